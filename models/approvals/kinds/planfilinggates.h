// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/kind.h"

namespace anguan {

/// What must hold before a plan comes into force, asked of the register as it is now and of the text as it
/// was signed.
namespace PlanFilingGates {

GateState contactsPresent(Vault &vault, const Approval &approval);
GateState stepsPresent(Vault &vault, const Approval &approval);
GateState systemsPresent(Vault &vault, const Approval &approval);
GateState asSigned(Vault &vault, const Approval &approval);

} // namespace PlanFilingGates

} // namespace anguan
