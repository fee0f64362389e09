// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/field.h"

#include <QString>

namespace anguan {

/// The word for a kind in the output of `registers`: "text", "date", "reference" …
QString fieldKindId(FieldKind kind);

} // namespace anguan
