// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/crypto/passwordkey.h"
#include "models/crypto/secret.h"
#include "models/crypto/signature.h"
#include "models/crypto/suite.h"
#include "models/vault/session.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace anguan {

class Database;

/// What can be learnt of a vault without a password.
struct VaultInfo
{
    QString path;
    Suite suite = Suite::Sm;
    QByteArray fileId;
    QStringList logins; ///< of its key slots, the recovery slot left out
};

/// One sealed file, unlocked by one person. Owns the main connection (of the thread that unlocked it) and the
/// keys; destroying it locks: the database is closed and the keys are cleansed.
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
        std::optional<KdfParameters> kdf; ///< tests only; salt is replaced for each slot
    };
    struct Created;

    /// Never overwrites: an existing file is ErrorCode::Io. Nothing is left behind on a failure.
    static Result<Created> create(Creation creation);
    /// Header only. Not a vault, cut short, newer format: a sentence and the fitting code.
    static Result<VaultInfo> peek(const QString &path);
    static Result<std::unique_ptr<Vault>> unlock(const QString &path, const QString &login, Secret password);
    /// With the key from the sealed envelope, and at once a new password for an officer.
    static Result<std::unique_ptr<Vault>> recover(const QString &path, const QString &recoveryKey,
                                                  const QString &officerLogin, Secret newPassword);
    ~Vault() override;

    Database &database();
    /// A second, reading connection for another thread; to be destroyed before the vault is.
    Result<std::unique_ptr<Database>> openReader() const;

    const Session &session() const;
    QString path() const;
    Suite suite() const;
    QByteArray fileId() const;
    QString unit() const;

    /// The signing key of any login, opened with that person's own password; half a second, safe off the GUI
    /// thread.
    Result<SigningKey> openSigningKey(const QString &login, const Secret &password) const;

    /// A sub-key of the vault key, for drafts and packages.
    Secret subKey(QByteArrayView purpose) const;

    Result<void> changePassword(const QString &login, const Secret &current, Secret replacement);
    /// New vault key; re-seals everything into a new file and renames it into place. Needs every slot's
    /// password or drops the slots that are not given: says which.
    Result<QStringList> rekey(const Secret &officerPassword);

    /// Tells every list and page that something was stored; emitted after the commit.
    void announce(const QString &registerId, const QString &number);

signals:
    void recordChanged(const QString &registerId, const QString &number);

private:
    struct State;
    explicit Vault(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
    friend class Logins;
};

struct Vault::Created
{
    std::unique_ptr<Vault> vault;
    QString recoveryKey; ///< shown and printed once, kept nowhere
};

} // namespace anguan
