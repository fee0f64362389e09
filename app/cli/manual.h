// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace anguan {

/// What a distribution ships beside the program, out of the same table of verbs that --help is made of:
/// written when the package is built, in the language that is installed.

/// anguan(1), roff source in UTF-8.
QByteArray manualPage();

/// Completion of verbs and their options for bash, in the form of bash-completion.
QByteArray bashCompletion();

} // namespace anguan
