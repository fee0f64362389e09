// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/backup.h"
#include "models/vault/header.h"

namespace anguan {

class Database;

/// The whole check of one file over any connection to it. What does not hold becomes a sentence of the
/// report; a failure is only that the check could not go on (stopped, disk gone).
Result<VerifyReport> verifyFile(Database &database, const Secret &vaultKey, const Progress &progress);

} // namespace anguan
