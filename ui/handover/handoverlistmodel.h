// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordlist.h"

#include <QAbstractListModel>

namespace anguan {

class Vault;

/// Handover sheets at the left: those under way first, then the newest.
class HandoverListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum ItemRole { NumberRole = Qt::UserRole + 1 }; ///< beside those of CardDelegate

    HandoverListModel(Vault &vault, QObject *parent = nullptr);

    /// A sentence when it could not be read; empty when all is well.
    QString reload(const QString &search);
    int rowOf(const QString &number) const; ///< -1: not in the list
    int underWay() const { return m_underWay; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Sheet
    {
        QString number;
        QString person;
        QString detail;
        QString state;
        Tone tone = Tone::Plain;
        bool isOpen = false;
    };
    Vault &m_vault;
    QList<Sheet> m_sheets;
    int m_underWay = 0;
};

} // namespace anguan
