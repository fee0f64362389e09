// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/duties/dueline.h"

#include <QHash>

namespace anguan {

class Database;

/// A slot with the names that stand beside it.
struct NamedSlot
{
    DutySlot slot;
    QString registerId;
    QString owner;
    QString name;
    QString ownerName;
    bool isLetGo = false;
};

/// Reads slots with a handful of statements, however many there are: one per register that has any.
class DueReader
{
public:
    explicit DueReader(Database &database);

    /// Unanswered and asked for at the end of that day, due until `to`; approvals whenever they are due. An
    /// invalid day is now.
    Result<QList<NamedSlot>> open(const QDate &asOf, const QDate &to) const;
    /// Answered in the days before that, and known so by its end.
    Result<QList<NamedSlot>> answered(const QDate &asOf, const QDate &since) const;
    /// Everything due between two days as it is known now: not what moved before its day came.
    Result<QList<NamedSlot>> between(const QDate &from, const QDate &to) const;

private:
    Result<QList<NamedSlot>> read(const QString &where, const QVariantList &values) const;

    Database &m_database;
};

} // namespace anguan
