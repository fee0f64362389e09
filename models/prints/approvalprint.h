// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/prints/document.h"

namespace anguan {

class Vault;

/// An approval on paper: what was applied for, as it stands in its last round, one block per step with who
/// signed and what proves it, the gates, what was carried out, who verified it; empty blocks for ink where
/// nobody signed yet.
Result<FormSheet> approvalSheet(Vault &vault, const QString &number);

} // namespace anguan
