// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/records/record.h"

#include <QList>

namespace anguan {

class Vault;

/// A draft that begins as a copy of a filed plan and supersedes it once it is filed itself. Refused while
/// another draft does that already.
Result<Record> newPlanVersion(Vault &vault, const QString &plan);
/// This plan's versions, newest first, itself among them.
Result<QList<Record>> planVersions(Vault &vault, const QString &plan);

/// One field, or one line of a list, that differs between two versions. Lines are matched by what they say,
/// so that a step put between two others is one addition.
struct PlanDifference
{
    enum class Kind { Same, Added, Removed, Changed };
    Kind kind = Kind::Same;
    QString field; ///< id
    QString label;
    int lineBefore = 0; ///< of a list, from 1; 0: not a list, or not there
    int lineAfter = 0;
    QString before; ///< as shown
    QString after;
};
/// In the order of the form; lists carry their unchanged lines too, for a view side by side.
QList<PlanDifference> planDifferences(Vault &vault, const Record &before, const Record &after);

} // namespace anguan
