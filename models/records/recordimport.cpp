// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/tr.h"
#include "models/records/recordbatch.h"
#include "models/records/recordstore.h"

#include <algorithm>

namespace anguan {

namespace {

constexpr qsizetype mostProblems = 200;
constexpr qsizetype rowsPerReport = 16;

} // namespace

QString RecordStore::importStopped()
{
    return Tr::tr("The import was stopped; nothing was stored.");
}

Result<RecordStore::Imported> RecordStore::importAll(const Register &reg, const QList<Incoming> &incoming,
                                                     bool update, bool dryRun, const Progress &progress)
{
    ANGUAN_TRY_LET(batch, RecordBatch::begin(m_vault, reg));
    // All or nothing: every row without a number becomes a record, or the numbers roll back with the rest.
    const auto isNew = [](const Incoming &one) { return one.number.isEmpty(); };
    ANGUAN_TRY(batch.reserve(std::count_if(incoming.begin(), incoming.end(), isNew)));
    Imported imported;
    QList<Problem> problems;
    for (qsizetype i = 0; i < incoming.size(); ++i) {
        if (progress && i % rowsPerReport == 0 && !progress(i, incoming.size()))
            return fail(ErrorCode::CheckFound, importStopped());
        const auto outcome = batch.take(incoming.at(i), update);
        if (!outcome) {
            if (outcome.error().problems.isEmpty())
                return fail(outcome.error()); // the file or the disk, not the data
            problems.append(outcome.error().problems);
            if (problems.size() >= mostProblems)
                break;
            continue;
        }
        imported.created += *outcome == RecordBatch::Outcome::Created;
        imported.changed += *outcome == RecordBatch::Outcome::Changed;
        imported.unchanged += *outcome == RecordBatch::Outcome::Unchanged;
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
    if (!dryRun) // a rehearsal rolls back with its batch
        ANGUAN_TRY(batch.commit({{QStringLiteral("created"), imported.created},
                                 {QStringLiteral("changed"), imported.changed},
                                 {QStringLiteral("unchanged"), imported.unchanged}}));
    return imported;
}

} // namespace anguan
