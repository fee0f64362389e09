// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/tr.h"
#include "models/records/recordreader.h"
#include "models/records/recordstore.h"
#include "models/records/recordwriter.h"
#include "models/records/validation.h"
#include "models/vault/database.h"
#include "models/vault/vault.h"

#include <algorithm>

namespace anguan {

namespace {

constexpr qsizetype mostProblems = 200;
constexpr qsizetype rowsPerReport = 16;

enum class Outcome { Created, Changed, Unchanged };

/// A table that gives some columns changes those fields only; an empty cell is a field left out.
Values merged(const Record &before, const Values &given)
{
    Values values = before.values;
    for (auto it = given.begin(); it != given.end(); ++it)
        values.insert(it.key(), it.value());
    return values;
}

Result<Outcome> take(Vault &vault, RecordWriter &writer, const Register &reg,
                     const RecordStore::Incoming &incoming, bool update)
{
    const auto refused = [&](const QString &sentence) {
        Error error = errorOf(ErrorCode::Invalid, sentence);
        error.problems.append({QString(), sentence, incoming.row, 0});
        return fail(error);
    };
    std::optional<Record> before;
    if (!incoming.number.isEmpty()) {
        ANGUAN_TRY_LET(found, readRecord(vault.database(), reg, incoming.number));
        if (!found)
            return refused(
                Tr::tr("There is no %1 with the number “%2”. Leave the number empty for a new one.")
                    .arg(Tr::shown(reg.noun), incoming.number));
        if (found->isWithdrawn())
            return refused(
                Tr::tr("%1 is withdrawn; a withdrawn record is not changed any more.").arg(incoming.number));
        before = *found;
    }
    const Values values = before ? merged(*before, incoming.values) : incoming.values;
    const Checked checked =
        checkRecord(reg, values, before ? &*before : nullptr, Origin::Typed, writer.around());
    if (checked.isRefused())
        return fail(refusal(reg.fields, checked.findings, incoming.row));
    if (!before) {
        ANGUAN_TRY(writer.insert(reg, checked.values, Tr::tr("import")));
        return Outcome::Created;
    }
    if (checked.values == before->values)
        return Outcome::Unchanged;
    if (!update)
        return refused(
            Tr::tr("%1 exists already and differs. Choose “update” to change it.").arg(incoming.number));
    ANGUAN_TRY(writer.update(reg, *before, checked.values, Tr::tr("import")));
    return Outcome::Changed;
}

Result<void> noteImport(Vault &vault, const Register &reg, const RecordStore::Imported &imported)
{
    JournalEntry entry;
    entry.action = QStringLiteral("import");
    entry.registerId = QLatin1String(reg.id);
    entry.after = {{QStringLiteral("created"), imported.created},
                   {QStringLiteral("changed"), imported.changed},
                   {QStringLiteral("unchanged"), imported.unchanged}};
    ANGUAN_TRY(Journal(vault.database()).append(vault.session(), entry));
    return {};
}

} // namespace

QString RecordStore::importStopped()
{
    return Tr::tr("The import was stopped; nothing was stored.");
}

Result<RecordStore::Imported> RecordStore::importAll(const Register &reg, const QList<Incoming> &incoming,
                                                     bool update, bool dryRun, const Progress &progress)
{
    ANGUAN_TRY(m_vault.session().require(Act::ImportRecords));
    if (reg.engineOnly)
        return fail(ErrorCode::Denied,
                    Tr::tr("“%1” is kept by the program and cannot be imported.").arg(Tr::shown(reg.title)));
    ANGUAN_TRY_LET(transaction, Transaction::begin(m_vault.database()));
    RecordWriter writer(m_vault);
    // All or nothing: every row without a number becomes a record, or the numbers roll back with the rest.
    const auto isNew = [](const Incoming &one) { return one.number.isEmpty(); };
    ANGUAN_TRY(writer.reserve(reg, std::count_if(incoming.begin(), incoming.end(), isNew)));
    Imported imported;
    QList<Problem> problems;
    for (qsizetype i = 0; i < incoming.size(); ++i) {
        if (progress && i % rowsPerReport == 0 && !progress(i, incoming.size()))
            return fail(ErrorCode::CheckFound, importStopped());
        const Incoming &one = incoming.at(i);
        const Result<Outcome> outcome = take(m_vault, writer, reg, one, update);
        if (!outcome) {
            if (outcome.error().problems.isEmpty())
                return fail(outcome.error()); // the file or the disk, not the data
            problems.append(outcome.error().problems);
            if (problems.size() >= mostProblems)
                break;
            continue;
        }
        imported.created += *outcome == Outcome::Created;
        imported.changed += *outcome == Outcome::Changed;
        imported.unchanged += *outcome == Outcome::Unchanged;
    }
    if (!problems.isEmpty()) {
        Error error = errorOf(ErrorCode::Invalid,
                              Tr::tr("Nothing was imported: %n thing(s) to mend. The first, in row %1: %2",
                                     nullptr, static_cast<int>(problems.size()))
                                  .arg(problems.first().row)
                                  .arg(problems.first().text));
        error.problems = problems;
        return fail(error);
    }
    if (dryRun)
        return imported; // the transaction rolls back
    if (imported.created + imported.changed > 0) {
        ANGUAN_TRY(writer.finish());
        ANGUAN_TRY(noteImport(m_vault, reg, imported));
        ANGUAN_TRY(transaction.commit());
        m_vault.announce(QLatin1String(reg.id), QString());
    }
    return imported;
}

} // namespace anguan
