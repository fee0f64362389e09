// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/pagecache.h"
#include "models/records/recordlist.h"
#include "models/registers/register.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <memory>

namespace anguan {

class ListReader;
class Vault;

/// A register as a table: the vector of ids that a query gives, and a cache of the rows lately shown. The
/// first rows come at once, the whole list a moment later from a thread of its own; rows are never filtered
/// or sorted here.
class RecordListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum ItemRole {
        IdRole = Qt::UserRole + 1,
        NumberRole,
        ToneRole, ///< Tone as int
        WithdrawnRole,
        KindRole, ///< FieldKind as int
    };
    static constexpr int firstRows = 200;

    RecordListModel(Vault &vault, const Register &reg, QObject *parent = nullptr);
    ~RecordListModel() override;

    const Register &reg() const { return m_register; }

    void setColumns(const QStringList &ids);
    const QStringList &columns() const { return m_columns; }
    int columnOf(const QString &id) const { return static_cast<int>(m_columns.indexOf(id)); }

    void setQuery(const ListQuery &query);
    const ListQuery &query() const { return m_query; }
    void refresh();

    qint64 total() const { return m_total; }       ///< whatever the filters
    bool isSettled() const { return m_isSettled; } ///< the whole list is here
    int rowOf(qint64 id) const;                    ///< -1: not in this list
    qint64 idAt(int row) const { return m_ids.value(row); }
    QString numberAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void firstShown(); ///< the first rows of a new query stand in the table
    void settled();
    void failed(const QString &sentence);

private:
    void show(const QList<qint64> &ids);
    void firstFound(quint64 ticket, const QList<qint64> &ids);
    void allFound(quint64 ticket, const QList<qint64> &ids, qint64 total);
    const ListRow *row(int row) const;
    QVariant cellData(const ListRow &row, int column, int role) const;

    Vault &m_vault;
    const Register &m_register;
    std::unique_ptr<ListReader> m_reader;
    QStringList m_columns;
    ListQuery m_query;
    QList<qint64> m_ids;
    mutable PageCache m_cache;
    QTimer m_changed; ///< gathers the changes of one act
    quint64 m_ticket = 0;
    qint64 m_total = 0;
    bool m_isSettled = false;
    bool m_hasAsked = false;
};

} // namespace anguan
