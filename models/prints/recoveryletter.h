// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/prints/document.h"

#include <QString>

namespace anguan {

class Vault;

/// The recovery key on one page, for the sealed envelope in the safe. The key is on the paper only: neither
/// the code nor the digest at the foot is made of it.
Result<LetterSheet> recoveryLetter(Vault &vault, const QString &recoveryKey);

} // namespace anguan
