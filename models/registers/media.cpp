// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/tr.h"
#include "models/registers/declarations.h"

namespace anguan {

namespace {

QString text(const Values &values, const char *field)
{
    return values.value(QLatin1String(field)).toString();
}

bool yes(const Values &values, const char *field)
{
    return values.value(QLatin1String(field)).toBool();
}

bool isDestroyed(const Values &values)
{
    return text(values, "state") == QLatin1String("destroyed");
}

QDate dayOf(const Values &values, const char *field)
{
    return QDate::fromString(text(values, field), Qt::ISODate);
}

/// Long-term media are read back within the interval (H24), counted from the day they were registered on.
QDate checkDueOn(const Values &values, const RuleSurroundings &around)
{
    if (!yes(values, "long_term") || text(values, "state") != QLatin1String("in_use"))
        return {};
    const QDate checked = dayOf(values, "checked_on");
    const QDate from = checked.isValid() ? checked : dayOf(values, "registered_on");
    return from.addMonths(int(around.setting(QStringLiteral("media_check_months"))));
}

void derive(Values &values, const RuleSurroundings &around)
{
    if (text(values, "state").isEmpty())
        values.insert(QStringLiteral("state"), QStringLiteral("in_use"));
    const QDate next = checkDueOn(values, around);
    values.remove(QStringLiteral("next_check"));
    if (next.isValid())
        values.insert(QStringLiteral("next_check"), next.toString(Qt::ISODate));
}

void destructionIsApproved(const RuleCase &rule, Findings &findings)
{
    if (isDestroyed(rule.now) && text(rule.now, "destroyed_under").isEmpty())
        findings.append(
            {Severity::Refuse, QStringLiteral("state"),
             Tr::tr("A medium is destroyed under a signed approval with two witnesses. Apply for its "
                    "destruction; carrying that out marks it."),
             QStringLiteral("H17")});
}

void noneIsLost(const RuleCase &rule, Findings &findings)
{
    if (text(rule.now, "state") == QLatin1String("lost"))
        findings.append({Severity::Alert, QStringLiteral("state"),
                         Tr::tr("This medium is lost. Record the incident and report it."),
                         QStringLiteral("H17")});
}

void secretsAreEncrypted(const RuleCase &rule, Findings &findings)
{
    const QString grade = text(rule.now, "secrecy_grade");
    const bool protects = grade == QLatin1String("sensitive") || grade == QLatin1String("secret");
    if (protects && !isDestroyed(rule.now) && !yes(rule.now, "encrypted"))
        findings.append({Severity::Alert, QStringLiteral("encrypted"),
                         Tr::tr("Sensitive or classified content lies on a medium that is not recorded as "
                                "encrypted."),
                         QStringLiteral("H17")});
}

void scannedBeforeUse(const RuleCase &rule, Findings &findings)
{
    const QString used = text(rule.now, "used_on");
    const QString kind = text(rule.now, "kind");
    const bool removable = kind == QLatin1String("usb") || kind == QLatin1String("disk");
    if (removable && !used.isEmpty() && text(rule.now, "scanned_on") < used)
        findings.append(
            {Severity::Alert, QStringLiteral("scanned_on"),
             Tr::tr("It was used on %1 without a virus scan since the use before. Scan it first.").arg(used),
             QStringLiteral("C26")});
}

void keeperIsInPost(const RuleCase &rule, Findings &findings)
{
    const Values person = rule.around.record(QStringLiteral("people"), text(rule.now, "keeper"));
    if (isDestroyed(rule.now) || text(person, "state") != QLatin1String("left"))
        return;
    const bool chosenNow = !rule.before || text(*rule.before, "keeper") != text(rule.now, "keeper");
    findings.append({chosenNow ? Severity::Refuse : Severity::Alert, QStringLiteral("keeper"),
                     Tr::tr("%1 has left. Name somebody in post.").arg(text(person, "name")),
                     QStringLiteral("H28")});
}

void checkIsCurrent(const RuleCase &rule, Findings &findings)
{
    const QString next = text(rule.now, "next_check");
    if (!next.isEmpty() && next < rule.around.today().toString(Qt::ISODate))
        findings.append({Severity::Alert, QStringLiteral("checked_on"),
                         Tr::tr("Reading this medium back was due on %1.").arg(next), QStringLiteral("H24")});
}

void datesAreNotAhead(const RuleCase &rule, Findings &findings)
{
    const QString today = rule.around.today().toString(Qt::ISODate);
    for (const char *field : {"registered_on", "checked_on", "scanned_on", "used_on"})
        if (text(rule.now, field) > today)
            findings.append(
                {Severity::Refuse, QLatin1String(field), Tr::tr("This day has not come yet."), QString()});
}

QList<Field> care()
{
    QList<Field> fields{
        yesNoField("encrypted", QT_TRANSLATE_NOOP("models", "Encrypted")).asks("H17"),
        yesNoField("long_term", QT_TRANSLATE_NOOP("models", "Kept for years"))
            .asks("H24")
            .helped(QT_TRANSLATE_NOOP("models", "Media kept for years are read back every twelve months.")),
        dateField("checked_on", QT_TRANSLATE_NOOP("models", "Read back on")).printed(6).asks("H24"),
        dateField("next_check", QT_TRANSLATE_NOOP("models", "Next reading back"))
            .derived()
            .due()
            .listed(6)
            .printed(6)
            .asks("H24"),
        dateField("scanned_on", QT_TRANSLATE_NOOP("models", "Virus scan on")).asks("C26"),
        dateField("used_on", QT_TRANSLATE_NOOP("models", "Last used on")).asks("C26"),
        itemsField("moves", QT_TRANSLATE_NOOP("models", "Handed on"),
                   {{"on", QT_TRANSLATE_NOOP("models", "On"), FieldKind::Date},
                    {"from", QT_TRANSLATE_NOOP("models", "From")},
                    {"to", QT_TRANSLATE_NOOP("models", "To")},
                    {"why", QT_TRANSLATE_NOOP("models", "Why")}})
            .asks("H17"),
        dateField("destroyed_on", QT_TRANSLATE_NOOP("models", "Destroyed on")).engineOwned().asks("H17"),
        referenceField("destroyed_under", QT_TRANSLATE_NOOP("models", "Destroyed under"), "approvals")
            .engineOwned()
            .asks("H17"),
    };
    for (Field &field : fields)
        field.in("care");
    return fields;
}

Register declared()
{
    Register reg;
    reg.id = "media";
    reg.prefix = "MED";
    reg.title = QT_TRANSLATE_NOOP("models", "Storage media");
    reg.noun = QT_TRANSLATE_NOOP("models", "medium");
    reg.holds =
        QT_TRANSLATE_NOOP("models", "Every disk, tape, disc and stick: what is on it, who keeps it, where");
    reg.printTitle = QT_TRANSLATE_NOOP("models", "Register of storage media");
    reg.articles = {"H17", "H24", "C20", "C26"};
    reg.chapter = Chapter::Assets;
    reg.sections = {{"basic", QT_TRANSLATE_NOOP("models", "Basics")},
                    {"care", QT_TRANSLATE_NOOP("models", "Keeping and checking")}};
    reg.fields =
        QList<Field>{
            textField("name", QT_TRANSLATE_NOOP("models", "Medium"))
                .required()
                .searched()
                .longest(100)
                .listed(13)
                .printed(13),
            textField("code", QT_TRANSLATE_NOOP("models", "Label"))
                .unique()
                .searched()
                .longest(40)
                .listed(7)
                .printed(7)
                .shaped("[A-Za-z0-9._/-]{1,40}",
                        QT_TRANSLATE_NOOP("models",
                                          "Letters, digits, dots, hyphens, slashes and underscores only."))
                .helped(QT_TRANSLATE_NOOP("models", "The number that is stuck on it.")),
            choiceField("kind", QT_TRANSLATE_NOOP("models", "Kind of medium"),
                        {{"optical", QT_TRANSLATE_NOOP("models", "Optical disc")},
                         {"disk", QT_TRANSLATE_NOOP("models", "Portable disk")},
                         {"usb", QT_TRANSLATE_NOOP("models", "USB stick")},
                         {"tape", QT_TRANSLATE_NOOP("models", "Tape")},
                         {"other", QT_TRANSLATE_NOOP("models", "Something else")}})
                .required()
                .listed(5)
                .printed(5),
            yesNoField("write_once", QT_TRANSLATE_NOOP("models", "Write-once")).printed(4).asks("H24"),
            choiceField("secrecy_grade", QT_TRANSLATE_NOOP("models", "Grade of the content"),
                        {{"public", QT_TRANSLATE_NOOP("models", "Public")},
                         {"internal", QT_TRANSLATE_NOOP("models", "Internal"), Tone::Information},
                         {"sensitive", QT_TRANSLATE_NOOP("models", "Sensitive"), Tone::Soon},
                         {"secret", QT_TRANSLATE_NOOP("models", "Classified"), Tone::Late}})
                .required()
                .listed(4)
                .printed(4)
                .asks("H17 C20"),
            longTextField("content", QT_TRANSLATE_NOOP("models", "What is on it")).searched().longest(1000),
            referenceField("system", QT_TRANSLATE_NOOP("models", "Information system"), "systems")
                .printed(8)
                .asks("H24"),
            referenceField("keeper", QT_TRANSLATE_NOOP("models", "Keeper"), "people")
                .required()
                .holder()
                .listed(5)
                .printed(5)
                .asks("H17"),
            choiceField("place", QT_TRANSLATE_NOOP("models", "Place"),
                        {{"local", QT_TRANSLATE_NOOP("models", "In the house")},
                         {"offsite", QT_TRANSLATE_NOOP("models", "Elsewhere"), Tone::Information}})
                .required()
                .listed(4)
                .printed(4)
                .asks("H23 H24"),
            textField("place_detail", QT_TRANSLATE_NOOP("models", "Room, cabinet"))
                .searched()
                .longest(80)
                .printed(8),
            dateField("registered_on", QT_TRANSLATE_NOOP("models", "Registered on")).required().printed(6),
            choiceField("state", QT_TRANSLATE_NOOP("models", "State"),
                        {{"in_use", QT_TRANSLATE_NOOP("models", "In use"), Tone::Good},
                         {"lost", QT_TRANSLATE_NOOP("models", "Lost"), Tone::Late},
                         {"destroyed", QT_TRANSLATE_NOOP("models", "Destroyed")}})
                .listed(4)
                .printed(4)
                .asks("H17"),
            longTextField("remark", QT_TRANSLATE_NOOP("models", "Remark")).searched(),
        } +
        care();
    reg.isCurrent = [](const Values &values) { return !isDestroyed(values); };
    reg.derive = derive;
    reg.rules = {destructionIsApproved, noneIsLost,     secretsAreEncrypted, scannedBeforeUse,
                 keeperIsInPost,        checkIsCurrent, datesAreNotAhead};
    reg.dues = {{"check", QT_TRANSLATE_NOOP("models", "Read the medium back"),
                 QT_TRANSLATE_NOOP("models", "Record the check"), "H24", "keeper", "checked_on", checkDueOn}};
    return reg;
}

} // namespace

const Register &Registers::media()
{
    static const Register reg = declared();
    return reg;
}

} // namespace anguan
