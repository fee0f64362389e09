// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/kind.h"

namespace anguan {

/// 离岗确认: somebody leaves, signed by the deputy in charge, and by the head of unit too when the position
/// is a key one (H28). Carried out, the leaving sheet is finished and the person has left.
const ApprovalKind &departureKind();

} // namespace anguan
