// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"
#include "app/cli/invocation.h"
#include "app/tr.h"
#include "models/approvals/package.h"
#include "models/vault/vault.h"

namespace anguan {

namespace {

Result<int> run(Invocation &call)
{
    ANGUAN_TRY_LET(vault, call.unlock(call.argument("VAULT")));
    ANGUAN_TRY_LET(files, exportApproval(*vault, call.argument("NUMBER"), call.value("to")));
    for (const QString &file : files)
        call.out().line(file);
    return 0;
}

} // namespace

const Verb &Verbs::exportApproval()
{
    static const Verb verb = {
        "export-approval",
        QT_TRANSLATE_NOOP("app",
                          "What was signed and the signatures, to verify with the openssl command alone."),
        Needs::Core,
        {{"VAULT", QT_TRANSLATE_NOOP("app", "the vault's file")},
         {"NUMBER", QT_TRANSLATE_NOOP("app", "number of an approval, APV-2026-0001")}},
        {{"to", "DIR", QT_TRANSLATE_NOOP("app", "a new or empty folder"), true},
         VerbOptions::login,
         VerbOptions::passwordFile},
        run};
    return verb;
}

} // namespace anguan
