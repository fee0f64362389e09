// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"
#include "app/cli/invocation.h"
#include "app/tr.h"
#include "models/approvals/request.h"
#include "models/vault/vault.h"

namespace anguan {

namespace {

Result<int> run(Invocation &call)
{
    ANGUAN_TRY_LET(vault, call.unlock(call.argument("VAULT")));
    ANGUAN_TRY_LET(passphrase, call.passwords().next(AppTr::tr("Passphrase of the paper")));
    ANGUAN_TRY(SigningRequest::exportTo(*vault, call.argument("NUMBER"), call.value("to"), passphrase));
    call.out().line(AppTr::tr("%1 lies sealed in %2, to be signed elsewhere.")
                        .arg(call.argument("NUMBER"), call.value("to")));
    return 0;
}

} // namespace

const Verb &Verbs::exportRequest()
{
    static const Verb verb = {
        "export-request",
        QT_TRANSLATE_NOOP("app", "One approval as a sealed file, to be signed on another machine."),
        Needs::Core,
        {{"VAULT", QT_TRANSLATE_NOOP("app", "the vault's file")},
         {"NUMBER", QT_TRANSLATE_NOOP("app", "number of an approval, APV-2026-0001")}},
        {{"to", "FILE", QT_TRANSLATE_NOOP("app", "the request file to write"), true},
         VerbOptions::login,
         VerbOptions::passwordFile},
        run};
    return verb;
}

} // namespace anguan
