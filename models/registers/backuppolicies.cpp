// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/tr.h"
#include "models/registers/declarations.h"

#include <algorithm>

namespace anguan {

namespace {

const char *const coverage[] = {"covers_configuration", "covers_source", "covers_data", "covers_documents"};

QString text(const Values &values, const char *field)
{
    return values.value(QLatin1String(field)).toString();
}

bool isEnded(const Values &values)
{
    return !text(values, "ended_on").isEmpty();
}

void derive(Values &values, const RuleSurroundings &)
{
    const bool filed = !text(values, "filed_on").isEmpty();
    values.insert(QStringLiteral("state"), isEnded(values) ? QStringLiteral("ended")
                                           : filed         ? QStringLiteral("filed")
                                                           : QStringLiteral("draft"));
}

/// The day of the last good backup of this policy. A full one counts as an incremental one too.
QDate lastBackup(const Values &values, const RuleSurroundings &around, bool fullOnly)
{
    // Backups are written down as they come, so the latest few hold the last of either kind.
    constexpr qsizetype enough = 60;
    const QStringList own =
        around.numbersWhere(QStringLiteral("backup_policies"), QStringLiteral("name"), text(values, "name"));
    if (own.isEmpty())
        return {};
    const QStringList all =
        around.numbersWhere(QStringLiteral("backups"), QStringLiteral("policy"), own.first());
    QDate last;
    for (qsizetype i = all.size() - 1; i >= std::max<qsizetype>(0, all.size() - enough); --i) {
        const Values backup = around.record(QStringLiteral("backups"), all.at(i));
        const bool counts = text(backup, "result") == QLatin1String("good") &&
                            (!fullOnly || text(backup, "kind") == QLatin1String("full"));
        const QDate day =
            QDateTime::fromString(text(backup, "run_at"), Qt::ISODateWithMs).toLocalTime().date();
        if (counts && (!last.isValid() || day > last))
            last = day;
    }
    return last;
}

QDate dueAfter(const Values &values, const RuleSurroundings &around, bool full)
{
    if (text(values, "state") != QLatin1String("filed"))
        return {};
    const QString field = full ? QStringLiteral("full_every_days") : QStringLiteral("incremental_every_days");
    if (!values.contains(field))
        return {};
    const QDate last = lastBackup(values, around, full);
    const QDate from = last.isValid() ? last : QDate::fromString(text(values, "filed_on"), Qt::ISODate);
    return from.addDays(values.value(field).toInteger());
}

QDate fullDueOn(const Values &values, const RuleSurroundings &around)
{
    return dueAfter(values, around, true);
}

QDate incrementalDueOn(const Values &values, const RuleSurroundings &around)
{
    return dueAfter(values, around, false);
}

void intervalsAreTheRules(const RuleCase &rule, Findings &findings)
{
    if (isEnded(rule.now))
        return;
    const auto check = [&](const char *field, const char *setting, const QString &sentence) {
        const qint64 asked = rule.around.setting(QLatin1String(setting));
        const QJsonValue days = rule.now.value(QLatin1String(field));
        if (days.isUndefined() || days.toInteger() > asked)
            findings.append(
                {Severity::Alert, QLatin1String(field), sentence.arg(asked), QStringLiteral("H22")});
    };
    check("full_every_days", "full_backup_days", Tr::tr("A full backup is due at least every %1 days."));
    check("incremental_every_days", "incremental_backup_days",
          Tr::tr("An incremental backup is due at least every %1 days."));
}

void somethingIsCovered(const RuleCase &rule, Findings &findings)
{
    const bool any = std::any_of(std::begin(coverage), std::end(coverage), [&](const char *field) {
        return rule.now.value(QLatin1String(field)).toBool();
    });
    if (!any)
        findings.append({Severity::Refuse, QStringLiteral("covers_data"),
                         Tr::tr("Say what is backed up: configuration, source code, data or documents."),
                         QStringLiteral("C17")});
    if (text(rule.now, "system").isEmpty() && text(rule.now, "department").isEmpty())
        findings.append({Severity::Refuse, QStringLiteral("system"),
                         Tr::tr("Name the system, or the department, whose data is backed up."),
                         QStringLiteral("H21")});
}

void placesAreNamed(const RuleCase &rule, Findings &findings)
{
    if (isEnded(rule.now))
        return;
    for (const char *field : {"online_target", "offline_medium", "local_place", "offsite_place"})
        if (text(rule.now, field).isEmpty()) {
            findings.append(
                {Severity::Alert, QLatin1String(field),
                 Tr::tr("Backups are kept in two forms: online on another machine, and offline both in "
                        "the house and elsewhere. Not all of them are named."),
                 QStringLiteral("H23")});
            return;
        }
    if (text(rule.now, "local_place") == text(rule.now, "offsite_place"))
        findings.append({Severity::Alert, QStringLiteral("offsite_place"),
                         Tr::tr("The place elsewhere is the same as the one in the house."),
                         QStringLiteral("H23")});
}

void isFiled(const RuleCase &rule, Findings &findings)
{
    if (!isEnded(rule.now) && text(rule.now, "filed_on").isEmpty())
        findings.append(
            {Severity::Alert, QStringLiteral("filed_on"),
             Tr::tr("This scheme is not filed with the security group yet. Apply for its filing."),
             QStringLiteral("H21")});
}

void peopleAreTwo(const RuleCase &rule, Findings &findings)
{
    if (!text(rule.now, "owner").isEmpty() && text(rule.now, "owner") == text(rule.now, "stand_in"))
        findings.append({Severity::Refuse, QStringLiteral("stand_in"),
                         Tr::tr("Whoever stands in is somebody else."), QStringLiteral("H21")});
    const Values person = rule.around.record(QStringLiteral("people"), text(rule.now, "owner"));
    if (!isEnded(rule.now) && text(person, "state") == QLatin1String("left"))
        findings.append({Severity::Alert, QStringLiteral("owner"),
                         Tr::tr("%1 has left. Name somebody in post.").arg(text(person, "name")),
                         QStringLiteral("H21 H28")});
}

QList<Field> covered()
{
    QList<Field> fields{
        yesNoField("covers_configuration", QT_TRANSLATE_NOOP("models", "Configuration")).asks("C17"),
        yesNoField("covers_source", QT_TRANSLATE_NOOP("models", "Source code")).asks("C17"),
        yesNoField("covers_data", QT_TRANSLATE_NOOP("models", "Business data"))
            .listed(4)
            .printed(4)
            .asks("C21"),
        yesNoField("covers_documents", QT_TRANSLATE_NOOP("models", "Documents")).asks("C28"),
        integerField("full_every_days", QT_TRANSLATE_NOOP("models", "Full backup every"))
            .measured(QT_TRANSLATE_NOOP("models", "days"))
            .range(1, 366)
            .listed(5)
            .printed(5)
            .asks("H22"),
        integerField("incremental_every_days", QT_TRANSLATE_NOOP("models", "Incremental backup every"))
            .measured(QT_TRANSLATE_NOOP("models", "days"))
            .range(1, 366)
            .listed(5)
            .printed(5)
            .asks("H22"),
        integerField("kept_months", QT_TRANSLATE_NOOP("models", "Kept for"))
            .measured(QT_TRANSLATE_NOOP("models", "months"))
            .range(1, 1200),
        textField("online_target", QT_TRANSLATE_NOOP("models", "Online copy on another machine"))
            .searched()
            .longest(100)
            .printed(8)
            .asks("H23"),
        textField("offline_medium", QT_TRANSLATE_NOOP("models", "Offline medium"))
            .searched()
            .longest(100)
            .printed(6)
            .asks("H23"),
        textField("local_place", QT_TRANSLATE_NOOP("models", "Place in the house"))
            .searched()
            .longest(100)
            .asks("H23"),
        textField("offsite_place", QT_TRANSLATE_NOOP("models", "Place elsewhere"))
            .searched()
            .longest(100)
            .printed(8)
            .asks("H23"),
    };
    for (Field &field : fields)
        field.in("how");
    return fields;
}

Register declared()
{
    Register reg;
    reg.id = "backup_policies";
    reg.prefix = "BPL";
    reg.title = QT_TRANSLATE_NOOP("models", "Backup schemes");
    reg.noun = QT_TRANSLATE_NOOP("models", "backup scheme");
    reg.holds =
        QT_TRANSLATE_NOOP("models", "What is backed up how often, where it is kept, and who sees to it");
    reg.printTitle = QT_TRANSLATE_NOOP("models", "Register of backup schemes");
    reg.articles = {"H21", "H22", "H23", "C17", "C21", "C28"};
    reg.chapter = Chapter::Assets;
    reg.sections = {{"basic", QT_TRANSLATE_NOOP("models", "Basics")},
                    {"how", QT_TRANSLATE_NOOP("models", "What, how often, where")}};
    reg.fields =
        QList<Field>{
            textField("name", QT_TRANSLATE_NOOP("models", "Scheme"))
                .required()
                .unique()
                .searched()
                .longest(100)
                .listed(14)
                .printed(14),
            referenceField("system", QT_TRANSLATE_NOOP("models", "Information system"), "systems")
                .listed(10)
                .printed(10)
                .asks("H21"),
            referenceField("department", QT_TRANSLATE_NOOP("models", "Department"), "departments")
                .asks("C28"),
            referenceField("owner", QT_TRANSLATE_NOOP("models", "Person in charge"), "people")
                .required()
                .holder()
                .listed(5)
                .printed(5)
                .asks("H21"),
            referenceField("stand_in", QT_TRANSLATE_NOOP("models", "Stands in"), "people")
                .holder()
                .printed(5)
                .asks("H21"),
            longTextField("procedure", QT_TRANSLATE_NOOP("models", "How it is done"))
                .searched()
                .longest(2000)
                .asks("H21")
                .helped(QT_TRANSLATE_NOOP("models",
                                          "Steps, tools, how a failure is noticed, how it is restored.")),
            choiceField("state", QT_TRANSLATE_NOOP("models", "State"),
                        {{"draft", QT_TRANSLATE_NOOP("models", "Not filed"), Tone::Soon},
                         {"filed", QT_TRANSLATE_NOOP("models", "Filed"), Tone::Good},
                         {"ended", QT_TRANSLATE_NOOP("models", "Ended")}})
                .derived()
                .listed(4)
                .printed(4)
                .asks("H21"),
            dateField("filed_on", QT_TRANSLATE_NOOP("models", "Filed with the group on"))
                .engineOwned()
                .listed(6)
                .printed(6)
                .asks("H21"),
            referenceField("filed_under", QT_TRANSLATE_NOOP("models", "Filed under"), "approvals")
                .engineOwned()
                .asks("H21"),
            dateField("ended_on", QT_TRANSLATE_NOOP("models", "Ended on")),
            longTextField("remark", QT_TRANSLATE_NOOP("models", "Remark")).searched(),
        } +
        covered();
    reg.isCurrent = [](const Values &values) { return !isEnded(values); };
    reg.derive = derive;
    reg.rules = {somethingIsCovered, intervalsAreTheRules, placesAreNamed, isFiled, peopleAreTwo};
    reg.dues = {{"full", QT_TRANSLATE_NOOP("models", "Back up in full"),
                 QT_TRANSLATE_NOOP("models", "Record the backup"), "H22", "owner", "", fullDueOn},
                {"incremental", QT_TRANSLATE_NOOP("models", "Back up what has changed"),
                 QT_TRANSLATE_NOOP("models", "Record the backup"), "H22", "owner", "", incrementalDueOn}};
    return reg;
}

} // namespace

const Register &Registers::backupPolicies()
{
    static const Register reg = declared();
    return reg;
}

} // namespace anguan
