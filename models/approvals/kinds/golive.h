// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace anguan {

struct ApprovalKind;

/// H10: no system goes into service without check, level, filing and a responsible person.
const ApprovalKind &goLiveKind();

} // namespace anguan
