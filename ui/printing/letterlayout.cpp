// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/foot.h"
#include "ui/printing/linebreak.h"
#include "ui/printing/pagewriter.h"
#include "ui/tr.h"

#include <QRegularExpression>

namespace anguan {

namespace {

constexpr QSizeF a4Portrait(mm(210), mm(297));
constexpr qreal left = mm(28);
constexpr qreal right = mm(28 + 156);
constexpr qreal titleBaseline = mm(44);
constexpr qreal textTop = mm(60);
constexpr qreal bottom = mm(297 - 13);

constexpr qreal titleSize = mm(7);
constexpr qreal bodySize = mm(4.6);
constexpr qreal lineHeight = mm(8);
constexpr qreal codeSize = mm(6.4);
constexpr qreal codeLine = mm(11);

class LetterLayout
{
public:
    explicit LetterLayout(const LetterSheet &sheet)
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
        PageWriter(page()).line(m_sheet.title, left, right, titleBaseline, titleSize, Face::SerifBold,
                                PageWriter::Align::Centre);
        m_y = textTop;
        putCode();
        for (const QString &paragraph : m_sheet.paragraphs)
            putParagraph(paragraph);
        need(lineHeight);
        m_y += lineHeight * 1.5;
        PageWriter(page()).line(m_sheet.unit, left, right, m_y, bodySize, Face::Serif,
                                PageWriter::Align::Right);
        m_foot.number(m_paper.pages);
        return m_paper;
    }

private:
    PaperPage &page() { return m_paper.pages.last(); }

    void newPage()
    {
        PaperPage fresh;
        fresh.size = a4Portrait;
        m_foot.putOn(fresh);
        m_paper.pages.append(fresh);
        m_y = mm(37);
    }

    void need(qreal height)
    {
        if (m_y + height > m_foot.top() - mm(8))
            newPage();
    }

    /// Typed back by hand one day: large, in its groups, nothing else in the frame.
    void putCode()
    {
        if (m_sheet.code.isEmpty())
            return;
        const QStringList lines = codeLines();
        const QRectF frame(left, m_y, right - left, lines.size() * codeLine + mm(8));
        PageWriter writer(page());
        writer.box(frame);
        writer.block(lines, frame, codeSize, codeLine, Face::SerifBold, PageWriter::Align::Centre);
        m_y = frame.bottom() + mm(10);
    }

    QStringList codeLines() const
    {
        constexpr qsizetype groupsInALine = 4;
        static const QRegularExpression between(QStringLiteral("[-\\s]+"));
        const QStringList groups = m_sheet.code.split(between, Qt::SkipEmptyParts);
        QStringList lines;
        for (qsizetype from = 0; from < groups.size(); from += groupsInALine) {
            const QString line = groups.mid(from, groupsInALine).join(QLatin1Char('-'));
            lines += wrapped(line, Face::SerifBold, codeSize, right - left - mm(8));
        }
        return lines;
    }

    /// The first line stands two characters in.
    void putParagraph(const QString &paragraph)
    {
        const QStringList lines =
            wrapped(QStringLiteral("\u3000\u3000") + paragraph, Face::Serif, bodySize, right - left);
        for (const QString &line : lines) {
            need(lineHeight);
            m_y += lineHeight;
            PageWriter(page()).line(line, left, right, m_y - mm(2), bodySize);
        }
        m_y += mm(2);
    }

    const LetterSheet &m_sheet;
    Foot m_foot;
    Paper m_paper;
    qreal m_y = 0;
};

} // namespace

Paper layOutLetter(const LetterSheet &sheet)
{
    return LetterLayout(sheet).laidOut();
}

Paper layOut(const PrintDocument &document)
{
    if (const auto *sheet = std::get_if<RegisterSheet>(&document))
        return layOutRegister(*sheet);
    if (const auto *sheet = std::get_if<FormSheet>(&document))
        return layOutForm(*sheet);
    if (const auto *sheet = std::get_if<ReportSheet>(&document))
        return layOutReport(*sheet);
    return layOutLetter(std::get<LetterSheet>(document));
}

} // namespace anguan
