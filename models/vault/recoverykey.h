// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/crypto/secret.h"

#include <QString>

namespace anguan {

/// The recovery key as it stands on the paper in the safe: 14 groups of four letters and digits that cannot
/// be mistaken for each other (Crockford's base 32), the last five a checksum against slips of the pen.
QString recoveryKeyText(const Secret &key);

/// Typed back from paper: spaces, hyphens, lower case, full-width, O for 0 and I or L for 1 are taken as
/// meant. ErrorCode::Denied with what is wrong.
Result<Secret> recoveryKeyOf(const QString &typed);

} // namespace anguan
