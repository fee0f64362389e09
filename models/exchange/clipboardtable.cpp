// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/clipboardtable.h"

#include "models/base/tr.h"
#include "models/exchange/csvparser.h"

#include <QHash>

namespace anguan {

namespace {

constexpr int widestSpan = 1000;

QString characterOf(const QString &entity)
{
    static const QHash<QString, QString> known{
        {QStringLiteral("amp"), QStringLiteral("&")},  {QStringLiteral("lt"), QStringLiteral("<")},
        {QStringLiteral("gt"), QStringLiteral(">")},   {QStringLiteral("quot"), QStringLiteral("\"")},
        {QStringLiteral("apos"), QStringLiteral("'")}, {QStringLiteral("nbsp"), QStringLiteral(" ")}};
    if (!entity.startsWith(QLatin1Char('#')))
        return known.value(entity.toLower());
    const bool isHex = entity.mid(1, 1).compare(QLatin1String("x"), Qt::CaseInsensitive) == 0;
    bool isNumber = false;
    const uint code = entity.mid(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    if (!isNumber || code == 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
        return {};
    const char32_t point = code;
    return QString::fromUcs4(&point, 1);
}

QString decoded(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype end = text.at(i) == QLatin1Char('&') ? text.indexOf(QLatin1Char(';'), i) : -1;
        const QString meant =
            end > i && end - i <= 10 ? characterOf(text.mid(i + 1, end - i - 1).toString()) : QString();
        if (!meant.isEmpty()) {
            plain += meant;
            i = end;
        } else {
            plain += text.at(i);
        }
    }
    return plain;
}

/// The number that an attribute of a tag gives: colspan=3, colspan="3".
int spanOf(const QString &tag, QLatin1String attribute)
{
    const qsizetype at = tag.indexOf(attribute, 0, Qt::CaseInsensitive);
    if (at < 0)
        return 1;
    QString digits;
    for (qsizetype i = at + attribute.size(); i < tag.size(); ++i) {
        const QChar c = tag.at(i);
        if (c.isDigit())
            digits += c;
        else if (!digits.isEmpty() ||
                 (c != QLatin1Char('=') && c != QLatin1Char('"') && c != QLatin1Char('\'') && !c.isSpace()))
            break;
    }
    return qBound(1, digits.left(6).toInt(), widestSpan);
}

class HtmlTable
{
public:
    HtmlTable(const QString &html, const TableLimits &limits) : m_html(html), m_limits(limits)
    {
        m_table.isGuarded = false;
    }

    Result<Table> read()
    {
        qsizetype at = m_html.indexOf(QLatin1String("<table"), 0, Qt::CaseInsensitive);
        if (at < 0)
            return fail(ErrorCode::Invalid, Tr::tr("The clipboard holds no table."));
        while (at < m_html.size() && !m_isOver) {
            const qsizetype open = m_html.indexOf(QLatin1Char('<'), at);
            if (m_inCell)
                m_cell += decoded(QStringView(m_html).mid(at, (open < 0 ? m_html.size() : open) - at))
                              .replace(QLatin1Char('\n'), QLatin1Char(' '))
                              .remove(QLatin1Char('\r'));
            if (open < 0)
                break;
            if (QStringView(m_html).mid(open, 4) == QLatin1String("<!--")) {
                const qsizetype end = m_html.indexOf(QLatin1String("-->"), open);
                at = end < 0 ? m_html.size() : end + 3;
                continue;
            }
            const qsizetype close = m_html.indexOf(QLatin1Char('>'), open);
            if (close < 0)
                break;
            ANGUAN_TRY(tag(m_html.mid(open + 1, close - open - 1)));
            at = close + 1;
        }
        ANGUAN_TRY(endCell());
        return m_table;
    }

private:
    Result<void> tag(const QString &inside)
    {
        QString name;
        for (const QChar c : inside) {
            if (c.isSpace() || (c == QLatin1Char('/') && !name.isEmpty()))
                break;
            name += c.toLower();
        }
        if (name == QLatin1String("tr")) {
            ANGUAN_TRY(endCell());
            ++m_row;
            m_column = 0;
        } else if (name == QLatin1String("td") || name == QLatin1String("th")) {
            ANGUAN_TRY(endCell());
            m_inCell = true;
            m_across = spanOf(inside, QLatin1String("colspan"));
            m_down = spanOf(inside, QLatin1String("rowspan"));
        } else if (name == QLatin1String("/td") || name == QLatin1String("/th") ||
                   name == QLatin1String("/tr")) {
            ANGUAN_TRY(endCell());
        } else if (name == QLatin1String("/table")) {
            m_isOver = true;
        } else if (name == QLatin1String("br") && m_inCell) {
            m_cell += QChar(QChar::LineFeed);
        }
        return {};
    }

    Result<void> endCell()
    {
        if (!m_inCell)
            return {};
        m_inCell = false;
        m_row = qMax(m_row, 0);
        while (m_taken.contains(Table::placeOf(m_row, m_column)))
            ++m_column;
        QStringList lines = m_cell.split(QChar(QChar::LineFeed));
        for (QString &line : lines)
            line = line.simplified();
        m_cell.clear();
        const QString text = lines.join(QLatin1Char('\n')).trimmed();
        if (m_column >= m_limits.columns || m_row >= m_limits.rows || text.size() > m_limits.cell)
            return fail(ErrorCode::Invalid,
                        Tr::tr("Row %1, column %2: %3")
                            .arg(m_row + 1)
                            .arg(m_column + 1)
                            .arg(Tr::tr("The block is too large to be pasted. Save it as a file "
                                        "and import that.")));
        while (m_table.rows.size() <= m_row)
            m_table.rows.append(QStringList());
        QStringList &cells = m_table.rows[m_row];
        while (cells.size() <= m_column)
            cells.append(QString());
        cells[m_column] = text;
        if (m_across > 1 || m_down > 1) {
            m_table.merged.append({m_row, m_column, m_row + m_down - 1, m_column + m_across - 1});
            for (int row = m_row + 1; row < m_row + m_down && m_taken.size() < m_limits.cells; ++row)
                for (int column = m_column; column < qMin(m_column + m_across, m_limits.columns); ++column)
                    m_taken.insert(Table::placeOf(row, column));
        }
        m_column += m_across;
        return {};
    }

    const QString &m_html;
    TableLimits m_limits;
    Table m_table;
    QSet<quint64> m_taken; ///< by a cell above that reaches down
    QString m_cell;
    int m_row = -1;
    int m_column = 0;
    int m_across = 1;
    int m_down = 1;
    bool m_inCell = false;
    bool m_isOver = false;
};

QString quoted(const QString &cell)
{
    if (!cell.contains(QLatin1Char('\t')) && !cell.contains(QLatin1Char('\n')) &&
        !cell.startsWith(QLatin1Char('"')))
        return cell;
    return QLatin1Char('"') + QString(cell).replace(QLatin1Char('"'), QLatin1String("\"\"")) +
           QLatin1Char('"');
}

} // namespace

Result<Table> readHtmlTable(const QString &html, const TableLimits &limits)
{
    return HtmlTable(html, limits).read();
}

Result<Table> readClipboard(const QString &text, const QString &html, const TableLimits &limits)
{
    if (html.size() + text.size() > limits.bytes)
        return fail(ErrorCode::Invalid,
                    Tr::tr("The block is too large to be pasted. Save it as a file and import that."));
    if (html.contains(QLatin1String("<table"), Qt::CaseInsensitive))
        return readHtmlTable(html, limits);
    if (text.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, Tr::tr("The clipboard holds no table."));
    CsvParser parser(limits, QLatin1Char('\t'));
    ANGUAN_TRY(parser.add(text));
    ANGUAN_TRY(parser.finish());
    Table table = parser.takeTable();
    table.isGuarded = false;
    return table;
}

QString clipboardText(const QList<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(quoted(cell));
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

QString clipboardHtml(const QList<QStringList> &rows)
{
    QString html =
        QStringLiteral("<html><head><meta charset=\"utf-8\"><style>td{mso-number-format:'\\@';}</style>"
                       "</head><body><table>");
    for (const QStringList &row : rows) {
        html += QStringLiteral("<tr>");
        for (const QString &cell : row) {
            html += QStringLiteral("<td style=\"mso-number-format:'\\@'\">") +
                    cell.toHtmlEscaped().replace(
                        QLatin1Char('\n'), QLatin1String("<br style=\"mso-data-placement:same-cell\">")) +
                    QStringLiteral("</td>");
        }
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table></body></html>");
}

} // namespace anguan
