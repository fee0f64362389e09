// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/tr.h"
#include "models/registers/declarations.h"

namespace anguan {

namespace {

QString text(const Values &values, const char *field)
{
    return values.value(QLatin1String(field)).toString();
}

/// "林致远 → 何敏"; how far it is.
void derive(Values &values, const RuleSurroundings &around)
{
    const auto nameOf = [&](const char *field) {
        return text(around.record(QStringLiteral("people"), text(values, field)), "name");
    };
    values.insert(QStringLiteral("name"),
                  QStringLiteral("%1 → %2").arg(nameOf("principal"), nameOf("deputy")));
    const bool ended = !text(values, "ended_on").isEmpty();
    const bool isSigned = !text(values, "signed_at").isEmpty();
    values.insert(QStringLiteral("state"), ended      ? QStringLiteral("ended")
                                           : isSigned ? QStringLiteral("signed")
                                                      : QStringLiteral("waiting"));
}

void deputyIsAnother(const RuleCase &rule, Findings &findings)
{
    if (!text(rule.now, "deputy").isEmpty() && text(rule.now, "deputy") == text(rule.now, "principal"))
        findings.append({Severity::Refuse, QStringLiteral("deputy"),
                         Tr::tr("Nobody stands in for themselves. Name somebody else."), QString()});
    for (const char *field : {"principal", "deputy"}) {
        const Values person = rule.around.record(QStringLiteral("people"), text(rule.now, field));
        if (text(person, "state") == QLatin1String("left") &&
            text(rule.now, "state") != QLatin1String("ended"))
            findings.append({Severity::Alert, QLatin1String(field),
                             Tr::tr("%1 has left. End this delegation.").arg(text(person, "name")),
                             QStringLiteral("H28")});
    }
}

void daysAreInOrder(const RuleCase &rule, Findings &findings)
{
    constexpr int longest = 92;
    const QDate from = QDate::fromString(text(rule.now, "from_on"), Qt::ISODate);
    const QDate until = QDate::fromString(text(rule.now, "until_on"), Qt::ISODate);
    if (!from.isValid() || !until.isValid())
        return;
    if (until < from)
        findings.append({Severity::Refuse, QStringLiteral("until_on"),
                         Tr::tr("The delegation ends before it begins."), QString()});
    else if (from.daysTo(until) > longest)
        findings.append({Severity::Refuse, QStringLiteral("until_on"),
                         Tr::tr("A delegation holds for at most %n day(s). Write a new one after that.",
                                nullptr, longest),
                         QString()});
}

/// The signature covers these; another word would be another delegation.
void whatIsSignedStays(const RuleCase &rule, Findings &findings)
{
    if (!rule.before || text(*rule.before, "signed_at").isEmpty())
        return;
    for (const char *field : {"principal", "deputy", "position", "from_on", "until_on", "reason"})
        if (text(*rule.before, field) != text(rule.now, field)) {
            findings.append({Severity::Refuse, QLatin1String(field),
                             Tr::tr("It is signed as it stands. End it, and write a new one."), QString()});
            return;
        }
}

Register declared()
{
    Register reg;
    reg.id = "delegations";
    reg.prefix = "DLG";
    reg.title = QT_TRANSLATE_NOOP("models", "Delegations of signing");
    reg.noun = QT_TRANSLATE_NOOP("models", "delegation");
    reg.holds =
        QT_TRANSLATE_NOOP("models", "Who signs for whom while somebody is away, signed by the absent person");
    reg.printTitle = QT_TRANSLATE_NOOP("models", "Register of delegations of signing");
    reg.articles = {"H6", "H10"};
    reg.chapter = Chapter::Access;
    reg.sections = {{"basic", QT_TRANSLATE_NOOP("models", "Basics")}};
    reg.fields = {
        textField("name", QT_TRANSLATE_NOOP("models", "Delegation"))
            .searched()
            .derived()
            .longest(100)
            .listed(11)
            .printed(11),
        referenceField("principal", QT_TRANSLATE_NOOP("models", "Who is away"), "people")
            .required()
            .printed(6)
            .helped(QT_TRANSLATE_NOOP("models", "Signs this delegation, with a login of their own.")),
        referenceField("deputy", QT_TRANSLATE_NOOP("models", "Who signs instead"), "people")
            .required()
            .printed(6)
            .helped(QT_TRANSLATE_NOOP("models", "Needs a leader's login, and signs in their own name.")),
        choiceField("position", QT_TRANSLATE_NOOP("models", "In the position of"),
                    {{"group_leader", QT_TRANSLATE_NOOP("models", "Leader of the security group")},
                     {"deputy", QT_TRANSLATE_NOOP("models", "Deputy in charge")},
                     {"head", QT_TRANSLATE_NOOP("models", "Head of unit")},
                     {"centre_head", QT_TRANSLATE_NOOP("models", "Head of the information centre")},
                     {"department_head", QT_TRANSLATE_NOOP("models", "Head of department")}})
            .required()
            .listed(8)
            .printed(8),
        dateField("from_on", QT_TRANSLATE_NOOP("models", "From day")).required().listed(6).printed(6),
        dateField("until_on", QT_TRANSLATE_NOOP("models", "Until day")).required().listed(6).printed(6),
        textField("reason", QT_TRANSLATE_NOOP("models", "Why away"))
            .required()
            .searched()
            .longest(100)
            .printed(12),
        choiceField("state", QT_TRANSLATE_NOOP("models", "State"),
                    {{"waiting", QT_TRANSLATE_NOOP("models", "Not signed"), Tone::Soon},
                     {"signed", QT_TRANSLATE_NOOP("models", "Signed"), Tone::Good},
                     {"ended", QT_TRANSLATE_NOOP("models", "Ended")}})
            .derived()
            .listed(4)
            .printed(4),
        instantField("signed_at", QT_TRANSLATE_NOOP("models", "Signed at"))
            .engineOwned()
            .listed(8)
            .printed(8),
        dateField("ended_on", QT_TRANSLATE_NOOP("models", "Ended early on")).printed(6),
        longTextField("remark", QT_TRANSLATE_NOOP("models", "Remark")).searched(),
    };
    reg.isCurrent = [](const Values &values) { return text(values, "ended_on").isEmpty(); };
    reg.derive = derive;
    reg.rules = {deputyIsAnother, daysAreInOrder, whatIsSignedStays};
    return reg;
}

} // namespace

const Register &Registers::delegations()
{
    static const Register reg = declared();
    return reg;
}

} // namespace anguan
