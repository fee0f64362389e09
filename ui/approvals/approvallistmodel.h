// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/approval.h"

#include <QAbstractListModel>

namespace anguan {

class Vault;

/// The list at the left: what waits for this login's answer, what is under way, what is done; each group
/// under a heading that cannot be chosen.
class ApprovalListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Part { Number = Qt::UserRole + 1, IsHeading, Title, Subject, Line, StateWord, StateTone };

    explicit ApprovalListModel(Vault &vault, QObject *parent = nullptr);

    /// Reads anew. A failure leaves the list as it was and comes back as a sentence.
    QString reload(const QString &search);

    int waiting() const { return m_waiting; }
    int underWay() const { return m_underWay; }
    int done() const { return m_done; }
    QModelIndex indexOf(const QString &number) const;
    QModelIndex firstChoosable() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString heading; ///< not empty: a heading
        ApprovalSummary approval;
    };
    static QString waitedFor(const QString &since);
    QString lineOf(const ApprovalSummary &approval) const;

    Vault &m_vault;
    QList<Row> m_rows;
    int m_waiting = 0;
    int m_underWay = 0;
    int m_done = 0;
};

} // namespace anguan
