// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QList>
#include <QString>

namespace anguan {

/// What a person of the program is. Auditor goes with no other role (H12: no powers across posts).
enum class Role {
    Officer = 1,  ///< 安全管理员: keeps the registers
    Leader = 2,   ///< 领导: signs
    Operator = 4, ///< 系统管理员: fills in what was carried out
    Auditor = 8,  ///< 安全审计员: reads everything, changes nothing
};
Q_DECLARE_FLAGS(Roles, Role)
Q_DECLARE_OPERATORS_FOR_FLAGS(Roles)

QString roleId(Role role);   ///< "officer" …: stored, signed, on the command line
QString roleName(Role role); ///< for a reader
QString roleNames(Roles roles);
Roles rolesOf(const QString &ids); ///< comma separated ids; unknown words are dropped
QString roleIds(Roles roles);
QList<Role> allRoles();

/// Every act that is not everybody's. One table in role.cpp says who may.
enum class Act {
    ReadRecords,
    EditRecords,
    WithdrawRecords,
    ImportRecords,
    ExportRecords,
    ReadJournal,
    DraftApproval,
    CheckApproval,         ///< the officer's own step
    AdministratorApproval, ///< the system administrator's step
    SignApproval,          ///< a leader's step
    CarryOut,              ///< record what was carried out
    VerifyApproval,
    ManageLogins,
    ChangeSettings,
    BackUp,
    Rekey,
    SignHead, ///< sign the journal's head
};

bool may(Roles roles, Act act);
Roles rolesThatMay(Act act);
QString actName(Act act); ///< "change records": completes the sentence "Your role may not …"

} // namespace anguan
