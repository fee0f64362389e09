// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/crypto/passwordkey.h"
#include "models/crypto/secret.h"

#include <QByteArray>
#include <QString>

class QCborMap;

namespace anguan {

/// One way into the vault: the vault key wrapped under one person's password key, or under the recovery key.
struct KeySlot
{
    QByteArray id;      ///< random; the row in `logins` names the living one, so an old slot put back is idle
    QString login;      ///< empty: the recovery slot, which needs no slow derivation
    KdfParameters kdf;  ///< how the password becomes the password key
    QByteArray wrapped; ///< the vault key, sealed; bound to vault, slot and login

    bool isRecovery() const { return login.isEmpty(); }
    bool operator==(const KeySlot &other) const { return id == other.id && wrapped == other.wrapped; }
};

/// `passwordKey` is what derivePasswordKey made of `kdf`, or the recovery key itself when `login` is empty.
KeySlot makeKeySlot(const QByteArray &vaultId, const QString &login, const KdfParameters &kdf,
                    const Secret &passwordKey, const Secret &vaultKey);
/// ErrorCode::Denied when the key does not fit.
Result<Secret> openKeySlot(const KeySlot &slot, const QByteArray &vaultId, const Secret &passwordKey);

/// How a password becomes a key, as members of a map that also holds other things.
void insertKdf(QCborMap &map, const KdfParameters &kdf);
/// Out of hostile bytes: bounds are checked where the key is derived.
KdfParameters kdfFrom(const QCborMap &map, Suite suite);

} // namespace anguan
