// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/duties/dutymonths.h"
#include "models/prints/chart.h"

namespace anguan {

/// The months as a chart, the same for screen and paper: counts as bars, what stands at the end of a month or
/// has a unit of its own as a line over them.
ChartData monthChart(const MonthTable &table);

} // namespace anguan
