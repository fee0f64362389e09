// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/registers/register.h"

namespace anguan {

class Vault;

/// The forms of approvals, which are no register's: each field by itself, required ones present, references
/// to living records.
Findings checkForm(Vault &vault, const QList<Field> &fields, const Values &values);

/// Tidied as a register's values are; empty values and values of no field of the list are left out.
Values tidiedForm(const QList<Field> &fields, const Values &values);

/// The refusals among them as one error; nothing when there are none.
Result<void> refusalOf(const Findings &findings, const QString &sentence);

} // namespace anguan
