// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/paper.h"

namespace anguan {

/// Puts text on a page being laid out.
class PageWriter
{
public:
    explicit PageWriter(PaperPage &page) : m_page(page) {}

    enum class Align { Left, Centre, Right };

    /// One line between `left` and `right`, its baseline at `y`.
    void line(const QString &text, qreal left, qreal right, qreal y, qreal size, Face face = Face::Serif,
              Align align = Align::Left);
    /// Lines centred in the height of `cell`, each aligned between its sides.
    void block(const QStringList &lines, const QRectF &cell, qreal size, qreal lineHeight,
               Face face = Face::Serif, Align align = Align::Left);
    void box(const QRectF &rectangle);

private:
    PaperPage &m_page;
};

/// How far below the middle of a line its baseline stands, for an em of 1.
inline constexpr qreal baselineDrop = 0.36;

} // namespace anguan
