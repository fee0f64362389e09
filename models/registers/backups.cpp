// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/registers/declarations.h"

namespace anguan {

namespace {

QString text(const Values &values, const char *field)
{
    return values.value(QLatin1String(field)).toString();
}

QDateTime instantOf(const Values &values, const char *field)
{
    return Clock::instantOf(text(values, field));
}

/// "不动产登记系统 2026-11-20": of what, and of which day.
void derive(Values &values, const RuleSurroundings &around)
{
    const Values policy = around.record(QStringLiteral("backup_policies"), text(values, "policy"));
    if (text(values, "system").isEmpty() && !text(policy, "system").isEmpty())
        values.insert(QStringLiteral("system"), text(policy, "system"));
    const Values system = around.record(QStringLiteral("systems"), text(values, "system"));
    const QString of = system.isEmpty() ? text(policy, "name") : text(system, "name");
    const QDateTime at = instantOf(values, "run_at");
    const QString day = at.isValid() ? at.toLocalTime().date().toString(Qt::ISODate) : QString();
    values.insert(QStringLiteral("name"), QStringLiteral("%1 %2").arg(of, day).trimmed().left(200));
}

void somethingWasBackedUp(const RuleCase &rule, Findings &findings)
{
    if (text(rule.now, "policy").isEmpty() && text(rule.now, "system").isEmpty())
        findings.append({Severity::Refuse, QStringLiteral("policy"),
                         Tr::tr("Name the scheme that it follows, or the system that was backed up."),
                         QStringLiteral("H22")});
    const Values policy = rule.around.record(QStringLiteral("backup_policies"), text(rule.now, "policy"));
    const QString ofPolicy = text(policy, "system");
    if (!ofPolicy.isEmpty() && ofPolicy != text(rule.now, "system"))
        findings.append({Severity::Refuse, QStringLiteral("system"),
                         Tr::tr("The scheme backs up another system than this one."), QStringLiteral("H22")});
}

void timesAreInOrder(const RuleCase &rule, Findings &findings)
{
    const QDateTime started = instantOf(rule.now, "started_at");
    const QDateTime ended = instantOf(rule.now, "run_at");
    if (started.isValid() && ended.isValid() && started > ended)
        findings.append({Severity::Refuse, QStringLiteral("started_at"),
                         Tr::tr("It cannot begin after it ended."), QString()});
    if (ended.isValid() && ended.toLocalTime().date() > rule.around.today())
        findings.append(
            {Severity::Refuse, QStringLiteral("run_at"), Tr::tr("This day has not come yet."), QString()});
}

void failureIsSeen(const RuleCase &rule, Findings &findings)
{
    const QString result = text(rule.now, "result");
    if (result == QLatin1String("failed") || result == QLatin1String("partial"))
        findings.append({Severity::Alert, QStringLiteral("result"),
                         Tr::tr("This backup is not good. Find the cause and back up again."),
                         QStringLiteral("H22")});
}

void keptInTwoForms(const RuleCase &rule, Findings &findings)
{
    if (text(rule.now, "kind") != QLatin1String("full") || text(rule.now, "result") != QLatin1String("good"))
        return;
    for (const char *field : {"online_copy", "offline_medium", "local_place", "offsite_place"})
        if (text(rule.now, field).isEmpty()) {
            findings.append(
                {Severity::Alert, QLatin1String(field),
                 Tr::tr("A full backup names its copy on another machine, its offline medium, and a "
                        "place in the house and one elsewhere."),
                 QStringLiteral("H23")});
            return;
        }
}

void changeIsNamed(const RuleCase &rule, Findings &findings)
{
    const bool before = text(rule.now, "occasion") == QLatin1String("before_change");
    if (before && text(rule.now, "change_approval").isEmpty())
        findings.append({Severity::Refuse, QStringLiteral("change_approval"),
                         Tr::tr("Name the approval of the change that this backup goes before."),
                         QStringLiteral("H26")});
}

Register declared()
{
    Register reg;
    reg.id = "backups";
    reg.prefix = "BAK";
    reg.title = QT_TRANSLATE_NOOP("models", "Backups");
    reg.noun = QT_TRANSLATE_NOOP("models", "backup");
    reg.holds =
        QT_TRANSLATE_NOOP("models", "The log of data management: what was backed up when, by whom, to where");
    reg.printTitle = QT_TRANSLATE_NOOP("models", "Log of data management (backups)");
    reg.articles = {"H22", "H23", "H26", "C17"};
    reg.chapter = Chapter::Assets;
    reg.sections = {{"basic", QT_TRANSLATE_NOOP("models", "Basics")},
                    {"kept", QT_TRANSLATE_NOOP("models", "Where it is kept")}};
    reg.fields = {
        textField("name", QT_TRANSLATE_NOOP("models", "Backup"))
            .searched()
            .longest(200)
            .derived()
            .listed(14)
            .printed(14),
        referenceField("policy", QT_TRANSLATE_NOOP("models", "Backup scheme"), "backup_policies").asks("H21"),
        referenceField("system", QT_TRANSLATE_NOOP("models", "Information system"), "systems")
            .listed(10)
            .printed(10)
            .asks("H22 H26")
            .helped(QT_TRANSLATE_NOOP("models", "Left empty it is the system of the scheme.")),
        choiceField("kind", QT_TRANSLATE_NOOP("models", "Kind of backup"),
                    {{"full", QT_TRANSLATE_NOOP("models", "Full"), Tone::Information},
                     {"incremental", QT_TRANSLATE_NOOP("models", "Incremental")}})
            .required()
            .listed(4)
            .printed(4)
            .asks("H22"),
        choiceField("occasion", QT_TRANSLATE_NOOP("models", "Occasion"),
                    {{"scheduled", QT_TRANSLATE_NOOP("models", "As scheduled")},
                     {"before_change", QT_TRANSLATE_NOOP("models", "Before a change"), Tone::Information},
                     {"other", QT_TRANSLATE_NOOP("models", "Other")}})
            .required()
            .printed(5)
            .asks("H26"),
        referenceField("change_approval", QT_TRANSLATE_NOOP("models", "Approval of the change"), "approvals")
            .asks("H26"),
        instantField("started_at", QT_TRANSLATE_NOOP("models", "Started at")),
        instantField("run_at", QT_TRANSLATE_NOOP("models", "Finished at"))
            .required()
            .listed(8)
            .printed(8)
            .asks("H22"),
        choiceField("result", QT_TRANSLATE_NOOP("models", "Result"),
                    {{"good", QT_TRANSLATE_NOOP("models", "Good"), Tone::Good},
                     {"partial", QT_TRANSLATE_NOOP("models", "Incomplete"), Tone::Soon},
                     {"failed", QT_TRANSLATE_NOOP("models", "Failed"), Tone::Late}})
            .required()
            .listed(4)
            .printed(4)
            .asks("H22"),
        integerField("size_mb", QT_TRANSLATE_NOOP("models", "Size"))
            .measured(QT_TRANSLATE_NOOP("models", "MB"))
            .range(0, 1000000000)
            .printed(5),
        referenceField("operator", QT_TRANSLATE_NOOP("models", "Operator"), "people")
            .required()
            .listed(5)
            .printed(5)
            .asks("H22"),
        textField("online_copy", QT_TRANSLATE_NOOP("models", "Copy on another machine"))
            .searched()
            .longest(100)
            .in("kept")
            .printed(7)
            .asks("H23"),
        referenceField("offline_medium", QT_TRANSLATE_NOOP("models", "Offline medium"), "media")
            .in("kept")
            .printed(7)
            .asks("H23"),
        textField("local_place", QT_TRANSLATE_NOOP("models", "Place in the house"))
            .searched()
            .longest(100)
            .in("kept")
            .printed(6)
            .asks("H23"),
        textField("offsite_place", QT_TRANSLATE_NOOP("models", "Place elsewhere"))
            .searched()
            .longest(100)
            .in("kept")
            .printed(6)
            .asks("H23"),
        textField("digest", QT_TRANSLATE_NOOP("models", "Digest of the copy"))
            .longest(128)
            .in("kept")
            .shaped("[0-9A-Fa-f]{8,128}",
                    QT_TRANSLATE_NOOP("models", "A digest is digits and the letters a to f.")),
        longTextField("remark", QT_TRANSLATE_NOOP("models", "Remark")).searched(),
    };
    reg.derive = derive;
    reg.rules = {somethingWasBackedUp, timesAreInOrder, failureIsSeen, keptInTwoForms, changeIsNamed};
    return reg;
}

} // namespace

const Register &Registers::backups()
{
    static const Register reg = declared();
    return reg;
}

} // namespace anguan
