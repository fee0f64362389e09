// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/crypto/secret.h"
#include "models/crypto/suite.h"

namespace anguan {

/// How a password becomes a key: scrypt in `intl`, PBKDF2-HMAC-SM3 in `sm`. Stored beside each key slot.
struct KdfParameters
{
    Suite suite = Suite::Sm;
    quint64 rounds = 1'000'000; ///< PBKDF2
    quint64 n = 1 << 17;        ///< scrypt cost; r and p below
    quint32 r = 8;
    quint32 p = 1;
    QByteArray salt;

    /// A new salt and the strength the vault asks for; `sm` rounds tuned to half a second, at least
    /// 1,000,000.
    static KdfParameters strong(Suite suite);
    /// For tests only: a handful of rounds.
    static KdfParameters quick(Suite suite);
};

/// 32 bytes. Takes about half a second: never on the GUI thread. Parameters beyond sane bounds (a hostile
/// header) are refused as ErrorCode::Damaged before any work.
Result<Secret> derivePasswordKey(const Secret &password, const KdfParameters &parameters);

/// A key for one purpose out of another: HKDF with SM3 in `sm`, SHA-256 in `intl`. `purpose` names it, e.g.
/// "slot".
Secret deriveSubKey(Suite suite, const Secret &key, QByteArrayView purpose, std::size_t size = 32);

} // namespace anguan
