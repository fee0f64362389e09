// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/paper.h"

#include <QStringList>

namespace anguan {

/// The lines of a label in the grid of a form. Five to seven Chinese characters break before the last word,
/// 安全管理员 / 意见, not wherever the cell ends.
QStringList labelLines(const QString &label, qreal size, qreal cellWidth);

/// Draws them bold and centred; a word of two characters is spread to the width of the longest line (at least
/// four characters), 验　　证, as forms are set.
void putLabel(PaperPage &page, const QString &label, const QRectF &cell, qreal size, qreal lineHeight);

} // namespace anguan
