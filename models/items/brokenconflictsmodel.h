// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/conflicts.h"

#include <QAbstractTableModel>

namespace anguan {

/// Who breaks which conflict rule since when.
class BrokenConflictsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { PersonColumn, SinceColumn, RuleColumn, SentenceColumn, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<BrokenConflict> &broken);
    const BrokenConflict *broken(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<BrokenConflict> m_broken;
};

} // namespace anguan
