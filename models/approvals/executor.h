// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/approval.h"
#include "models/registers/register.h"

namespace anguan {

class Vault;

/// Whoever signed an approval as a leader does not carry it out as well (H12): refuses the field
/// "carried_out_by" of what is written down afterwards.
void refuseApproverAsExecutor(Vault &vault, const Approval &approval, const Values &afterwards,
                              Findings &findings);

} // namespace anguan
