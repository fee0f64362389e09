// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

#include <functional>

namespace anguan {

class Vault;

/// Opens the console on that vault (empty: the one opened last, or the first run) until it is closed. An
/// empty language is the one chosen on this machine.
int runWindow(const QString &vault, const QString &language);

/// "Start with a sample", as the first run asks for it.
Result<void> sampleRecords(Vault &vault, const std::function<bool(qint64, qint64)> &progress);

} // namespace anguan
