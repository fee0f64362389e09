// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"
#include "app/cli/condition.h"
#include "app/cli/invocation.h"
#include "app/tr.h"
#include "models/exchange/recordexport.h"
#include "models/prints/registerprint.h"
#include "models/vault/vault.h"
#include "ui/printing/pdf.h"

#include <QFileInfo>

namespace anguan {

namespace {

Result<qint64> writeAll(Vault &vault, const ListQuery &query, const QString &path)
{
    if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return exportRecords(vault, query, path);
    ANGUAN_TRY(vault.session().require(Act::ExportRecords));
    ANGUAN_TRY_LET(sheet, registerSheet(vault, query));
    ANGUAN_TRY(writePdf(sheet, path));
    ANGUAN_TRY(noteExport(vault, query, sheet.rows.size(), QStringLiteral("pdf")));
    return sheet.rows.size();
}

Result<int> run(Invocation &call)
{
    static const QStringList kinds{QStringLiteral("csv"), QStringLiteral("json"), QStringLiteral("pdf")};
    const QString path = call.value("to");
    if (!kinds.contains(QFileInfo(path).suffix().toLower()))
        return fail(ErrorCode::Usage, AppTr::tr("--to names a file that ends in .csv, .json or .pdf."));
    ANGUAN_TRY_LET(reg, call.registerNamed(call.argument("REGISTER")));
    ANGUAN_TRY_LET(query, listQuery(*reg, call.values("where"), call.value("search")));
    ANGUAN_TRY_LET(vault, call.unlock(call.argument("VAULT")));
    ANGUAN_TRY_LET(rows, writeAll(*vault, query, path));
    call.out().line(AppTr::tr("%n record(s) written to %1", nullptr, int(rows)).arg(path));
    return 0;
}

} // namespace

const Verb &Verbs::exportRows()
{
    static const Verb verb = {
        "export",
        QT_TRANSLATE_NOOP("app", "Write a register to a file: .csv, .json, or .pdf as it is printed."),
        Needs::Fonts,
        {{"VAULT", QT_TRANSLATE_NOOP("app", "the vault's file")},
         {"REGISTER", QT_TRANSLATE_NOOP("app", "id or title of a register")}},
        {{"to", "FILE", QT_TRANSLATE_NOOP("app", "the file; its ending says what it becomes"), true},
         VerbOptions::where,
         VerbOptions::search,
         VerbOptions::login,
         VerbOptions::passwordFile},
        run};
    return verb;
}

} // namespace anguan
