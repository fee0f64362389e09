// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/prints/document.h"

namespace anguan {

class Vault;

/// A plan as an engineer holds it at three in the morning: whom to call, in large type and in order; when it
/// is launched and by whom; one step after the other; the systems with their administrators.
Result<FormSheet> planSheet(Vault &vault, const QString &number);

enum class DrillPaper { Plan, Record };

/// 演练工作方案, before it is held; 演练记录 with what happened, and room for signatures in ink.
Result<FormSheet> drillSheet(Vault &vault, const QString &number, DrillPaper paper);
/// The record once it is held, the plan before.
Result<FormSheet> drillSheet(Vault &vault, const QString &number);

} // namespace anguan
