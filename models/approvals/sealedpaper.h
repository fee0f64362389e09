// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/crypto/passwordkey.h"
#include "models/crypto/secret.h"

#include <QJsonObject>
#include <QString>

namespace anguan {

/// One JSON object in a file of its own, sealed under a passphrase: what leaves the vault to be signed
/// elsewhere, and comes back. The file's only open words are its format and how the passphrase becomes a key.
namespace SealedPaper {

enum class Kind {
    Key,     ///< a person's signing key
    Request, ///< one approval, to be signed
    Answer,  ///< the signed answer
};

/// Refuses a file that exists. `kdf` is for tests; its salt is replaced.
Result<void> write(const QString &path, Kind kind, const Secret &passphrase, const QJsonObject &content,
                   KdfParameters kdf);
Result<void> write(const QString &path, Kind kind, const Secret &passphrase, const QJsonObject &content);

/// ErrorCode::Denied: a wrong passphrase. Damaged: altered or cut short. Invalid: another kind of file.
Result<QJsonObject> read(const QString &path, Kind kind, const Secret &passphrase);

/// At least eight characters: it travels with nobody, so it may be said over the telephone.
Result<void> checkPassphrase(const Secret &passphrase);

} // namespace SealedPaper

} // namespace anguan
