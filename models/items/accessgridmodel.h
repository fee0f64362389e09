// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/accesscolumns.h"

#include <QAbstractTableModel>

#include <memory>

namespace anguan {

/// The whole matrix: people down (the vertical header says who), systems across, in each cell the accounts.
/// Nothing is kept per cell: a cell is looked up when it is shown.
class AccessGridModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum ItemRole {
        LinesRole = Qt::UserRole + 1, ///< a line per account
        BrokenRole,                   ///< one of them breaks a conflict rule
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::shared_ptr<const AccessMatrix> matrix, const QList<int> &accounts);
    QList<int> accountsAt(const QModelIndex &index) const;
    int personAt(int row) const { return m_grid.people.value(row, AccessMatrix::none); }
    int systemAt(int column) const { return m_grid.systems.value(column, AccessMatrix::none); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const AccessMatrix> m_matrix;
    AccessGrid m_grid;
};

} // namespace anguan
