// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/records/record.h"
#include "models/registers/register.h"

#include <QHash>

namespace anguan {

class Database;

/// Keeps the one index over all registers in step with the records; runs inside the writer's transaction.
class SearchIndex
{
public:
    explicit SearchIndex(Database &database);

    /// A row's id is first(register) + record id.
    static constexpr int idBits = 40;
    /// 0 while nothing of that register was indexed.
    Result<qint64> first(const QString &registerId) const;

    /// Both wait for flush(): FTS5 writes out its whole buffer whenever another statement opens a savepoint,
    /// as the journal's triggers do, so index rows go in runs of their own.
    Result<void> insert(const Register &reg, const Record &record);
    /// Only when something that is searched differs.
    Result<void> update(const Register &reg, const Record &before, const Record &after);
    Result<void> flush();
    bool isFull() const;

private:
    struct Row
    {
        qint64 id = 0;
        bool replaces = false;
        QString number, name, body, keys;
    };
    Result<void> add(const Register &reg, const Record &record, bool replaces);
    Result<qint64> firstOrNew(const QString &registerId);

    Database &m_database;
    mutable QHash<QString, qint64> m_first;
    QList<Row> m_waiting;
};

} // namespace anguan
