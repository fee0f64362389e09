// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/accessreview.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace anguan {

/// The reviews at the left: open ones first, then the newest.
class ReviewListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum ItemRole { NumberRole = Qt::UserRole + 1, DetailRole, StateWordRole, StateToneRole };

    using QAbstractListModel::QAbstractListModel;

    void show(const QList<ReviewSummary> &reviews);
    int rowOf(const QString &number) const; ///< -1: not in the list
    int openCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<ReviewSummary> m_reviews;
};

/// A review as a card: system, kind and progress, state.
class ReviewCardDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace anguan
