// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace anguan {

/// An item of a list as a card: a title (DisplayRole), a quiet line below, a state in words with its tone.
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum ItemRole {
        DetailRole = Qt::UserRole + 100,
        StateWordRole,
        StateToneRole, ///< Tone as int
    };

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace anguan
