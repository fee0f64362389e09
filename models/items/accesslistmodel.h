// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/accesscolumns.h"

#include <QAbstractTableModel>

#include <memory>

namespace anguan {

/// Accounts one below the other: all that a person can do, or everyone who can on a system.
class AccessListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum ItemRole {
        BrokenRole = Qt::UserRole + 1,
        PrivilegedRole,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `accounts` in the order in which they are shown.
    void show(std::shared_ptr<const AccessMatrix> matrix, const QList<int> &accounts, AccessPivot pivot);
    const QList<AccessColumn> &columns() const { return m_columns; }
    int accountAt(int row) const { return m_accounts.value(row, AccessMatrix::none); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const AccessMatrix> m_matrix;
    QList<int> m_accounts;
    QList<AccessColumn> m_columns;
};

/// Whom or what the list beside it is about: every person or system with an account in sight, after a first
/// line for all of them.
class AccessSubjectsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum ItemRole {
        DetailRole = Qt::UserRole + 1, ///< "Registry · 5 accounts · 2 privileged"
        BrokenRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void show(std::shared_ptr<const AccessMatrix> matrix, const QList<int> &accounts, AccessPivot pivot);
    QList<int> accountsAt(int row) const; ///< in the order in which they are shown
    QString numberAt(int row) const;      ///< of the person or system; empty for all and for nobody
    int rowOf(const QString &number) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Subject
    {
        QString number;
        QString name;
        QString department;
        QList<int> accounts;
        int privileged = 0;
        bool isBroken = false;
    };
    std::shared_ptr<const AccessMatrix> m_matrix;
    AccessPivot m_pivot = AccessPivot::Person;
    QList<Subject> m_subjects;
};

} // namespace anguan
