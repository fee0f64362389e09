// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/kind.h"

namespace anguan {

/// What must hold before a system may go into service, asked of the register as it is now and of the content
/// as it was signed.
namespace GoLiveGates {

GateState levelSet(Vault &vault, const Approval &approval);
GateState responsibleNamed(Vault &vault, const Approval &approval);
GateState checkRecorded(Vault &vault, const Approval &approval);
GateState twoAdministrators(Vault &vault, const Approval &approval);
GateState asSigned(Vault &vault, const Approval &approval);

} // namespace GoLiveGates

} // namespace anguan
