// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace anguan {

struct ApprovalKind;

/// H13: an emergency plan is filed with the security group before it is in force.
const ApprovalKind &planFilingKind();

} // namespace anguan
