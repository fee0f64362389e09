// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/accesscolumns.h"
#include "models/base/result.h"
#include "models/prints/document.h"

namespace anguan {

class Vault;

/// A pivot of the matrix on paper. `subject` is the person or system it is about, empty for all; `filter`
/// says in words what narrows it, empty for nothing.
Result<RegisterSheet> accessSheet(Vault &vault, const AccessTable &table, AccessPivot pivot,
                                  const QString &subject, const QString &filter);

} // namespace anguan
