// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/guide.h"

#include <QString>

namespace anguan {

class MainWindow;

/// The parts of the tour, in order; each leaves the window where the next begins.
namespace Stops {

/// From nothing to the recovery key in the envelope, into a file that is thrown away.
Result<void> firstRun(Guide &guide, MainWindow &window, const QString &newVault);
Result<void> unlock(Guide &guide, MainWindow &window);
Result<void> duties(Guide &guide, MainWindow &window);
Result<void> registers(Guide &guide, MainWindow &window);
Result<void> approvals(Guide &guide, MainWindow &window);
/// Rights, reviews, and who leaves.
Result<void> access(Guide &guide, MainWindow &window);
Result<void> rest(Guide &guide, MainWindow &window);

} // namespace Stops

} // namespace anguan
