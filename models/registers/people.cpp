// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/tr.h"
#include "models/registers/belongings.h"
#include "models/registers/conflictentry.h"
#include "models/registers/declarations.h"

namespace anguan {

namespace {

QString text(const RuleCase &rule, const char *field)
{
    return rule.now.value(QLatin1String(field)).toString();
}

bool hasLeft(const RuleCase &rule)
{
    return text(rule, "state") == QLatin1String("left");
}

void leavingIsConsistent(const RuleCase &rule, Findings &findings)
{
    const QString leftOn = text(rule, "left_on");
    if (!leftOn.isEmpty() && !hasLeft(rule))
        findings.append({Severity::Refuse, QStringLiteral("state"),
                         Tr::tr("A leaving date is given, so the state must be “left”."),
                         QStringLiteral("H28")});
    if (leftOn.isEmpty() && hasLeft(rule))
        findings.append({Severity::Refuse, QStringLiteral("left_on"),
                         Tr::tr("Write down the day on which this person left."), QStringLiteral("H28")});
    const QString joinedOn = text(rule, "joined_on");
    if (!leftOn.isEmpty() && !joinedOn.isEmpty() && leftOn < joinedOn)
        findings.append({Severity::Refuse, QStringLiteral("left_on"),
                         Tr::tr("The leaving date is before the joining date."), QString()});
}

void datesAreNotAhead(const RuleCase &rule, Findings &findings)
{
    const QString today = rule.around.today().toString(Qt::ISODate);
    if (text(rule, "undertaking_on") > today)
        findings.append({Severity::Refuse, QStringLiteral("undertaking_on"),
                         Tr::tr("An undertaking cannot have been signed in the future."), QString()});
    if (text(rule, "left_on") > today)
        findings.append({Severity::Refuse, QStringLiteral("left_on"),
                         Tr::tr("A leaving date in the future cannot be recorded yet."), QString()});
}

void undertakingIsSigned(const RuleCase &rule, Findings &findings)
{
    if (!hasLeft(rule) && text(rule, "undertaking_on").isEmpty())
        findings.append({Severity::Alert, QStringLiteral("undertaking_on"),
                         Tr::tr("The confidentiality undertaking has not been signed."),
                         QStringLiteral("H20 C20")});
}

/// Whoever grants and whoever audits must not be one person; a full-time officer holds no second post (H9
/// H12).
void leaverHoldsNoPost(const RuleCase &rule, Findings &findings)
{
    if (hasLeft(rule) && !text(rule, "security_post").isEmpty() &&
        text(rule, "security_post") != QLatin1String("none"))
        findings.append({Severity::Refuse, QStringLiteral("security_post"),
                         Tr::tr("Somebody who has left holds no security post. Set it to “none” and hand the "
                                "post over."),
                         QStringLiteral("H28")});
}

void secretGradeNeedsUndertaking(const RuleCase &rule, Findings &findings)
{
    const QString grade = text(rule, "secrecy_grade");
    if (grade.isEmpty() || grade == QLatin1String("none") || hasLeft(rule))
        return;
    if (text(rule, "undertaking_on").isEmpty())
        findings.append({Severity::Alert, QStringLiteral("secrecy_grade"),
                         Tr::tr("Somebody who handles secrets must not work without a signed undertaking."),
                         QStringLiteral("C20")});
}

bool holdsSecurityPost(const Values &person)
{
    const QString post = person.value(QLatin1String("security_post")).toString();
    return !post.isEmpty() && post != QLatin1String("none") &&
           person.value(QLatin1String("state")).toString() != QLatin1String("left");
}

/// A register knows values, not numbers: the record with exactly these.
QString numberOf(const Values &person, const RuleSurroundings &around)
{
    const QString people = QStringLiteral("people");
    const QStringList namesakes =
        around.numbersWhere(people, QStringLiteral("name"), person.value(QLatin1String("name")).toString());
    for (const QString &number : namesakes) {
        if (around.record(people, number) == person)
            return number;
    }
    return {};
}

QDate undertakingDue(const Values &person, const RuleSurroundings &around)
{
    const bool isMissing = person.value(QLatin1String("state")).toString() != QLatin1String("left") &&
                           person.value(QLatin1String("undertaking_on")).toString().isEmpty();
    if (!isMissing)
        return {};
    const QDate joined = QDate::fromString(person.value(QLatin1String("joined_on")).toString(), Qt::ISODate);
    return joined.isValid() ? joined : around.today();
}

/// Whoever was never assessed; the assessments themselves call for the next one.
QDate firstAssessmentDue(const Values &person, const RuleSurroundings &around)
{
    if (!holdsSecurityPost(person))
        return {};
    const QString number = numberOf(person, around);
    if (!around.numbersWhere(QStringLiteral("assessments"), QStringLiteral("person"), number).isEmpty())
        return {};
    const QDate joined = QDate::fromString(person.value(QLatin1String("joined_on")).toString(), Qt::ISODate);
    const int months = static_cast<int>(around.setting(QStringLiteral("staff_assessment_months")));
    return joined.isValid() ? joined.addMonths(months) : around.today();
}

Register declared()
{
    Register reg;
    reg.id = "people";
    reg.prefix = "PER";
    reg.title = QT_TRANSLATE_NOOP("models", "People");
    reg.noun = QT_TRANSLATE_NOOP("models", "person");
    reg.holds = QT_TRANSLATE_NOOP("models", "Everybody in post, their duties and undertakings");
    reg.printTitle = QT_TRANSLATE_NOOP("models", "Register of people");
    reg.articles = {"H9", "H20", "H27", "H28", "C7", "C20"};
    reg.sections = {{"basic", QT_TRANSLATE_NOOP("models", "Basics")},
                    {"security", QT_TRANSLATE_NOOP("models", "Security duties")}};
    reg.fields = {
        textField("name", QT_TRANSLATE_NOOP("models", "Name"))
            .required()
            .personName()
            .longest(40)
            .listed(6)
            .printed(5),
        referenceField("department", QT_TRANSLATE_NOOP("models", "Department"), "departments")
            .required()
            .listed(8)
            .printed(8)
            .asks("C7"),
        choiceField("post", QT_TRANSLATE_NOOP("models", "Post"),
                    {{"head", QT_TRANSLATE_NOOP("models", "Head of unit")},
                     {"deputy", QT_TRANSLATE_NOOP("models", "Deputy in charge")},
                     {"department_head", QT_TRANSLATE_NOOP("models", "Head of department")},
                     {"department_deputy", QT_TRANSLATE_NOOP("models", "Deputy head of department")},
                     {"staff", QT_TRANSLATE_NOOP("models", "Staff")},
                     {"contract", QT_TRANSLATE_NOOP("models", "Contract staff")}})
            .required()
            .listed(7)
            .printed(7)
            .asks("C7"),
        textField("post_title", QT_TRANSLATE_NOOP("models", "Title of the post"))
            .searched()
            .longest(60)
            .helped(QT_TRANSLATE_NOOP("models", "As in the letter of appointment.")),
        textField("staff_number", QT_TRANSLATE_NOOP("models", "Staff number"))
            .unique()
            .searched()
            .longest(20)
            .shaped("[A-Za-z0-9-]{1,20}",
                    QT_TRANSLATE_NOOP("models", "Letters, digits and hyphens only, at most 20.")),
        phoneField("phone", QT_TRANSLATE_NOOP("models", "Telephone")).searched().listed(7).printed(7),
        dateField("joined_on", QT_TRANSLATE_NOOP("models", "Joined on")).printed(6),
        dateField("left_on", QT_TRANSLATE_NOOP("models", "Left on")).asks("H28"),
        choiceField("state", QT_TRANSLATE_NOOP("models", "State"),
                    {{"active", QT_TRANSLATE_NOOP("models", "In post"), Tone::Good},
                     {"seconded", QT_TRANSLATE_NOOP("models", "Seconded elsewhere"), Tone::Soon},
                     {"left", QT_TRANSLATE_NOOP("models", "Left")}})
            .required()
            .listed(5)
            .printed(5)
            .asks("H28"),
        choiceField(
            "security_post", QT_TRANSLATE_NOOP("models", "Security post"),
            {{"none", QT_TRANSLATE_NOOP("models", "None")},
             {"officer", QT_TRANSLATE_NOOP("models", "Full-time security officer"), Tone::Information},
             {"system_admin", QT_TRANSLATE_NOOP("models", "System administrator"), Tone::Information},
             {"dba", QT_TRANSLATE_NOOP("models", "Database administrator"), Tone::Information},
             {"media_keeper", QT_TRANSLATE_NOOP("models", "Media keeper"), Tone::Information},
             {"extranet_monitor", QT_TRANSLATE_NOOP("models", "Extranet monitor"), Tone::Information}})
            .in("security")
            .listed(8)
            .printed(8)
            .asks("H9 H19 H21 H22")
            .helped(QT_TRANSLATE_NOOP("models", "The unit needs at least one full-time security officer.")),
        yesNoField("key_position", QT_TRANSLATE_NOOP("models", "Key position"))
            .in("security")
            .listed(4)
            .printed(4)
            .asks("H28")
            .helped(QT_TRANSLATE_NOOP(
                "models",
                "Before somebody leaves a key position, the head of unit confirms that no harm comes.")),
        choiceField("secrecy_grade", QT_TRANSLATE_NOOP("models", "Secrecy grade"),
                    {{"none", QT_TRANSLATE_NOOP("models", "Handles no secrets")},
                     {"general", QT_TRANSLATE_NOOP("models", "General grade"), Tone::Information},
                     {"important", QT_TRANSLATE_NOOP("models", "Important grade"), Tone::Soon},
                     {"core", QT_TRANSLATE_NOOP("models", "Core grade"), Tone::Late}})
            .in("security")
            .printed(6)
            .asks("C20"),
        dateField("undertaking_on", QT_TRANSLATE_NOOP("models", "Undertaking signed on"))
            .in("security")
            .listed(6)
            .printed(6)
            .asks("H20 C20")
            .helped(
                QT_TRANSLATE_NOOP("models", "The day on which the confidentiality undertaking was signed.")),
        dateField("trained_on", QT_TRANSLATE_NOOP("models", "Last trained on")).in("security").asks("H27"),
        longTextField("remark", QT_TRANSLATE_NOOP("models", "Remark")).searched(),
    };
    reg.rules = {leavingIsConsistent,         datesAreNotAhead,
                 undertakingIsSigned,         leaverHoldsNoPost,
                 secretGradeNeedsUndertaking, Belongings::leaverHandsOver,
                 ConflictEntry::byPerson};
    reg.dues = {{"undertaking", QT_TRANSLATE_NOOP("models", "Have the confidentiality undertaking signed"),
                 QT_TRANSLATE_NOOP("models", "Record the signing"), "H20 C20", "", "undertaking_on",
                 undertakingDue},
                {"assessment", QT_TRANSLATE_NOOP("models", "Assess for the first time"),
                 QT_TRANSLATE_NOOP("models", "Record the assessment"), "H27", "", "", firstAssessmentDue}};
    return reg;
}

} // namespace

const Register &Registers::people()
{
    static const Register reg = declared();
    return reg;
}

} // namespace anguan
