// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/history.h"

#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/records/recordreader.h"
#include "models/registers/display.h"
#include "models/vault/database.h"
#include "models/vault/journal.h"

#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>

namespace anguan {

namespace {

Result<QList<JournalEntry>> entriesOf(Database &database, const Register &reg, const QString &number)
{
    constexpr int pageSize = 500;
    Journal::Filter filter;
    filter.registerId = QLatin1String(reg.id);
    filter.record = number;
    const Journal journal(database);
    QList<JournalEntry> all;
    qint64 before = 0;
    while (true) {
        ANGUAN_TRY_LET(page, journal.page(filter, before, pageSize));
        all.append(page);
        if (page.size() < pageSize)
            return all;
        before = page.last().sequence;
    }
}

QString shown(Database &database, const Field *field, const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    if (!field) {
        // An attached file, or whatever an engine noted about the record.
        if (value.isString())
            return printedOnto(value.toString());
        return value.isDouble() ? QString::number(value.toInteger()) : QString();
    }
    if (field->kind == FieldKind::Reference)
        return shownName(database, value.toString());
    if (field->kind == FieldKind::References) {
        QStringList names;
        for (const QJsonValue &number : value.toArray())
            names.append(shownName(database, number.toString()));
        return names.join(Tr::tr(", "));
    }
    return displayText(*field, value);
}

QString labelOf(const Field *field, const QString &key)
{
    if (field)
        return fieldLabel(*field);
    if (key == QLatin1String("attachment"))
        return Tr::tr("Attachment");
    if (key == QLatin1String("size"))
        return Tr::tr("Size in bytes");
    if (key == QLatin1String("format"))
        return Tr::tr("Written as");
    if (key == QLatin1String("sm3"))
        return Tr::tr("SM3 digest");
    return key;
}

QList<FieldChange> changesOf(Database &database, const Register &reg, const JournalEntry &entry)
{
    QStringList ids;
    for (const Field &field : reg.fields)
        ids.append(QLatin1String(field.id)); // in the order of the form
    const QStringList keys = entry.before.keys() + entry.after.keys();
    for (const QString &key : keys) {
        if (!ids.contains(key))
            ids.append(key);
    }
    QList<FieldChange> changes;
    for (const QString &id : std::as_const(ids)) {
        if (!entry.before.contains(id) && !entry.after.contains(id))
            continue;
        const Field *field = reg.field(id);
        changes.append({id, labelOf(field, id), shown(database, field, entry.before.value(id)),
                        shown(database, field, entry.after.value(id))});
    }
    return changes;
}

/// An engine's own entries about its records ("withdraw" of an application) come beside the change of the
/// row.
bool changesValues(const Register &reg, const JournalEntry &entry)
{
    return entry.action == QLatin1String("create") || entry.action == QLatin1String("change") ||
           (entry.action == QLatin1String("withdraw") && !reg.engineOnly);
}

void apply(const JournalEntry &entry, Record &record)
{
    if (entry.action == QLatin1String("create")) {
        record.createdAt = entry.at;
        record.createdBy = entry.actor;
    }
    for (auto it = entry.before.begin(); it != entry.before.end(); ++it) {
        if (!entry.after.contains(it.key()))
            record.values.remove(it.key());
    }
    for (auto it = entry.after.begin(); it != entry.after.end(); ++it)
        record.values.insert(it.key(), it.value());
    if (entry.action == QLatin1String("withdraw")) {
        record.withdrawnAt = entry.at;
        record.withdrawnReason = entry.reason;
    }
    record.changedAt = entry.at;
    record.changedBy = entry.actor;
    ++record.version;
}

} // namespace

QString printedOnto(const QString &format)
{
    return format == QLatin1String("printer") ? Tr::tr("paper") : format;
}

History::History(Database &database) : m_database(database) {}

Result<QList<Change>> History::of(const Register &reg, const QString &number) const
{
    ANGUAN_TRY_LET(entries, entriesOf(m_database, reg, number));
    QList<Change> changes;
    changes.reserve(entries.size());
    for (const JournalEntry &entry : std::as_const(entries))
        changes.append({entry.sequence, entry.at, entry.actorName, entry.action, entry.reason,
                        changesOf(m_database, reg, entry)});
    return changes;
}

Result<Record> History::asOf(const Register &reg, const QString &number, const QDate &day) const
{
    ANGUAN_TRY_LET(entries, entriesOf(m_database, reg, number));
    if (entries.isEmpty())
        return unknownNumber(reg, number);
    std::reverse(entries.begin(), entries.end());
    // Stamps are UTC and of one length, so they compare as text.
    const QString end = Clock::stamp(day.addDays(1).startOfDay());
    Record record;
    record.registerId = QLatin1String(reg.id);
    record.number = number;
    for (const JournalEntry &entry : std::as_const(entries)) {
        if (entry.at >= end)
            break;
        if (changesValues(reg, entry))
            apply(entry, record);
    }
    if (record.version == 0)
        return fail(
            ErrorCode::Invalid,
            Tr::tr("%1 was not recorded yet on %2.").arg(number, displayDate(day.toString(Qt::ISODate))));
    ANGUAN_TRY_LET(now, readRecord(m_database, reg, number));
    if (now)
        record.id = now->id;
    return record;
}

} // namespace anguan
