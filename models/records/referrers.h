// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/records/record.h"
#include "models/registers/register.h"

namespace anguan {

class Database;

struct Referrer
{
    QString number;
    QString name;
    QString field; ///< label of the field that refers, in the reader's language
};

/// Living records that refer to this one, out of every register, and the logins of a person; about `limit`.
Result<QList<Referrer>> referrersOf(Database &database, const Register &reg, const Record &record, int limit);

} // namespace anguan
