// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

namespace anguan {

/// The code as black rectangles that fill `area`; empty when the text is longer than a code can hold.
QList<QRectF> qrBlocks(const QString &text, const QRectF &area);

} // namespace anguan
