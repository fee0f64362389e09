// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/register.h"

#include <QAbstractListModel>
#include <QList>

namespace anguan {

class Vault;

/// The few records of one register that fit what is typed, for a picker. May end with an offer to enter a new
/// one.
class ReferenceModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum ItemRole { NumberRole = Qt::UserRole + 1 }; ///< empty for the offer of a new one

    ReferenceModel(Vault &vault, const Register &target, QObject *parent = nullptr);

    void setOffersNew(bool offers) { m_offersNew = offers; }
    void find(const QString &typed);
    /// The number of the one record that fits; empty when there are several or none.
    QString onlyHit(const QString &typed);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Hit
    {
        QString number;
        QString name;
        QString more; ///< what tells two of the same name apart
    };

    Vault &m_vault;
    const Register &m_target;
    QList<Hit> m_hits;
    bool m_offersNew = false;
};

} // namespace anguan
