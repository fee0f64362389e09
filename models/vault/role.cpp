// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/role.h"

#include "models/base/tr.h"

#include <QStringList>

namespace anguan {

namespace {

struct RoleRow
{
    Role role;
    const char *id;
    const char *name;
};

constexpr RoleRow roles[] = {
    {Role::Officer, "officer", QT_TRANSLATE_NOOP("models", "security officer")},
    {Role::Leader, "leader", QT_TRANSLATE_NOOP("models", "leader")},
    {Role::Operator, "operator", QT_TRANSLATE_NOOP("models", "system administrator")},
    {Role::Auditor, "auditor", QT_TRANSLATE_NOOP("models", "security auditor")},
};

constexpr Roles everybody = Role::Officer | Role::Leader | Role::Operator | Role::Auditor;

struct ActRow
{
    Act act;
    Roles who;
    const char *name;
};

// The one table of who may do what. The auditor reads everything and changes nothing.
constexpr ActRow acts[] = {
    {Act::ReadRecords, everybody, QT_TRANSLATE_NOOP("models", "read records")},
    {Act::EditRecords, Role::Officer, QT_TRANSLATE_NOOP("models", "change records")},
    {Act::WithdrawRecords, Role::Officer, QT_TRANSLATE_NOOP("models", "withdraw records")},
    {Act::ImportRecords, Role::Officer, QT_TRANSLATE_NOOP("models", "import records")},
    {Act::ExportRecords, Role::Officer | Role::Leader | Role::Auditor,
     QT_TRANSLATE_NOOP("models", "export and print records")},
    {Act::ReadJournal, Role::Officer | Role::Leader | Role::Auditor,
     QT_TRANSLATE_NOOP("models", "read the journal")},
    {Act::DraftApproval, Role::Officer | Role::Operator, QT_TRANSLATE_NOOP("models", "draft approvals")},
    {Act::CheckApproval, Role::Officer, QT_TRANSLATE_NOOP("models", "check approvals")},
    {Act::AdministratorApproval, Role::Operator,
     QT_TRANSLATE_NOOP("models", "approve as system administrator")},
    {Act::SignApproval, Role::Leader, QT_TRANSLATE_NOOP("models", "sign approvals")},
    {Act::CarryOut, Role::Officer | Role::Operator,
     QT_TRANSLATE_NOOP("models", "record what was carried out")},
    {Act::VerifyApproval, Role::Officer, QT_TRANSLATE_NOOP("models", "verify what was carried out")},
    {Act::ManageLogins, Role::Officer, QT_TRANSLATE_NOOP("models", "manage the program's users")},
    {Act::ChangeSettings, Role::Officer, QT_TRANSLATE_NOOP("models", "change the unit's settings")},
    {Act::BackUp, Role::Officer, QT_TRANSLATE_NOOP("models", "back the vault up")},
    {Act::Rekey, Role::Officer, QT_TRANSLATE_NOOP("models", "change the vault's key")},
    {Act::SignHead, Role::Officer, QT_TRANSLATE_NOOP("models", "sign the head of the journal")},
};

const ActRow &rowOf(Act act)
{
    for (const ActRow &row : acts) {
        if (row.act == act)
            return row;
    }
    Q_UNREACHABLE();
}

const RoleRow &rowOf(Role role)
{
    for (const RoleRow &row : roles) {
        if (row.role == role)
            return row;
    }
    Q_UNREACHABLE();
}

} // namespace

QString roleId(Role role)
{
    return QLatin1String(rowOf(role).id);
}

QString roleName(Role role)
{
    return Tr::shown(rowOf(role).name);
}

QString roleNames(Roles held)
{
    QStringList names;
    for (const RoleRow &row : roles) {
        if (held.testFlag(row.role))
            names += Tr::shown(row.name);
    }
    return names.join(Tr::tr(", "));
}

Roles rolesOf(const QString &ids)
{
    Roles found;
    const QStringList words = ids.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const RoleRow &row : roles) {
        for (const QString &word : words)
            found.setFlag(row.role, found.testFlag(row.role) || word.trimmed() == QLatin1String(row.id));
    }
    return found;
}

QString roleIds(Roles held)
{
    QStringList ids;
    for (const RoleRow &row : roles) {
        if (held.testFlag(row.role))
            ids += QLatin1String(row.id);
    }
    return ids.join(QLatin1Char(','));
}

QList<Role> allRoles()
{
    QList<Role> all;
    for (const RoleRow &row : roles)
        all += row.role;
    return all;
}

bool may(Roles held, Act act)
{
    return (rowOf(act).who & held) != Roles();
}

Roles rolesThatMay(Act act)
{
    return rowOf(act).who;
}

QString actName(Act act)
{
    return Tr::shown(rowOf(act).name);
}

} // namespace anguan
