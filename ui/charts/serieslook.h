// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/prints/chart.h"

#include <QBrush>
#include <QColor>

class QPainter;

namespace anguan {

/// How the series of a chart look: the ink of their tone, and a hatching of their own, so that they are told
/// apart in grey and by those who see no colours.
namespace SeriesLook {

QColor ink(const ChartData &chart, int series);
QBrush brush(const ChartData &chart, int series);
/// The small square (or the piece of line) of the legend.
void paintSample(QPainter &painter, const QRectF &rect, const ChartData &chart, int series);

} // namespace SeriesLook

} // namespace anguan
