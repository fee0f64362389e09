// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paperpainter.h"

#include <QGlyphRun>
#include <QPagedPaintDevice>
#include <QPainter>

#include <vector>

namespace anguan {

namespace {

constexpr qreal hairline = mm(0.15);
constexpr QColor markRed(0xb3, 0x26, 0x1e);

/// Neighbouring texts of one face and size go to the device as one run of glyphs.
class TextPainter
{
public:
    explicit TextPainter(QPainter &painter) : m_painter(painter) {}

    void draw(const PlacedText &text)
    {
        Typeface &face = Typeface::of(text.face);
        if (!face.covers(text.text)) {
            m_painter.setFont(face.font(text.size));
            m_painter.drawText(text.baseline, text.text);
            return;
        }
        if (text.face != m_face || text.size != m_size)
            flush();
        m_face = text.face;
        m_size = text.size;
        face.appendGlyphs(text.text, text.size, text.baseline, m_indexes, m_positions);
    }

    void flush()
    {
        if (m_indexes.empty())
            return;
        QGlyphRun run;
        run.setRawFont(Typeface::of(m_face).raw(m_size));
        run.setRawData(m_indexes.data(), m_positions.data(), int(m_indexes.size()));
        m_painter.drawGlyphRun(QPointF(), run);
        m_indexes.clear();
        m_positions.clear();
    }

private:
    QPainter &m_painter;
    Face m_face = Face::Serif;
    qreal m_size = 0;
    std::vector<quint32> m_indexes;
    std::vector<QPointF> m_positions;
};

} // namespace

void paintPage(QPainter &painter, const PaperPage &page)
{
    // On a coarse screen a hairline is still one whole pixel, not a shade of grey.
    const qreal pixel = 1.0 / std::max(painter.transform().m11(), 1e-6);
    const qreal thin = std::max(hairline, pixel);
    painter.setPen(QPen(Qt::black, thin, Qt::SolidLine, Qt::SquareCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawLines(page.lines);
    if (!page.seals.isEmpty()) {
        painter.setPen(QPen(Qt::black, thin, Qt::DotLine));
        for (const QRectF &seal : page.seals)
            painter.drawEllipse(seal);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawRects(page.blocks);

    painter.setPen(Qt::black);
    TextPainter texts(painter);
    for (const PlacedText &text : page.texts)
        texts.draw(text);
    texts.flush();

    painter.setPen(QPen(markRed, thin * 2));
    painter.setBrush(Qt::NoBrush);
    for (const PlacedText &mark : page.marks)
        painter.drawRect(mark.bounds().adjusted(-mm(1.5), -mm(0.8), mm(1.5), mm(1.2)));
    TextPainter marks(painter);
    for (const PlacedText &mark : page.marks)
        marks.draw(mark);
    marks.flush();
}

bool paintPages(QPagedPaintDevice &device, const Paper &paper, int from, int to, const Progress &progress)
{
    QPainter painter(&device);
    if (!painter.isActive())
        return false;
    const int last = to > 0 ? std::min<int>(to, int(paper.pages.size())) : int(paper.pages.size());
    for (int number = std::max(from, 1); number <= last; ++number) {
        if (number > std::max(from, 1) && !device.newPage())
            return false;
        if (progress && !progress(number - 1, last))
            return false;
        const PaperPage &page = paper.pages.at(number - 1);
        painter.save();
        painter.scale(device.width() / page.size.width(), device.width() / page.size.width());
        paintPage(painter, page);
        painter.restore();
    }
    return painter.end();
}

} // namespace anguan
