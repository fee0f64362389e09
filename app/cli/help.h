// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

#include <QStringList>

namespace anguan {

QString helpText(const Verb &verb);
QString helpText(); ///< of the whole program

/// The parts that the manual page shows too.
QString callOf(const Verb &verb);             ///< "anguan print VAULT NUMBER --to FILE"
QString optionCall(const VerbOption &option); ///< "--to FILE"
QList<QStringList> exitCodes();               ///< number and meaning

} // namespace anguan
