// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/prints/document.h"

namespace anguan {

class Vault;

/// An access review on paper: every line as it stood, what was decided and by whom, and who signed it.
Result<RegisterSheet> reviewSheet(Vault &vault, const QString &number);

} // namespace anguan
