// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/columnshare.h"
#include "ui/printing/foot.h"
#include "ui/printing/linebreak.h"
#include "ui/printing/pagewriter.h"
#include "ui/printing/paperchart.h"
#include "ui/tr.h"

#include <algorithm>

namespace anguan {

namespace {

constexpr QSizeF a4Portrait(mm(210), mm(297));
constexpr qreal left = mm(28);
constexpr qreal right = mm(210 - 18);
constexpr qreal firstTop = mm(58);
constexpr qreal nextTop = mm(30);
constexpr qreal bottom = mm(297 - 13);

constexpr qreal titleSize = mm(7);
constexpr qreal headingSize = mm(4.6);
constexpr qreal bodySize = mm(4.0);
constexpr qreal bodyLine = mm(6.8);
constexpr qreal cellSize = mm(3.0);
constexpr qreal cellLine = mm(4.1);
constexpr qreal padding = mm(1.0);
constexpr qreal longestPiece = mm(30);

/// A report, down the page and over its edge: nothing is cut, a heading is never left alone at the foot.
class ReportLayout
{
public:
    explicit ReportLayout(const ReportSheet &sheet)
        : m_sheet(sheet), m_foot(sheet.identification, {}, left, right, bottom)
    {
    }

    Paper laidOut()
    {
        m_paper.title = m_sheet.title;
        m_paper.unit = m_sheet.unit;
        m_paper.printedBy = m_sheet.identification.printedBy;
        m_paper.substitute = Typeface::of(Face::Serif).substitute();
        newPage();
        writer().line(m_sheet.title, left, right, mm(38), titleSize, Face::SerifBold,
                      PageWriter::Align::Centre);
        writer().line(UiTr::tr("Unit (seal): %1").arg(m_sheet.unit), left, right, mm(49), bodySize);
        writer().line(m_sheet.period, left, right, mm(49), bodySize, Face::Serif, PageWriter::Align::Right);
        m_y = firstTop;
        for (const ReportPart &part : m_sheet.parts)
            put(part);
        signatures();
        m_foot.number(m_paper.pages);
        return m_paper;
    }

private:
    PaperPage &page() { return m_paper.pages.last(); }
    PageWriter writer() { return PageWriter(page()); }
    qreal pageBottom() const { return m_foot.top() - mm(6); }

    void newPage()
    {
        PaperPage fresh;
        fresh.size = a4Portrait;
        m_foot.putOn(fresh);
        m_paper.pages.append(fresh);
        m_y = nextTop;
    }

    bool need(qreal height)
    {
        if (m_y + height <= pageBottom())
            return false;
        newPage();
        return true;
    }

    void put(const ReportPart &part)
    {
        need(headingSize + 3 * bodyLine);
        m_y += headingSize + mm(2);
        writer().line(part.heading, left, right, m_y, headingSize, Face::SerifBold);
        m_y += mm(2.5);
        for (const QString &paragraph : part.paragraphs)
            putParagraph(paragraph);
        for (const ChartData &chart : part.charts) {
            need(paperChartHeight() + mm(4));
            m_y += mm(3);
            putChart(page(), chart, QRectF(left, m_y, right - left, paperChartHeight()));
            m_y += paperChartHeight() + mm(1);
        }
        for (const ReportTable &table : part.tables)
            putTable(table);
        m_y += mm(3);
    }

    /// The first line stands two characters in.
    void putParagraph(const QString &paragraph)
    {
        const QStringList lines =
            wrapped(QStringLiteral("\u3000\u3000") + paragraph, Face::Serif, bodySize, right - left);
        for (const QString &line : lines) {
            need(bodyLine);
            m_y += bodyLine;
            writer().line(line, left, right, m_y - mm(1.6), bodySize);
        }
    }

    QList<qreal> sidesOf(const ReportTable &table) const
    {
        QList<ColumnNeed> needs;
        for (int column = 0; column < table.columns.size(); ++column) {
            const TextExtent head = extentOf(table.columns.at(column).title, Face::SerifBold, cellSize);
            ColumnNeed need;
            need.least = std::max(head.piece, std::min(head.line, cellSize * 2));
            need.most = head.line;
            for (const QStringList &row : table.rows) {
                const TextExtent extent = extentOf(row.value(column), Face::Serif, cellSize);
                need.least = std::max(need.least, std::min(extent.piece, longestPiece));
                need.most = std::max(need.most, extent.line);
            }
            need.least += 2 * padding;
            need.most = std::max(need.most + 2 * padding, need.least);
            need.typical = need.most;
            needs.append(need);
        }
        QList<qreal> sides{left};
        const QList<qreal> widths = sharedWidths(needs, right - left);
        for (qreal width : widths)
            sides.append(sides.last() + width);
        return sides;
    }

    void putTable(const ReportTable &table)
    {
        const QList<qreal> sides = sidesOf(table);
        QStringList heads;
        for (const SheetColumn &column : table.columns)
            heads.append(column.title);
        need(4 * (cellLine + 2 * padding));
        m_y += mm(3);
        putRow(table, sides, heads, true, true);
        for (const QStringList &row : table.rows) {
            if (need(heightOf(sides, row, Face::Serif)))
                putRow(table, sides, heads, true, true);
            putRow(table, sides, row, false, false);
        }
        m_y += mm(2);
    }

    qreal heightOf(const QList<qreal> &sides, const QStringList &row, Face face) const
    {
        qsizetype lines = 1;
        for (int column = 0; column + 1 < sides.size(); ++column)
            lines = std::max(lines, wrapped(row.value(column), face, cellSize,
                                            sides.at(column + 1) - sides.at(column) - 2 * padding)
                                        .size());
        return lines * cellLine + 2 * padding;
    }

    void putRow(const ReportTable &table, const QList<qreal> &sides, const QStringList &row, bool head,
                bool ruledAbove)
    {
        const Face face = head ? Face::SerifBold : Face::Serif;
        const qreal height = heightOf(sides, row, face);
        PageWriter pen = writer();
        if (ruledAbove)
            page().lines.append(QLineF(sides.first(), m_y, sides.last(), m_y));
        for (int column = 0; column + 1 < sides.size(); ++column) {
            const QRectF cell(sides.at(column) + padding, m_y,
                              sides.at(column + 1) - sides.at(column) - 2 * padding, height);
            const bool centred = head || table.columns.at(column).centred;
            pen.block(wrapped(row.value(column), face, cellSize, cell.width()), cell, cellSize, cellLine,
                      face, centred ? PageWriter::Align::Centre : PageWriter::Align::Left);
        }
        for (qreal side : sides)
            page().lines.append(QLineF(side, m_y, side, m_y + height));
        m_y += height;
        page().lines.append(QLineF(sides.first(), m_y, sides.last(), m_y));
    }

    void signatures()
    {
        if (m_sheet.signatures.isEmpty())
            return;
        need(mm(16));
        m_y += mm(12);
        const qreal share = (right - left) / static_cast<qreal>(m_sheet.signatures.size());
        for (int i = 0; i < m_sheet.signatures.size(); ++i)
            writer().line(m_sheet.signatures.at(i), left + i * share, right, m_y, bodySize);
    }

    const ReportSheet &m_sheet;
    Foot m_foot;
    Paper m_paper;
    qreal m_y = 0;
};

} // namespace

Paper layOutReport(const ReportSheet &sheet)
{
    return ReportLayout(sheet).laidOut();
}

} // namespace anguan
