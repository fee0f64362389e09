// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace anguan {

struct Field;

/// A marked constant in both languages, whichever is installed: imported tables and typed searches name
/// fields in either.
struct BothLabels
{
    QString english;
    QString chinese; ///< the English when the program carries no catalogue
};
BothLabels bothLabels(const char *marked);

/// True when `typed` is the field's id or its label in either language.
bool isCalled(const Field &field, const QString &typed);

} // namespace anguan
