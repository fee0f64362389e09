// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace anguan {

/// An application should not wait longer for its answer, in days: the unit's habit, no article sets a number.
inline constexpr int daysToSign = 5;

} // namespace anguan
