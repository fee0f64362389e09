// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/recordstore.h"

#include "models/base/tr.h"
#include "models/records/recordreader.h"
#include "models/records/recordwriter.h"
#include "models/records/referrers.h"
#include "models/records/validation.h"
#include "models/registers/display.h"
#include "models/vault/database.h"
#include "models/vault/vault.h"

#include <QMetaObject>

namespace anguan {

namespace {

Result<void> writable(const Vault &vault, const Register &reg, Act act)
{
    ANGUAN_TRY(vault.session().require(act));
    if (reg.engineOnly)
        return fail(
            ErrorCode::Denied,
            Tr::tr("“%1” is kept by the program: its records follow from what is signed and carried out.")
                .arg(Tr::shown(reg.title)));
    return {};
}

Result<Record> existing(Database &database, const Register &reg, const QString &number)
{
    ANGUAN_TRY_LET(found, readRecord(database, reg, number));
    if (!found)
        return unknownNumber(reg, number);
    return *found;
}

Failure stale(Database &database, const Record &newest)
{
    JournalEntry last;
    Journal::Filter filter;
    filter.registerId = newest.registerId;
    filter.record = newest.number;
    if (const auto page = Journal(database).page(filter, 0, 1); page && !page->isEmpty())
        last = page->first();
    return fail(
        ErrorCode::Invalid,
        Tr::tr("Nothing was stored: %1 changed %2 at %3, after you opened it. Look at its new state, then "
               "enter your change again.")
            .arg(last.actorName.isEmpty() ? newest.changedBy : last.actorName, newest.number,
                 displayInstant(newest.changedAt)),
        QStringLiteral("version %1").arg(newest.version));
}

Failure alreadyWithdrawn(const Record &record)
{
    return fail(ErrorCode::Invalid,
                Tr::tr("%1 is withdrawn; a withdrawn record is not changed any more.").arg(record.number));
}

/// Lists must not be told before the outermost commit. Inside a caller's transaction that is the moment the
/// event loop runs again.
void announceStored(Vault &vault, const QString &registerId, const QString &number)
{
    if (vault.database().inTransaction())
        QMetaObject::invokeMethod(
            &vault, [&vault, registerId, number] { vault.announce(registerId, number); },
            Qt::QueuedConnection);
    else
        vault.announce(registerId, number);
}

Result<Record> store(Vault &vault, const Register &reg, const Values &values, Origin origin,
                     const QString &reason)
{
    ANGUAN_TRY_LET(transaction, Transaction::begin(vault.database()));
    RecordWriter writer(vault);
    const Checked checked = checkRecord(reg, values, nullptr, origin, writer.around());
    if (checked.isRefused())
        return fail(refusal(reg.fields, checked.findings));
    ANGUAN_TRY_LET(record, writer.insert(reg, checked.values, reason));
    ANGUAN_TRY(writer.finish());
    ANGUAN_TRY(transaction.commit());
    announceStored(vault, record.registerId, record.number);
    return record;
}

Result<Record> restore(Vault &vault, const Register &reg, const Record &before, const Values &values,
                       Origin origin, const QString &reason)
{
    RecordWriter writer(vault);
    const Checked checked = checkRecord(reg, values, &before, origin, writer.around());
    if (checked.isRefused())
        return fail(refusal(reg.fields, checked.findings));
    if (checked.values == before.values)
        return before;
    ANGUAN_TRY_LET(record, writer.update(reg, before, checked.values, reason));
    ANGUAN_TRY(writer.finish());
    return record;
}

/// A form sends the fields it shows; what an engine owns and what is derived is never dropped by that.
Values completed(const Register &reg, const Values &typed, const Record &before)
{
    Values values = typed;
    for (const Field &field : reg.fields) {
        const QString id = QLatin1String(field.id);
        if (field.isEngineOwned && !values.contains(id) && before.values.contains(id))
            values.insert(id, before.values.value(id));
    }
    return values;
}

} // namespace

RecordStore::RecordStore(Vault &vault) : m_vault(vault) {}

Result<Record> RecordStore::create(const Register &reg, const Values &values, const QString &reason)
{
    ANGUAN_TRY(writable(m_vault, reg, Act::EditRecords));
    return store(m_vault, reg, values, Origin::Typed, reason);
}

Result<Record> RecordStore::change(const Register &reg, const QString &number, int version,
                                   const Values &values, const QString &reason)
{
    ANGUAN_TRY(writable(m_vault, reg, Act::EditRecords));
    ANGUAN_TRY_LET(transaction, Transaction::begin(m_vault.database()));
    ANGUAN_TRY_LET(before, existing(m_vault.database(), reg, number));
    if (before.isWithdrawn())
        return alreadyWithdrawn(before);
    if (before.version != version)
        return stale(m_vault.database(), before);
    ANGUAN_TRY_LET(record,
                   restore(m_vault, reg, before, completed(reg, values, before), Origin::Typed, reason));
    ANGUAN_TRY(transaction.commit());
    if (record.version != before.version)
        announceStored(m_vault, record.registerId, number);
    return record;
}

Result<Record> RecordStore::withdraw(const Register &reg, const QString &number, int version,
                                     const QString &reason)
{
    ANGUAN_TRY(writable(m_vault, reg, Act::WithdrawRecords));
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, Tr::tr("Say why this record is withdrawn: it stays readable with the "
                                               "reason."));
    ANGUAN_TRY_LET(transaction, Transaction::begin(m_vault.database()));
    ANGUAN_TRY_LET(before, existing(m_vault.database(), reg, number));
    if (before.isWithdrawn())
        return alreadyWithdrawn(before);
    if (before.version != version)
        return stale(m_vault.database(), before);
    constexpr int shown = 10;
    ANGUAN_TRY_LET(referrers, referrersOf(m_vault.database(), reg, before, shown + 1));
    if (!referrers.isEmpty()) {
        Error error = errorOf(ErrorCode::Invalid, {});
        QStringList names;
        for (qsizetype i = 0; i < qMin<qsizetype>(referrers.size(), shown); ++i) {
            const Referrer &one = referrers.at(i);
            names.append(QStringLiteral("%1 %2").arg(one.number, one.name));
            error.problems.append(
                {QString(), Tr::tr("%1 %2 names it as “%3”.").arg(one.number, one.name, one.field), 0, 0});
        }
        if (referrers.size() > shown)
            names.append(QStringLiteral("…"));
        error.text = Tr::tr("%1 was not withdrawn, since living records refer to it: %2. Change those first.")
                         .arg(number, names.join(Tr::tr(", ")));
        return fail(error);
    }
    ANGUAN_TRY_LET(record, RecordWriter(m_vault).withdraw(reg, before, reason.trimmed()));
    ANGUAN_TRY(transaction.commit());
    announceStored(m_vault, record.registerId, number);
    return record;
}

Result<Record> RecordStore::find(const Register &reg, const QString &number) const
{
    ANGUAN_TRY(m_vault.session().require(Act::ReadRecords));
    return existing(m_vault.database(), reg, number.trimmed().toUpper());
}

QString RecordStore::nameOf(const QString &number) const
{
    return shownName(m_vault.database(), number);
}

Findings RecordStore::check(const Register &reg, const Values &values, const QString &number) const
{
    const Surroundings around(m_vault);
    if (number.isEmpty())
        return checkRecord(reg, values, nullptr, Origin::Typed, around).findings;
    const auto before = readRecord(m_vault.database(), reg, number);
    if (!before || !*before)
        return checkRecord(reg, values, nullptr, Origin::Typed, around).findings;
    const Record &record = **before;
    return checkRecord(reg, completed(reg, values, record), &record, Origin::Typed, around).findings;
}

Result<Record> RecordStore::createByEngine(const Register &reg, const Values &values, const QString &because)
{
    return store(m_vault, reg, values, Origin::Engine, because);
}

Result<Record> RecordStore::changeByEngine(const Register &reg, const QString &number, const Values &changed,
                                           const QString &because)
{
    ANGUAN_TRY_LET(transaction, Transaction::begin(m_vault.database()));
    ANGUAN_TRY_LET(before, existing(m_vault.database(), reg, number));
    if (before.isWithdrawn())
        return alreadyWithdrawn(before);
    Values values = before.values;
    for (auto it = changed.begin(); it != changed.end(); ++it)
        values.insert(it.key(), it.value());
    ANGUAN_TRY_LET(record, restore(m_vault, reg, before, values, Origin::Engine, because));
    ANGUAN_TRY(transaction.commit());
    if (record.version != before.version)
        announceStored(m_vault, record.registerId, number);
    return record;
}

} // namespace anguan
