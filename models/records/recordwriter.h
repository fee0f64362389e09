// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record.h"
#include "models/records/searchindex.h"
#include "models/records/surroundings.h"
#include "models/vault/journal.h"

#include <QHash>

namespace anguan {

class Vault;

/// Writes checked values: row, links, journal entry and, at finish(), the search index, inside the caller's
/// transaction. Asks nobody for permission; the store does.
class RecordWriter
{
public:
    explicit RecordWriter(Vault &vault);

    /// For many new records: their numbers are taken at once. All of them must then be inserted.
    Result<void> reserve(const Register &reg, qint64 count);
    Result<Record> insert(const Register &reg, const Values &values, const QString &reason);
    /// `before` as read in this transaction.
    Result<Record> update(const Register &reg, const Record &before, const Values &values,
                          const QString &reason);
    Result<Record> withdraw(const Register &reg, const Record &before, const QString &reason);

    /// Before the commit: what still waits for the search index.
    Result<void> finish();

    const Surroundings &around() const { return m_around; }

private:
    /// The last of `count` new running numbers.
    Result<qint64> takeNumbers(const Register &reg, int year, qint64 count);
    Result<void> writeLinks(const Register &reg, const Record &record, const Record *before);
    Result<void> note(const QString &action, const Record &record, const Values &before, const Values &after,
                      const QString &reason);
    QVariant bound(const Field &field, const Values &values) const;
    void bindFields(const Register &reg, const Values &values, QVariantList &list) const;

    Vault &m_vault;
    Surroundings m_around;
    Journal m_journal;
    SearchIndex m_index;
    qint64 m_nextReserved = 0;
    qint64 m_lastReserved = -1;
};

} // namespace anguan
