// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/register.h"

namespace anguan {

/// What the regulations ask of an information system, one function a rule; the declaration lists them.
namespace SystemRules {

QList<Rule> all();
/// The initial state, and the next assessment out of level and last assessment.
/// Of a system in service: the next assessment by its level, counted from going live when there was none.
QDate assessmentDue(const Values &values, const RuleSurroundings &around);
void derive(Values &values, const RuleSurroundings &around);

} // namespace SystemRules

} // namespace anguan
