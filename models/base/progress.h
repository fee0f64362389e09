// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace anguan {

/// How far long work has come, told from the thread that does it; total 0: not known. An answer of false asks
/// it to stop: it undoes what it began and ends with a failure that says so.
using Progress = std::function<bool(qint64 done, qint64 total)>;

} // namespace anguan
