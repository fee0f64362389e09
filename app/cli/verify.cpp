// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"
#include "app/cli/invocation.h"
#include "app/tr.h"
#include "models/approvals/verifyall.h"
#include "models/vault/vault.h"

namespace anguan {

namespace {

QJsonObject asJson(const VerifyReport &report)
{
    return {{QStringLiteral("sectors"), report.sectors},
            {QStringLiteral("records"), report.records},
            {QStringLiteral("journal_entries"), report.journalEntries},
            {QStringLiteral("head_signatures"), report.headSignatures},
            {QStringLiteral("approval_signatures"), report.approvalSignatures},
            {QStringLiteral("sheet_signatures"), report.sheetSignatures},
            {QStringLiteral("head"), report.head},
            {QStringLiteral("damage"), QJsonArray::fromStringList(report.damage)}};
}

Result<int> run(Invocation &call)
{
    ANGUAN_TRY_LET(vault, call.unlock(call.argument("VAULT")));
    ANGUAN_TRY_LET(report, verifyEverything(*vault));
    if (call.has("json")) {
        call.out().json(asJson(report));
    } else {
        call.out().line(AppTr::tr("Sealed sectors read and verified: %1").arg(report.sectors));
        call.out().line(AppTr::tr("Records: %1").arg(report.records));
        call.out().line(AppTr::tr("Journal entries in an unbroken chain: %1, head %2")
                            .arg(report.journalEntries)
                            .arg(report.head));
        call.out().line(AppTr::tr("Signatures on journal heads: %1").arg(report.headSignatures));
        call.out().line(AppTr::tr("Signatures on approvals: %1").arg(report.approvalSignatures));
        call.out().line(AppTr::tr("Signatures on sheets: %1").arg(report.sheetSignatures));
        call.out().line(report.damage.isEmpty() ? AppTr::tr("Everything holds.")
                                                : AppTr::tr("Not everything holds:"));
        for (const QString &damage : report.damage)
            call.out().line(QStringLiteral("  ") + damage);
    }
    return report.damage.isEmpty() ? 0 : static_cast<int>(ErrorCode::Damaged);
}

} // namespace

const Verb &Verbs::verify()
{
    static const Verb verb = {
        "verify",
        QT_TRANSLATE_NOOP("app",
                          "Check every sector, both header copies, the journal chain and every signature."),
        Needs::Core,
        {{"VAULT", QT_TRANSLATE_NOOP("app", "the vault's file")}},
        {VerbOptions::login, VerbOptions::passwordFile, VerbOptions::json},
        run};
    return verb;
}

} // namespace anguan
