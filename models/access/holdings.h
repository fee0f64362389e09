// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/registers/exclusion.h"

#include <QHash>

namespace anguan {

class Database;

/// What everybody holds, by id of the person, read column by column. Somebody who works in this program
/// without a person behind the login is not among them: one login alone breaks no rule.
Result<QHash<qint64, QList<Holding>>> allHoldings(Database &database);

/// The rules in force, the built-in ones first.
Result<QList<Exclusion>> allExclusions(Database &database);

/// The local day from which a field of a record has had the value it has, by the journal; empty when the
/// journal does not say.
Result<QString> sinceInJournal(Database &database, const QString &number, const QString &field);

} // namespace anguan
