// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/records/record.h"
#include "models/registers/register.h"

#include <QDate>

namespace anguan {

class Database;

struct FieldChange
{
    QString field;
    QString label;
    QString before; ///< as shown; empty when there was nothing
    QString after;
};

/// One entry of a record's history: a view of the journal.
struct Change
{
    qint64 sequence = 0;
    QString at;
    QString actorName;
    QString action;
    QString reason;
    QList<FieldChange> fields;
};

class History
{
public:
    explicit History(Database &database);

    Result<QList<Change>> of(const Register &reg, const QString &number) const; ///< newest first
    /// The record as it was known at the end of that local day; ErrorCode::Invalid when it did not exist yet.
    Result<Record> asOf(const Register &reg, const QString &number, const QDate &day) const;

private:
    Database &m_database;
};

/// How a print is noted in the journal ("pdf", "printer"), for a reader.
QString printedOnto(const QString &format);

} // namespace anguan
