// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace anguan {

/// What one column asks for, in layout units, padding included.
struct ColumnNeed
{
    qreal least = 0;   ///< its widest piece that stays whole: a date is never cut
    qreal typical = 0; ///< 19 of 20 cells fit on one line
    qreal most = 0;    ///< every cell fits on one line
};

/// Shares `available` by content: everything on one line when there is room (the rest is spread evenly in
/// proportion), else the widest columns give way first, never below what must stay whole. The sum is
/// `available`, unless the least widths alone are more.
QList<qreal> sharedWidths(const QList<ColumnNeed> &needs, qreal available);

} // namespace anguan
