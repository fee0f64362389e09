// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/registers/register.h"

#include <QHash>
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

/// What an office calls a field, by the heading it uses: remembered from earlier imports.
using Synonyms = QHash<QString, QString>; ///< headingKey() -> field id

/// A heading as it is compared: without white space and line breaks, capitals, a star for "required", a unit
/// or a note in brackets behind it.
QString headingKey(const QString &heading);

/// Knows the headings of one register: field ids, labels in either language, remembered synonyms, the number,
/// the mark of withdrawn rows.
class HeaderNames
{
public:
    explicit HeaderNames(const Register &reg, const Synonyms &synonyms = {});

    MatchedColumn matched(const QString &heading) const;

private:
    QHash<QString, MatchedColumn> m_ids;
    QHash<QString, MatchedColumn> m_known;
};

/// The running number of printed tables, the column of reasons that the program adds to rows in error.
bool isBesideTheRecord(const QString &heading);

/// By HeaderNames. Problems carry `row`, from 1.
HeaderMatch matchHeader(const Register &reg, const QStringList &header, bool ignoreUnknown,
                        const Synonyms &synonyms = {}, int row = 1);

/// The headings that exported tables and templates carry, in the language of the program.
QString numberHeading();
QString withdrawnHeading();
QString reasonHeading();

} // namespace anguan
