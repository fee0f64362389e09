// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/labels.h"

#include "ui/printing/linebreak.h"
#include "ui/printing/pagewriter.h"

#include <algorithm>

namespace anguan {

namespace {

constexpr qreal sidePadding = mm(1.2);

bool isHan(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

} // namespace

QStringList labelLines(const QString &label, qreal size, qreal cellWidth)
{
    QStringList lines;
    const qreal width = cellWidth - 2 * sidePadding;
    const auto parts = label.split(QLatin1Char('\n'));
    for (const QString &part : parts) {
        const bool tooWide = Typeface::of(Face::SerifBold).width(part, size) > width;
        if (tooWide && part.size() <= 7 && isHan(part))
            lines << part.chopped(2) << part.right(2);
        else
            lines += wrapped(part, Face::SerifBold, size, width);
    }
    return lines;
}

void putLabel(PaperPage &page, const QString &label, const QRectF &cell, qreal size, qreal lineHeight)
{
    const QStringList lines = labelLines(label, size, cell.width());
    Typeface &face = Typeface::of(Face::SerifBold);
    qreal widest = 4 * size;
    for (const QString &line : lines)
        widest = std::max(widest, face.width(line, size));

    PageWriter writer(page);
    qreal y = cell.center().y() - (lines.size() - 1) * lineHeight / 2 + baselineDrop * size;
    for (const QString &line : lines) {
        if (line.size() == 2 && isHan(line)) {
            const qreal start = cell.center().x() - widest / 2;
            writer.line(line.left(1), start, start + widest, y, size, Face::SerifBold);
            writer.line(line.right(1), start, start + widest, y, size, Face::SerifBold,
                        PageWriter::Align::Right);
        } else {
            writer.line(line, cell.left(), cell.right(), y, size, Face::SerifBold, PageWriter::Align::Centre);
        }
        y += lineHeight;
    }
}

} // namespace anguan
