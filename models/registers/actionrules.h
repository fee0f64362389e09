// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/register.h"

namespace anguan {

/// What must hold of a rectification (H8): the first deadline stays, more time has a reason and is counted,
/// and somebody else than the doer checks it.
namespace ActionRules {

QList<Rule> all();
void derive(Values &values, const RuleSurroundings &around);
QDate mendBy(const Values &values, const RuleSurroundings &around);
/// Two weeks after it was done, the unit's habit: no article sets a number.
QDate recheckBy(const Values &values, const RuleSurroundings &around);

} // namespace ActionRules

} // namespace anguan
