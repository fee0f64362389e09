// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/filtersql.h"

namespace anguan {

class Database;

/// Conditions that look at the data first. Few rows that meet one are fetched one by one; many are met while
/// the list's index is read once, since a row costs many times what its part of the index does.
namespace Narrowing {

/// What is typed into a filter cell.
Result<Condition> filtered(Database &database, const Register &reg, const Filter &filter);
/// What the search index finds; `expression` as FTS5 reads it.
Result<Condition> found(Database &database, const Register &reg, const QString &expression);

} // namespace Narrowing

} // namespace anguan
