// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/tr.h"
#include "models/vault/journal.h"
#include "models/vault/migrations.h"
#include "models/vault/vaultcopy.h"
#include "models/vault/vaultstate.h"

#include <QFileInfo>
#include <QJsonArray>

namespace anguan {

namespace {

Failure cutShort()
{
    return fail(
        ErrorCode::Damaged,
        Tr::tr("This vault has been cut short: its end is missing. Put the latest backup in its place."));
}

/// SQLite notices missing pages; a last one that is not whole it would meet much later. An interrupted change
/// cannot leave one: it has been rolled back by now.
Result<void> checkLength(Database &database, const QString &path)
{
    ANGUAN_TRY_LET(pages, database.scalar(QStringLiteral("PRAGMA page_count")));
    if (QFileInfo(path).size() < VaultHeader::areaSize + pages.toLongLong() * SealedFiles::pageSize)
        return cutShort();
    return {};
}

/// The header outside against what the database inside says of it (see vaultslots.cpp for the order).
Result<void> checkHead(Database &database, const VaultHeader &header)
{
    ANGUAN_TRY_LET(stored, fact(database, QStringLiteral("header_sequence")));
    if (header.sequence < stored.toULongLong())
        return headTampered(
            QStringLiteral("header sequence %1, expected %2").arg(QString::number(header.sequence), stored));
    return {};
}

Result<Session> sessionOf(Database &database, const QString &login, const KeySlot &slot)
{
    ANGUAN_TRY_LET(rows, database.query(QStringLiteral("SELECT name, roles, person, slot, active FROM logins "
                                                       "WHERE login = ?"),
                                        {login}));
    if (!rows.next()) {
        ANGUAN_TRY(rows.finished());
        if (slot.isRecovery())
            return fail(ErrorCode::Denied, Tr::tr("There is no login “%1” in this vault.").arg(login));
        return headTampered(QStringLiteral("slot without a login"));
    }
    const Session session{login, rows.text(0), rolesOf(rows.text(1)), rows.text(2)};
    if (slot.isRecovery()) {
        ANGUAN_TRY_LET(living, fact(database, QStringLiteral("recovery_slot")));
        if (QByteArray::fromHex(living.toLatin1()) != slot.id)
            return fail(ErrorCode::Denied,
                        Tr::tr("This recovery key was replaced. Look for the newest paper in "
                               "the safe."));
        if (!session.roles.testFlag(Role::Officer))
            return fail(ErrorCode::Denied,
                        Tr::tr("“%1” is not a security officer. The recovery key opens the "
                               "vault for an officer only.")
                            .arg(login));
        return session;
    }
    // The header holds more slots than count only when a change of them was cut off half-way.
    if (rows.blob(3) != slot.id || rows.integer(4) == 0)
        return fail(ErrorCode::Denied,
                    Tr::tr("This password is not in force: it was replaced, or setting it was "
                           "interrupted. Use the other one."));
    return session;
}

/// Suite and strength for passwords to come.
KdfParameters patternOf(const VaultHeader &header, const KeySlot &slot)
{
    if (!slot.isRecovery())
        return slot.kdf;
    for (const KeySlot &other : header.keySlots) {
        if (!other.isRecovery())
            return other.kdf;
    }
    return KdfParameters::strong(header.suite);
}

Result<void> migrate(VaultAccess::State &state, const QList<Migration> &missing)
{
    if (missing.isEmpty())
        return {};
    ANGUAN_TRY(copyBeforeMigration(*state.file, state.vaultKey, state.path, missing.first().version));
    ANGUAN_TRY_LET(transaction, Transaction::begin(state.database()));
    ANGUAN_TRY(Migrations::apply(state.database(), missing));
    JournalEntry entry;
    entry.action = QStringLiteral("migrate");
    entry.after = {{QStringLiteral("schema"), missing.last().version}};
    ANGUAN_TRY(Journal(state.database()).append(state.session, entry));
    return transaction.commit();
}

Result<void> openHeadKey(VaultAccess::State &state, const Secret &passwordKey)
{
    if (!state.session.may(Act::SignHead))
        return {};
    ANGUAN_TRY_LET(rows,
                   state.database().query(QStringLiteral("SELECT sealed, public_pem FROM login_keys WHERE "
                                                         "login = ? AND revoked_at = ''"),
                                          {state.session.login}));
    if (!rows.next())
        return rows.finished();
    auto key = openSigningKey(rows.blob(0), rows.text(1).toUtf8(), state.header().vaultId,
                              state.session.login, state.header().suite, passwordKey);
    if (key)
        state.headKey = std::move(*key);
    else
        state.warnings +=
            Tr::tr("Your signing key does not open with your password. Ask another officer to reset "
                   "the password.");
    return {};
}

/// Compares the file with what this machine saw of it last.
Result<void> compareWithLastSeen(VaultAccess::State &state, const UnlockMemory &memory)
{
    if (memory.journalSequence <= 0)
        return {};
    ANGUAN_TRY_LET(hash,
                   state.database().scalar(QStringLiteral("SELECT hash FROM journal WHERE sequence = ?"),
                                           {memory.journalSequence}));
    if (hash.toByteArray() == memory.journalHead)
        return {};
    state.older = true;
    state.warnings +=
        Tr::tr("This file is older than the one this computer saw last (journal entry %1), or went "
               "another way since: an earlier copy was put in its place. If nobody restored a "
               "backup, find out who had access to the file.")
            .arg(memory.journalSequence);
    return {};
}

Result<void> noteUnlock(VaultAccess::State &state, const UnlockMemory &before)
{
    JournalEntry entry;
    entry.action = QStringLiteral("unlock");
    if (before.failures > 0) {
        entry.after.insert(QStringLiteral("failed_before"), before.failures);
        entry.after.insert(QStringLiteral("failed_at"), QJsonArray::fromStringList(before.failedAt));
    }
    if (state.older)
        entry.after.insert(QStringLiteral("older_than_entry"), before.journalSequence);
    if (state.mendedCopy)
        entry.after.insert(QStringLiteral("mended_header_copy"), *state.mendedCopy + 1);
    ANGUAN_TRY_LET(transaction, Transaction::begin(state.database()));
    ANGUAN_TRY_LET(written, Journal(state.database()).append(state.session, entry));
    ANGUAN_TRY(
        state.database().execute(QStringLiteral("UPDATE logins SET last_unlock_at = ? WHERE login = ?"),
                                 {written.at, state.session.login}));
    ANGUAN_TRY(transaction.commit());
    UnlockMemory::rememberHead(state.header().vaultId, written.sequence, written.hash);
    return {};
}

} // namespace

Result<std::unique_ptr<Vault>> Vault::unlock(UnlockTicket ticket)
{
    UnlockTicket::State &from = *ticket.m_state;
    ANGUAN_TRY_LET(file, VaultFile::open(from.path, from.area, from.vaultKey));
    Database &database = file->database();
    ANGUAN_TRY_LET(known, Migrations::available());
    ANGUAN_TRY_LET(missing, Migrations::pending(database, known));
    if (missing.size() == known.size()) // to SQLite, nothing behind the head is an empty database
        return cutShort();
    ANGUAN_TRY(checkLength(database, from.path));
    ANGUAN_TRY(checkHead(database, from.area.header));
    ANGUAN_TRY_LET(session, sessionOf(database, from.login, from.slot));

    auto state = std::make_unique<State>(from.path, std::move(from.claim), std::move(from.vaultKey), session,
                                         patternOf(from.area.header, from.slot));
    state->file = std::move(file);
    if (const auto &copies = from.area.states; copies[0] != copies[1]) {
        state->mendedCopy = copies[0] == CopyState::Valid ? 1 : 0;
        state->warnings +=
            Tr::tr("One of the two copies of this vault's head was damaged and has been mended "
                   "from the other. If this comes back, the disk is failing.");
    }
    ANGUAN_TRY(migrate(*state, missing));
    ANGUAN_TRY(state->settle());
    ANGUAN_TRY(compareWithLastSeen(*state, UnlockMemory::of(state->header().vaultId)));
    if (from.newPassword) {
        ANGUAN_TRY_LET(prepared, state->preparePassword(from.login, *from.newPassword));
        ANGUAN_TRY(state->resetPassword(session, prepared, false, QStringLiteral("recover")));
    } else {
        ANGUAN_TRY(openHeadKey(*state, from.passwordKey));
    }
    const UnlockMemory before = UnlockMemory::succeeded(state->header().vaultId);
    from.spent = true;
    ANGUAN_TRY(noteUnlock(*state, before));
    return VaultAccess::make(std::move(state));
}

Result<VerifyReport> VaultAccess::copyOut(const UnlockTicket &ticket, const Work &work)
{
    const UnlockTicket::State &from = *ticket.m_state;
    ANGUAN_TRY_LET(file, VaultFile::open(from.path, from.area, from.vaultKey));
    ANGUAN_TRY_LET(known, Migrations::available());
    ANGUAN_TRY_LET(missing, Migrations::pending(file->database(), known));
    if (missing.size() == known.size())
        return cutShort();
    ANGUAN_TRY(checkLength(file->database(), from.path));
    ANGUAN_TRY(checkHead(file->database(), from.area.header));
    ANGUAN_TRY(sessionOf(file->database(), from.login, from.slot));
    return work(file->database(), from.area.header, from.vaultKey);
}

Failure headTampered(const QString &details)
{
    return fail(ErrorCode::Damaged,
                Tr::tr("The head of this vault was replaced or changed by something other than this program: "
                       "old passwords or removed users might count again, so it stays closed. Put the latest "
                       "backup in its place and find out who had access to the file."),
                details);
}

} // namespace anguan
