// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/crypto/passwordkey.h"
#include "models/crypto/secret.h"
#include "models/crypto/signature.h"
#include "models/crypto/suite.h"
#include "models/vault/session.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>

namespace anguan {

class Database;
struct PreparedPassword;

/// What can be learnt of a vault without a password.
struct VaultInfo
{
    QString path;
    Suite suite = Suite::Sm;
    QByteArray fileId;
    QByteArray vaultId; ///< the same in every copy and backup of the vault
    QStringList logins; ///< of its key slots, the recovery slot left out
};

/// How this machine holds back a guesser of passwords.
struct UnlockDelay
{
    int failures = 0; ///< wrong passwords since the last right one
    int seconds = 0;  ///< until another is looked at; 0: now
    QString lastSuccessAt;
};

/// A right password, made ready to open the vault with: the slow half of unlocking, done on any thread. The
/// vault counts as open from here on, so use it or drop it.
class UnlockTicket
{
public:
    UnlockTicket(UnlockTicket &&) noexcept;
    UnlockTicket &operator=(UnlockTicket &&) noexcept;
    ~UnlockTicket();

private:
    friend class Vault;
    friend struct VaultAccess;
    struct State;
    explicit UnlockTicket(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// One sealed file, unlocked by one person. Owns the main connection and the keys; destroying it locks: an
/// officer's key signs the journal's head, the database is closed and the keys are cleansed.
///
/// It may be made on a worker thread and handed over whole with moveToThread() before anybody else knows it;
/// from then on only that thread uses it, except for the functions that say "any thread".
class Vault : public QObject
{
    Q_OBJECT
public:
    struct Creation
    {
        QString path;
        QString unit; ///< 单位 name
        Suite suite = Suite::Sm;
        QString login;
        QString name; ///< of the first officer
        Secret password;
        /// Another strength than this machine's half second: a demonstration, whose password everybody knows,
        /// and tests. The salt is replaced for each slot.
        std::optional<KdfParameters> kdf;
    };
    struct Created;

    /// Never overwrites: an existing file is ErrorCode::Io. Nothing is left behind on a failure.
    static Result<Created> create(Creation creation);
    /// Header only. Not a vault, cut short, newer format: a sentence and the fitting code.
    static Result<VaultInfo> peek(const QString &path);
    static Result<std::unique_ptr<Vault>> unlock(const QString &path, const QString &login, Secret password);
    /// The same in two steps: half a second and more on any thread, then a moment on the one that shall own
    /// the connection. A wrong password and an unknown login are the same ErrorCode::Denied after the same
    /// time.
    static Result<UnlockTicket> prepareUnlock(const QString &path, const QString &login, Secret password);
    static Result<std::unique_ptr<Vault>> unlock(UnlockTicket ticket);
    /// For a countdown; asked before the first try and after each failure.
    static UnlockDelay unlockDelay(const QString &path);
    /// With the key from the sealed envelope, and at once a new password for an officer.
    static Result<std::unique_ptr<Vault>> recover(const QString &path, const QString &recoveryKey,
                                                  const QString &officerLogin, Secret newPassword);
    ~Vault() override;

    /// The connection of the thread that asks: the vault's own on its thread, a WorkConnection's on another.
    Database &database();
    /// A second, reading connection for another thread; to be destroyed before the vault is. Any thread.
    Result<std::unique_ptr<Database>> openReader() const;

    const Session &session() const;
    QString path() const;
    Suite suite() const;
    QByteArray fileId() const;
    QByteArray vaultId() const;
    QString unit() const;
    /// What the person at the desk should know about this file: sentences. Empty as a rule.
    QStringList warnings() const;
    /// The file ends before the entry that this machine has seen last: an older copy was put in its place.
    bool olderThanLastSeen() const;

    /// The signing key of any login, opened with that person's own password; half a second, any thread. Wrong
    /// passwords are held back as at the door.
    Result<SigningKey> openSigningKey(const QString &login, const Secret &password) const;

    /// A sub-key of the vault key, for drafts and packages.
    Secret subKey(QByteArrayView purpose) const;

    /// Of anybody who knows the present one; the signing key stays and moves under the new password.
    Result<void> changePassword(const QString &login, const Secret &current, Secret replacement);
    /// The same in two steps: a second and more on any thread, then a moment on the vault's.
    Result<PreparedPassword> prepareChange(const QString &login, const Secret &current,
                                           const Secret &replacement) const;
    Result<void> changePassword(PreparedPassword password);
    /// New vault key; re-seals everything into a new file and renames it into place. A slot whose password is
    /// not given here is dropped: that login needs a password reset before it can unlock again.
    struct Rekeyed
    {
        QStringList dropped; ///< logins
        QString recoveryKey; ///< the new one; the paper in the safe no longer fits
    };
    Result<Rekeyed> rekey(const Secret &officerPassword, std::map<QString, Secret> others = {});
    /// A new paper for the safe; the old one no longer fits.
    Result<QString> replaceRecoveryKey();

    /// Signs the journal's head with the officer's key, unless it is signed. Without an officer at the desk
    /// there is nothing to sign with, and nothing happens.
    Result<void> signHead();

    /// Tells every list and page that something was stored; emitted after the commit.
    void announce(const QString &registerId, const QString &number);

signals:
    void recordChanged(const QString &registerId, const QString &number);

private:
    struct State;
    explicit Vault(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
    friend class Logins;
    friend struct VaultAccess;
};

struct Vault::Created
{
    std::unique_ptr<Vault> vault;
    QString recoveryKey; ///< shown and printed once, kept nowhere
};

} // namespace anguan
