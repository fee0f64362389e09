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

Result<void> addSearch(Database &database, const Register &reg, const QString &typed,
                       QList<Condition> &conditions)
{
    const SearchQuery query = SearchQuery::parsed(typed);
    for (const SearchQuery::Asked &asked : query.asked) {
        const QString field = fieldCalled(reg, asked.field);
        if (field.isEmpty()) {
            conditions.append({QStringLiteral("0"), {}}); // another register's field
            continue;
        }
        ANGUAN_TRY_LET(condition, conditionOf(reg, {field, FilterOp::Contains, {asked.text}}));
        conditions.append(condition);
    }
    if (query.anywhere.isEmpty())
        return {};
    ANGUAN_TRY_LET(first, SearchIndex(database).first(QLatin1String(reg.id)));
    const qint64 last = first + (qint64(1) << SearchIndex::idBits) - 1;
    conditions.append(
        {QStringLiteral("t.id IN (SELECT rowid - ? FROM search WHERE search MATCH ? AND rowid BETWEEN "
                        "? AND ?)"),
         {first, query.anywhere, first, last}});
    return {};
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
    QList<Condition> conditions;
    if (!query.withWithdrawn)
        conditions.append({QStringLiteral("t.withdrawn_at IS NULL"), {}});
    for (const Filter &filter : query.filters) {
        ANGUAN_TRY_LET(condition, conditionOf(*reg, filter));
        conditions.append(condition);
    }
    ANGUAN_TRY(addSearch(m_database, *reg, query.search, conditions));
    ANGUAN_TRY_LET(order, orderOf(*reg, query.sortField));

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
    sql += QStringLiteral(" ORDER BY ");
    if (!order.key.isEmpty()) {
        // An empty cell is last either way: it says nothing about the order.
        if (order.mayBeEmpty)
            sql += QStringLiteral("%1 IS NULL, ").arg(order.key);
        sql += QStringLiteral("%1 %2, ").arg(order.key, direction);
    }
    sql += QStringLiteral("t.id ") + direction;
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
