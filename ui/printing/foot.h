// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/paper.h"

#include <QStringList>

namespace anguan {

/// The quiet foot of every page: the code, the lines that tie the paper to the vault, 第 x 页 共 y 页.
class Foot
{
public:
    /// `more` are lines that only the layout knows (columns left out).
    Foot(const Identification &identification, const QStringList &more, qreal left, qreal right,
         qreal bottom);

    qreal top() const { return m_top; }
    void putOn(PaperPage &page) const;
    /// Last, once the number of pages is known.
    void number(QList<PaperPage> &pages) const;

private:
    QStringList m_lines;
    QList<QRectF> m_code;
    qreal m_left;
    qreal m_right;
    qreal m_bottom;
    qreal m_top = 0;
    qreal m_textLeft = 0;
};

/// "4C07 91EE … A2D3": enough of a digest to compare by eye.
QString digestInGroups(const QString &hexDigest);

} // namespace anguan
