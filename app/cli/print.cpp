// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"
#include "app/cli/invocation.h"
#include "app/tr.h"
#include "models/prints/approvalprint.h"
#include "models/prints/formof.h"
#include "models/prints/handoverprint.h"
#include "models/prints/registerprint.h"
#include "models/prints/reviewprint.h"
#include "models/registers/catalogue.h"
#include "models/vault/vault.h"
#include "ui/printing/pdf.h"

namespace anguan {

namespace {

/// "blank:go_live" is the empty form of a kind, "approvals:2026" what was applied for in a year.
Result<int> printSheet(Invocation &call, const QString &what, const QString &which)
{
    const bool isBlank = what == QLatin1String("blank");
    bool isYear = false;
    const int year = which.toInt(&isYear);
    if (!isBlank && (what != QLatin1String("approvals") || !isYear || year < 1900 || year > 2999))
        return fail(ErrorCode::Usage, AppTr::tr("Print a number, blank:KIND or approvals:YEAR."));
    ANGUAN_TRY_LET(vault, call.unlock(call.argument("VAULT")));
    ANGUAN_TRY(vault->session().require(Act::ExportRecords));
    if (isBlank) {
        ANGUAN_TRY_LET(sheet, blankApprovalSheet(*vault, which));
        ANGUAN_TRY(writePdf(sheet, call.value("to")));
    } else {
        ANGUAN_TRY_LET(sheet, yearlyApprovals(*vault, year));
        ANGUAN_TRY(writePdf(sheet, call.value("to")));
    }
    call.out().line(AppTr::tr("Printed: %1").arg(call.value("to")));
    return 0;
}

Result<PrintDocument> document(Result<FormSheet> sheet)
{
    return std::move(sheet).map([](FormSheet &&form) { return PrintDocument(std::move(form)); });
}

/// The paper that belongs to the record: some registers have one of their own.
Result<PrintDocument> paperOf(Vault &vault, const QString &registerId, const QString &number)
{
    if (registerId == QLatin1String("handovers"))
        return document(handoverSheet(vault, number));
    if (registerId == QLatin1String("reviews")) {
        ANGUAN_TRY_LET(sheet, reviewSheet(vault, number));
        return PrintDocument(std::move(sheet));
    }
    return document(formOf(vault, number));
}

Result<int> run(Invocation &call)
{
    const QString number = call.argument("NUMBER");
    const QString what = number.section(QLatin1Char(':'), 0, 0), which = number.section(QLatin1Char(':'), 1);
    if (!which.isEmpty())
        return printSheet(call, what, which);
    const Register *reg = Catalogue::ofNumber(number);
    if (!reg)
        return fail(ErrorCode::Usage, AppTr::tr("“%1” is no number of a record.").arg(number));
    const bool wantsUndertaking = call.has("undertaking");
    const QString id = QLatin1String(reg->id);
    if (wantsUndertaking && id != QLatin1String("people") && id != QLatin1String("handovers"))
        return fail(ErrorCode::Usage,
                    AppTr::tr("An undertaking is a person's: name a person or a handover."));
    ANGUAN_TRY_LET(vault, call.unlock(call.argument("VAULT")));
    ANGUAN_TRY(vault->session().require(Act::ExportRecords));
    ANGUAN_TRY_LET(paper, wantsUndertaking ? document(undertakingForm(*vault, number))
                                           : paperOf(*vault, id, number));
    ANGUAN_TRY(writePdf(paper, call.value("to")));
    ANGUAN_TRY(notePrint(*vault, number, QStringLiteral("pdf")));
    call.out().line(AppTr::tr("Printed: %1").arg(call.value("to")));
    return 0;
}

} // namespace

const Verb &Verbs::print()
{
    static const Verb verb = {
        "print",
        QT_TRANSLATE_NOOP("app", "The form of one record or approval, as PDF."),
        Needs::Fonts,
        {{"VAULT", QT_TRANSLATE_NOOP("app", "the vault's file")},
         {"NUMBER",
          QT_TRANSLATE_NOOP("app", "number of a record, SYS-2026-0001; blank:KIND for an empty approval "
                                   "form; approvals:YEAR for the approvals of a year")}},
        {{"to", "FILE", QT_TRANSLATE_NOOP("app", "the .pdf file to write"), true},
         {"undertaking", "",
          QT_TRANSLATE_NOOP("app", "the confidentiality undertaking of the person instead")},
         VerbOptions::login,
         VerbOptions::passwordFile},
        run};
    return verb;
}

} // namespace anguan
