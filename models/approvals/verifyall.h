// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/backup.h"

namespace anguan {

class Vault;

/// verifyVault plus every approval signature: what the `verify` verb and the journal page run. On one
/// connection; safe off the GUI thread with a vault of its own reader.
Result<VerifyReport> verifyEverything(Vault &vault, const Progress &progress = {});

} // namespace anguan
