// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/crypto/passwordkey.h"
#include "models/crypto/secret.h"
#include "models/crypto/signature.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace anguan {

class Database;

/// What a new password turns into. The slow part of setting one, free of any file.
struct Credentials
{
    KdfParameters kdf;
    Secret passwordKey;
    QByteArray historyKdf; ///< encoded; one per login for good, so that a password used again looks the same
    QByteArray historyDigest; ///< slow to compute: whoever reads the vault cannot guess passwords from it
};

/// `pattern` gives suite and strength; each derivation has a salt of its own. `historyKdf` empty: a new
/// login.
Result<Credentials> makeCredentials(const Secret &password, const KdfParameters &pattern,
                                    const QByteArray &historyKdf = {});

/// A new password for one login, worked through: what takes a second and more is done.
struct PreparedPassword
{
    QString login;
    Credentials credentials;
    std::optional<SigningKey> key{}; ///< the present one, opened, to go under the new password
};

/// A signing key sealed under its owner's password alone, so that not even an officer can sign for a leader.
QByteArray sealSigningKey(const SigningKey &key, const QByteArray &vaultId, const QString &login, Suite suite,
                          const Secret &passwordKey);
Result<SigningKey> openSigningKey(const QByteArray &sealed, QByteArrayView publicPem,
                                  const QByteArray &vaultId, const QString &login, Suite suite,
                                  const Secret &passwordKey);

/// Rows of password_history: refuses one of the last five, then keeps this one.
Result<void> checkPasswordHistory(Database &database, const QString &login, const QByteArray &digest);
Result<void> keepPasswordHistory(Database &database, const QString &login, const QByteArray &digest);

} // namespace anguan
