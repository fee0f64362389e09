// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/recordact.h"

namespace anguan {

class Vault;

/// What can be done from a person (see all rights, begin to leave or move) and from a system (see everyone
/// who can, review the accounts). None for other registers.
RecordActs accessActs(Vault &vault, const QString &registerId);

} // namespace anguan
