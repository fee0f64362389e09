// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace anguan {

/// The page of the guide about a screen of the console, by the screen's id: the page of that name, the page
/// of another screen that it belongs to, or for a register the page of its chapter. Empty when there is none.
QString guidePageOfScreen(const QString &screenId);

} // namespace anguan
