// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/prints/document.h"

namespace anguan {

class Vault;

/// The year's drills and rectifications (H8 H13 H25), for the group and for inspections: what was planned and
/// held, how fast the systems came back, what was found amiss and what became of it, month by month.
Result<ReportSheet> yearReport(Vault &vault, int year);

} // namespace anguan
