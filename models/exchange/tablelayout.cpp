// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/tablelayout.h"

#include "models/base/text.h"
#include "models/base/tr.h"

#include <QRegularExpression>

#include <algorithm>

namespace anguan {

namespace {

constexpr int rowsLookedAt = 30;
constexpr qint64 mostFilled = 2'000'000; // cells, whatever the ranges claim

bool isBlank(const QString &cell)
{
    return cell.trimmed().isEmpty();
}

/// The cells of a heading row; a range merged over several has its words in each, when it begins at `top` or
/// below.
QStringList headingCells(const Table &table, int row, int width, int top)
{
    QStringList cells;
    for (int column = 0; column < width; ++column)
        cells.append(table.cell(row, column).simplified());
    for (const CellRange &range : table.merged) {
        if (range.top < top || range.top > row || range.bottom < row)
            continue;
        const QString words = table.cell(range.top, range.left).simplified();
        for (int column = range.left; column <= qMin(range.right, width - 1); ++column)
            cells[column] = words;
    }
    return cells;
}

/// "contact" over "name" may be the field "contact name", or "name".
QString joined(const HeaderNames &names, const QString &above, const QString &below)
{
    if (above.isEmpty() || below.isEmpty() || above == below)
        return below.isEmpty() ? above : below;
    for (const QString &heading : {above + below, above + QLatin1Char(' ') + below, below, above}) {
        if (names.matched(heading).role != MatchedColumn::Role::Ignored)
            return heading;
    }
    return above + QStringLiteral(" / ") + below;
}

QStringList headingsAt(const HeaderNames &names, const Table &table, int row, int rows)
{
    const int width = table.width();
    QStringList headings = headingCells(table, row, width, row);
    if (rows < 2)
        return headings;
    const QStringList below = headingCells(table, row + 1, width, row);
    QString group;
    for (int column = 0; column < width; ++column) {
        // Text files know no merged cells: a group's words stand over its first column only.
        if (!headings.at(column).isEmpty())
            group = headings.at(column);
        const bool isUnderGroup = headings.at(column).isEmpty() && !below.at(column).isEmpty();
        headings[column] = joined(names, isUnderGroup ? group : headings.at(column), below.at(column));
    }
    return headings;
}

int fieldsNamed(const HeaderNames &names, const QStringList &headings)
{
    QSet<const Field *> fields;
    int others = 0;
    for (const QString &heading : headings) {
        const MatchedColumn matched = heading.isEmpty() ? MatchedColumn() : names.matched(heading);
        if (matched.role == MatchedColumn::Role::Field)
            fields.insert(matched.field);
        else if (matched.role == MatchedColumn::Role::Number)
            others = 1;
    }
    return int(fields.size()) + others;
}

QString firstCell(const Table &table, int row)
{
    for (const QString &cell : table.rows.value(row)) {
        if (!isBlank(cell))
            return Text::tidy(cell);
    }
    return {};
}

} // namespace

TableLayout layoutAt(const Register &reg, const Table &table, int headerRow, int headerRows,
                     const Synonyms &synonyms)
{
    const HeaderNames names(reg, synonyms);
    return {headerRow, headerRows, headingsAt(names, table, headerRow, headerRows)};
}

TableLayout findLayout(const Register &reg, const Table &table, const Synonyms &synonyms)
{
    const HeaderNames names(reg, synonyms);
    TableLayout best;
    int most = 0;
    int firstFilled = -1;
    const int last = int(qMin<qsizetype>(table.rows.size(), rowsLookedAt));
    for (int row = 0; row < last; ++row) {
        const QStringList &cells = table.rows.at(row);
        if (std::all_of(cells.begin(), cells.end(), isBlank))
            continue;
        if (firstFilled < 0)
            firstFilled = row;
        const QStringList single = headingsAt(names, table, row, 1);
        const int named = fieldsNamed(names, single);
        if (named > most) {
            most = named;
            best = {row, 1, single};
        }
        if (row + 1 >= table.rows.size())
            continue;
        const QStringList pair = headingsAt(names, table, row, 2);
        // Two rows only where each of them gives something that the other has not.
        const int both = fieldsNamed(names, pair);
        if (named > 0 && both > most && both > fieldsNamed(names, headingsAt(names, table, row + 1, 1))) {
            most = both;
            best = {row, 2, pair};
        }
    }
    if (most == 0 && firstFilled >= 0)
        return {firstFilled, 1, headingsAt(names, table, firstFilled, 1)};
    return best;
}

void fillMerged(Table &table, int firstRow)
{
    qint64 filled = 0;
    for (const CellRange &range : std::as_const(table.merged)) {
        if (range.top < firstRow || range.bottom == range.top)
            continue;
        const QString words = table.cell(range.top, range.left);
        if (words.isEmpty())
            continue;
        const int last = int(qMin<qsizetype>(range.bottom, table.rows.size() - 1));
        for (int row = range.top + 1; row <= last && filled < mostFilled; ++row, ++filled) {
            QStringList &cells = table.rows[row];
            while (cells.size() <= range.left)
                cells.append(QString());
            if (cells.at(range.left).isEmpty())
                cells[range.left] = words;
        }
    }
}

QString footReason(const Table &table, const TableLayout &layout, int row)
{
    static const QRegularExpression total(
        QStringLiteral(
            "^(合\\s*计|总\\s*计|小\\s*计|共\\s*计|累\\s*计|总\\s*数|sub-?total|(grand )?total|sum)"
            "\\s*[:：]?\\s*\\d*\\s*[条个台项]?$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression foot(
        QStringLiteral(
            "^((填\\s*表|制\\s*表|填\\s*报|审\\s*核|复\\s*核|负\\s*责)\\s*人?|单位负责人|填报日期|填表日期|"
            "制表日期|联系电话|注|备注|说明|填表说明)\\s*[:：]|^以下空白$|^共\\s*\\d+\\s*[条项行个]"),
        QRegularExpression::CaseInsensitiveOption);
    const QString first = firstCell(table, row);
    if (first.isEmpty())
        return {};
    if (total.match(first).hasMatch())
        return Tr::tr("This looks like a total, not like a record.");
    const QStringList &cells = table.rows.at(row);
    const auto filled =
        std::count_if(cells.begin(), cells.end(), [](const QString &cell) { return !isBlank(cell); });
    if (filled <= 4 && foot.match(first).hasMatch())
        return Tr::tr("This looks like the foot of a printed table, not like a record.");
    const QStringList again = table.rows.value(layout.headerRow + layout.headerRows - 1);
    if (filled > 1 && cells == again)
        return Tr::tr("The headings stand here once more.");
    return {};
}

} // namespace anguan
