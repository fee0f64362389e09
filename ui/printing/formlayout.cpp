// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/foot.h"
#include "ui/printing/labels.h"
#include "ui/printing/linebreak.h"
#include "ui/printing/pagewriter.h"
#include "ui/tr.h"

#include <algorithm>
#include <optional>

namespace anguan {

namespace {

// A4 portrait: binding edge 28 mm at the left, the type area 156 mm wide (GB/T 9704).
constexpr QSizeF a4Portrait(mm(210), mm(297));
constexpr qreal left = mm(28);
constexpr qreal right = mm(28 + 156);
constexpr qreal titleBaseline = mm(31);
constexpr qreal headingBaseline = mm(40);
constexpr qreal gridTop = mm(43.5);
constexpr qreal bottom = mm(297 - 13);

constexpr qreal titleSize = mm(7);
constexpr qreal markSize = mm(4.6);
constexpr qreal bodySize = mm(3.8);
constexpr qreal largeSize = mm(5.6);
constexpr qreal largeLine = mm(7.6);
constexpr qreal proofSize = mm(2.4);
constexpr qreal lineHeight = mm(5.5);
constexpr qreal leastRow = mm(9);
constexpr qreal rowPadding = mm(1.75);
constexpr qreal padding = mm(1.6);
constexpr qreal labelWidth = mm(24);
constexpr qreal middle = left + mm(78);

constexpr qreal sealSide = mm(42);
constexpr qreal sealMargin = mm(2);
constexpr qreal sealNote = mm(3.6);
constexpr qreal leastStep = mm(25);

class FormLayout
{
public:
    explicit FormLayout(const FormSheet &sheet)
        : m_sheet(sheet), m_foot(sheet.identification, {}, left, right, bottom)
    {
        m_gridBottom = m_foot.top() - mm(5);
    }

    Paper laidOut()
    {
        m_paper.title = m_sheet.title;
        m_paper.unit = m_sheet.unit;
        m_paper.printedBy = m_sheet.identification.printedBy;
        m_paper.substitute = Typeface::of(Face::Serif).substitute();
        newPage();
        addCells();
        for (const FormStep &step : m_sheet.steps)
            addStep(step);
        m_foot.number(m_paper.pages);
        return m_paper;
    }

private:
    PaperPage &page() { return m_paper.pages.last(); }
    qreal room() const { return m_gridBottom - m_y; }

    void newPage()
    {
        PaperPage fresh;
        fresh.size = a4Portrait;
        PageWriter writer(fresh);
        writer.line(m_sheet.title, left, right, titleBaseline, titleSize, Face::SerifBold,
                    PageWriter::Align::Centre);
        writer.line(UiTr::tr("Number: %1").arg(m_sheet.number), left, right, headingBaseline, bodySize);
        writer.line(m_sheet.unit, left, right, headingBaseline, bodySize, Face::Serif,
                    PageWriter::Align::Right);
        if (!m_sheet.mark.isEmpty()) {
            // Over the title's right end, where a stamp would stand.
            const qreal width = Typeface::of(Face::SerifBold).width(m_sheet.mark, markSize);
            fresh.marks.append(
                {Face::SerifBold, markSize, QPointF(right - width - mm(1.5), mm(21)), m_sheet.mark});
        }
        m_foot.putOn(fresh);
        m_paper.pages.append(fresh);
        m_y = gridTop;
    }

    QStringList linesOf(const FormCell &cell, qreal from, qreal to) const
    {
        return wrapped(cell.value, faceOf(cell), sizeOf(cell), to - from - labelWidth - 2 * padding);
    }

    static Face faceOf(const FormCell &cell) { return cell.large ? Face::SerifBold : Face::Serif; }
    static qreal sizeOf(const FormCell &cell) { return cell.large ? largeSize : bodySize; }
    static qreal lineOf(const FormCell &cell) { return cell.large ? largeLine : lineHeight; }

    static qreal heightOf(const QStringList &lines, const FormCell &cell, const QString &label, int least)
    {
        const qreal value = std::max(lines.size(), qsizetype(least)) * lineOf(cell);
        const qreal words = labelLines(label, bodySize, labelWidth).size() * lineHeight;
        return std::max(leastRow, std::max(value, words) + 2 * rowPadding);
    }

    void addCells()
    {
        // A narrow cell that would need many lines in half the width reads better over the whole.
        const auto wide = [this](const FormCell &cell) {
            return cell.wide || cell.large || cell.lines > 2 || linesOf(cell, left, middle).size() > 2;
        };
        for (qsizetype i = 0; i < m_sheet.cells.size(); ++i) {
            const FormCell &cell = m_sheet.cells.at(i);
            if (!wide(cell) && i + 1 < m_sheet.cells.size() && !wide(m_sheet.cells.at(i + 1))) {
                addPair(cell, m_sheet.cells.at(i + 1));
                ++i;
            } else {
                addWide(cell);
            }
        }
    }

    void addPair(const FormCell &one, const FormCell &other)
    {
        const QStringList first = linesOf(one, left, middle);
        const QStringList second = linesOf(other, middle, right);
        const qreal height = std::max(heightOf(first, one, one.label, one.lines),
                                      heightOf(second, other, other.label, other.lines));
        if (height > room())
            newPage();
        putCell(one, one.label, first, left, middle, height);
        putCell(other, other.label, second, middle, right, height);
        m_y += height;
    }

    void addWide(const FormCell &cell)
    {
        QStringList lines = linesOf(cell, left, right);
        QString label = cell.label;
        const qreal wholePage = m_gridBottom - gridTop;
        qreal height = heightOf(lines, cell, label, cell.lines);
        if (height > room() && height <= wholePage)
            newPage();
        while (height > room()) {
            // Longer than a page: as many lines as fit, and the label says that it goes on.
            const auto fits = qsizetype((room() - 2 * rowPadding) / lineOf(cell));
            if (fits < 3) {
                newPage();
                continue;
            }
            putCell(cell, label, lines.mid(0, fits), left, right, room());
            lines = lines.mid(fits);
            label = cell.label + QLatin1Char('\n') + UiTr::tr("(cont.)");
            newPage();
            height = heightOf(lines, cell, label, 1);
        }
        putCell(cell, label, lines, left, right, height);
        m_y += height;
    }

    void putCell(const FormCell &cell, const QString &label, const QStringList &lines, qreal from, qreal to,
                 qreal height)
    {
        PageWriter writer(page());
        writer.box(QRectF(from, m_y, to - from, height));
        page().lines.append(QLineF(from + labelWidth, m_y, from + labelWidth, m_y + height));
        putLabel(page(), label, QRectF(from, m_y, labelWidth, height), bodySize, lineHeight);
        writer.block(lines,
                     QRectF(from + labelWidth + padding, m_y, to - from - labelWidth - 2 * padding, height),
                     sizeOf(cell), lineOf(cell), faceOf(cell));
    }

    /// Where a pen would put them: the opinion top left, signature and date bottom right, the proof small
    /// below, and the seal beside them, in a place where nothing is written.
    void addStep(const FormStep &step)
    {
        const qreal textLeft = left + labelWidth + padding;
        const qreal textRight = right - padding - (step.seal ? sealSide + 2 * sealMargin : 0);
        QStringList opinion = wrapped(step.opinion, Face::Serif, bodySize, textRight - textLeft);
        const QString signature = UiTr::tr("Signature: %1").arg(step.signer);
        const QString date = step.date.isEmpty() ? UiTr::tr("Date: ____________") : step.date;
        Typeface &face = Typeface::of(Face::Serif);
        const qreal penRoom = step.signer.isEmpty() ? mm(30) : 0;
        const qreal gap = mm(7);
        const qreal oneLine = face.width(signature, bodySize) + penRoom + gap + face.width(date, bodySize);
        const bool apart = oneLine > textRight - textLeft;
        const QStringList proof = step.proof.isEmpty()
                                      ? QStringList()
                                      : wrapped(step.proof, Face::Serif, proofSize, textRight - textLeft);

        const qreal signing = mm(7.5) + (apart ? lineHeight : 0) + proof.size() * mm(3.6);
        const qreal fixed = rowPadding + signing + mm(1.5);
        const qreal least = step.seal ? sealSide + 2 * sealMargin + sealNote : leastStep;
        QString label = step.label;
        while (std::max(least, fixed + opinion.size() * lineHeight) > room()) {
            const qreal wholePage = m_gridBottom - gridTop;
            const auto fits = qsizetype((room() - 2 * rowPadding) / lineHeight);
            if (fixed + opinion.size() * lineHeight <= wholePage || fits < 3) {
                newPage();
                continue;
            }
            // An opinion longer than a page: it goes on, and the signature stands under its end.
            putStepBox(label, room());
            putOpinion(opinion.mid(0, fits), textLeft, textRight);
            opinion = opinion.mid(fits);
            label = step.label + QLatin1Char('\n') + UiTr::tr("(cont.)");
            newPage();
        }

        const qreal height = std::max(least, fixed + opinion.size() * lineHeight);
        putStepBox(label, height);
        putOpinion(opinion, textLeft, textRight);
        PageWriter writer(page());
        qreal y = m_y + height - mm(2.2) - proof.size() * mm(3.6);
        qreal proofLine = y;
        for (const QString &line : proof) {
            proofLine += mm(3.6);
            writer.line(line, textLeft, textRight, proofLine, proofSize, Face::Serif,
                        PageWriter::Align::Right);
        }
        writer.line(date, textLeft, textRight, y, bodySize, Face::Serif, PageWriter::Align::Right);
        qreal signatureRight = textRight - penRoom;
        if (apart)
            y -= lineHeight;
        else
            signatureRight -= gap + face.width(date, bodySize);
        writer.line(signature, textLeft, signatureRight, y, bodySize, Face::Serif, PageWriter::Align::Right);
        if (step.seal)
            putSeal(height);
        m_y += height;
    }

    void putStepBox(const QString &label, qreal height)
    {
        PageWriter(page()).box(QRectF(left, m_y, right - left, height));
        page().lines.append(QLineF(left + labelWidth, m_y, left + labelWidth, m_y + height));
        putLabel(page(), label, QRectF(left, m_y, labelWidth, height), bodySize, lineHeight);
    }

    void putOpinion(const QStringList &lines, qreal textLeft, qreal textRight)
    {
        const QRectF area(textLeft, m_y + rowPadding, textRight - textLeft, lines.size() * lineHeight);
        PageWriter(page()).block(lines, area, bodySize, lineHeight);
    }

    void putSeal(qreal height)
    {
        const QRectF circle(right - sealMargin - sealSide, m_y + (height - sealNote - sealSide) / 2, sealSide,
                            sealSide);
        page().seals.append(circle);
        PageWriter(page()).line(UiTr::tr("(seal)"), circle.left(), circle.right(), circle.bottom() + mm(3.4),
                                proofSize, Face::Serif, PageWriter::Align::Centre);
    }

    const FormSheet &m_sheet;
    Foot m_foot;
    Paper m_paper;
    qreal m_gridBottom = 0;
    qreal m_y = 0;
};

} // namespace

Paper layOutForm(const FormSheet &sheet)
{
    return FormLayout(sheet).laidOut();
}

} // namespace anguan
