// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/registers/register.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace anguan {

class Database;

enum class FilterOp {
    Contains,
    Equals,
    OneOf,
    AtLeast,
    AtMost,
    Between,
    Empty,
    NotEmpty,
    WithinDays,
    Before
};

/// One condition on one column. Contains finds text, pinyin and initials; references are filtered by what
/// they show.
struct Filter
{
    QString field;
    FilterOp op = FilterOp::Contains;
    QStringList values{};

    bool operator==(const Filter &) const = default;
};

/// "等级 ≥ 三级": for the chip and the printed page.
QString describeFilter(const Register &reg, const Filter &filter);

struct ListQuery
{
    QString registerId;
    QList<Filter> filters{};
    QString search{};
    QString sortField = QStringLiteral("number");
    bool descending = false;
    bool withWithdrawn = false;

    bool operator==(const ListQuery &) const = default;
};

/// A row as it is shown: text per asked field, and a tone where the value or a date asks for one.
struct ListCell
{
    QString text;
    Tone tone = Tone::Plain;
};
struct ListRow
{
    qint64 id = 0;
    QString number;
    bool withdrawn = false;
    QList<ListCell> cells;
};

/// Lists over one register on one connection (the GUI's or a background reader's): filter and sort in SQL,
/// values already as shown. Fields may be asked by id, "number" and the stamps included.
class RecordList
{
public:
    explicit RecordList(Database &database);

    Result<qint64> total(const Register &reg, bool withWithdrawn = false) const;
    Result<QList<qint64>> ids(const ListQuery &query, qint64 limit = -1) const;
    Result<QList<ListRow>> rows(const Register &reg, const QList<qint64> &ids,
                                const QStringList &fields) const;

private:
    /// The unit's notice before a due date; the connection may be a reader's, so the setting is read here.
    Result<qint64> noticeDays() const;

    Database &m_database;
};

} // namespace anguan
