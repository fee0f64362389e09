// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/prints/document.h"
#include "ui/printing/typeface.h"

#include <QLineF>
#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

namespace anguan {

/// The unit of every layout on paper is 1/100 mm.
constexpr qreal mm(qreal millimetres)
{
    return millimetres * 100.0;
}

struct PlacedText
{
    Face face = Face::Serif;
    qreal size = 0; ///< of the em
    QPointF baseline;
    QString text;

    /// From the ascent to the descent of the line, as wide as it is drawn.
    QRectF bounds() const;
};

/// One page, laid out: nothing is decided any more when it is painted.
struct PaperPage
{
    QSizeF size;
    QList<PlacedText> texts;
    QList<PlacedText> marks; ///< in red, each in a frame of its own
    QList<QLineF> lines;     ///< hairlines
    QList<QRectF> blocks;    ///< filled black: the code
    QList<QRectF> seals;     ///< dashed circles, the unit's seal
};

/// A document laid out, page by page: what preview, printer and PDF all paint.
struct Paper
{
    QString title;
    QString unit;
    QString printedBy;
    bool landscape = false;
    QList<PaperPage> pages;
    QString substitute;  ///< family drawn instead of the wished one; empty when that is there
    QStringList leftOut; ///< titles of the columns that did not fit on the page
};

Paper layOut(const PrintDocument &document);

/// The pieces behind layOut.
Paper layOutRegister(const RegisterSheet &sheet);
Paper layOutForm(const FormSheet &sheet);
Paper layOutLetter(const LetterSheet &sheet);
Paper layOutReport(const ReportSheet &sheet);

} // namespace anguan
