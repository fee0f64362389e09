// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace anguan {

/// The application's style sheet for the scheme and zoom in force.
QString styleSheet();

} // namespace anguan
