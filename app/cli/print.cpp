// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"
#include "app/cli/invocation.h"
#include "app/tr.h"
#include "models/prints/approvalprint.h"
#include "models/prints/registerprint.h"
#include "models/registers/catalogue.h"
#include "models/vault/vault.h"
#include "ui/printing/pdf.h"

namespace anguan {

namespace {

Result<int> run(Invocation &call)
{
    const QString number = call.argument("NUMBER");
    const Register *reg = Catalogue::ofNumber(number);
    if (!reg)
        return fail(ErrorCode::Usage, AppTr::tr("“%1” is no number of a record.").arg(number));
    const bool isApproval = QLatin1String(reg->id) == QLatin1String("approvals");
    ANGUAN_TRY_LET(vault, call.unlock(call.argument("VAULT")));
    ANGUAN_TRY(vault->session().require(Act::ExportRecords));
    ANGUAN_TRY_LET(sheet, isApproval ? approvalSheet(*vault, number) : recordSheet(*vault, number));
    ANGUAN_TRY(writePdf(sheet, call.value("to")));
    ANGUAN_TRY(notePrint(*vault, number, QStringLiteral("pdf")));
    call.out().line(AppTr::tr("Printed: %1").arg(call.value("to")));
    return 0;
}

} // namespace

const Verb &Verbs::print()
{
    static const Verb verb = {"print",
                              QT_TRANSLATE_NOOP("app", "The form of one record or approval, as PDF."),
                              Needs::Fonts,
                              {{"VAULT", QT_TRANSLATE_NOOP("app", "the vault's file")},
                               {"NUMBER", QT_TRANSLATE_NOOP("app", "number of a record, SYS-2026-0001")}},
                              {{"to", "FILE", QT_TRANSLATE_NOOP("app", "the .pdf file to write"), true},
                               VerbOptions::login,
                               VerbOptions::passwordFile},
                              run};
    return verb;
}

} // namespace anguan
