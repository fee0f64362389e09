// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/typeface.h"

#include <QString>
#include <QStringList>
#include <QStringView>

namespace anguan {

/// Lines no wider than `width`. Chinese breaks between any two characters, except that no line begins with
/// closing punctuation nor ends with opening; Latin words and numbers stay whole while they fit.
QStringList wrapped(const QString &text, Face face, qreal size, qreal width);

/// How wide the text would be on one line (its widest paragraph), and its widest piece that should stay
/// whole.
struct TextExtent
{
    qreal line = 0;
    qreal piece = 0;
};
TextExtent extentOf(QStringView text, Face face, qreal size);

} // namespace anguan
