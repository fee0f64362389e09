// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/records/recordlist.h"

#include <QString>
#include <QStringList>

namespace anguan {

/// "等级>=3", "importance=important", "名称~不动产", "filing_number=" (empty): one condition of --where.
/// Field and value by id or by label. ErrorCode::Usage says what is unknown.
Result<Filter> parseCondition(const Register &reg, const QString &typed);

/// The query of a verb that lists: its conditions and search.
Result<ListQuery> listQuery(const Register &reg, const QStringList &conditions, const QString &search);

} // namespace anguan
