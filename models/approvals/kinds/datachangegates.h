// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/kind.h"

#include <QDateTime>

#include <optional>

namespace anguan {

/// H26: before the data behind a system is changed, it is backed up; after the approval, before the work. In
/// an emergency there is no approval yet, and the backup is the one of the last day.
namespace DataChangeGates {

GateState backupBefore(Vault &vault, const Approval &approval);
/// A good backup of the system that was made and written down after the approval and ended before this
/// moment: its number.
std::optional<QString> backupBetween(Vault &vault, const Approval &approval, const QDateTime &before);

} // namespace DataChangeGates

} // namespace anguan
