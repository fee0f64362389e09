// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/columnshare.h"
#include "ui/printing/foot.h"
#include "ui/printing/linebreak.h"
#include "ui/printing/pagewriter.h"
#include "ui/tr.h"

#include <algorithm>

namespace anguan {

namespace {

// A4 landscape. The binding edge is the top, for the page is filed with portrait ones.
constexpr QSizeF a4Landscape(mm(297), mm(210));
constexpr qreal left = mm(18);
constexpr qreal right = mm(297 - 18);
constexpr qreal titleBaseline = mm(28 + 7.5);
constexpr qreal headingBaseline = mm(28 + 16);
constexpr qreal tableTop = mm(28 + 19.5);
constexpr qreal bottom = mm(210 - 8);

constexpr qreal titleSize = mm(7);
constexpr qreal headingSize = mm(3.7);
constexpr qreal blankNoteSize = mm(2.8);
constexpr qreal bodySizes[] = {mm(3.4), mm(3.1), mm(2.8)}; // the first in which every column fits
constexpr qreal leastRow = mm(7.4);
constexpr qreal padding = mm(1.1);
constexpr qreal rowPadding = mm(0.9);
constexpr qreal longestPiece = mm(36); // a longer number may be cut at a sign

class RegisterLayout
{
public:
    explicit RegisterLayout(const RegisterSheet &sheet) : m_sheet(sheet) {}

    Paper laidOut()
    {
        m_paper.title = m_sheet.title;
        m_paper.unit = m_sheet.unit;
        m_paper.printedBy = m_sheet.identification.printedBy;
        m_paper.landscape = true;
        m_paper.substitute = Typeface::of(Face::Serif).substitute();
        shareColumns();
        prepareFurniture();
        for (int row = 0; row < m_sheet.rows.size(); ++row)
            addRow(row);
        finishLastPage();
        closeTable();
        m_foot->number(m_paper.pages);
        return m_paper;
    }

private:
    qreal lineHeight() const { return m_size * 1.32; }

    void shareColumns()
    {
        const QString lastNumber = QString::number(std::max<qsizetype>(m_sheet.rows.size(), 999));
        for (const qreal size : bodySizes) {
            m_size = size;
            m_needs.clear();
            ColumnNeed number = needOf(UiTr::tr("No."), {}, 0);
            number.least =
                std::max(number.least, Typeface::of(Face::Serif).width(lastNumber, m_size) + 2 * padding);
            if (mayRunOver()) {
                for (const QString &note : {UiTr::tr("(cont.)"), UiTr::tr("(over)")})
                    number.least =
                        std::max(number.least, Typeface::of(Face::Serif).width(note, m_size) + 2 * padding);
            }
            number.typical = number.most = number.least;
            m_needs.append(number);
            for (int column = 0; column < m_sheet.columns.size(); ++column) {
                const SheetColumn &declared = m_sheet.columns.at(column);
                m_needs.append(needOf(declared.title, column, declared.width));
            }
            if (leastTotal() <= right - left)
                break;
        }
        while (m_needs.size() > 2 && leastTotal() > right - left) {
            m_paper.leftOut.prepend(m_sheet.columns.at(m_needs.size() - 2).title);
            m_needs.removeLast();
        }
        const QList<qreal> widths = sharedWidths(m_needs, right - left);
        m_sides = {left};
        for (const qreal width : widths)
            m_sides.append(m_sides.last() + width);
    }

    /// Whether a row might be taller than a page, so that its number cell needs room for a word about it.
    bool mayRunOver() const
    {
        constexpr qsizetype longText = 300;
        for (const QStringList &row : m_sheet.rows) {
            for (const QString &cell : row) {
                if (cell.size() > longText || cell.count(QLatin1Char('\n')) > 15)
                    return true;
            }
        }
        return false;
    }

    qreal leastTotal() const
    {
        qreal sum = 0;
        for (const ColumnNeed &need : m_needs)
            sum += need.least;
        return sum;
    }

    ColumnNeed needOf(const QString &title, std::optional<int> column, int wished) const
    {
        const TextExtent head = extentOf(title, Face::SerifBold, m_size);
        // A Chinese heading may stand on two lines, but not one character a line.
        qreal piece = std::max(head.piece, std::min(head.line, m_size * 2));
        std::vector<qreal> lines;
        if (column) {
            lines.reserve(size_t(m_sheet.rows.size()));
            for (const QStringList &row : m_sheet.rows) {
                if (*column >= row.size())
                    continue;
                const TextExtent extent = extentOf(row.at(*column), Face::Serif, m_size);
                lines.push_back(extent.line);
                piece = std::max(piece, std::min(extent.piece, longestPiece));
            }
        }
        ColumnNeed need;
        need.typical = need.most = std::max(head.line, lines.empty() ? wished * m_size : 0);
        if (!lines.empty()) {
            need.most = std::max(need.most, *std::max_element(lines.begin(), lines.end()));
            const auto nineteenOf20 = lines.begin() + qsizetype(lines.size() * 19 / 20);
            std::nth_element(lines.begin(), nineteenOf20, lines.end());
            need.typical = std::max(need.typical, *nineteenOf20);
        }
        need.least = piece + 2 * padding;
        need.typical += 2 * padding;
        need.most += 2 * padding;
        return need;
    }

    /// What every page has: built once, copied for each.
    void prepareFurniture()
    {
        QStringList omitted = m_paper.leftOut + m_sheet.omitted;
        QStringList more;
        if (!omitted.isEmpty()) {
            constexpr qsizetype named = 12;
            const qsizetype others = omitted.size() - named;
            const QString list = omitted.mid(0, named).join(QStringLiteral("、"));
            more.append(
                others > 0
                    ? UiTr::tr("Columns not printed here: %1 and %n more", nullptr, int(others)).arg(list)
                    : UiTr::tr("Columns not printed here: %1").arg(list));
        }
        m_foot.emplace(m_sheet.identification, more, left, right, bottom);
        m_furniture.size = a4Landscape;
        m_foot->putOn(m_furniture);

        const qreal signatures = m_foot->top() - mm(5.5);
        m_tableBottom = signatures - mm(6);
        PageWriter writer(m_furniture);
        writer.line(m_sheet.title, left, right, titleBaseline, titleSize, Face::SerifBold,
                    PageWriter::Align::Centre);
        writer.line(UiTr::tr("Unit (seal): %1").arg(m_sheet.unit), left, right, headingBaseline, headingSize);
        writer.line(UiTr::tr("Filled in on: %1").arg(m_sheet.filledOn), left, right, headingBaseline,
                    headingSize, Face::Serif, PageWriter::Align::Right);
        const qreal share = (right - left) / std::max<qsizetype>(m_sheet.signatures.size(), 1);
        for (int i = 0; i < m_sheet.signatures.size(); ++i)
            writer.line(m_sheet.signatures.at(i), left + i * share, right, signatures, headingSize);

        QList<QStringList> heads{{UiTr::tr("No.")}};
        for (int column = 1; column < columnCount(); ++column)
            heads.append(
                wrapped(m_sheet.columns.at(column - 1).title, Face::SerifBold, m_size, inner(column)));
        const qreal height = rowHeight(heads) + mm(0.6);
        for (int column = 0; column < columnCount(); ++column) {
            writer.block(heads.at(column), cell(column, tableTop, height), m_size, lineHeight(),
                         Face::SerifBold, PageWriter::Align::Centre);
        }
        m_bodyTop = tableTop + height;
        m_furniture.lines.append(QLineF(left, tableTop, right, tableTop));
        m_furniture.lines.append(QLineF(left, m_bodyTop, right, m_bodyTop));
        newPage();
    }

    int columnCount() const { return int(m_sides.size()) - 1; }
    qreal inner(int column) const { return m_sides.at(column + 1) - m_sides.at(column) - 2 * padding; }
    QRectF cell(int column, qreal top, qreal height) const
    {
        return {m_sides.at(column) + padding, top, inner(column), height};
    }

    qreal rowHeight(const QList<QStringList> &cells) const
    {
        qsizetype most = 1;
        for (const QStringList &lines : cells)
            most = std::max(most, lines.size());
        return std::max(leastRow, most * lineHeight() + 2 * rowPadding);
    }

    void newPage()
    {
        if (!m_paper.pages.isEmpty())
            closeTable();
        m_paper.pages.append(m_furniture);
        m_y = m_bodyTop;
    }

    /// The sides of the columns, as far down as the table went.
    void closeTable()
    {
        for (const qreal side : std::as_const(m_sides))
            m_paper.pages.last().lines.append(QLineF(side, tableTop, side, m_y));
    }

    void addRow(int row)
    {
        const QStringList &values = m_sheet.rows.at(row);
        QList<QStringList> cells{{QString::number(row + 1)}};
        for (int column = 1; column < columnCount(); ++column)
            cells.append(wrapped(values.value(column - 1), Face::Serif, m_size, inner(column)));

        const qreal wholePage = m_tableBottom - m_bodyTop;
        if (rowHeight(cells) > wholePage) {
            addTallRow(cells);
            return;
        }
        if (m_y + rowHeight(cells) > m_tableBottom + 0.5)
            newPage();
        put(cells, rowHeight(cells));
    }

    /// The one row that may run over a page: taller than a page by itself. Each part says that it goes on.
    void addTallRow(QList<QStringList> cells)
    {
        const QString number = cells.first().first();
        bool first = true;
        while (true) {
            const qreal room = m_tableBottom - m_y - 2 * rowPadding;
            const auto fits = qsizetype(room / lineHeight());
            qsizetype longest = 0;
            for (const QStringList &lines : std::as_const(cells).mid(1))
                longest = std::max(longest, lines.size());
            if (fits < std::min<qsizetype>(longest, 4)) {
                newPage();
                continue;
            }
            const bool last = longest <= fits;
            QList<QStringList> part{{number}};
            if (!first)
                part.first().append(UiTr::tr("(cont.)"));
            if (!last)
                part.first().append(UiTr::tr("(over)"));
            for (qsizetype column = 1; column < cells.size(); ++column) {
                part.append(cells.at(column).mid(0, fits));
                cells[column] = cells.at(column).mid(fits);
            }
            put(part, last ? rowHeight(part) : m_tableBottom - m_y);
            if (last)
                return;
            first = false;
            newPage();
        }
    }

    void put(const QList<QStringList> &cells, qreal height)
    {
        PaperPage &page = m_paper.pages.last();
        PageWriter writer(page);
        for (int column = 0; column < columnCount(); ++column) {
            const bool centred = column == 0 || m_sheet.columns.at(column - 1).centred;
            writer.block(cells.at(column), cell(column, m_y, height), m_size, lineHeight(), Face::Serif,
                         centred ? PageWriter::Align::Centre : PageWriter::Align::Left);
        }
        m_y += height;
        page.lines.append(QLineF(left, m_y, right, m_y));
    }

    /// Nothing can be written in later: the rest of the page is ruled, and said to be blank, once.
    void finishLastPage()
    {
        const QString blank = UiTr::tr("Blank from here on");
        if (m_y + leastRow > m_tableBottom + 0.5) {
            PageWriter(m_paper.pages.last())
                .line(blank, left, right, m_y + mm(0.6) + blankNoteSize, blankNoteSize, Face::Serif,
                      PageWriter::Align::Centre);
            return;
        }
        int widest = 0;
        for (int column = 0; column < columnCount(); ++column) {
            if (inner(column) > inner(widest))
                widest = column;
        }
        QList<QStringList> cells(columnCount());
        cells[widest] = wrapped(blank, Face::Serif, m_size, inner(widest));
        put(cells, rowHeight(cells));
        cells[widest].clear();
        while (m_y + leastRow <= m_tableBottom + 0.5)
            put(cells, leastRow);
    }

    const RegisterSheet &m_sheet;
    Paper m_paper;
    PaperPage m_furniture;
    std::optional<Foot> m_foot;
    QList<ColumnNeed> m_needs;
    QList<qreal> m_sides; ///< x of the rules, one more than columns
    qreal m_size = bodySizes[0];
    qreal m_bodyTop = 0;
    qreal m_tableBottom = 0;
    qreal m_y = 0;
};

} // namespace

Paper layOutRegister(const RegisterSheet &sheet)
{
    return RegisterLayout(sheet).laidOut();
}

} // namespace anguan
