// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/prints/document.h"

namespace anguan {

class Vault;

/// The form that belongs to the record: its own where the register has one, else all its fields.
Result<FormSheet> formOf(Vault &vault, const QString &number);

} // namespace anguan
