// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvparser.h"

#include "models/base/tr.h"

namespace anguan {

namespace {

constexpr qsizetype headLength = 64 * 1024;

Failure refusedAt(int row, int column, const QString &sentence)
{
    Error error = errorOf(ErrorCode::Invalid, sentence);
    error.problems.append(Problem{{}, sentence, row, column});
    return fail(std::move(error));
}

} // namespace

CsvParser::CsvParser(const TableLimits &limits, QChar delimiter) : m_limits(limits)
{
    if (!delimiter.isNull()) {
        m_table.delimiter = delimiter;
        m_delimiterKnown = true;
    }
}

Result<void> CsvParser::add(const QString &text)
{
    if (m_delimiterKnown)
        return parse(text);
    m_head += text;
    if (m_head.size() < headLength)
        return {};
    findDelimiter();
    return parse(std::exchange(m_head, QString()));
}

Result<void> CsvParser::finish()
{
    if (!m_delimiterKnown) {
        findDelimiter();
        ANGUAN_TRY(parse(std::exchange(m_head, QString())));
    }
    if (m_state == State::Quoted) {
        return refusedAt(m_quoteRow, m_quoteColumn,
                         Tr::tr("Row %1, column %2: the quotation mark that opens the cell is never closed.")
                             .arg(m_quoteRow)
                             .arg(m_quoteColumn));
    }
    if (m_state != State::CellStart || !m_cells.isEmpty())
        return endRow();
    return {};
}

void CsvParser::findDelimiter()
{
    m_delimiterKnown = true;
    int commas = 0;
    int semicolons = 0;
    int tabs = 0;
    bool quoted = false;
    for (const QChar c : std::as_const(m_head)) {
        if (c == QLatin1Char('"'))
            quoted = !quoted;
        else if (quoted)
            continue;
        else if (c == QLatin1Char('\n') || c == QLatin1Char('\r'))
            break;
        else if (c == QLatin1Char(','))
            ++commas;
        else if (c == QLatin1Char(';'))
            ++semicolons;
        else if (c == QLatin1Char('\t'))
            ++tabs;
    }
    if (tabs > commas && tabs >= semicolons)
        m_table.delimiter = QLatin1Char('\t');
    else if (semicolons > commas)
        m_table.delimiter = QLatin1Char(';');
}

Result<void> CsvParser::parse(const QString &text)
{
    for (const QChar c : text)
        ANGUAN_TRY(take(c));
    return {};
}

Result<void> CsvParser::take(QChar c)
{
    if (c.isNull()) {
        return refusedAt(
            row(), column(),
            Tr::tr("Row %1, column %2: a zero byte. This is no text table; save it as CSV first.")
                .arg(row())
                .arg(column()));
    }
    if (m_returned && c == QLatin1Char('\n')) {
        m_returned = false;
        return {};
    }
    m_returned = false;

    if (m_state == State::Quoted) {
        if (c == QLatin1Char('"'))
            m_state = State::QuoteInQuoted;
        else
            return put(c);
        return {};
    }
    if (c == QLatin1Char('"')) {
        if (m_state == State::CellStart) {
            m_state = State::Quoted;
            m_quoteRow = row();
            m_quoteColumn = column();
            return {};
        }
        // Doubled inside a quoted cell; inside a plain one it is a character like any other, as in Excel.
        if (m_state == State::QuoteInQuoted)
            m_state = State::Quoted;
        return put(c);
    }
    if (c == m_table.delimiter)
        return endCell();
    if (c == QLatin1Char('\n') || c == QLatin1Char('\r')) {
        m_returned = c == QLatin1Char('\r');
        return endRow();
    }
    if (m_state == State::QuoteInQuoted) {
        return refusedAt(
            row(), column(),
            Tr::tr("Row %1, column %2: text follows the closing quotation mark. Double the quotation "
                   "marks inside a cell.")
                .arg(row())
                .arg(column()));
    }
    m_state = State::Plain;
    return put(c);
}

Result<void> CsvParser::put(QChar c)
{
    if (m_cell.size() >= m_limits.cell) {
        return refusedAt(row(), column(),
                         Tr::tr("Row %1, column %2: the cell is longer than %3 characters.")
                             .arg(row())
                             .arg(column())
                             .arg(m_limits.cell));
    }
    m_cell.append(c);
    return {};
}

Result<void> CsvParser::endCell()
{
    m_cells.append(m_cell);
    m_cell.clear();
    m_state = State::CellStart;
    if (m_cells.size() >= m_limits.columns) {
        return refusedAt(
            row(), column(),
            Tr::tr("Row %1, column %2: a table has at most %3 columns here. Is the right separator used?")
                .arg(row())
                .arg(column())
                .arg(m_limits.columns));
    }
    return {};
}

Result<void> CsvParser::endRow()
{
    m_cells.append(m_cell);
    m_cell.clear();
    m_state = State::CellStart;
    if (row() > m_limits.rows) {
        return refusedAt(row(), 1,
                         Tr::tr("Row %1: a table has at most %2 rows here. Split the file.")
                             .arg(row())
                             .arg(m_limits.rows));
    }
    m_table.rows.append(std::exchange(m_cells, QStringList()));
    return {};
}

} // namespace anguan
