// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/records/record.h"

namespace anguan {

class Vault;

/// Every finding of a held drill that has no number yet becomes a rectification with its owner and deadline
/// (H8 H13), and its number is written beside the finding: all of them or none, in one transaction. Refused,
/// with the finding, when it names nobody in post or no day. Returns the drill as it is then.
Result<Record> makeActionsOfFindings(Vault &vault, const QString &drill);
/// The same of one finding, which is written into the record first: at `row`, counted from 0, or as a new one
/// (-1). The others may wait.
Result<Record> makeActionOfFinding(Vault &vault, const QString &drill, int row, const Values &finding);

} // namespace anguan
