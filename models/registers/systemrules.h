// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/register.h"

namespace anguan {

/// What the regulations ask of an information system, one function a rule; the declaration lists them.
namespace SystemRules {

QList<Rule> all();
/// The initial state, and the next assessment out of level and last assessment.
void derive(Values &values, const RuleSurroundings &around);

} // namespace SystemRules

} // namespace anguan
