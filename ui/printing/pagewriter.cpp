// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/pagewriter.h"

namespace anguan {

QRectF PlacedText::bounds() const
{
    const qreal width = Typeface::of(face).width(text, size);
    return {baseline.x(), baseline.y() - 0.88 * size, width, size};
}

void PageWriter::line(const QString &text, qreal left, qreal right, qreal y, qreal size, Face face,
                      Align align)
{
    if (text.isEmpty())
        return;
    qreal x = left;
    if (align != Align::Left) {
        const qreal spare = right - left - Typeface::of(face).width(text, size);
        x += align == Align::Centre ? spare / 2 : spare;
    }
    m_page.texts.append(PlacedText{face, size, QPointF(x, y), text});
}

void PageWriter::block(const QStringList &lines, const QRectF &cell, qreal size, qreal lineHeight, Face face,
                       Align align)
{
    qreal y = cell.center().y() - (lines.size() - 1) * lineHeight / 2 + baselineDrop * size;
    for (const QString &text : lines) {
        line(text, cell.left(), cell.right(), y, size, face, align);
        y += lineHeight;
    }
}

void PageWriter::box(const QRectF &rectangle)
{
    m_page.lines.append(QLineF(rectangle.topLeft(), rectangle.topRight()));
    m_page.lines.append(QLineF(rectangle.topRight(), rectangle.bottomRight()));
    m_page.lines.append(QLineF(rectangle.bottomRight(), rectangle.bottomLeft()));
    m_page.lines.append(QLineF(rectangle.bottomLeft(), rectangle.topLeft()));
}

} // namespace anguan
