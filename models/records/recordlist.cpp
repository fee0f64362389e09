// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/recordlist.h"

#include "models/base/tr.h"
#include "models/records/narrowing.h"
#include "models/records/recordsql.h"
#include "models/records/searchindex.h"
#include "models/records/searchquery.h"
#include "models/registers/catalogue.h"
#include "models/vault/database.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

namespace anguan {

namespace {

struct Order
{
    QString key;                      ///< empty: by id, which is the order of the numbers
    bool mayBeEmpty = true;           ///< a column that is always filled can be read along its index
    const Register *target = nullptr; ///< the key refers to its records and their names give the order
};

Result<Order> orderOf(const Register &reg, const QString &sortField)
{
    if (sortField.isEmpty() || sortField == QLatin1String("number"))
        return Order{};
    const Field *field = listField(reg, sortField);
    if (!field || field->kind == FieldKind::References)
        return fail(ErrorCode::Invalid, Tr::tr("The list cannot be ordered by “%1”.").arg(sortField));
    const QString column = QStringLiteral("t.") + columnOf(*field);
    if (isKeyed(*field))
        return Order{QStringLiteral("t.") + sortColumn(*field), !field->isRequired};
    if (field->kind == FieldKind::Reference)
        return Order{column, true, Catalogue::find(QLatin1String(field->target))};
    if (field->kind == FieldKind::Choice) {
        // In the order of the declaration, not of the words.
        QString places = QStringLiteral("CASE ") + column;
        for (qsizetype i = 0; i < field->choices.size(); ++i)
            places += QStringLiteral(" WHEN '%1' THEN %2").arg(QLatin1String(field->choices.at(i).id)).arg(i);
        return Order{places + QStringLiteral(" END")};
    }
    return Order{column};
}

Result<void> addSearch(Database &database, const Register &reg, const QString &typed,
                       QList<Condition> &conditions)
{
    const SearchQuery query = SearchQuery::parsed(typed);
    for (const SearchQuery::Asked &asked : query.asked) {
        const QString id = fieldCalled(reg, asked.field);
        if (id.isEmpty()) {
            conditions.append({QStringLiteral("0"), {}}); // another register's field
            continue;
        }
        ANGUAN_TRY_LET(condition, Narrowing::filtered(database, reg, {id, FilterOp::Contains, {asked.text}}));
        conditions.append(condition);
        // A searched text without an index of its own: the common one says which rows are worth a look.
        const Field *field = reg.field(id);
        if (field && field->isSearched && !isKeyed(*field) && !asked.anywhere.isEmpty()) {
            ANGUAN_TRY_LET(narrowed, Narrowing::found(database, reg, asked.anywhere));
            conditions.append(narrowed);
        }
    }
    if (query.anywhere.isEmpty())
        return {};
    ANGUAN_TRY_LET(condition, Narrowing::found(database, reg, query.anywhere));
    conditions.append(condition);
    return {};
}

/// The first rows of a search in the order of the numbers: the index answers in that order, so it need not
/// be read to its end.
Result<QList<qint64>> firstHits(Database &database, const ListQuery &query, const QString &expression,
                                qint64 limit)
{
    ANGUAN_TRY_LET(first, SearchIndex(database).first(query.registerId));
    const qint64 last = first + (qint64(1) << SearchIndex::idBits) - 1;
    const QString sql =
        QStringLiteral(
            "SELECT t.id FROM search s CROSS JOIN %1 t ON t.id = s.rowid - ? WHERE s.search MATCH ? AND "
            "s.rowid BETWEEN ? AND ?%2 ORDER BY s.rowid %3 LIMIT ?")
            .arg(query.registerId,
                 query.withWithdrawn ? QString() : QStringLiteral(" AND t.withdrawn_at IS NULL"),
                 query.descending ? QStringLiteral("DESC") : QStringLiteral("ASC"));
    ANGUAN_TRY_LET(rows, database.query(sql, {first, expression, first, last, limit}));
    QList<qint64> found;
    while (rows.next())
        found.append(rows.integer(0));
    ANGUAN_TRY(rows.finished());
    return found;
}

/// Where each target stands among the others, by the name that a reference shows; equal names stand together.
Result<QHash<qint64, int>> placesOf(Database &database, const Register &target)
{
    const QString by = isKeyed(target.name()) ? sortColumn(target.name()) : columnOf(target.name());
    ANGUAN_TRY_LET(
        rows, database.query(
                  QStringLiteral("SELECT id, %1 FROM %2 ORDER BY %1").arg(by, QLatin1String(target.id))));
    QHash<qint64, int> places;
    QVariant before;
    int place = 0;
    while (rows.next()) {
        const QVariant name = rows.value(1);
        place += name != before;
        before = name;
        places.insert(rows.integer(0), place);
    }
    ANGUAN_TRY(rows.finished());
    return places;
}

/// Targets are few and rows many: putting the targets in order once, and the rows by the places of theirs,
/// costs a fraction of comparing a name for every row. `rows` gives an id and the target's.
Result<QList<qint64>> orderedByTarget(Database &database, const Register &target, Rows rows, bool descending,
                                      qint64 limit)
{
    ANGUAN_TRY_LET(places, placesOf(database, target));
    const int direction = descending ? -1 : 1;
    std::vector<std::pair<int, qint64>> keys; // smaller comes first
    while (rows.next()) {
        const int place = rows.isNull(1) ? 0 : places.value(rows.integer(1));
        // An empty cell is last either way: it says nothing about the order.
        keys.emplace_back(place == 0 ? std::numeric_limits<int>::max() : direction * place,
                          direction * rows.integer(0));
    }
    ANGUAN_TRY(rows.finished());
    const auto kept = limit < 0 ? keys.end() : keys.begin() + std::min<qint64>(limit, qint64(keys.size()));
    if (kept == keys.end())
        std::sort(keys.begin(), keys.end());
    else
        std::partial_sort(keys.begin(), kept, keys.end());
    QList<qint64> ids;
    ids.reserve(kept - keys.begin());
    for (auto key = keys.begin(); key != kept; ++key)
        ids.append(direction * key->second);
    return ids;
}

} // namespace

RecordList::RecordList(Database &database) : m_database(database) {}

Result<qint64> RecordList::total(const Register &reg, bool withWithdrawn) const
{
    const QString table = QLatin1String(reg.id);
    ANGUAN_TRY_LET(
        count,
        m_database.scalar(
            withWithdrawn ? QStringLiteral("SELECT count(*) FROM %1").arg(table)
                          : QStringLiteral("SELECT count(*) FROM %1 WHERE withdrawn_at IS NULL").arg(table)));
    return count.toLongLong();
}

Result<QList<qint64>> RecordList::ids(const ListQuery &query, qint64 limit) const
{
    const Register *reg = Catalogue::find(query.registerId);
    if (!reg)
        return fail(ErrorCode::Invalid, Tr::tr("There is no register “%1”.").arg(query.registerId));
    ANGUAN_TRY_LET(order, orderOf(*reg, query.sortField));
    if (limit >= 0 && query.filters.isEmpty() && order.key.isEmpty()) {
        const SearchQuery search = SearchQuery::parsed(query.search);
        if (search.asked.isEmpty() && !search.anywhere.isEmpty())
            return firstHits(m_database, query, search.anywhere, limit);
    }
    QList<Condition> conditions;
    if (!query.withWithdrawn)
        conditions.append({QStringLiteral("t.withdrawn_at IS NULL"), {}});
    for (const Filter &filter : query.filters) {
        ANGUAN_TRY_LET(condition, Narrowing::filtered(m_database, *reg, filter));
        conditions.append(condition);
    }
    ANGUAN_TRY(addSearch(m_database, *reg, query.search, conditions));

    QStringList wheres;
    QVariantList values;
    for (const Condition &condition : std::as_const(conditions)) {
        if (condition.sql.isEmpty())
            continue;
        wheres.append(QStringLiteral("(%1)").arg(condition.sql));
        values.append(condition.values);
    }
    const QString direction = query.descending ? QStringLiteral("DESC") : QStringLiteral("ASC");
    QString sql = QStringLiteral("SELECT t.id%1 FROM %2 t")
                      .arg(order.target ? QStringLiteral(", ") + order.key : QString(), query.registerId);
    if (!wheres.isEmpty())
        sql += QStringLiteral(" WHERE ") + wheres.join(QStringLiteral(" AND "));
    if (order.target) {
        ANGUAN_TRY_LET(rows, m_database.query(sql, values));
        return orderedByTarget(m_database, *order.target, std::move(rows), query.descending, limit);
    }
    // Unfiltered, an index gives the order for nothing. Filtered, that order would fetch every row to look at
    // it: the unary plus leaves the planner the list's index, which holds what filters ask, and a sort.
    const QString free = query.filters.isEmpty() && query.search.isEmpty() ? QString() : QStringLiteral("+");
    sql += QStringLiteral(" ORDER BY ");
    if (!order.key.isEmpty()) {
        // An empty cell is last either way: it says nothing about the order.
        if (order.mayBeEmpty)
            sql += QStringLiteral("%1 IS NULL, ").arg(order.key);
        sql += QStringLiteral("%1%2 %3, ").arg(free, order.key, direction);
    }
    sql += QStringLiteral("%1t.id %2").arg(free, direction);
    if (limit >= 0) {
        sql += QStringLiteral(" LIMIT ?");
        values.append(limit);
    }
    ANGUAN_TRY_LET(rows, m_database.query(sql, values));
    QList<qint64> found;
    while (rows.next())
        found.append(rows.integer(0));
    ANGUAN_TRY(rows.finished());
    return found;
}

} // namespace anguan
