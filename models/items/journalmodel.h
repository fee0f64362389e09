// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/journal.h"

#include <QAbstractTableModel>
#include <QList>

namespace anguan {

class Vault;

/// The journal, newest first, read on in pages as the reader scrolls.
class JournalModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { SequenceColumn, AtColumn, ActorColumn, ActionColumn, SubjectColumn, WhatColumn, Columns };
    static constexpr int entriesPerPage = 200;

    explicit JournalModel(Vault &vault, QObject *parent = nullptr);

    void setFilter(const Journal::Filter &filter);
    const Journal::Filter &filter() const { return m_filter; }
    void refresh();
    qint64 count() const { return m_count; } ///< of the filter, whether read already or not
    const JournalEntry *entry(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void failed(const QString &sentence);

private:
    QString summary(const JournalEntry &entry) const;

    Vault &m_vault;
    Journal::Filter m_filter;
    QList<JournalEntry> m_entries;
    qint64 m_count = 0;
};

} // namespace anguan
