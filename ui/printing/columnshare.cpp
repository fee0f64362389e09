// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/columnshare.h"

#include <algorithm>
#include <numeric>

namespace anguan {

namespace {

qreal total(const QList<qreal> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

/// Each between its floor and its wish, all cut at one level, so that the sum is `available`.
QList<qreal> levelled(const QList<qreal> &floors, const QList<qreal> &wishes, qreal available)
{
    const auto at = [&](qreal level) {
        QList<qreal> widths;
        for (qsizetype i = 0; i < floors.size(); ++i)
            widths.append(std::max(floors.at(i), std::min(wishes.at(i), level)));
        return widths;
    };
    qreal low = 0;
    qreal high = available;
    for (int step = 0; step < 40; ++step) {
        const qreal middle = (low + high) / 2;
        (total(at(middle)) > available ? high : low) = middle;
    }
    return at(low);
}

} // namespace

QList<qreal> sharedWidths(const QList<ColumnNeed> &needs, qreal available)
{
    QList<qreal> least, typical, most;
    for (const ColumnNeed &need : needs) {
        least.append(need.least);
        typical.append(std::max(need.least, need.typical));
        most.append(std::max({need.least, need.typical, need.most}));
    }
    if (total(least) >= available)
        return least;

    QList<qreal> widths = most;
    if (total(typical) > available)
        widths = levelled(least, typical, available);
    else if (total(most) > available)
        widths = levelled(typical, most, available);

    const qreal used = total(widths);
    if (used > 0 && used < available) {
        const qreal factor = available / used;
        for (qreal &width : widths)
            width *= factor;
    }
    return widths;
}

} // namespace anguan
