// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/search.h"

#include "models/records/recordlist.h"
#include "models/records/recordsql.h"
#include "models/records/searchindex.h"
#include "models/records/searchquery.h"
#include "models/registers/catalogue.h"
#include "models/registers/display.h"
#include "models/vault/database.h"

#include <QSet>

namespace anguan {

namespace {

constexpr int excerptLength = 60;

QString cut(const QString &text, const QString &word)
{
    const QString line = text.simplified();
    const qsizetype at = qMax<qsizetype>(0, line.toLower().indexOf(word));
    if (line.size() <= excerptLength)
        return line;
    const qsizetype start = qMax<qsizetype>(0, at - excerptLength / 3);
    QString shown = line.mid(start, excerptLength);
    if (start > 0)
        shown.prepend(QStringLiteral("…"));
    if (start + excerptLength < line.size())
        shown.append(QStringLiteral("…"));
    return shown;
}

/// Fetches what a hit shows; nothing for one that was withdrawn.
class Hits
{
public:
    Hits(Database &database, int limit) : m_database(database), m_limit(limit) {}

    bool isFull() const { return m_hits.size() >= m_limit; }
    QList<SearchHit> taken() { return std::move(m_hits); }

    Result<void> add(const Register &reg, qint64 id, const QStringList &words)
    {
        const QString key = QStringLiteral("%1/%2").arg(QLatin1String(reg.id)).arg(id);
        if (isFull() || m_seen.contains(key))
            return {};
        m_seen.insert(key);
        QStringList columns{QStringLiteral("number"), columnOf(reg.name())};
        QList<const Field *> searched;
        for (const Field *field : RecordSql::of(reg).stored) {
            if (field->isSearched && field != &reg.name()) {
                searched.append(field);
                columns.append(columnOf(*field));
            }
        }
        ANGUAN_TRY_LET(
            rows, m_database.query(QStringLiteral("SELECT %1 FROM %2 WHERE id = ? AND withdrawn_at IS NULL")
                                       .arg(columns.join(QStringLiteral(", ")), QLatin1String(reg.id)),
                                   {id}));
        if (!rows.next())
            return rows.finished();
        SearchHit hit{QLatin1String(reg.id), rows.text(0), rows.text(1), {}};
        const QString shown = (hit.number + QLatin1Char(' ') + hit.name).toLower();
        for (const QString &word : words) {
            if (shown.contains(word))
                continue;
            for (qsizetype i = 0; i < searched.size() && hit.excerpt.isEmpty(); ++i) {
                const QString text = rows.text(static_cast<int>(i) + 2);
                if (text.toLower().contains(word))
                    hit.excerpt = QStringLiteral("%1: %2").arg(fieldLabel(*searched.at(i)), cut(text, word));
            }
        }
        if (hit.excerpt.isEmpty())
            hit.excerpt = hit.name;
        m_hits.append(hit);
        return {};
    }

private:
    Database &m_database;
    int m_limit;
    QList<SearchHit> m_hits;
    QSet<QString> m_seen;
};

} // namespace

Search::Search(Database &database) : m_database(database) {}

Result<QList<SearchHit>> Search::find(const QString &typed, int limit) const
{
    const SearchQuery query = SearchQuery::parsed(typed);
    Hits hits(m_database, limit);
    if (query.isEmpty())
        return hits.taken();

    if (!query.asked.isEmpty()) {
        const RecordList list(m_database);
        for (const Register *reg : Catalogue::all()) {
            ListQuery asked;
            asked.registerId = QLatin1String(reg->id);
            asked.search = typed; // the list reads the fields out of it again
            ANGUAN_TRY_LET(ids, list.ids(asked, limit));
            QStringList words = query.words;
            for (const SearchQuery::Asked &one : query.asked)
                words.append(one.text.toLower());
            for (const qint64 id : ids)
                ANGUAN_TRY(hits.add(*reg, id, words));
        }
        return hits.taken();
    }

    QHash<qint64, const Register *> registers;
    {
        ANGUAN_TRY_LET(rows, m_database.query(QStringLiteral("SELECT id, register FROM search_registers")));
        while (rows.next()) {
            if (const Register *reg = Catalogue::find(rows.text(1)))
                registers.insert(rows.integer(0), reg);
        }
        ANGUAN_TRY(rows.finished());
    }
    // Names first: what somebody types is mostly the thing itself. Withdrawn records are in the index too, so
    // a few more are fetched than shown.
    for (const QString &expression : {query.inNames, query.anywhere}) {
        QList<qint64> found;
        {
            ANGUAN_TRY_LET(rows, m_database.query(
                                     QStringLiteral("SELECT rowid FROM search WHERE search MATCH ? LIMIT ?"),
                                     {expression, 4 * limit}));
            while (rows.next())
                found.append(rows.integer(0));
            ANGUAN_TRY(rows.finished());
        }
        for (const qint64 rowid : std::as_const(found)) {
            if (const Register *reg = registers.value(rowid >> SearchIndex::idBits))
                ANGUAN_TRY(hits.add(*reg, rowid & ((qint64(1) << SearchIndex::idBits) - 1), query.words));
        }
        if (hits.isFull())
            break;
    }
    return hits.taken();
}

} // namespace anguan
