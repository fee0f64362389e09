// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

namespace anguan {

class Vault;

/// Reads what the journal has gained since the last time and follows the duties through it; lays out calendar
/// slots on a new day. Cheap when nothing happened. One transaction; nests.
Result<void> catchUpDuties(Vault &vault);

} // namespace anguan
