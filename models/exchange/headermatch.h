// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/registers/register.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace anguan {

/// What one column of an imported table is for.
struct MatchedColumn
{
    enum class Role { Ignored, Number, Withdrawn, Field };
    Role role = Role::Ignored;
    const Field *field = nullptr;
};

struct HeaderMatch
{
    QList<MatchedColumn> columns;
    QStringList ignored;                        ///< headings that are not imported, and may be
    QList<Problem> problems;                    ///< unknown, twice, missing
    int columnOf(const QString &fieldId) const; ///< from 1; 0 when the table has it not
    int numberColumn() const;                   ///< from 0; -1
};

/// By field id or label in either language; a unit or a note in brackets behind it and a star for "required"
/// do not matter.
HeaderMatch matchHeader(const Register &reg, const QStringList &header, bool ignoreUnknown);

/// The headings that exported tables and templates carry, in the language of the program.
QString numberHeading();
QString withdrawnHeading();

} // namespace anguan
