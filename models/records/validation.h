// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/records/record.h"
#include "models/registers/register.h"

namespace anguan {

class Surroundings;
class Vault;

/// Who writes: an engine may set engine-owned fields.
enum class Origin { Typed, Engine };

/// Values as they would be stored (tidied, derived), and what is wrong with them.
struct Checked
{
    Values values;
    Findings findings;

    bool isRefused() const;
};

/// Everything a save asks: shapes, required, engine-owned, references, unique, derivation, the register's
/// rules. `before` is null for a new record.
Checked checkRecord(const Register &reg, const Values &typed, const Record *before, Origin origin,
                    const Surroundings &around);

/// The same sentences for a list of fields without a table of their own: an approval's form.
Checked checkFields(Vault &vault, const QList<Field> &fields, const Values &typed);

/// The refusals of `findings` as one error with its problems by field. `row` is that of an imported table.
Error refusal(const QList<Field> &fields, const Findings &findings, int row = 0);

} // namespace anguan
