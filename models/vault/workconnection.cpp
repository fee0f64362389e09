// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/workconnection.h"

#include "models/vault/vaultstate.h"

namespace anguan {

struct WorkConnection::Lent
{
    const VaultAccess::State *state;
    std::unique_ptr<Database> database;
};

namespace {

thread_local const WorkConnection::Lent *lentHere = nullptr;

} // namespace

Database &Vault::State::database()
{
    return lentHere && lentHere->state == this ? *lentHere->database : file->database();
}

Result<WorkConnection> WorkConnection::open(Vault &vault, For purpose)
{
    Q_ASSERT(!lentHere);
    VaultAccess::State &state = VaultAccess::of(vault);
    ANGUAN_TRY_LET(database, state.file->openAnother(purpose == For::Reading));
    // A cache that spills would lock every reader out long before the commit does for a moment.
    if (purpose == For::Writing)
        ANGUAN_TRY(database->executeScript(QStringLiteral("PRAGMA cache_spill = OFF")));
    auto lent = std::make_unique<Lent>(Lent{&state, std::move(database)});
    lentHere = lent.get();
    return WorkConnection(std::move(lent));
}

WorkConnection::WorkConnection(std::unique_ptr<Lent> lent) : m_lent(std::move(lent)) {}

WorkConnection::WorkConnection(WorkConnection &&) noexcept = default;

WorkConnection::~WorkConnection()
{
    if (m_lent)
        lentHere = nullptr;
}

} // namespace anguan
