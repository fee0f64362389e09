// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/searchindex.h"

#include "models/base/text.h"
#include "models/records/recordsql.h"
#include "models/vault/database.h"

namespace anguan {

namespace {

QString bodyOf(const Register &reg, const Values &values)
{
    QStringList lines;
    for (const Field &field : reg.fields) {
        if (field.isSearched && QLatin1String(field.id) != QLatin1String(reg.nameField))
            lines.append(values.value(QLatin1String(field.id)).toString());
    }
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString nameOf(const Register &reg, const Values &values)
{
    return values.value(QLatin1String(reg.nameField)).toString();
}

} // namespace

SearchIndex::SearchIndex(Database &database) : m_database(database) {}

Result<qint64> SearchIndex::first(const QString &registerId) const
{
    if (const auto it = m_first.constFind(registerId); it != m_first.constEnd())
        return *it;
    ANGUAN_TRY_LET(id, m_database.scalar(QStringLiteral("SELECT id FROM search_registers WHERE register = ?"),
                                         {registerId}));
    if (!id.isValid())
        return 0;
    return *m_first.insert(registerId, id.toLongLong() << idBits);
}

Result<qint64> SearchIndex::firstOrNew(const QString &registerId)
{
    ANGUAN_TRY_LET(known, first(registerId));
    if (known != 0)
        return known;
    ANGUAN_TRY(m_database.execute(QStringLiteral("INSERT INTO search_registers (register) VALUES (?)"),
                                  {registerId}));
    return *m_first.insert(registerId, m_database.lastInsertId() << idBits);
}

Result<void> SearchIndex::add(const Register &reg, const Record &record, bool replaces)
{
    ANGUAN_TRY_LET(start, firstOrNew(record.registerId));
    const QString name = nameOf(reg, record.values);
    m_waiting.append({start + record.id, replaces, record.number, Text::indexed(name),
                      Text::indexed(bodyOf(reg, record.values)), Text::searchKeys(name)});
    return {};
}

Result<void> SearchIndex::insert(const Register &reg, const Record &record)
{
    return add(reg, record, false);
}

Result<void> SearchIndex::update(const Register &reg, const Record &before, const Record &after)
{
    if (nameOf(reg, before.values) == nameOf(reg, after.values) &&
        bodyOf(reg, before.values) == bodyOf(reg, after.values))
        return {};
    return add(reg, after, true);
}

bool SearchIndex::isFull() const
{
    constexpr qsizetype run = 2000;
    return m_waiting.size() >= run;
}

Result<void> SearchIndex::flush()
{
    for (const Row &row : std::as_const(m_waiting)) {
        if (row.replaces)
            ANGUAN_TRY(m_database.execute(QStringLiteral("DELETE FROM search WHERE rowid = ?"), {row.id}));
        ANGUAN_TRY(m_database.execute(
            QStringLiteral("INSERT INTO search (rowid, number, name, body, keys) VALUES (?, ?, ?, ?, ?)"),
            {row.id, row.number, row.name, row.body, row.keys}));
    }
    m_waiting.clear();
    return {};
}

} // namespace anguan
