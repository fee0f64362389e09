// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/crypto/digest.h"
#include "models/vault/journal.h"
#include "models/vault/migrations.h"
#include "models/vault/vaultcopy.h"
#include "models/vault/vaultstate.h"

#include <QJsonArray>

namespace anguan {

namespace {

Failure wrongPassword()
{
    return fail(ErrorCode::Denied, Tr::tr("The login or the password is not right. Check Caps Lock and the "
                                          "input method, then type the password again."));
}

/// For a login that is not there: the same work as for one that is.
KdfParameters pretended(const VaultHeader &header, const QString &login)
{
    KdfParameters kdf;
    for (const KeySlot &slot : header.keySlots) {
        if (!slot.isRecovery())
            kdf = slot.kdf;
    }
    kdf.salt = sm3(header.vaultId + login.toUtf8()).first(16);
    return kdf;
}

Failure tampered(const QString &details)
{
    return fail(ErrorCode::Damaged,
                Tr::tr("The head of this vault was replaced or changed by something other than this program: "
                       "old passwords or removed users might count again, so it stays closed. Put the latest "
                       "backup in its place and find out who had access to the file."),
                details);
}

/// The vault key out of the first slot of this login that the password opens. While a password is being
/// changed there are two.
Result<std::pair<Secret, Secret>> tryPassword(const VaultHeader &header, const QString &login,
                                              const Secret &password, KeySlot &opened)
{
    bool known = false;
    for (const KeySlot &slot : header.keySlots) {
        if (slot.isRecovery() || slot.login != login)
            continue;
        known = true;
        ANGUAN_TRY_LET(passwordKey, derivePasswordKey(password, slot.kdf));
        auto vaultKey = openKeySlot(slot, header.vaultId, passwordKey);
        if (!vaultKey)
            continue;
        opened = slot;
        return std::pair(std::move(passwordKey), std::move(*vaultKey));
    }
    if (!known)
        ANGUAN_TRY(derivePasswordKey(password, pretended(header, login)));
    return wrongPassword();
}

Result<Session> sessionOf(Database &database, const QString &login, const QByteArray &slotId)
{
    ANGUAN_TRY_LET(rows, database.query(QStringLiteral("SELECT name, roles, person, slot, active FROM logins "
                                                       "WHERE login = ?"),
                                        {login}));
    if (!rows.next()) {
        ANGUAN_TRY(rows.finished());
        return tampered(QStringLiteral("slot without a login"));
    }
    // The header holds more slots than count only when a change of them was cut off half-way.
    if (rows.blob(3) != slotId || rows.integer(4) == 0)
        return fail(
            ErrorCode::Denied,
            Tr::tr("This password is not in force: it was replaced, or setting it was interrupted. Use "
                   "the other one."));
    return Session{login, rows.text(0), rolesOf(rows.text(1)), rows.text(2)};
}

/// Compares the file with what this machine saw of it last.
Result<bool> isOlder(Database &database, const UnlockMemory &memory)
{
    if (memory.journalSequence <= 0)
        return false;
    ANGUAN_TRY_LET(hash, database.scalar(QStringLiteral("SELECT hash FROM journal WHERE sequence = ?"),
                                         {memory.journalSequence}));
    return hash.toByteArray() != memory.journalHead;
}

} // namespace

UnlockTicket::State::~State()
{
    if (!spent)
        UnlockMemory::takeBackAttempt(area.header.vaultId);
}

UnlockTicket::UnlockTicket(std::unique_ptr<State> state) : m_state(std::move(state)) {}
UnlockTicket::UnlockTicket(UnlockTicket &&) noexcept = default;
UnlockTicket &UnlockTicket::operator=(UnlockTicket &&) noexcept = default;
UnlockTicket::~UnlockTicket() = default;

Result<VaultInfo> Vault::peek(const QString &path)
{
    ANGUAN_TRY_LET(bytes, OpenVaults::headerArea(path));
    ANGUAN_TRY_LET(area, readHeaderArea(bytes));
    VaultInfo info{path, area.header.suite, area.header.fileId, area.header.vaultId, {}};
    for (const KeySlot &slot : area.header.keySlots) {
        if (!slot.isRecovery() && !info.logins.contains(slot.login))
            info.logins += slot.login;
    }
    return info;
}

UnlockDelay Vault::unlockDelay(const QString &path)
{
    const auto info = peek(path);
    if (!info)
        return {};
    const UnlockMemory memory = UnlockMemory::of(info->vaultId);
    return {memory.failures, memory.secondsToWait(), memory.lastSuccessAt};
}

Result<UnlockTicket> Vault::prepareUnlock(const QString &path, const QString &typedLogin, Secret password)
{
    const QString login = tidyLogin(typedLogin);
    ANGUAN_TRY_LET(claim, OpenVaults::claim(path));
    ANGUAN_TRY_LET(area, readHeaderArea(claim.headerArea()));
    ANGUAN_TRY(UnlockMemory::beginAttempt(area.header.vaultId));
    KeySlot slot;
    auto keys = tryPassword(area.header, login, password, slot);
    if (!keys) {
        if (keys.error().code != ErrorCode::Denied)
            UnlockMemory::takeBackAttempt(area.header.vaultId);
        return fail(keys.error());
    }
    std::unique_ptr<UnlockTicket::State> state(new UnlockTicket::State{
        path, login, std::move(claim), area, slot, std::move(keys->first), std::move(keys->second)});
    if (!headerIsAuthentic(area.bytes, area.header.suite, state->vaultKey))
        return tampered(QStringLiteral("header MAC"));
    return UnlockTicket(std::move(state));
}

Result<std::unique_ptr<Vault>> Vault::unlock(const QString &path, const QString &login, Secret password)
{
    ANGUAN_TRY_LET(ticket, prepareUnlock(path, login, std::move(password)));
    return unlock(std::move(ticket));
}

Result<std::unique_ptr<Vault>> Vault::unlock(UnlockTicket ticket)
{
    UnlockTicket::State &from = *ticket.m_state;
    const QByteArray vaultId = from.area.header.vaultId;
    ANGUAN_TRY_LET(file, VaultFile::open(from.path, from.area, from.vaultKey));
    Database &database = file->database();
    ANGUAN_TRY_LET(known, Migrations::available());
    ANGUAN_TRY_LET(missing, Migrations::pending(database, known));
    if (missing.size() == known.size())
        return fail(ErrorCode::Damaged,
                    Tr::tr("This vault has been cut short: nothing is left behind its head. "
                           "Put the latest backup in its place."));

    ANGUAN_TRY_LET(stored, fact(database, QStringLiteral("header_sequence")));
    if (from.area.header.sequence < stored.toULongLong())
        return tampered(
            QStringLiteral("header sequence %1, expected %2").arg(from.area.header.sequence).arg(stored));
    ANGUAN_TRY_LET(session, sessionOf(database, from.login, from.slot.id));

    std::unique_ptr<State> state(
        new State{from.path, std::move(from.claim), std::move(from.vaultKey), session, from.slot.kdf});
    state->file = std::move(file);
    if (from.area.states[0] != CopyState::Valid || from.area.states[1] != CopyState::Valid) {
        state->mendedCopy = from.area.states[0] == CopyState::Valid ? 1 : 0;
        state->warnings +=
            Tr::tr("One of the two copies of this vault's head was damaged and has been mended "
                   "from the other. If this comes back, the disk is failing.");
    }
    if (!missing.isEmpty()) {
        ANGUAN_TRY(copyBeforeMigration(*state->file, state->vaultKey, from.path, missing.first().version));
        ANGUAN_TRY_LET(transaction, Transaction::begin(database));
        ANGUAN_TRY(Migrations::apply(database, missing));
        JournalEntry entry;
        entry.action = QStringLiteral("migrate");
        entry.after = {{QStringLiteral("schema"), missing.last().version}};
        ANGUAN_TRY(Journal(database).append(session, entry));
        ANGUAN_TRY(transaction.commit());
    }
    ANGUAN_TRY(state->settle());

    if (session.roles.testFlag(Role::Officer)) {
        ANGUAN_TRY_LET(key,
                       database.query(QStringLiteral("SELECT sealed, public_pem FROM login_keys WHERE login "
                                                     "= ? AND revoked_at = ''"),
                                      {from.login}));
        if (key.next()) {
            auto opened = anguan::openSigningKey(key.blob(0), key.text(1).toUtf8(), vaultId, from.login,
                                                 from.slot.kdf.suite, from.passwordKey);
            if (opened)
                state->headKey = std::move(*opened);
            else
                state->warnings += Tr::tr("Your signing key does not open with your password. Ask another "
                                          "officer to reset it.");
        }
    }

    const UnlockMemory memory = UnlockMemory::of(vaultId);
    ANGUAN_TRY_LET(older, isOlder(database, memory));
    state->older = older;
    if (older)
        state->warnings +=
            Tr::tr("This file is older than the one this computer saw last (journal entry %1), or went "
                   "another way since: an earlier copy was put in its place. If nobody restored a backup, "
                   "find out who had access to the file.")
                .arg(memory.journalSequence);

    const UnlockMemory before = UnlockMemory::succeeded(vaultId);
    from.spent = true;
    JournalEntry entry;
    entry.action = QStringLiteral("unlock");
    if (before.failures > 0) {
        entry.after.insert(QStringLiteral("failed_before"), before.failures);
        entry.after.insert(QStringLiteral("failed_at"), QJsonArray::fromStringList(before.failedAt));
    }
    if (older)
        entry.after.insert(QStringLiteral("older_than_entry"), memory.journalSequence);
    if (state->mendedCopy)
        entry.after.insert(QStringLiteral("mended_header_copy"), *state->mendedCopy + 1);
    ANGUAN_TRY_LET(transaction, Transaction::begin(database));
    ANGUAN_TRY_LET(written, Journal(database).append(session, entry));
    ANGUAN_TRY(database.execute(QStringLiteral("UPDATE logins SET last_unlock_at = ? WHERE login = ?"),
                                {written.at, from.login}));
    ANGUAN_TRY(transaction.commit());
    UnlockMemory::rememberHead(vaultId, written.sequence, written.hash);
    return VaultAccess::make(std::move(state));
}

} // namespace anguan
