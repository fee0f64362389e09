// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "ui/printing/paper.h"

class QPainter;
class QPagedPaintDevice;

namespace anguan {

/// The one paint path, of preview, printer and PDF. The painter's unit is 1/100 mm. Black on white whatever
/// the theme, and nothing see-through, which PDF/A-1 forbids.
void paintPage(QPainter &painter, const PaperPage &page);

/// All pages (or from..to, counted from 1) on a device whose page size and orientation are set already. False
/// when the device failed or `progress` ended it.
bool paintPages(QPagedPaintDevice &device, const Paper &paper, int from = 1, int to = 0,
                const Progress &progress = {});

} // namespace anguan
