// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <functional>

namespace anguan {

/// A line of one list beside its line of the other; -1: it is not there.
struct LineMatch
{
    qsizetype before = -1;
    qsizetype after = -1;
};

/// Two lists side by side: equal lines by their longest common order, and between those, lines that `alike`
/// says are the same one changed. Every line stands in it once, in order.
QList<LineMatch> matchLines(const QStringList &before, const QStringList &after,
                            const std::function<bool(qsizetype, qsizetype)> &alike);

} // namespace anguan
