// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/crypto/secret.h"
#include "models/vault/role.h"

#include <QString>

namespace anguan {

class Database;
struct PreparedPassword;
class Vault;

/// A person of the program.
struct Login
{
    QString login;
    QString name;
    Roles roles;
    QString position; ///< office position a step of an approval may ask for: "", "deputy", "head", "centre",
                      ///< "department"
    QString person;   ///< number in the people register, or empty
    bool active = true;
    QString passwordChangedAt; ///< stamp
    QString lastUnlockAt;
    QByteArray publicPem; ///< of the living key
    QString fingerprint;
    bool mustChangePassword = false; ///< it was given by somebody else, who so knows it
    bool canUnlock = true;           ///< has a key slot; without one it needs a password reset
};

/// One of a login's keys, living or revoked: old signatures stay valid for their time.
struct LoginKey
{
    qint64 id = 0;
    QString login;
    QByteArray publicPem;
    QString fingerprint;
    QString createdAt;
    QString revokedAt; ///< empty while it lives
};

/// Logins, their passwords and keys. Every change is journalled, needs Act::ManageLogins, and moves the key
/// slots in the header in step with the rows.
class Logins
{
public:
    explicit Logins(Vault &vault);

    Result<QList<Login>> all() const;
    Result<Login> find(const QString &login) const;
    Result<void> add(Login login, Secret password);
    Result<void> change(const Login &login); ///< name, roles, position, person, active
    /// New password, new slot, new key; the old key is revoked. The officer can do this without the old
    /// password.
    Result<void> resetPassword(const QString &login, Secret password);
    /// The slow half of either, on any thread; `login` may be one that is not there yet. Checks the rules.
    Result<PreparedPassword> preparePassword(const QString &login, const Secret &password) const;
    Result<void> add(Login login, PreparedPassword password);
    Result<void> resetPassword(PreparedPassword password);
    Result<QList<LoginKey>> keys(const QString &login = {}) const;
    Result<LoginKey> keyByFingerprint(const QString &fingerprint) const;
    /// Over any connection, for checks off the GUI thread.
    static Result<QList<LoginKey>> keysIn(Database &database, const QString &login = {});

    /// Length, kinds, not the login, no default name, not one of the last five: a sentence for the first rule
    /// broken.
    static Result<void> checkPassword(const QString &login, const QString &password);
    static Result<void> checkLoginName(const QString &login);
    static Result<void> checkRoles(Roles roles);
    /// True when the password is older than the unit's limit (90 days unless set otherwise).
    Result<bool> passwordExpired(const QString &login) const;

private:
    Result<void> checkNew(const Login &login) const;

    Vault &m_vault;
};

} // namespace anguan
