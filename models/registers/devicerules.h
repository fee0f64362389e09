// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/register.h"

namespace anguan::DeviceRules {

QList<Rule> all();
void derive(Values &values, const RuleSurroundings &around);
QDate scanDueOn(const Values &values, const RuleSurroundings &around);

} // namespace anguan::DeviceRules
