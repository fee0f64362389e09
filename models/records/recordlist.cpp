// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/recordlist.h"

#include "models/base/tr.h"
#include "models/records/filtersql.h"
#include "models/records/recordsql.h"
#include "models/records/searchindex.h"
#include "models/records/searchquery.h"
#include "models/registers/catalogue.h"
#include "models/vault/database.h"

namespace anguan {

namespace {

struct Order
{
    QString join;
    QString key;            ///< empty: by id, which is the order of the numbers
    bool mayBeEmpty = true; ///< a column that is always filled can be read along its index
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
        return Order{{}, QStringLiteral("t.") + sortColumn(*field), !field->isRequired};
    if (field->kind == FieldKind::Reference) {
        const Register *target = Catalogue::find(QLatin1String(field->target));
        if (!target)
            return Order{{}, column};
        // By what the reference shows; the target's row is met once an outer row, in the page cache.
        const QString by = isKeyed(target->name()) ? sortColumn(target->name()) : columnOf(target->name());
        return Order{QStringLiteral(" LEFT JOIN %1 o ON o.id = %2").arg(QLatin1String(target->id), column),
                     QStringLiteral("o.") + by};
    }
    if (field->kind == FieldKind::Choice) {
        // In the order of the declaration, not of the words.
        QString places = QStringLiteral("CASE ") + column;
        for (qsizetype i = 0; i < field->choices.size(); ++i)
            places += QStringLiteral(" WHEN '%1' THEN %2").arg(QLatin1String(field->choices.at(i).id)).arg(i);
        return Order{{}, places + QStringLiteral(" END")};
    }
    return Order{{}, column};
}

/// Few hits: their rows are fetched one by one. Many: the list's index is read once and met with them (the
/// unary plus tells the planner so), since a row costs many times what its part of the index does.
Result<Condition> found(Database &database, const Register &reg, const QString &expression)
{
    constexpr int few = 1000;
    ANGUAN_TRY_LET(first, SearchIndex(database).first(QLatin1String(reg.id)));
    const qint64 last = first + (qint64(1) << SearchIndex::idBits) - 1;
    ANGUAN_TRY_LET(
        hits,
        database.scalar(QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ? AND "
                                       "rowid BETWEEN ? AND ? LIMIT ?)"),
                        {expression, first, last, few + 1}));
    const QString id = hits.toInt() > few ? QStringLiteral("+t.id") : QStringLiteral("t.id");
    return Condition{id + QStringLiteral(" IN (SELECT rowid - ? FROM search WHERE search MATCH ? AND rowid "
                                         "BETWEEN ? AND ?)"),
                     {first, expression, first, last}};
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
        ANGUAN_TRY_LET(condition, conditionOf(reg, {id, FilterOp::Contains, {asked.text}}));
        conditions.append(condition);
        // A searched text without an index of its own: the common one says which rows are worth a look.
        const Field *field = reg.field(id);
        if (field && field->isSearched && !isKeyed(*field) && !asked.anywhere.isEmpty()) {
            ANGUAN_TRY_LET(narrowed, found(database, reg, asked.anywhere));
            conditions.append(narrowed);
        }
    }
    if (query.anywhere.isEmpty())
        return {};
    ANGUAN_TRY_LET(condition, found(database, reg, query.anywhere));
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
        ANGUAN_TRY_LET(condition, conditionOf(*reg, filter));
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
    QString sql = QStringLiteral("SELECT t.id FROM %1 t").arg(query.registerId) + order.join;
    if (!wheres.isEmpty())
        sql += QStringLiteral(" WHERE ") + wheres.join(QStringLiteral(" AND "));
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
