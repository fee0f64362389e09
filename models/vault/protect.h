// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace anguan {

/// Keeps the memory of this process from core files and from other programs of the same user (ptrace,
/// /proc/PID/mem). Called first thing in main; false when the system refused.
bool protectProcess();

} // namespace anguan
