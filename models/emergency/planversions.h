// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/records/record.h"

#include <QList>
#include <QString>

namespace anguan {

class Vault;

/// The versions of one plan, and what has changed from one to the next.
namespace PlanVersions {

/// All of the line this plan stands in, oldest first.
Result<QList<Record>> of(Vault &vault, const QString &plan);

/// The content of the next version: everything that describes the plan, none of what belongs to the filing
/// of this one. Its edition is the next number: "1.0" becomes "2.0", "v3" becomes "v4".
Values next(const Record &plan);

/// One line of the comparison: a field, or one entry of a list in it (a step, a contact).
struct Difference
{
    enum class Kind { Same, Changed, Added, Removed };
    Kind kind = Kind::Same;
    QString label;
    QString before; ///< as shown to a reader
    QString now;
};
/// Field by field and entry by entry, in the order of the form; entries are matched by likeness, so that one
/// put in between does not make all behind it look changed.
QList<Difference> differences(Vault &vault, const Record &before, const Record &now);

} // namespace PlanVersions

} // namespace anguan
