// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsxsheet.h"

#include "models/base/tr.h"

namespace anguan {

namespace {

constexpr int rowsBetweenNews = 512;
constexpr int mostMerged = 100'000;
constexpr int exactDigits = 15; // more a spreadsheet does not keep of a number

Failure refusedAt(int row, int column, const QString &sentence)
{
    const QString placed = Tr::tr("Row %1, column %2: %3").arg(row + 1).arg(column + 1).arg(sentence);
    Error error = errorOf(ErrorCode::Invalid, placed);
    error.problems.append(Problem{{}, placed, row + 1, column + 1});
    return fail(std::move(error));
}

} // namespace

CellPlace cellPlace(QStringView reference)
{
    CellPlace place;
    qsizetype i = 0;
    for (; i < reference.size() && i < 3; ++i) {
        const char16_t c = reference.at(i).unicode() & ~0x20;
        if (c < u'A' || c > u'Z')
            break;
        place.column = (place.column + 1) * 26 + (c - u'A');
    }
    bool isRow = false;
    const int row = reference.mid(i).toInt(&isRow);
    if (isRow && row > 0)
        place.row = row - 1;
    return place;
}

Result<Table> XlsxSheet::read(const Progress &progress)
{
    m_table.isGuarded = false;
    while (!m_xml.atEnd()) {
        m_xml.advance();
        if (!m_xml.isStartElement())
            continue;
        const QStringView name = m_xml.name();
        if (name == QLatin1String("c")) {
            ANGUAN_TRY(readCell());
        } else if (name == QLatin1String("row")) {
            ANGUAN_TRY(beginRow());
            if (progress && m_row % rowsBetweenNews == 0 && !progress(m_part.unpacked(), m_part.promised()))
                return fail(ErrorCode::CheckFound, Tr::tr("Reading was stopped; nothing was stored."));
        } else if (name == QLatin1String("mergeCell")) {
            readMerged();
        } else if (name == QLatin1String("col")) {
            readColumns();
        }
    }
    if (const auto finished = m_xml.finished(where()); !finished) {
        Error error = finished.error();
        if (m_row >= 0)
            error.problems.append(Problem{{}, error.text, m_row + 1, qMax(m_column, 0) + 1});
        return fail(std::move(error));
    }
    return std::move(m_table);
}

QString XlsxSheet::where() const
{
    return m_row < 0 ? QString() : Tr::tr("Row %1, column %2").arg(m_row + 1).arg(qMax(m_column, 0) + 1);
}

Result<void> XlsxSheet::beginRow()
{
    const auto attributes = m_xml.attributes();
    bool isNumber = false;
    const int number = attributes.value(QLatin1String("r")).toInt(&isNumber);
    m_row = isNumber && number > 0 ? number - 1 : m_row + 1;
    m_column = -1;
    const auto hidden = attributes.value(QLatin1String("hidden"));
    if (m_row < m_context.limits.rows && (hidden == QLatin1String("1") || hidden == QLatin1String("true")))
        m_table.hiddenRows.insert(m_row);
    return {};
}

Result<void> XlsxSheet::readCell()
{
    const auto attributes = m_xml.attributes();
    const CellPlace place = cellPlace(attributes.value(QLatin1String("r")));
    m_column = place.column >= 0 ? place.column : m_column + 1;
    m_row = place.row >= 0 ? place.row : qMax(m_row, 0);
    const QString type = attributes.value(QLatin1String("t")).toString();
    const int style = attributes.value(QLatin1String("s")).toInt();

    QString stored;
    bool hasFormula = false;
    bool hasValue = false;
    while (!m_xml.atEnd()) {
        m_xml.advance();
        if (m_xml.isEnd(QLatin1String("c")))
            break;
        if (!m_xml.isStartElement())
            continue;
        if (m_xml.name() == QLatin1String("v")) {
            stored = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
            hasValue = true;
        } else if (m_xml.name() == QLatin1String("is")) {
            stored = richText(m_xml);
            hasValue = true;
        } else {
            hasFormula = hasFormula || m_xml.name() == QLatin1String("f");
            m_xml.skipCurrentElement();
        }
    }
    if (!hasValue) {
        if (!hasFormula)
            return {}; // a look without a value
        ANGUAN_TRY(put(QStringLiteral("=")));
        m_table.faults.insert(
            Table::placeOf(m_row, m_column),
            Tr::tr("The formula here was never worked out. Open the workbook in Excel or WPS, "
                   "save it, and import it again."));
        return {};
    }
    const QString text = shown(type, stored, style);
    return text.isEmpty() ? Result<void>() : put(text);
}

QString XlsxSheet::shown(QStringView type, const QString &stored, int style)
{
    if (type == QLatin1String("s")) {
        bool isNumber = false;
        const int index = stored.toInt(&isNumber);
        if (isNumber && index >= 0 && index < m_context.strings.size())
            return m_context.strings.at(index);
        m_table.faults.insert(Table::placeOf(m_row, m_column),
                              Tr::tr("The text of this cell is not in the workbook; it is damaged here."));
        return stored;
    }
    if (type == QLatin1String("inlineStr"))
        return stored;
    if (type == QLatin1String("str"))
        return unescaped(stored);
    if (type == QLatin1String("b"))
        return stored.trimmed() == QLatin1String("1") ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    if (type == QLatin1String("e")) {
        m_table.faults.insert(
            Table::placeOf(m_row, m_column),
            Tr::tr("The cell shows %1: its formula fails. Write the value instead.").arg(stored.left(20)));
        return stored;
    }
    if (type == QLatin1String("d")) {
        QString iso = stored;
        return iso.replace(QLatin1Char('T'), QLatin1Char(' ')).remove(QLatin1Char('Z'));
    }
    const QString text = shownNumber(stored.trimmed(), m_context.styles.look(style), m_context.epoch);
    bool isNumber = false;
    const double number = stored.toDouble(&isNumber);
    if (isNumber && (number >= 1e15 || number <= -1e15)) {
        m_table.faults.insert(
            Table::placeOf(m_row, m_column),
            Tr::tr("A spreadsheet keeps %1 digits of a number and has rounded this one. Make the "
                   "column text and write it again.")
                .arg(exactDigits));
    }
    return text;
}

Result<void> XlsxSheet::put(const QString &text)
{
    const TableLimits &limits = m_context.limits;
    if (m_column >= limits.columns)
        return refusedAt(m_row, m_column, Tr::tr("A table has at most %1 columns here.").arg(limits.columns));
    if (m_row >= limits.rows)
        return refusedAt(m_row, m_column,
                         Tr::tr("A table has at most %1 rows here. Split the file.").arg(limits.rows));
    if (text.size() > limits.cell)
        return refusedAt(m_row, m_column, Tr::tr("The cell is longer than %1 characters.").arg(limits.cell));
    if (++m_cells > limits.cells)
        return refusedAt(
            m_row, m_column,
            Tr::tr("A table has at most %1 filled cells here. Split the file.").arg(limits.cells));
    while (m_table.rows.size() <= m_row)
        m_table.rows.append(QStringList());
    QStringList &row = m_table.rows[m_row];
    if (row.isEmpty())
        row.reserve(qMax<qsizetype>(m_usualWidth, m_column + 1));
    while (row.size() <= m_column)
        row.append(QString());
    row[m_column] = text;
    m_usualWidth = qMax(m_usualWidth, row.size());
    return {};
}

void XlsxSheet::readMerged()
{
    const QString range = m_xml.attributes().value(QLatin1String("ref")).toString();
    const CellPlace from = cellPlace(QStringView(range).left(range.indexOf(QLatin1Char(':'))));
    const CellPlace to = cellPlace(QStringView(range).mid(range.indexOf(QLatin1Char(':')) + 1));
    if (from.row < 0 || from.column < 0 || to.row < from.row || to.column < from.column ||
        m_table.merged.size() >= mostMerged)
        return;
    m_table.merged.append({from.row, from.column, to.row, to.column});
}

void XlsxSheet::readColumns()
{
    const auto attributes = m_xml.attributes();
    const auto hidden = attributes.value(QLatin1String("hidden"));
    if (hidden != QLatin1String("1") && hidden != QLatin1String("true"))
        return;
    const int from = attributes.value(QLatin1String("min")).toInt();
    const int to = qMin(attributes.value(QLatin1String("max")).toInt(), m_context.limits.columns);
    for (int column = qMax(from, 1); column <= to; ++column)
        m_table.hiddenColumns.insert(column - 1);
}

} // namespace anguan
