// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/backup.h"

namespace anguan {

class Database;
class Vault;

/// verifyVault plus every approval: content digests, statements, their chain, signatures, and that each state
/// rests on the answers it needs, and every signature on a sheet. What the `verify` verb and the journal page
/// run. Reads on a connection of its own, so it may run off the GUI thread.
Result<VerifyReport> verifyEverything(Vault &vault, const Progress &progress = {});

/// The approvals' part alone, on any connection.
Result<void> verifyApprovals(Database &database, VerifyReport &report, const Progress &progress = {});

} // namespace anguan
