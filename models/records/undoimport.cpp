// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/tr.h"
#include "models/records/recordbatch.h"
#include "models/records/recordreader.h"
#include "models/records/recordwriter.h"
#include "models/records/referrers.h"
#include "models/records/validation.h"
#include "models/registers/catalogue.h"
#include "models/vault/database.h"
#include "models/vault/vault.h"

#include <QSet>

namespace anguan {

namespace {

constexpr int mostNamed = 50;
constexpr int entriesAtATime = 500;
constexpr int entriesPerReport = 64;
const QString undone = QStringLiteral("import_undo");

ImportedBatch batchOf(const JournalEntry &entry)
{
    ImportedBatch batch;
    batch.sequence = entry.sequence;
    batch.first = entry.after.value(QStringLiteral("first_sequence")).toInteger(entry.sequence);
    batch.at = entry.at;
    batch.by = entry.actorName;
    batch.registerId = entry.registerId;
    batch.file = entry.after.value(QStringLiteral("file")).toString();
    batch.created = entry.after.value(QStringLiteral("created")).toInt();
    batch.changed = entry.after.value(QStringLiteral("changed")).toInt();
    return batch;
}

Result<void> seeWhetherUndone(const Journal &journal, ImportedBatch &batch)
{
    Journal::Filter filter;
    filter.registerId = batch.registerId;
    filter.action = undone;
    qint64 before = 0;
    while (true) {
        ANGUAN_TRY_LET(entries, journal.page(filter, before, entriesAtATime));
        for (const JournalEntry &entry : entries) {
            if (entry.after.value(QStringLiteral("batch")).toInteger() == batch.sequence)
                batch.isUndone = true;
        }
        if (batch.isUndone || entries.size() < entriesAtATime || entries.last().sequence < batch.sequence)
            return {};
        before = entries.last().sequence;
    }
}

class Undoing
{
public:
    Undoing(Vault &vault, const ImportedBatch &batch)
        : m_vault(vault), m_journal(vault.database()), m_writer(vault), m_batch(batch)
    {
    }

    Result<UndoneBatch> run(const Progress &progress)
    {
        ANGUAN_TRY_LET(transaction, Transaction::begin(m_vault.database()));
        const qint64 all = m_batch.sequence - m_batch.first;
        // Newest first: what refers goes before what it refers to.
        qint64 before = m_batch.sequence;
        while (before > m_batch.first) {
            ANGUAN_TRY_LET(entries, m_journal.page({}, before, entriesAtATime));
            if (entries.isEmpty())
                break;
            for (const JournalEntry &entry : entries) {
                before = entry.sequence;
                if (entry.sequence < m_batch.first)
                    break;
                if (progress && entry.sequence % entriesPerReport == 0 &&
                    !progress(m_batch.sequence - entry.sequence, all))
                    return fail(ErrorCode::CheckFound,
                                Tr::tr("Taking the import back was stopped; everything is as it was."));
                ANGUAN_TRY(takeBack(entry));
            }
        }
        if (!m_problems.isEmpty())
            return refused();
        ANGUAN_TRY(m_writer.finish());
        ANGUAN_TRY(note());
        ANGUAN_TRY(transaction.commit());
        for (const QString &registerId : std::as_const(m_touched))
            m_vault.announce(registerId, QString());
        return m_undone;
    }

private:
    Result<void> takeBack(const JournalEntry &entry)
    {
        const bool isCreated = entry.action == QLatin1String("create");
        const Register *reg = Catalogue::find(entry.registerId);
        if ((!isCreated && entry.action != QLatin1String("change")) || !reg)
            return {};
        Journal::Filter ofRecord;
        ofRecord.record = entry.record;
        ANGUAN_TRY_LET(newest, m_journal.page(ofRecord, 0, 1));
        if (!newest.isEmpty() && newest.first().sequence > m_batch.sequence) {
            const JournalEntry &later = newest.first();
            if (m_ours.contains(entry.record))
                return {}; // its own change, taken back a moment ago
            object(entry.record, Tr::tr("%1 was dealt with since, by %2: %3.")
                                     .arg(entry.record, later.actorName, journalActionName(later.action)));
            return {};
        }
        ANGUAN_TRY_LET(record, readRecord(m_vault.database(), *reg, entry.record));
        if (!record || record->isWithdrawn()) {
            object(entry.record, Tr::tr("%1 is withdrawn already.").arg(entry.record));
            return {};
        }
        m_touched.insert(entry.registerId);
        m_ours.insert(entry.record);
        return isCreated ? withdraw(*reg, *record) : changeBack(*reg, *record, entry);
    }

    Result<void> withdraw(const Register &reg, const Record &record)
    {
        ANGUAN_TRY_LET(referrers, referrersOf(m_vault.database(), reg, record, 1));
        if (!referrers.isEmpty()) {
            object(record.number, Tr::tr("%1 is named by %2 %3.")
                                      .arg(record.number, referrers.first().number, referrers.first().name));
            return {};
        }
        ANGUAN_TRY(m_writer.withdraw(reg, record, reason()));
        ++m_undone.withdrawn;
        return {};
    }

    Result<void> changeBack(const Register &reg, const Record &record, const JournalEntry &entry)
    {
        Values values = record.values;
        for (auto it = entry.after.begin(); it != entry.after.end(); ++it)
            values.remove(it.key());
        for (auto it = entry.before.begin(); it != entry.before.end(); ++it)
            values.insert(it.key(), it.value());
        const Checked checked = checkRecord(reg, values, &record, Origin::Engine, m_writer.around());
        if (checked.isRefused()) { // its old name may be another's by now
            object(record.number,
                   Tr::tr("%1 cannot be changed back: %2")
                       .arg(record.number, refusal(reg.fields, checked.findings).problems.value(0).text));
            return {};
        }
        ANGUAN_TRY(m_writer.update(reg, record, checked.values, reason()));
        ++m_undone.changedBack;
        return {};
    }

    Result<void> note()
    {
        JournalEntry entry;
        entry.action = undone;
        entry.registerId = m_batch.registerId;
        entry.after = {{QStringLiteral("batch"), m_batch.sequence},
                       {QStringLiteral("withdrawn"), m_undone.withdrawn},
                       {QStringLiteral("changed_back"), m_undone.changedBack}};
        ANGUAN_TRY(m_journal.append(m_vault.session(), entry));
        return {};
    }

    void object(const QString &number, const QString &sentence)
    {
        if (m_problems.size() < mostNamed)
            m_problems.append(Problem{number, sentence, 0, 0});
        ++m_objections;
    }

    Failure refused() const
    {
        Error error = errorOf(ErrorCode::Invalid,
                              Tr::tr("The import was not taken back: %n of its records went on since. %1",
                                     nullptr, m_objections)
                                  .arg(m_problems.first().text));
        error.problems = m_problems;
        return fail(std::move(error));
    }

    QString reason() const
    {
        return m_batch.file.isEmpty() ? Tr::tr("import taken back")
                                      : Tr::tr("import of %1 taken back").arg(m_batch.file);
    }

    Vault &m_vault;
    Journal m_journal;
    RecordWriter m_writer;
    const ImportedBatch &m_batch;
    UndoneBatch m_undone;
    QList<Problem> m_problems;
    int m_objections = 0;
    QSet<QString> m_touched;
    QSet<QString> m_ours;
};

} // namespace

Result<std::optional<ImportedBatch>> earlierImport(Vault &vault, const QString &registerId,
                                                   const QString &sm3)
{
    const Journal journal(vault.database());
    Journal::Filter filter;
    filter.registerId = registerId;
    filter.action = QStringLiteral("import");
    filter.text = sm3;
    ANGUAN_TRY_LET(entries, journal.page(filter, 0, 1));
    if (sm3.isEmpty() || entries.isEmpty())
        return std::nullopt;
    ImportedBatch batch = batchOf(entries.first());
    ANGUAN_TRY(seeWhetherUndone(journal, batch));
    return batch;
}

Result<ImportedBatch> importedBatch(Vault &vault, qint64 sequence)
{
    const Journal journal(vault.database());
    ANGUAN_TRY_LET(entry, journal.at(sequence));
    if (entry.action != QLatin1String("import"))
        return fail(ErrorCode::Invalid, Tr::tr("Entry %1 of the journal is no import.").arg(sequence));
    ImportedBatch batch = batchOf(entry);
    ANGUAN_TRY(seeWhetherUndone(journal, batch));
    return batch;
}

Result<UndoneBatch> undoImport(Vault &vault, qint64 sequence, const Progress &progress)
{
    ANGUAN_TRY(vault.session().require(Act::ImportRecords));
    ANGUAN_TRY(vault.session().require(Act::WithdrawRecords));
    ANGUAN_TRY_LET(batch, importedBatch(vault, sequence));
    if (batch.isUndone)
        return fail(ErrorCode::Invalid, Tr::tr("This import was taken back already."));
    return Undoing(vault, batch).run(progress);
}

} // namespace anguan
