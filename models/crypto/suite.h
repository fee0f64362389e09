// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace anguan {

/// Which algorithms seal a vault. Signatures are SM2 with SM3 in both.
enum class Suite {
    Sm,   ///< SM4-CTR with HMAC-SM3, PBKDF2-HMAC-SM3; the default
    Intl, ///< AES-256-GCM, scrypt, SHA-256
};

QString suiteId(Suite suite); ///< "sm" or "intl": the word in the header and on the command line
std::optional<Suite> suiteOf(const QString &id);

} // namespace anguan
