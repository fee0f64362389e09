// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/prints/chart.h"
#include "ui/printing/paper.h"

namespace anguan {

/// How much of a page a chart takes, with its title and its legend.
qreal paperChartHeight();

/// A chart in black lines: series are told apart by hatching, every bar bears its figure. Drawn with the same
/// strokes as a table, so that it archives like one.
void putChart(PaperPage &page, const ChartData &chart, const QRectF &place);

} // namespace anguan
