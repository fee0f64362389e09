// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/accesscolumns.h"
#include "models/base/result.h"

#include <QString>

namespace anguan {

class Vault;

/// Writes a pivot of the matrix as CSV (UTF-8 with byte order mark, formulas guarded) and enters it in the
/// journal as what left the vault; `filter` is said there in words. An existing file is replaced only once
/// the new one is whole. Returns the number of rows.
Result<qint64> exportAccess(Vault &vault, const AccessTable &table, const QString &filter,
                            const QString &path);

} // namespace anguan
