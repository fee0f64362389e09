// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/register.h"

namespace anguan {

/// Facts about accounts that their register, the conflict engine and the approval kinds share.
namespace AccessRules {

/// Names that every intruder tries first: admin, root, sa, test, guest … (H12).
bool isDefaultLogin(const QString &login);
/// Not closed: it can be used, or could be again.
bool isOpen(const Values &account);
/// Marked so itself, a DBA's, or by its role group.
bool isPrivileged(const Values &account, const RuleSurroundings &around);

/// What is right for an account, one function a rule; the declaration lists them.
QList<Rule> ofAccounts();
QList<DueRule> duesOfAccounts();
/// The day on which the password is due next.
void deriveAccount(Values &values, const RuleSurroundings &around);

} // namespace AccessRules

} // namespace anguan
