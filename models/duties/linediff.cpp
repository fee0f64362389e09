// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duties/linediff.h"

#include <vector>

namespace anguan {

namespace {

/// Lines between two matches: each removed one takes the first added one that is like it.
void pairRest(qsizetype fromBefore, qsizetype toBefore, qsizetype fromAfter, qsizetype toAfter,
              const std::function<bool(qsizetype, qsizetype)> &alike, QList<LineMatch> &matches)
{
    qsizetype next = fromAfter;
    for (qsizetype i = fromBefore; i < toBefore; ++i) {
        qsizetype found = -1;
        for (qsizetype j = next; j < toAfter && found < 0; ++j) {
            if (alike(i, j))
                found = j;
        }
        if (found < 0) {
            matches.append({i, -1});
            continue;
        }
        for (; next < found; ++next)
            matches.append({-1, next});
        matches.append({i, found});
        next = found + 1;
    }
    for (; next < toAfter; ++next)
        matches.append({-1, next});
}

} // namespace

QList<LineMatch> matchLines(const QStringList &before, const QStringList &after,
                            const std::function<bool(qsizetype, qsizetype)> &alike)
{
    const auto rows = static_cast<size_t>(before.size()) + 1;
    const auto columns = static_cast<size_t>(after.size()) + 1;
    // common[i][j]: the longest common order of what begins at i and at j.
    std::vector<std::vector<int>> common(rows, std::vector<int>(columns, 0));
    for (qsizetype i = before.size() - 1; i >= 0; --i) {
        for (qsizetype j = after.size() - 1; j >= 0; --j) {
            const auto r = static_cast<size_t>(i), c = static_cast<size_t>(j);
            common[r][c] = before.at(i) == after.at(j) ? common[r + 1][c + 1] + 1
                                                       : qMax(common[r + 1][c], common[r][c + 1]);
        }
    }
    QList<LineMatch> matches;
    qsizetype i = 0, j = 0, restBefore = 0, restAfter = 0;
    while (i < before.size() && j < after.size()) {
        const auto r = static_cast<size_t>(i), c = static_cast<size_t>(j);
        if (before.at(i) == after.at(j)) {
            pairRest(restBefore, i, restAfter, j, alike, matches);
            matches.append({i++, j++});
            restBefore = i;
            restAfter = j;
        } else if (common[r + 1][c] >= common[r][c + 1]) {
            ++i;
        } else {
            ++j;
        }
    }
    pairRest(restBefore, before.size(), restAfter, after.size(), alike, matches);
    return matches;
}

} // namespace anguan
