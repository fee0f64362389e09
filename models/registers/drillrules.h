// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/register.h"

namespace anguan {

/// What must hold of a drill (H13 H25). When it is recorded as held, the plan's version, criteria and
/// recovery time are copied in, so that a later plan cannot change what it was judged by.
namespace DrillRules {

QList<Rule> all();
void derive(Values &values, const RuleSurroundings &around);
QDate dueOn(const Values &values, const RuleSurroundings &around);

} // namespace DrillRules

} // namespace anguan
