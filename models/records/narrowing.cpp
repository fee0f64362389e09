// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/narrowing.h"

#include "models/base/text.h"
#include "models/records/recordsql.h"
#include "models/records/searchindex.h"
#include "models/vault/database.h"

#include <algorithm>

namespace anguan {

namespace {

constexpr int few = 1000;

Result<QList<qint64>> idsOf(Result<Rows> rows)
{
    if (!rows)
        return fail(rows.error());
    QList<qint64> ids;
    while (rows->next())
        ids.append(rows->integer(0));
    ANGUAN_TRY(rows->finished());
    return ids;
}

/// The unary plus keeps the planner from fetching many rows one by one.
Condition among(const QList<qint64> &ids)
{
    QByteArray list = "[";
    for (const qint64 id : ids)
        list += (list.size() > 1 ? "," : "") + QByteArray::number(id);
    list += ']';
    return {QStringLiteral("%1t.id IN (SELECT value FROM json_each(?))")
                .arg(ids.size() > few ? QStringLiteral("+") : QString()),
            {QString::fromLatin1(list)}};
}

/// Rows of one register in the search index, `most` at most.
Result<QList<qint64>> hitsOf(Database &database, const Register &reg, const QString &expression, int most)
{
    ANGUAN_TRY_LET(first, SearchIndex(database).first(QLatin1String(reg.id)));
    const qint64 last = first + (qint64(1) << SearchIndex::idBits) - 1;
    return idsOf(database.query(QStringLiteral("SELECT rowid - ? FROM search WHERE search MATCH ? AND rowid "
                                               "BETWEEN ? AND ? LIMIT ?"),
                                {first, expression, first, last, most}));
}

/// Han characters are words of the search index each, so a text of them alone is found there wherever it
/// stands.
bool isHan(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() >= 0x4e00 && c.unicode() <= 0x9fff; });
}

} // namespace

Result<Condition> Narrowing::found(Database &database, const Register &reg, const QString &expression)
{
    ANGUAN_TRY_LET(hits, hitsOf(database, reg, expression, few + 1));
    if (hits.size() <= few)
        return among(hits);
    ANGUAN_TRY_LET(first, SearchIndex(database).first(QLatin1String(reg.id)));
    const qint64 last = first + (qint64(1) << SearchIndex::idBits) - 1;
    return Condition{
        QStringLiteral(
            "+t.id IN (SELECT rowid - ? FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ?)"),
        {first, expression, first, last}};
}

Result<Condition> Narrowing::filtered(Database &database, const Register &reg, const Filter &filter)
{
    const Field *field = reg.field(filter.field);
    const QString text = Text::tidy(filter.values.value(0));
    if (!field || !isKeyed(*field) || filter.op != FilterOp::Contains || text.isEmpty())
        return conditionOf(reg, filter);

    const Condition holds = textHolds(QStringLiteral("t."), *field, text);
    if (isHan(text)) {
        const bool isName = QLatin1String(field->id) == QLatin1String(reg.nameField);
        const QString phrase =
            QStringLiteral("%1 : \"%2\"")
                .arg(isName ? QStringLiteral("name") : QStringLiteral("body"), Text::indexed(text));
        ANGUAN_TRY_LET(hits, hitsOf(database, reg, phrase, few + 1));
        if (hits.size() <= few) {
            // The index skips signs between characters; the text itself has the last word.
            Condition condition = among(hits);
            return Condition{QStringLiteral("%1 AND %2").arg(condition.sql, holds.sql),
                             condition.values + holds.values};
        }
    }
    // The text has an index of its own, with its readings: that is read through, the rows are not.
    const Condition inIndex = textHolds(QStringLiteral("x."), *field, text);
    ANGUAN_TRY_LET(
        ids, idsOf(database.query(
                 QStringLiteral("SELECT x.id FROM %1 x WHERE %2").arg(QLatin1String(reg.id), inIndex.sql),
                 inIndex.values)));
    return among(ids);
}

} // namespace anguan
