// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/records/recordlist.h"

#include <QVariantList>

namespace anguan {

/// A condition over the table `t` with its values.
struct Condition
{
    QString sql; ///< empty: holds for every row
    QVariantList values;
};

/// ErrorCode::Invalid when the field is unknown or a value cannot be read.
Result<Condition> conditionOf(const Register &reg, const Filter &filter);

/// The field of row `alias` ("t.") holds the text, or its readings do. Readings hold the Latin letters of the
/// text too, so they alone answer for what is typed in letters.
Condition textHolds(const QString &alias, const Field &field, const QString &typed);

/// Choices that `typed` means: by id, by label in either language, or by its readings.
QStringList choicesLike(const Field &field, const QString &typed);

/// What a column that is no field of the declaration holds: "number", "created_at" … Null for others.
const Field *headField(const QString &id);
/// The field or the column of the head.
const Field *listField(const Register &reg, const QString &id);

} // namespace anguan
