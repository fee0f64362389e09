// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>

namespace anguan {

enum class CellKind {
    Text,    ///< stays text: long numbers, leading noughts
    Number,  ///< decimal digits
    Date,    ///< given as 2026-11-21
    Instant, ///< given as 2026-11-21 16:02, local time
};

struct SheetColumn
{
    QString heading;
    CellKind kind = CellKind::Text;
    double width = 12;     ///< in Latin characters, as a spreadsheet counts
    QString note{};        ///< what belongs here; shown above the heading when any column has one
    QStringList choices{}; ///< offered as a list in every empty cell below
};

struct SheetLook
{
    QString name;  ///< of the sheet
    QString title; ///< above the table, as on paper
    QString line;  ///< below the title: unit, day
    QList<SheetColumn> columns;
    int emptyRows = 0; ///< rows below the last that are made ready to be filled in
};

/// A workbook of one sheet, written row by row and never held as a whole: title, line, notes, then the
/// headings (frozen, with a filter); prints on A4 landscape with the headings on each page. Plain text lies
/// only in the folder of `path`.
class WorkbookWriter
{
public:
    static Result<std::unique_ptr<WorkbookWriter>> create(const QString &path, const SheetLook &look);
    ~WorkbookWriter(); ///< closed or not, nothing is left open
    WorkbookWriter(const WorkbookWriter &) = delete;
    WorkbookWriter &operator=(const WorkbookWriter &) = delete;

    /// Cells in the order of the columns; the `marked` ones, from 0, stand out.
    Result<void> add(const QStringList &cells, const QSet<int> &marked = {});
    Result<void> close();

private:
    struct State;
    explicit WorkbookWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace anguan
