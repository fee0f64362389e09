// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/databasestate.h"

#include <utility>

namespace anguan {

Result<Transaction> Transaction::begin(Database &database)
{
    if (!database.inTransaction()) {
        ANGUAN_TRY(database.execute(QStringLiteral("BEGIN IMMEDIATE")));
        return Transaction(database, {});
    }
    const QString name = QStringLiteral("nested_%1").arg(++database.m_state->savepoints);
    if (auto begun = database.executeScript(QStringLiteral("SAVEPOINT ") + name); !begun) {
        --database.m_state->savepoints;
        return fail(begun.error());
    }
    return Transaction(database, name);
}

Transaction::Transaction(Database &database, QString savepoint)
    : m_database(&database), m_savepoint(std::move(savepoint))
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)), m_savepoint(std::move(other.m_savepoint))
{
}

Transaction::~Transaction()
{
    if (m_database)
        rollBack();
}

void Transaction::rollBack()
{
    Database &database = *std::exchange(m_database, nullptr);
    if (!m_savepoint.isEmpty())
        --database.m_state->savepoints;
    // After a full disk or an I/O error SQLite may have rolled everything back by itself.
    if (!database.inTransaction())
        return;
    const QString sql = m_savepoint.isEmpty() ? QStringLiteral("ROLLBACK")
                                              : QStringLiteral("ROLLBACK TO %1; RELEASE %1").arg(m_savepoint);
    // Nothing better can be done here: SQLite repeats the roll-back from the journal at the next open.
    static_cast<void>(database.executeScript(sql));
}

Result<void> Transaction::commit()
{
    auto done = m_savepoint.isEmpty() ? m_database->execute(QStringLiteral("COMMIT"))
                                      : m_database->executeScript(QStringLiteral("RELEASE ") + m_savepoint);
    if (!done) {
        rollBack();
        return done;
    }
    if (!m_savepoint.isEmpty())
        --m_database->m_state->savepoints;
    m_database = nullptr;
    return {};
}

} // namespace anguan
