// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/exchange/csv.h"

#include <QString>

namespace anguan {

/// Takes text in portions, so that a file with a million columns is refused at the 501st.
class CsvParser
{
public:
    /// A null delimiter is found out from the first line.
    explicit CsvParser(const TableLimits &limits, QChar delimiter = {});

    Result<void> add(const QString &text);
    Result<void> finish();
    Table takeTable() { return std::move(m_table); }
    int row() const { return int(m_table.rows.size()) + 1; } ///< being read, from 1

private:
    enum class State { CellStart, Plain, Quoted, QuoteInQuoted };

    void findDelimiter();
    Result<void> parse(const QString &text);
    Result<void> take(QChar c);
    Result<void> endCell();
    Result<void> endRow();
    Result<void> put(QChar c);
    int column() const { return int(m_cells.size()) + 1; }

    TableLimits m_limits;
    Table m_table;
    QString m_head; ///< kept until the first line shows the delimiter
    bool m_delimiterKnown = false;
    State m_state = State::CellStart;
    bool m_returned = false; ///< the last character was a carriage return that ended a row
    QString m_cell;
    QStringList m_cells;
    int m_quoteRow = 0;
    int m_quoteColumn = 0;
};

} // namespace anguan
