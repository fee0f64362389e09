// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/staging.h"

#include "models/base/text.h"
#include "models/base/tr.h"
#include "models/exchange/csv.h"
#include "models/registers/display.h"

#include <algorithm>

namespace anguan {

Staging::Staging(const Register &reg, Table table, const Synonyms &synonyms)
    : m_register(&reg), m_table(std::move(table)), m_synonyms(synonyms)
{
    m_layout = findLayout(reg, m_table, synonyms);
    fillMerged(m_table, m_layout.firstRow());
    match(synonyms);
}

int Staging::columnOf(const QString &fieldId) const
{
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_columns.at(i).field && fieldId == QLatin1String(m_columns.at(i).field->id))
            return i;
    }
    return -1;
}

int Staging::numberColumn() const
{
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_columns.at(i).role == MatchedColumn::Role::Number)
            return i;
    }
    return -1;
}

bool Staging::isBlank(int row) const
{
    const QStringList &cells = m_table.rows.at(row);
    return std::all_of(cells.begin(), cells.end(),
                       [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

QString Staging::cell(int row, int column) const
{
    const QString text = m_table.cell(row, column);
    return m_table.isGuarded ? unguarded(text) : text;
}

void Staging::match(const Synonyms &synonyms)
{
    const HeaderMatch matched =
        matchHeader(*m_register, m_layout.headings, true, synonyms, m_layout.firstRow());
    m_columns = matched.columns;
    m_ignored = matched.ignored;
    m_headingProblems = matched.problems;
    m_leftOut.clear();
    m_reasons.clear();
    for (int row = m_layout.firstRow(); row < m_table.rows.size(); ++row) {
        const QString reason = footReason(m_table, m_layout, row);
        if (reason.isEmpty())
            continue;
        m_leftOut.insert(row);
        m_reasons.insert(row, reason);
    }
    seeNameless();
}

/// Columns that hold values below no heading are named by their letter.
void Staging::seeNameless()
{
    constexpr int looked = 200;
    const qsizetype last = qMin<qsizetype>(m_table.rows.size(), m_layout.firstRow() + looked);
    for (int column = 0; column < m_columns.size(); ++column) {
        if (m_columns.at(column).role != MatchedColumn::Role::Ignored ||
            !m_layout.headings.value(column).isEmpty())
            continue;
        for (int row = m_layout.firstRow(); row < last; ++row) {
            if (m_leftOut.contains(row) || m_table.cell(row, column).trimmed().isEmpty())
                continue;
            QString letters;
            for (int rest = column; rest >= 0; rest = rest / 26 - 1)
                letters.prepend(QChar(ushort('A' + rest % 26)));
            m_ignored.append(Tr::tr("column %1 without a heading").arg(letters));
            break;
        }
    }
}

void Staging::setHeader(int row, int rows)
{
    m_layout = layoutAt(*m_register, m_table, row, rows, m_synonyms);
    fillMerged(m_table, m_layout.firstRow());
    match(m_synonyms);
}

void Staging::setColumn(int column, const QString &target)
{
    using Role = MatchedColumn::Role;
    if (column < 0 || column >= m_columns.size())
        return;
    MatchedColumn wanted;
    if (target == QLatin1String("number"))
        wanted.role = Role::Number;
    else if (const Field *field = m_register->field(target))
        wanted = {Role::Field, field};
    for (MatchedColumn &other : m_columns) {
        if (wanted.role != Role::Ignored && other.role == wanted.role && other.field == wanted.field)
            other = {};
    }
    m_columns[column] = wanted;
    const QString key = headingKey(m_layout.headings.value(column));
    if (wanted.field && !key.isEmpty() && HeaderNames(*m_register).matched(key).role == Role::Ignored)
        m_learnt.insert(key, target);
    seeMissing();
}

/// After a change by hand: which headings still stand for nothing, and which required column is nowhere.
void Staging::seeMissing()
{
    m_ignored.clear();
    m_headingProblems.clear();
    for (int i = 0; i < m_columns.size(); ++i) {
        const QString heading = m_layout.headings.value(i);
        if (m_columns.at(i).role == MatchedColumn::Role::Ignored && !heading.isEmpty() &&
            !isBesideTheRecord(heading))
            m_ignored.append(heading);
    }
    seeNameless();
    for (const Field &field : m_register->fields) {
        if (!field.isRequired || field.isDerived || field.isEngineOwned || numberColumn() >= 0 ||
            columnOf(QLatin1String(field.id)) >= 0)
            continue;
        m_headingProblems.append(
            Problem{QLatin1String(field.id),
                    Tr::tr("The column “%1” is missing, and every record needs it.").arg(fieldLabel(field)),
                    m_layout.firstRow(), 0});
    }
}

void Staging::setCell(int row, int column, const QString &text)
{
    if (row < 0 || column < 0 || row >= m_table.rows.size())
        return;
    QStringList &cells = m_table.rows[row];
    while (cells.size() <= column)
        cells.append(QString());
    cells[column] = m_table.isGuarded ? guarded(text) : text;
    m_table.faults.remove(Table::placeOf(row, column));
}

void Staging::setLeftOut(int row, bool isLeftOut)
{
    if (isLeftOut)
        m_leftOut.insert(row);
    else
        m_leftOut.remove(row);
    m_reasons.remove(row);
}

void Staging::setHiddenLeftOut(bool isLeftOut)
{
    for (const int row : std::as_const(m_table.hiddenRows)) {
        if (row >= m_layout.firstRow() && row < m_table.rows.size()) {
            setLeftOut(row, isLeftOut);
            if (isLeftOut)
                m_reasons.insert(row, Tr::tr("The row is hidden in the workbook."));
        }
    }
}

QString Staging::missingKey(const QString &registerId, const QString &name)
{
    return registerId + QLatin1Char('\n') + Text::tidy(name);
}

QStringList Staging::unknownHeadings() const
{
    QStringList unknown;
    const HeaderNames names(*m_register, m_synonyms);
    for (int i = 0; i < m_columns.size(); ++i) {
        const QString heading = m_layout.headings.value(i);
        if (m_columns.at(i).role == MatchedColumn::Role::Ignored && !heading.isEmpty() &&
            !isBesideTheRecord(heading) && names.matched(heading).role == MatchedColumn::Role::Ignored)
            unknown.append(heading);
    }
    return unknown;
}

} // namespace anguan
