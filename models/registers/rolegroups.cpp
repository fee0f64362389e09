// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/tr.h"
#include "models/registers/accessrules.h"
#include "models/registers/conflictentry.h"
#include "models/registers/declarations.h"

namespace anguan {

namespace {

QString text(const Values &values, const char *field)
{
    return values.value(QLatin1String(field)).toString();
}

bool isInUse(const Values &values)
{
    return !values.isEmpty() && text(values, "closed_on").isEmpty();
}

void nameIsUsedOnce(const RuleCase &rule, Findings &findings)
{
    const QString groups = QStringLiteral("role_groups");
    const QString name = text(rule.now, "name");
    if (name.isEmpty() || !isInUse(rule.now))
        return;
    const QStringList same = rule.around.numbersWhere(groups, QStringLiteral("name"), name);
    for (const QString &number : same) {
        const Values other = rule.around.record(groups, number);
        if (number != rule.number && isInUse(other) && text(other, "system") == text(rule.now, "system")) {
            findings.append({Severity::Refuse, QStringLiteral("name"),
                             Tr::tr("This system already has the role group “%1” (%2).").arg(name, number),
                             QStringLiteral("H12")});
            return;
        }
    }
}

void functionIsSaid(const RuleCase &rule, Findings &findings)
{
    if (isInUse(rule.now) && text(rule.now, "function").isEmpty())
        findings.append({Severity::Alert, QStringLiteral("function"),
                         Tr::tr("Users are grouped by function: say what this group is for."),
                         QStringLiteral("H12")});
}

/// Whoever administers or audits a system can do more than its users.
void powersAreMarked(const RuleCase &rule, Findings &findings)
{
    const QString power = text(rule.now, "power");
    if (!isInUse(rule.now) || power.isEmpty() || power == QLatin1String("business") ||
        rule.now.value(QLatin1String("privileged")).toBool())
        return;
    findings.append({Severity::Alert, QStringLiteral("privileged"),
                     Tr::tr("A group that administers or audits is privileged. Mark it so."),
                     QStringLiteral("H12 H29")});
}

void systemStays(const RuleCase &rule, Findings &findings)
{
    if (!rule.before || text(*rule.before, "system") == text(rule.now, "system"))
        return;
    const QStringList members =
        rule.around.numbersWhere(QStringLiteral("accounts"), QStringLiteral("role_group"), rule.number);
    if (!members.isEmpty())
        findings.append(
            {Severity::Refuse, QStringLiteral("system"),
             Tr::tr("Accounts of the former system are in this group (%1 …). Make a new group for "
                    "the other system.")
                 .arg(members.first()),
             QStringLiteral("H12")});
}

void closedGroupIsEmpty(const RuleCase &rule, Findings &findings)
{
    const QString closedOn = text(rule.now, "closed_on");
    if (closedOn.isEmpty())
        return;
    if (closedOn > rule.around.today().toString(Qt::ISODate))
        findings.append(
            {Severity::Refuse, QStringLiteral("closed_on"), Tr::tr("This day is in the future."), QString()});
    if (rule.number.isEmpty())
        return;
    const QString accounts = QStringLiteral("accounts");
    const QStringList members = rule.around.numbersWhere(accounts, QStringLiteral("role_group"), rule.number);
    for (const QString &number : members) {
        const Values account = rule.around.record(accounts, number);
        if (!AccessRules::isOpen(account))
            continue;
        findings.append({Severity::Refuse, QStringLiteral("closed_on"),
                         Tr::tr("The account “%1” (%2) is still in this group. Move or close it first.")
                             .arg(text(account, "login"), number),
                         QStringLiteral("H12")});
        return;
    }
}

void derive(Values &values, const RuleSurroundings &)
{
    values.insert(QStringLiteral("state"),
                  isInUse(values) ? QStringLiteral("in_use") : QStringLiteral("closed"));
}

Register declared()
{
    Register reg;
    reg.id = "role_groups";
    reg.prefix = "RGP";
    reg.title = QT_TRANSLATE_NOOP("models", "Role groups");
    reg.noun = QT_TRANSLATE_NOOP("models", "role group");
    reg.holds =
        QT_TRANSLATE_NOOP("models", "Groups of users by function, and what each may do in its system");
    reg.printTitle = QT_TRANSLATE_NOOP("models", "Register of role groups");
    reg.articles = {"H12"};
    reg.sections = {{"basic", QT_TRANSLATE_NOOP("models", "Basics")}};
    reg.fields = {
        textField("name", QT_TRANSLATE_NOOP("models", "Role group"))
            .required()
            .searched()
            .longest(80)
            .listed(10)
            .printed(10),
        referenceField("system", QT_TRANSLATE_NOOP("models", "System"), "systems")
            .required()
            .listed(14)
            .printed(14)
            .asks("H12"),
        choiceField(
            "power", QT_TRANSLATE_NOOP("models", "Kind of power"),
            {{"business", QT_TRANSLATE_NOOP("models", "Business use")},
             {"administration", QT_TRANSLATE_NOOP("models", "System administration"), Tone::Information},
             {"database", QT_TRANSLATE_NOOP("models", "Database administration"), Tone::Information},
             {"security", QT_TRANSLATE_NOOP("models", "Security administration"), Tone::Information},
             {"audit", QT_TRANSLATE_NOOP("models", "Security audit"), Tone::Information}})
            .required()
            .listed(7)
            .printed(7)
            .asks("H12")
            .helped(
                QT_TRANSLATE_NOOP("models", "Administering and auditing one system are never in one hand.")),
        textField("function", QT_TRANSLATE_NOOP("models", "Function"))
            .searched()
            .listed(14)
            .printed(16)
            .asks("H12")
            .helped(QT_TRANSLATE_NOOP("models", "What work its members do.")),
        longTextField("permissions", QT_TRANSLATE_NOOP("models", "Permissions"))
            .searched()
            .printed(24)
            .asks("H12"),
        yesNoField("privileged", QT_TRANSLATE_NOOP("models", "Privileged"))
            .listed(4)
            .printed(4)
            .asks("H12 H29"),
        dateField("closed_on", QT_TRANSLATE_NOOP("models", "Closed on")),
        choiceField("state", QT_TRANSLATE_NOOP("models", "State"),
                    {{"in_use", QT_TRANSLATE_NOOP("models", "In use"), Tone::Good},
                     {"closed", QT_TRANSLATE_NOOP("models", "Closed")}})
            .derived()
            .listed(4)
            .printed(4),
        longTextField("remark", QT_TRANSLATE_NOOP("models", "Remark")).searched(),
    };
    reg.rules = {nameIsUsedOnce, functionIsSaid,     powersAreMarked,
                 systemStays,    closedGroupIsEmpty, ConflictEntry::byRoleGroup};
    reg.derive = derive;
    reg.chapter = Chapter::Access;
    reg.isCurrent = isInUse;
    return reg;
}

} // namespace

const Register &Registers::roleGroups()
{
    static const Register reg = declared();
    return reg;
}

} // namespace anguan
