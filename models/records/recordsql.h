// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/register.h"

#include <QList>
#include <QString>

namespace anguan {

/// The statements of one register, derived from its declaration once and kept for the run of the program.
struct RecordSql
{
    QString table;
    QList<const Field *> stored; ///< fields with a column of their own
    QList<const Field *> links;  ///< many references: a table of their own
    QList<const Field *> keyed;  ///< texts with an order and readings beside them

    QString select; ///< the head, then `stored` in order, references as numbers; of `t`
    QString selectByNumber;
    QString insert; ///< head, stored, keyed
    QString update; ///< version, changed_at, changed_by, stored, keyed, then id and the version expected

    /// Safe from any thread.
    static const RecordSql &of(const Register &reg);
};

/// Columns before the fields in RecordSql::select.
enum RecordHead {
    HeadId,
    HeadNumber,
    HeadVersion,
    HeadCreatedAt,
    HeadCreatedBy,
    HeadChangedAt,
    HeadChangedBy,
    HeadWithdrawnAt,
    HeadWithdrawnReason,
    HeadCount
};

/// A text column that is searched carries <id>_sort and <id>_keys; one with a fixed shape (a code, a filing
/// number) needs neither.
bool isKeyed(const Field &field);
QString sortColumn(const Field &field); ///< "name_sort"
QString keysColumn(const Field &field); ///< "name_keys"
QString linkTable(const Register &reg, const Field &field);
QString columnOf(const Field &field);

} // namespace anguan
