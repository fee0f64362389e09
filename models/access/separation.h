// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/conflicts.h"

namespace anguan {

/// What no two hands of one person may do, beside the holdings: both administrators of a system; applying,
/// approving and carrying out one approval. The program refuses these at entry; here they are found wherever
/// they came from.
namespace Separation {

Result<void> addSameAdministrators(Database &database, QList<BrokenConflict> &found);
/// An approver is whoever signed as a leader: the officer's check and an administrator's word are no
/// approval.
Result<void> addApprovals(Database &database, QList<BrokenConflict> &found);

} // namespace Separation

} // namespace anguan
