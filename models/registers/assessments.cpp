// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/tr.h"
#include "models/registers/declarations.h"

namespace anguan {

namespace {

QString text(const Values &values, const char *field)
{
    return values.value(QLatin1String(field)).toString();
}

bool is(const Values &values, const char *field, const char *value)
{
    return text(values, field) == QLatin1String(value);
}

bool holdsSecurityPost(const Values &person)
{
    const QString post = text(person, "security_post");
    return !post.isEmpty() && post != QLatin1String("none") && !is(person, "state", "left");
}

void dayIsNotAhead(const RuleCase &rule, Findings &findings)
{
    const QString today = rule.around.today().toString(Qt::ISODate);
    for (const char *field : {"assessed_on", "moved_on"}) {
        if (text(rule.now, field) > today)
            findings.append(
                {Severity::Refuse, QLatin1String(field), Tr::tr("This day is in the future."), QString()});
    }
}

void nobodyAssessesThemselves(const RuleCase &rule, Findings &findings)
{
    const QString person = text(rule.now, "person");
    if (!person.isEmpty() && person == text(rule.now, "assessed_by"))
        findings.append({Severity::Refuse, QStringLiteral("assessed_by"),
                         Tr::tr("Nobody assesses themselves."), QStringLiteral("H27")});
}

void periodIsAssessedOnce(const RuleCase &rule, Findings &findings)
{
    const QString period = text(rule.now, "period");
    if (period.isEmpty())
        return;
    const QString assessments = QStringLiteral("assessments");
    const QStringList others =
        rule.around.numbersWhere(assessments, QStringLiteral("person"), text(rule.now, "person"));
    for (const QString &number : others) {
        if (number != rule.number && text(rule.around.record(assessments, number), "period") == period) {
            findings.append({Severity::Refuse, QStringLiteral("period"),
                             Tr::tr("This person is already assessed for “%1” (%2). Change that record.")
                                 .arg(period, number),
                             QStringLiteral("H27")});
            return;
        }
    }
}

void unfitIsMoved(const RuleCase &rule, Findings &findings)
{
    const bool isUnfit = is(rule.now, "result", "unfit");
    if (isUnfit && is(rule.now, "decision", "keep"))
        findings.append({Severity::Refuse, QStringLiteral("decision"),
                         Tr::tr("Whoever is unfit for a security post is moved away."),
                         QStringLiteral("H27")});
    if (isUnfit && text(rule.now, "decision").isEmpty())
        findings.append({Severity::Alert, QStringLiteral("decision"),
                         Tr::tr("Decide what follows: whoever is unfit is moved away."),
                         QStringLiteral("H27")});
    if (!is(rule.now, "decision", "move"))
        return;
    const Values person = rule.around.record(QStringLiteral("people"), text(rule.now, "person"));
    if (text(rule.now, "moved_on").isEmpty() && holdsSecurityPost(person))
        findings.append(
            {Severity::Alert, QStringLiteral("moved_on"),
             Tr::tr("%1 is to be moved away, but still holds the security post.").arg(text(person, "name")),
             QStringLiteral("H27")});
}

void derive(Values &values, const RuleSurroundings &around)
{
    const QString name = text(around.record(QStringLiteral("people"), text(values, "person")), "name");
    values.remove(QStringLiteral("name"));
    if (!name.isEmpty())
        values.insert(QStringLiteral("name"), name);
}

/// The newest assessment of somebody in a security post calls for the next one.
QDate nextDue(const Values &values, const RuleSurroundings &around)
{
    const QString person = text(values, "person");
    if (!holdsSecurityPost(around.record(QStringLiteral("people"), person)))
        return {};
    const QString assessed = text(values, "assessed_on");
    const QString assessments = QStringLiteral("assessments");
    const QStringList all = around.numbersWhere(assessments, QStringLiteral("person"), person);
    for (const QString &number : all) {
        if (text(around.record(assessments, number), "assessed_on") > assessed)
            return {};
    }
    const int months = static_cast<int>(around.setting(QStringLiteral("staff_assessment_months")));
    return QDate::fromString(assessed, Qt::ISODate).addMonths(months);
}

Register declared()
{
    Register reg;
    reg.id = "assessments";
    reg.prefix = "ASM";
    reg.title = QT_TRANSLATE_NOOP("models", "Staff assessments");
    reg.noun = QT_TRANSLATE_NOOP("models", "staff assessment");
    reg.holds = QT_TRANSLATE_NOOP("models", "How people in security posts were assessed, and what followed");
    reg.printTitle = QT_TRANSLATE_NOOP("models", "Register of staff assessments");
    reg.articles = {"H27"};
    reg.sections = {{"basic", QT_TRANSLATE_NOOP("models", "Basics")}};
    reg.fields = {
        referenceField("person", QT_TRANSLATE_NOOP("models", "Person"), "people")
            .required()
            .listed(6)
            .printed(6)
            .asks("H27"),
        textField("name", QT_TRANSLATE_NOOP("models", "Name at that time"))
            .personName()
            .longest(40)
            .derived(),
        textField("period", QT_TRANSLATE_NOOP("models", "Period assessed"))
            .required()
            .searched()
            .longest(40)
            .listed(10)
            .printed(10)
            .helped(QT_TRANSLATE_NOOP("models", "For example: 2026, first half.")),
        dateField("assessed_on", QT_TRANSLATE_NOOP("models", "Assessed on"))
            .required()
            .listed(6)
            .printed(6)
            .asks("H27"),
        referenceField("assessed_by", QT_TRANSLATE_NOOP("models", "Assessed by"), "people")
            .listed(6)
            .printed(6),
        choiceField("result", QT_TRANSLATE_NOOP("models", "Result"),
                    {{"excellent", QT_TRANSLATE_NOOP("models", "Excellent"), Tone::Good},
                     {"fit", QT_TRANSLATE_NOOP("models", "Fit"), Tone::Good},
                     {"hardly", QT_TRANSLATE_NOOP("models", "Barely fit"), Tone::Soon},
                     {"unfit", QT_TRANSLATE_NOOP("models", "Unfit"), Tone::Late}})
            .required()
            .listed(5)
            .printed(5)
            .asks("H27"),
        choiceField("decision", QT_TRANSLATE_NOOP("models", "Decision"),
                    {{"keep", QT_TRANSLATE_NOOP("models", "Stays in the post")},
                     {"train", QT_TRANSLATE_NOOP("models", "Trained and assessed again"), Tone::Soon},
                     {"move", QT_TRANSLATE_NOOP("models", "Moved away from the post"), Tone::Late}})
            .listed(8)
            .printed(8)
            .asks("H27"),
        dateField("moved_on", QT_TRANSLATE_NOOP("models", "Moved away on")).printed(6).asks("H27"),
        longTextField("findings", QT_TRANSLATE_NOOP("models", "What was found")).searched().printed(24),
        attachmentField("papers", QT_TRANSLATE_NOOP("models", "Papers")),
    };
    reg.rules = {dayIsNotAhead, nobodyAssessesThemselves, periodIsAssessedOnce, unfitIsMoved};
    reg.derive = derive;
    reg.dues = {{"next", QT_TRANSLATE_NOOP("models", "Assess again"),
                 QT_TRANSLATE_NOOP("models", "Record the assessment"), "H27", "", "", nextDue}};
    reg.chapter = Chapter::Access;
    return reg;
}

} // namespace

const Register &Registers::assessments()
{
    static const Register reg = declared();
    return reg;
}

} // namespace anguan
