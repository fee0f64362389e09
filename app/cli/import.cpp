// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"
#include "app/cli/invocation.h"
#include "app/tr.h"
#include "models/exchange/stagedimport.h"
#include "models/exchange/tableimport.h"
#include "models/vault/vault.h"

#include <QFileInfo>

namespace anguan {

namespace {

Result<int> run(Invocation &call)
{
    const QString file = call.argument("FILE");
    if (!QFileInfo(file).isReadable())
        return fail(ErrorCode::Io,
                    AppTr::tr("“%1” cannot be read. See that it is there and may be read.").arg(file));
    ANGUAN_TRY_LET(reg, call.registerNamed(call.argument("REGISTER")));
    ANGUAN_TRY_LET(vault, call.unlock(call.argument("VAULT")));
    ImportOptions options;
    options.dryRun = call.has("dry-run");
    options.update = call.has("update");
    options.sheet = call.value("sheet");
    ANGUAN_TRY_LET(report, importFile(*vault, *reg, file, options));
    if (report.earlier)
        call.out().line(earlierSentence(*report.earlier));
    call.out().line(
        report.sheet.isEmpty()
            ? AppTr::tr("Read as %1: %n row(s)", nullptr, report.rows).arg(report.encoding)
            : AppTr::tr("Read from the sheet “%1”: %n row(s)", nullptr, report.rows).arg(report.sheet));
    if (report.headerRow > 1)
        call.out().line(AppTr::tr("The headings stand in row %1.").arg(report.headerRow));
    if (report.leftOut > 0)
        call.out().line(AppTr::tr("Totals and foot lines left out: %1").arg(report.leftOut));
    call.out().line(AppTr::tr("New: %1, changed: %2, as they were: %3, left out: %4")
                        .arg(report.created)
                        .arg(report.changed)
                        .arg(report.unchanged)
                        .arg(report.skipped));
    if (!report.ignoredColumns.isEmpty()) {
        call.out().line(
            AppTr::tr("Columns not imported: %1").arg(report.ignoredColumns.join(QStringLiteral(", "))));
    }
    if (options.dryRun)
        call.out().line(AppTr::tr("Only tried: nothing was stored."));
    return 0;
}

} // namespace

const Verb &Verbs::import()
{
    static const Verb verb = {
        "import",
        QT_TRANSLATE_NOOP("app",
                          "Take the rows of a table file in, by the names in its headings; all or none."),
        Needs::Core,
        {{"VAULT", QT_TRANSLATE_NOOP("app", "the vault's file")},
         {"REGISTER", QT_TRANSLATE_NOOP("app", "id or title of a register")},
         {"FILE", QT_TRANSLATE_NOOP("app", "a .xlsx, .csv (UTF-8 or GB18030) or exported .json file")}},
        {{"sheet", "NAME", QT_TRANSLATE_NOOP("app", "which sheet of a workbook, by name or number")},
         {"dry-run", "", QT_TRANSLATE_NOOP("app", "say what would happen, store nothing")},
         {"update", "", QT_TRANSLATE_NOOP("app", "rows with a known number change that record")},
         VerbOptions::login,
         VerbOptions::passwordFile},
        run};
    return verb;
}

} // namespace anguan
