// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace anguan {

/// A row of a table whose cells may have a tone: then its ink and its sign; a ring round the row that has
/// the keyboard.
class ToneRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// `toneRole` of the model gives a Tone as int.
    explicit ToneRowDelegate(int toneRole, QObject *parent = nullptr)
        : QStyledItemDelegate(parent), m_toneRole(toneRole)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    int m_toneRole;
};

} // namespace anguan
