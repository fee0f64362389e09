// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QDate>
#include <QList>
#include <QString>

namespace anguan {

class Database;

/// A duty of one record under one rule.
struct DutyKey
{
    QString rule;
    QString registerId; ///< empty: of the unit as a whole
    QString record;
};

/// A slot that nobody has answered and that is still asked for.
struct OpenSlot
{
    qint64 id = 0;
    QDate due;
    QString owner;
    bool isLetGo = false;
};

/// The rows of duty_slots: they are added, answered and dropped, never moved.
class SlotRows
{
public:
    explicit SlotRows(Database &database);

    Result<QList<OpenSlot>> open(const DutyKey &key) const; ///< oldest first
    Result<qint64> add(const DutyKey &key, const QDate &due, const QString &owner, const QString &knownAt);
    Result<void> drop(qint64 id, const QString &goneAt);
    Result<void> answer(qint64 id, const QDate &happened, const QString &enteredAt, const QString &answer,
                        const QString &note = {});
    /// What had been answered by that record on that day is not answered after all: the slot is open again.
    /// An invalid day: whichever day.
    Result<void> takeBack(const QString &rule, const QString &answer, const QDate &happened,
                          const QString &at);

private:
    Database &m_database;
};

/// The local day of a stamp.
QDate dayOf(const QString &stamp);

} // namespace anguan
