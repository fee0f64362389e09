// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/register.h"

namespace anguan {

/// What must hold of an emergency plan (H13). The text of a filed plan stays as it was signed; what changes
/// is a new version.
namespace PlanRules {

QList<Rule> all();
void derive(Values &values, const RuleSurroundings &around);
/// Of a plan in force: filing, adoption or last review, whichever is latest, and the unit's interval.
QDate nextReview(const Values &values, const RuleSurroundings &around);
/// The strictest recovery time that a plan sets, in minutes, for one of `systems` (numbers; empty: any that
/// it covers): its own line for the system, else the system's own RTO. 0: none is set.
qint64 recoveryMinutes(const Values &plan, const QStringList &systems, const RuleSurroundings &around);

} // namespace PlanRules

} // namespace anguan
