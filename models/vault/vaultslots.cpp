// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/vault/vaultstate.h"

#include <QSet>

#include <algorithm>

namespace anguan {

// The header lies outside the database, so a change of slots takes two places that cannot commit together.
// The order, with h the header's sequence and d the one kept in the database, equal at rest:
//   1. header h+1: the new slots join the old ones      crash: h > d, the old ones still count
//   2. database: rows name the new slots, d = h+1       crash: the new ones count, the old ones are idle
//   3. header h+2: the old slots are gone, then d = h+2, then the other header copy is made alike
// So the header may be ahead of the database, never behind it: a header behind is an older one put back.
Result<void> Vault::State::changeSlots(const QList<KeySlot> &added, const std::function<Result<void>()> &rows)
{
    if (!added.isEmpty()) {
        VaultHeader next = header();
        ++next.sequence;
        // Beside the one it replaces: the order of the logins is the order in which they were made.
        for (const KeySlot &slot : added) {
            const auto same = [&slot](const KeySlot &other) { return other.login == slot.login; };
            const auto last = std::find_if(next.keySlots.rbegin(), next.keySlots.rend(), same);
            next.keySlots.insert(last == next.keySlots.rend() ? next.keySlots.end() : last.base(), slot);
        }
        ANGUAN_TRY(writeHeader(next));
    }
    const auto commit = [&]() -> Result<void> {
        ANGUAN_TRY_LET(transaction, Transaction::begin(database()));
        ANGUAN_TRY(rows());
        ANGUAN_TRY(
            setFact(database(), QStringLiteral("header_sequence"), QString::number(header().sequence)));
        return transaction.commit();
    };
    if (auto committed = commit(); !committed) {
        // What cannot be tidied now is tidied at the next unlock.
        static_cast<void>(settle());
        return committed;
    }
    static_cast<void>(settle());
    return {};
}

Result<void> Vault::State::settle()
{
    ANGUAN_TRY_LET(rows, database().query(QStringLiteral("SELECT slot FROM logins WHERE slot IS NOT NULL")));
    QSet<QByteArray> living;
    while (rows.next())
        living += rows.blob(0);
    ANGUAN_TRY(rows.finished());
    ANGUAN_TRY_LET(recovery, fact(database(), QStringLiteral("recovery_slot")));
    living += QByteArray::fromHex(recovery.toLatin1());

    VaultHeader next = header();
    next.keySlots.removeIf([&living](const KeySlot &slot) { return !living.contains(slot.id); });
    if (next.keySlots.size() != header().keySlots.size()) {
        ++next.sequence;
        ANGUAN_TRY(writeHeader(next));
    }
    ANGUAN_TRY_LET(stored, fact(database(), QStringLiteral("header_sequence")));
    if (stored.toULongLong() != header().sequence)
        ANGUAN_TRY(
            setFact(database(), QStringLiteral("header_sequence"), QString::number(header().sequence)));
    ANGUAN_TRY(file->mirrorHeader());
    ANGUAN_TRY_LET(area, file->headerArea());
    claim.remember(area);
    const std::lock_guard lock(guard);
    keySlots = header().keySlots;
    return {};
}

Result<void> Vault::State::writeHeader(const VaultHeader &next)
{
    return file->writeHeader(next, vaultKey);
}

Result<void> Vault::State::replaceSigningKey(const QString &login, const SigningKey &key,
                                             const Secret &passwordKey)
{
    // The sealed private key goes with the revocation: nobody can sign with it again. The public one stays.
    ANGUAN_TRY(database().execute(
        QStringLiteral(
            "UPDATE login_keys SET revoked_at = ?, sealed = NULL WHERE login = ? AND revoked_at = ''"),
        {Clock::stamp(), login}));
    return insertKey(database(), login, key,
                     sealSigningKey(key, header().vaultId, login, header().suite, passwordKey));
}

Result<QString> fact(Database &database, const QString &id)
{
    ANGUAN_TRY_LET(value, database.scalar(QStringLiteral("SELECT value FROM facts WHERE id = ?"), {id}));
    return value.toString();
}

Result<void> setFact(Database &database, const QString &id, const QString &value)
{
    return database.execute(QStringLiteral("INSERT INTO facts (id, value) VALUES (?, ?) ON CONFLICT (id) DO "
                                           "UPDATE SET value = excluded.value"),
                            {id, value});
}

QString tidyLogin(const QString &login)
{
    return login.normalized(QString::NormalizationForm_KC).trimmed().toLower();
}

Result<void> insertLogin(Database &database, const Login &login, const Credentials &credentials,
                         const QByteArray &slotId, bool mustChange)
{
    const QString now = Clock::stamp();
    ANGUAN_TRY(database.execute(
        QStringLiteral(
            "INSERT INTO logins (login, name, roles, position, person, active, slot, history_kdf, "
            "must_change, created_at, password_changed_at, last_unlock_at) VALUES (?, ?, ?, ?, ?, 1, "
            "?, ?, ?, ?, ?, '')"),
        {login.login, login.name, roleIds(login.roles), login.position, login.person, slotId,
         credentials.historyKdf, mustChange, now, now}));
    return keepPasswordHistory(database, login.login, credentials.historyDigest);
}

Result<void> insertKey(Database &database, const QString &login, const SigningKey &key,
                       const QByteArray &sealed)
{
    const QByteArray pem = key.publicPem();
    return database.execute(
        QStringLiteral(
            "INSERT INTO login_keys (login, public_pem, fingerprint, sealed, created_at, revoked_at) "
            "VALUES (?, ?, ?, ?, ?, '')"),
        {login, QString::fromUtf8(pem), keyFingerprint(pem), sealed, Clock::stamp()});
}

} // namespace anguan
