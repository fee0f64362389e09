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

/// The empty form of a kind, for those who write by hand: its cells, its choices to tick, a block for each
/// step.
Result<FormSheet> blankApprovalSheet(Vault &vault, const QString &kindId);

/// The approvals submitted in a year, in the order of their numbers.
Result<RegisterSheet> yearlyApprovals(Vault &vault, int year);

} // namespace anguan
