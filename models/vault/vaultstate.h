// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/backup.h"
#include "models/vault/credentials.h"
#include "models/vault/logins.h"
#include "models/vault/openvaults.h"
#include "models/vault/unlockmemory.h"
#include "models/vault/vault.h"
#include "models/vault/vaultfile.h"

#include <QHash>

#include <functional>
#include <mutex>
#include <optional>

namespace anguan {

/// Everything between a right password and an open vault.
struct UnlockTicket::State
{
    ~State();

    QString path;
    QString login;
    OpenVaults::Claim claim;
    HeaderArea area;
    KeySlot slot;
    Secret passwordKey;
    Secret vaultKey;
    std::optional<Secret> newPassword{}; ///< with the recovery key: the officer's from now on
    bool spent = false;                  ///< the attempt has been counted as right
};

/// The inside of an open vault. Members go in the opposite order: the database is closed while its claim
/// stands.
struct Vault::State
{
    State(QString filePath, OpenVaults::Claim taken, Secret key, Session person, KdfParameters pattern)
        : path(std::move(filePath))
        , claim(std::move(taken))
        , vaultKey(std::move(key))
        , session(std::move(person))
        , kdf(std::move(pattern))
    {
    }

    QString path;
    OpenVaults::Claim claim;
    Secret vaultKey;
    Session session;
    KdfParameters kdf; ///< suite and strength for new passwords
    QStringList warnings;
    bool older = false;
    std::optional<int> mendedCopy; ///< of the header, found damaged when this vault was opened
    std::optional<SigningKey> headKey;
    std::unique_ptr<VaultFile> file;

    struct Attempts
    {
        int failures = 0;
        QString lastAt;
    };
    std::mutex guard; ///< over the two below, which any thread may ask
    QList<KeySlot> keySlots;
    QHash<QString, Attempts> attempts;

    Database &database(); ///< of the thread that asks: see WorkConnection
    const VaultHeader &header() const { return file->header(); }

    /// New slots into the header, then the rows that make them the living ones, then the old slots out: at
    /// any point a crash leaves either the old password or the new one, and unlocking settles the rest.
    Result<void> changeSlots(const QList<KeySlot> &added, const std::function<Result<void>()> &rows);
    /// New slot, new key, the old key revoked: for a person who cannot give the present password.
    Result<void> resetPassword(const Session &by, const PreparedPassword &password, bool mustChange,
                               const QString &action);
    /// The slow half: nothing is changed. `login` may be one that is not there yet.
    Result<PreparedPassword> preparePassword(const QString &login, const Secret &password);
    /// Drops slots that no row calls living, repeats the header's sequence in the database, makes both copies
    /// alike.
    Result<void> settle();
    /// The login's row says nothing of the old key from now on; the new one is kept beside it.
    Result<void> replaceSigningKey(const QString &login, const SigningKey &key, const Secret &passwordKey);

    Result<void> writeHeader(const VaultHeader &header);
};

/// For the files of this folder that work on the inside.
struct VaultAccess
{
    using State = Vault::State;
    static State &of(Vault &vault) { return *vault.m_state; }
    static std::unique_ptr<Vault> make(std::unique_ptr<Vault::State> state);
    /// Opens the ticket's file for one piece of work that leaves no trace in it.
    using Work = std::function<Result<VerifyReport>(Database &, const VaultHeader &, const Secret &vaultKey)>;
    static Result<VerifyReport> copyOut(const UnlockTicket &ticket, const Work &work);
};

/// An old head put back, or one not written by this program.
Failure headTampered(const QString &details);

/// Facts of the vault, in its own table.
Result<QString> fact(Database &database, const QString &id);
Result<void> setFact(Database &database, const QString &id, const QString &value);

/// A login as people type it: no blanks, lower case.
QString tidyLogin(const QString &login);
/// The row of a login that is not there yet, its first key and its password.
Result<void> insertLogin(Database &database, const Login &login, const Credentials &credentials,
                         const QByteArray &slotId, bool mustChange);
Result<void> insertKey(Database &database, const QString &login, const SigningKey &key,
                       const QByteArray &sealed);

} // namespace anguan
