// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/recordact.h"

namespace anguan {

class Vault;

/// What can be done with a plan, a drill or a rectification beside editing it; none for other registers.
/// `vault` outlives the page they are shown on.
RecordActs emergencyActs(Vault &vault, const QString &registerId);

} // namespace anguan
