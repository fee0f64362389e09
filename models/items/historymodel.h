// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/history.h"

#include <QAbstractListModel>
#include <QList>

namespace anguan {

class Vault;

/// The history of one record, newest first, one row a change.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum ItemRole {
        AtRole = Qt::UserRole + 1, ///< as shown
        ActorRole,
        ActionRole, ///< as shown
        ReasonRole,
        SequenceRole,
    };

    explicit HistoryModel(Vault &vault, QObject *parent = nullptr);

    void showRecord(const Register &reg, const QString &number);
    void clear();
    const Change *change(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Display and accessible text say the whole change, line by line.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    void failed(const QString &sentence);

private:
    Vault &m_vault;
    QList<Change> m_changes;
};

} // namespace anguan
