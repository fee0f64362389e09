// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/kind.h"

namespace anguan {

/// 账号与权限: an account in a role group of a system, signed by the head of the applicant's department
/// (H12). Carried out, the account stands in its register with this approval as its ground.
const ApprovalKind &accountGrantKind();

} // namespace anguan
