// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/tr.h"
#include "models/registers/declarations.h"

namespace anguan {

namespace {

QString text(const Values &values, const char *field)
{
    return values.value(QLatin1String(field)).toString();
}

bool acts(const Values &values)
{
    return !values.isEmpty() && text(values, "ended_on").isEmpty();
}

QStringList actingLeaders(const RuleCase &rule)
{
    QStringList acting;
    const QString group = QStringLiteral("security_group");
    const QStringList leaders =
        rule.around.numbersWhere(group, QStringLiteral("role"), QStringLiteral("leader"));
    for (const QString &number : leaders) {
        if (number != rule.number && acts(rule.around.record(group, number)))
            acting.append(number);
    }
    return acting;
}

void oneLeaderActs(const RuleCase &rule, Findings &findings)
{
    if (!acts(rule.now))
        return;
    const QStringList others = actingLeaders(rule);
    if (text(rule.now, "role") == QLatin1String("leader")) {
        if (!others.isEmpty())
            findings.append({Severity::Refuse, QStringLiteral("role"),
                             Tr::tr("The group already has an acting leader (%1). End that term first.")
                                 .arg(others.first()),
                             QStringLiteral("H6")});
    } else if (others.isEmpty()) {
        findings.append({Severity::Alert, QStringLiteral("role"),
                         Tr::tr("The security group has no acting leader."), QStringLiteral("H6")});
    }
}

bool isDeputyInCharge(const RuleCase &rule, const QString &person)
{
    if (text(rule.around.record(QStringLiteral("people"), person), "post") == QLatin1String("deputy"))
        return true;
    return !rule.around.numbersWhere(QStringLiteral("departments"), QStringLiteral("deputy"), person)
                .isEmpty();
}

void leaderIsDeputy(const RuleCase &rule, Findings &findings)
{
    const QString person = text(rule.now, "person");
    if (!acts(rule.now) || text(rule.now, "role") != QLatin1String("leader") || person.isEmpty())
        return;
    if (!isDeputyInCharge(rule, person))
        findings.append({Severity::Alert, QStringLiteral("person"),
                         Tr::tr("The leader of the group should be a deputy in charge; %1 is not recorded as "
                                "one.")
                             .arg(text(rule.around.record(QStringLiteral("people"), person), "name")),
                         QStringLiteral("H6")});
}

void memberIsInPost(const RuleCase &rule, Findings &findings)
{
    const QString number = text(rule.now, "person");
    if (!acts(rule.now) || number.isEmpty())
        return;
    const Values person = rule.around.record(QStringLiteral("people"), number);
    if (text(person, "state") != QLatin1String("left"))
        return;
    const bool chosenNow = !rule.before || text(*rule.before, "person") != number;
    findings.append({chosenNow ? Severity::Refuse : Severity::Alert, QStringLiteral("person"),
                     Tr::tr("%1 has left. Name somebody in post.").arg(text(person, "name")),
                     QStringLiteral("H6")});
}

void personActsOnce(const RuleCase &rule, Findings &findings)
{
    const QString person = text(rule.now, "person");
    if (!acts(rule.now) || person.isEmpty())
        return;
    const QString group = QStringLiteral("security_group");
    const QStringList terms = rule.around.numbersWhere(group, QStringLiteral("person"), person);
    for (const QString &number : terms) {
        if (number != rule.number && acts(rule.around.record(group, number))) {
            findings.append(
                {Severity::Refuse, QStringLiteral("person"),
                 Tr::tr("This person already acts in the group (%1). End that term first.").arg(number),
                 QStringLiteral("H6")});
            return;
        }
    }
}

void termIsConsistent(const RuleCase &rule, Findings &findings)
{
    const QString appointed = text(rule.now, "appointed_on");
    const QString ended = text(rule.now, "ended_on");
    const QString today = rule.around.today().toString(Qt::ISODate);
    if (!ended.isEmpty() && ended <= appointed)
        findings.append({Severity::Refuse, QStringLiteral("ended_on"),
                         Tr::tr("A term ends after it began: the end must be later than the appointment."),
                         QString()});
    if (ended > today)
        findings.append({Severity::Refuse, QStringLiteral("ended_on"),
                         Tr::tr("An end in the future cannot be recorded yet."), QString()});
}

void appointmentIsProved(const RuleCase &rule, Findings &findings)
{
    if (acts(rule.now) && text(rule.now, "document").isEmpty())
        findings.append({Severity::Alert, QStringLiteral("document"),
                         Tr::tr("No document of appointment is recorded."), QStringLiteral("H6")});
}

void deriveName(Values &values, const RuleSurroundings &around)
{
    const QString name = text(around.record(QStringLiteral("people"), text(values, "person")), "name");
    values.remove(QStringLiteral("name"));
    if (!name.isEmpty())
        values.insert(QStringLiteral("name"), name);
    values.insert(QStringLiteral("state"),
                  text(values, "ended_on").isEmpty() ? QStringLiteral("acting") : QStringLiteral("ended"));
}

Register declared()
{
    Register reg;
    reg.id = "security_group";
    reg.prefix = "SGM";
    reg.title = QT_TRANSLATE_NOOP("models", "Security group");
    reg.noun = QT_TRANSLATE_NOOP("models", "group member");
    reg.holds = QT_TRANSLATE_NOOP("models", "Who leads and who sits in the information security group");
    reg.printTitle = QT_TRANSLATE_NOOP("models", "Register of the security group");
    reg.articles = {"H6", "H7", "H8"};
    reg.sections = {{"basic", QT_TRANSLATE_NOOP("models", "Basics")}};
    reg.fields = {
        referenceField("person", QT_TRANSLATE_NOOP("models", "Person"), "people")
            .holder()
            .required()
            .listed(6)
            .printed(6)
            .asks("H6"),
        textField("name", QT_TRANSLATE_NOOP("models", "Name at appointment"))
            .personName()
            .longest(40)
            .derived(),
        choiceField("role", QT_TRANSLATE_NOOP("models", "Role in the group"),
                    {{"leader", QT_TRANSLATE_NOOP("models", "Group leader"), Tone::Information},
                     {"deputy", QT_TRANSLATE_NOOP("models", "Deputy group leader")},
                     {"member", QT_TRANSLATE_NOOP("models", "Member")}})
            .required()
            .listed(6)
            .printed(6)
            .asks("H6")
            .helped(QT_TRANSLATE_NOOP("models",
                                      "Exactly one leader acts at a time, a deputy in charge of the unit.")),
        textField("duty", QT_TRANSLATE_NOOP("models", "Duty in the group")).searched().listed(12).printed(14),
        dateField("appointed_on", QT_TRANSLATE_NOOP("models", "Appointed on"))
            .required()
            .listed(6)
            .printed(6),
        dateField("ended_on", QT_TRANSLATE_NOOP("models", "Ended on"))
            .listed(6)
            .printed(6)
            .helped(QT_TRANSLATE_NOOP("models", "Empty while the person acts.")),
        textField("document", QT_TRANSLATE_NOOP("models", "Document of appointment"))
            .searched()
            .listed(12)
            .printed(14)
            .asks("H6")
            .helped(QT_TRANSLATE_NOOP("models", "Title or reference number of the notice.")),
        choiceField("state", QT_TRANSLATE_NOOP("models", "State"),
                    {{"acting", QT_TRANSLATE_NOOP("models", "Acting"), Tone::Good},
                     {"ended", QT_TRANSLATE_NOOP("models", "Ended")}})
            .derived()
            .listed(4)
            .printed(4),
        longTextField("remark", QT_TRANSLATE_NOOP("models", "Remark")).searched(),
    };
    reg.isCurrent = acts;
    reg.derive = deriveName;
    reg.rules = {oneLeaderActs,  leaderIsDeputy,   memberIsInPost,
                 personActsOnce, termIsConsistent, appointmentIsProved};
    return reg;
}

} // namespace

const Register &Registers::securityGroup()
{
    static const Register reg = declared();
    return reg;
}

} // namespace anguan
