// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

struct sqlite3;

namespace anguan {

/// SQLite's last failure on this connection as a sentence for a person. The statement goes into the details,
/// its values never.
Error storageError(sqlite3 *handle, const QString &sql);
Failure storageFailure(sqlite3 *handle, const QString &sql);

/// A connection that did not come about.
Failure openFailure(int code, const QString &message);

/// The statement itself is wrong: a fault of the program.
Error programError(const QString &message, const QString &sql);

} // namespace anguan
