// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/accessreview.h"

#include <QAbstractListModel>

namespace anguan {

/// The reviews at the left: open ones first, then the newest.
class ReviewListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum ItemRole { NumberRole = Qt::UserRole + 1 }; ///< beside those of CardDelegate

    using QAbstractListModel::QAbstractListModel;

    void show(const QList<ReviewSummary> &reviews);
    int rowOf(const QString &number) const; ///< -1: not in the list
    int openCount() const;
    const ReviewSummary *review(const QString &number) const; ///< null: not in the list

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<ReviewSummary> m_reviews;
};

} // namespace anguan
