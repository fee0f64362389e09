// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/approval.h"

#include <QDateTime>

namespace anguan {

/// The time limit of an emergency change: every step has agreed within a day of the work.
namespace Emergency {

inline constexpr int hoursToSign = 24;

/// Invalid when it is no emergency.
QDateTime deadline(const Approval &approval);
/// Whether something that happens then happens too late.
bool isLate(const Approval &approval, const QString &stamp);
/// "Emergency change: carried out first on …, signed in time." in the present state; empty for all others.
QString sentence(const Approval &approval);

} // namespace Emergency

} // namespace anguan
