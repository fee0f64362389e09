// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/accessreview.h"

#include <QHash>

namespace anguan {

class Database;

/// The tables behind the reviews.
class ReviewRows
{
public:
    explicit ReviewRows(Database &database);

    /// Every account of a system that is not withdrawn, as it stands now, by login; as ReviewLine::stood.
    struct Standing
    {
        QString account;
        QJsonObject stood;
    };
    Result<QList<Standing>> accountsOf(const QString &system) const;
    /// Each account as the latest finished review of that system had it, by account number.
    Result<QHash<QString, QJsonObject>> lastReviewed(const QString &system) const;
    Result<bool> wasReviewed(const QString &system) const;
    /// Number of the open review of that system; empty when there is none.
    Result<QString> openOn(const QString &system) const;

    /// Lines get the numbers after the last one there is.
    Result<void> add(const QString &review, const QList<ReviewLine> &lines);
    Result<qint64> count(const QString &review) const;
    Result<void> decide(const QString &review, int line, const ReviewLine &decided);
    Result<QList<ReviewLine>> lines(const QString &review) const;
    Result<QList<ReviewSummary>> summaries(const QString &search) const;

private:
    Database &m_database;
};

/// Whether its holder may not hold it any more: left, withdrawn from the register of people, or nobody.
bool isLeaversAccount(const QJsonObject &stood);

} // namespace anguan
