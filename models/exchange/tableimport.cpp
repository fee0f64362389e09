// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/tableimport.h"

#include "models/base/tr.h"
#include "models/crypto/digest.h"
#include "models/exchange/stagedimport.h"
#include "models/exchange/tablefile.h"
#include "models/vault/vault.h"

namespace anguan {

namespace {

constexpr qsizetype mostProblems = 200;

Failure refused(const QList<Problem> &problems)
{
    Error error = errorOf(
        ErrorCode::Invalid,
        problems.size() >= mostProblems
            ? Tr::tr("Nothing was imported: the table has at least %n fault(s).", nullptr, int(mostProblems))
            : Tr::tr("Nothing was imported: the table has %n fault(s).", nullptr, int(problems.size())));
    error.problems = problems.mid(0, mostProblems);
    return fail(std::move(error));
}

Result<ImportReport> import(Vault &vault, Staging staging, const ImportOptions &options,
                            const Progress &progress)
{
    staging.mode = options.update ? ImportMode::Both : ImportMode::Careful;
    if (staging.table().rows.isEmpty())
        return fail(ErrorCode::Invalid, Tr::tr("The table is empty. Its first row must hold the headings."));
    const HeaderMatch header =
        matchHeader(staging.reg(), staging.layout().headings, options.ignoreUnknownColumns, options.synonyms,
                    staging.layout().firstRow());
    if (!header.problems.isEmpty())
        return refused(header.problems);
    ANGUAN_TRY_LET(outcome, runImport(vault, staging, {!options.dryRun, false, mostProblems}, progress));
    if (outcome.faulty > 0)
        return refused(outcome.problems(staging, mostProblems));
    ImportReport report;
    report.rows = outcome.rows;
    report.created = outcome.created;
    report.changed = outcome.changed;
    report.unchanged = outcome.unchanged;
    report.skipped = outcome.skipped;
    report.leftOut = outcome.leftOut;
    report.ignoredColumns = outcome.ignoredColumns;
    report.headerRow = staging.layout().firstRow();
    report.sheet = staging.table().sheet;
    report.encoding = staging.table().encoding;
    report.batch = outcome.batch;
    return report;
}

} // namespace

Result<ImportReport> importTable(Vault &vault, const Register &reg, const Table &table,
                                 const ImportOptions &options, const Progress &progress)
{
    ANGUAN_TRY(vault.session().require(Act::ImportRecords));
    return import(vault, Staging(reg, table, options.synonyms), options, progress);
}

Result<ImportReport> importCsv(Vault &vault, const Register &reg, const QString &path,
                               const ImportOptions &options, const Progress &progress)
{
    return importFile(vault, reg, path, options, progress);
}

Result<ImportReport> importFile(Vault &vault, const Register &reg, const QString &path,
                                const ImportOptions &options, const Progress &progress)
{
    ANGUAN_TRY(vault.session().require(Act::ImportRecords));
    ANGUAN_TRY_LET(file, TableFile::open(path, options.limits));
    ANGUAN_TRY_LET(table, file->read(reg, {options.sheet, options.encoding, {}}, progress));
    ImportOptions known = options;
    known.synonyms.insert(rememberedHeadings(vault, reg));
    Staging staging(reg, std::move(table), known.synonyms);
    staging.file = file->name();
    staging.sm3 = file->sm3();
    ANGUAN_TRY_LET(earlier, earlierImport(vault, QLatin1String(reg.id), hex(staging.sm3)));
    auto report = import(vault, std::move(staging), known, progress);
    if (report)
        report->earlier = earlier;
    else if (earlier && report.error().code == ErrorCode::Invalid)
        report.error().text += QLatin1Char(' ') + earlierSentence(*earlier);
    return report;
}

} // namespace anguan
