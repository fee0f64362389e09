// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/headermatch.h"
#include "models/exchange/table.h"

namespace anguan {

/// Where in a table the headings stand: offices put a title, the unit and the day above them, and often use
/// two rows. Rows are counted from 0.
struct TableLayout
{
    int headerRow = 0;
    int headerRows = 1;
    QStringList headings; ///< a column each; of two rows "contact / name"

    int firstRow() const { return headerRow + headerRows; }
};

/// The row, or the two, whose cells name most fields of the register, among the first thirty; when none names
/// any, the first row with something in it.
TableLayout findLayout(const Register &reg, const Table &table, const Synonyms &synonyms = {});
/// With the headings where somebody says they are.
TableLayout layoutAt(const Register &reg, const Table &table, int headerRow, int headerRows,
                     const Synonyms &synonyms = {});

/// Gives every cell of a range that was merged downwards the value of its first, from `firstRow` on: an
/// office writes the department once for five rows.
void fillMerged(Table &table, int firstRow);

/// Why a row below the headings is probably no record (a total, who filled it in, the headings again); empty
/// when it is one.
QString footReason(const Table &table, const TableLayout &layout, int row);

} // namespace anguan
