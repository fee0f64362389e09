// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/recordwriter.h"

#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/base/tr.h"
#include "models/records/recordsql.h"
#include "models/vault/database.h"
#include "models/vault/vault.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace anguan {

namespace {

constexpr qint64 numbersPerYear = 10000000;

QString numberOf(const Register &reg, int year, qint64 running)
{
    return QStringLiteral("%1-%2-%3")
        .arg(QLatin1String(reg.prefix), QString::number(year))
        .arg(running, 4, 10, QLatin1Char('0'));
}

/// The members of `values` that `other` has not, or has otherwise.
Values differing(const Values &values, const Values &other)
{
    Values different;
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (other.value(it.key()) != it.value())
            different.insert(it.key(), it.value());
    }
    return different;
}

} // namespace

RecordWriter::RecordWriter(Vault &vault)
    : m_vault(vault), m_around(vault), m_journal(vault.database()), m_index(vault.database())
{
}

QVariant RecordWriter::bound(const Field &field, const Values &values) const
{
    const QJsonValue value = values.value(QLatin1String(field.id));
    if (value.isUndefined())
        return {};
    switch (field.kind) {
    case FieldKind::Integer:
        return value.toInteger();
    case FieldKind::YesNo:
        return value.toBool() ? 1 : 0;
    case FieldKind::Reference:
        return m_around.target(QLatin1String(field.target), value.toString()).id;
    case FieldKind::Items:
    case FieldKind::Attachment:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    default:
        return value.toString();
    }
}

void RecordWriter::bindFields(const Register &reg, const Values &values, QVariantList &list) const
{
    const RecordSql &sql = RecordSql::of(reg);
    for (const Field *field : sql.stored)
        list.append(bound(*field, values));
    for (const Field *field : sql.keyed) {
        const QString text = values.value(columnOf(*field)).toString();
        if (text.isEmpty()) {
            list.append({QVariant(), QVariant()});
            continue;
        }
        const auto reading = field->isPersonName ? Text::Reading::PersonName : Text::Reading::Plain;
        list.append(Text::sortKey(text, reading));
        list.append(Text::pinyinKeys(text));
    }
}

Result<qint64> RecordWriter::takeNumbers(const Register &reg, int year, qint64 count)
{
    ANGUAN_TRY_LET(last,
                   m_vault.database().scalar(
                       QStringLiteral("INSERT INTO record_numbers (prefix, year, last) VALUES (?, ?, ?) ON "
                                      "CONFLICT DO UPDATE SET last = last + ? RETURNING last"),
                       {QLatin1String(reg.prefix), year, count, count}));
    if (last.toLongLong() >= numbersPerYear)
        return fail(ErrorCode::Invalid, Tr::tr("Nothing was stored: all numbers of this year are used."));
    return last.toLongLong();
}

Result<void> RecordWriter::reserve(const Register &reg, qint64 count)
{
    if (count == 0)
        return {};
    ANGUAN_TRY_LET(last, takeNumbers(reg, m_around.today().year(), count));
    m_lastReserved = last;
    m_nextReserved = last - count + 1;
    return {};
}

Result<void> RecordWriter::writeLinks(const Register &reg, const Record &record, const Record *before)
{
    for (const Field *field : RecordSql::of(reg).links) {
        const QString id = columnOf(*field);
        const QJsonArray numbers = record.values.value(id).toArray();
        if (before) {
            if (before->values.value(id) == record.values.value(id))
                continue;
            ANGUAN_TRY(m_vault.database().execute(
                QStringLiteral("DELETE FROM %1 WHERE record = ?").arg(linkTable(reg, *field)), {record.id}));
        }
        const QString insert = QStringLiteral("INSERT INTO %1 (record, position, target) VALUES (?, ?, ?)")
                                   .arg(linkTable(reg, *field));
        for (qsizetype i = 0; i < numbers.size(); ++i) {
            const qint64 target = m_around.target(QLatin1String(field->target), numbers.at(i).toString()).id;
            ANGUAN_TRY(m_vault.database().execute(insert, {record.id, static_cast<qint64>(i), target}));
        }
    }
    return {};
}

Result<void> RecordWriter::note(const QString &action, const Record &record, const Values &before,
                                const Values &after, const QString &reason)
{
    JournalEntry entry;
    entry.action = action;
    entry.registerId = record.registerId;
    entry.record = record.number;
    entry.before = before;
    entry.after = after;
    entry.reason = reason;
    ANGUAN_TRY(m_journal.append(m_vault.session(), entry));
    return {};
}

Result<Record> RecordWriter::insert(const Register &reg, const Values &values, const QString &reason)
{
    const int year = m_around.today().year();
    qint64 running = m_nextReserved++;
    if (running > m_lastReserved) {
        ANGUAN_TRY_LET(taken, takeNumbers(reg, year, 1));
        running = taken;
    }
    const RecordSql &sql = RecordSql::of(reg);
    Record record;
    record.registerId = sql.table;
    record.id = year * numbersPerYear + running;
    record.number = numberOf(reg, year, running);
    record.version = 1;
    record.values = values;
    record.createdAt = record.changedAt = Clock::stamp();
    record.createdBy = record.changedBy = m_vault.session().login;

    QVariantList list{record.id,        record.number,    record.version,  record.createdAt,
                      record.createdBy, record.changedAt, record.changedBy};
    list.reserve(list.size() + sql.stored.size() + 2 * sql.keyed.size());
    bindFields(reg, values, list);
    ANGUAN_TRY(m_vault.database().execute(sql.insert, list));
    m_around.forget(record.number);
    ANGUAN_TRY(writeLinks(reg, record, nullptr));
    ANGUAN_TRY(note(QStringLiteral("create"), record, {}, values, reason));
    ANGUAN_TRY(m_index.insert(reg, record));
    if (m_index.isFull())
        ANGUAN_TRY(m_index.flush());
    return record;
}

Result<Record> RecordWriter::update(const Register &reg, const Record &before, const Values &values,
                                    const QString &reason)
{
    const RecordSql &sql = RecordSql::of(reg);
    Record record = before;
    record.version = before.version + 1;
    record.values = values;
    record.changedAt = Clock::stamp();
    record.changedBy = m_vault.session().login;

    QVariantList list{record.version, record.changedAt, record.changedBy};
    list.reserve(list.size() + sql.stored.size() + 2 * sql.keyed.size() + 2);
    bindFields(reg, values, list);
    list.append(record.id);
    list.append(before.version);
    ANGUAN_TRY(m_vault.database().execute(sql.update, list));
    m_around.forget(record.number);
    ANGUAN_TRY(writeLinks(reg, record, &before));
    ANGUAN_TRY(note(QStringLiteral("change"), record, differing(before.values, values),
                    differing(values, before.values), reason));
    ANGUAN_TRY(m_index.update(reg, before, record));
    if (m_index.isFull())
        ANGUAN_TRY(m_index.flush());
    return record;
}

Result<Record> RecordWriter::withdraw(const Register &reg, const Record &before, const QString &reason)
{
    Record record = before;
    record.version = before.version + 1;
    record.withdrawnAt = record.changedAt = Clock::stamp();
    record.withdrawnReason = reason;
    record.changedBy = m_vault.session().login;
    ANGUAN_TRY(m_vault.database().execute(
        QStringLiteral("UPDATE %1 SET version = ?, changed_at = ?, changed_by = ?, withdrawn_at = ?, "
                       "withdrawn_reason = ? WHERE id = ? AND version = ?")
            .arg(QLatin1String(reg.id)),
        {record.version, record.changedAt, record.changedBy, record.withdrawnAt, reason, record.id,
         before.version}));
    m_around.forget(record.number);
    ANGUAN_TRY(note(QStringLiteral("withdraw"), record, {}, {}, reason));
    return record;
}

Result<void> RecordWriter::finish()
{
    return m_index.flush();
}

} // namespace anguan
