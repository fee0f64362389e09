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
    static const QStringList kinds{QStringLiteral("xlsx"), QStringLiteral("csv"), QStringLiteral("json"),
                                   QStringLiteral("pdf")};
    const QString path = call.value("to");
    if (!kinds.contains(QFileInfo(path).suffix().toLower()))
        return fail(ErrorCode::Usage,
                    AppTr::tr("--to names a file that ends in .xlsx, .csv, .json or .pdf."));
    ANGUAN_TRY_LET(reg, call.registerNamed(call.argument("REGISTER")));
    if (call.has("template")) { // no record leaves, and no password is asked
        if (QFileInfo(path).suffix().compare(QLatin1String("xlsx"), Qt::CaseInsensitive) != 0 &&
            QFileInfo(path).suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) != 0)
            return fail(ErrorCode::Usage, AppTr::tr("A template is an .xlsx or a .csv file."));
        ANGUAN_TRY(writeTemplate(*reg, path));
        call.out().line(AppTr::tr("Template written to %1").arg(path));
        return 0;
    }
    ANGUAN_TRY_LET(query, listQuery(*reg, call.values("where"), call.value("search")));
    ANGUAN_TRY_LET(vault, call.unlock(call.argument("VAULT")));
    ANGUAN_TRY_LET(rows,
                   call.has("filled") ? exportToFillIn(*vault, query, path) : writeAll(*vault, query, path));
    call.out().line(AppTr::tr("%n record(s) written to %1", nullptr, int(rows)).arg(path));
    return 0;
}

} // namespace

const Verb &Verbs::exportRows()
{
    static const Verb verb = {
        "export",
        QT_TRANSLATE_NOOP("app", "Write a register to a file: .xlsx, .csv, .json, or .pdf as it is printed."),
        Needs::Fonts,
        {{"VAULT", QT_TRANSLATE_NOOP("app", "the vault's file")},
         {"REGISTER", QT_TRANSLATE_NOOP("app", "id or title of a register")}},
        {{"to", "FILE", QT_TRANSLATE_NOOP("app", "the file; its ending says what it becomes"), true},
         {"template", "",
          QT_TRANSLATE_NOOP("app", "an empty table to fill in instead, with notes and lists")},
         {"filled", "",
          QT_TRANSLATE_NOOP("app", "the records in that template (.xlsx), to change and import again")},
         VerbOptions::where,
         VerbOptions::search,
         VerbOptions::login,
         VerbOptions::passwordFile},
        run};
    return verb;
}

} // namespace anguan
