// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/records/record.h"
#include "models/registers/register.h"

#include <optional>

namespace anguan {

class Database;

/// Reads whole records; nothing when there is none of that number.
Result<std::optional<Record>> readRecord(Database &database, const Register &reg, const QString &number);

/// The sentence for a number that leads nowhere.
Failure unknownNumber(const Register &reg, const QString &number);

/// A record's name as others show it; the number itself when it is unknown.
QString shownName(Database &database, const QString &number);

} // namespace anguan
