// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace anguan {

class Vault;

/// The quiet facts at the foot: suite and seal, journal count and head, last verified backup.
QStringList vaultFacts(Vault &vault);

} // namespace anguan
