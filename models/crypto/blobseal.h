// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/crypto/secret.h"
#include "models/crypto/suite.h"

namespace anguan {

/// Seals a small thing (a wrapped key, a draft, a package) with the suite's authenticated cipher: nonce,
/// ciphertext, tag in one block. `context` is authenticated, not stored: the same blob elsewhere does not
/// open.
QByteArray sealBlob(Suite suite, const Secret &key, QByteArrayView context, QByteArrayView plain);

/// ErrorCode::Damaged when it does not verify: wrong key, other context, changed bytes.
Result<Secret> openBlob(Suite suite, const Secret &key, QByteArrayView context, QByteArrayView sealed);

} // namespace anguan
