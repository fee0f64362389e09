// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"

#include <QChar>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace anguan {

/// Cells that one value covers, from 0, both ends in.
struct CellRange
{
    int top = 0, left = 0, bottom = 0, right = 0;

    bool operator==(const CellRange &) const = default;
};

/// A table as it came from outside, every cell as its reader sees it. Empty rows are kept, so that a row's
/// number less one is its place here.
struct Table
{
    QList<QStringList> rows;
    QString encoding;                   ///< "UTF-8", "UTF-16", "GB18030"; empty for a workbook
    QChar delimiter = QLatin1Char(','); ///< of a text file
    QString sheet;                      ///< of a workbook
    bool isGuarded = true;              ///< an apostrophe may stand before what looks like a formula
    QList<CellRange> merged;
    QSet<int> hiddenRows, hiddenColumns; ///< from 0
    QHash<quint64, QString> faults;      ///< cells that hold no value, with the sentence why: see placeOf

    static quint64 placeOf(int row, int column) { return (quint64(row) << 32) | quint32(column); } ///< from 0
    QString cell(int row, int column) const { return rows.value(row).value(column); }
    int width() const
    {
        qsizetype widest = 0;
        for (const QStringList &row : rows)
            widest = qMax(widest, row.size());
        return int(widest);
    }
};

/// What is read at most. Beyond it the file is refused with row and column, before it is held in memory.
struct TableLimits
{
    qint64 bytes = 200LL * 1024 * 1024;     ///< of the file
    qint64 unpacked = 1024LL * 1024 * 1024; ///< of one part of a workbook
    int columns = 500;
    int rows = 1'000'000;
    qint64 cells = 5'000'000; ///< with something in them
    int cell = 64 * 1024;     ///< characters
};

} // namespace anguan
