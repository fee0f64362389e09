// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/reviewrows.h"

namespace anguan {

/// The lines of a review in which a system's own list and the register differ; `said` counts what was
/// compared. A closed account that the list does not have, or has as closed, is no difference.
QList<ReviewLine> differencesOf(const AccountList &list, const QList<ReviewRows::Standing> &standing,
                                ListComparison &said);

/// What a review of the differences looks at: accounts that are new or altered since they were last reviewed,
/// closed ones too. A new one that is closed already is left out.
QList<ReviewLine> differencesSince(const QHash<QString, QJsonObject> &last,
                                   const QList<ReviewRows::Standing> &standing);

} // namespace anguan
