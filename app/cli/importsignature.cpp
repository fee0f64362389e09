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
    ANGUAN_TRY_LET(approval, SigningRequest::import(*vault, call.argument("ANSWER"), passphrase));
    const Answer &answer = approval.lastRound()->answers.last();
    call.out().line(AppTr::tr("%1: %2 by %3 is taken in. It is now in the state “%4”.")
                        .arg(approval.number, decisionName(answer.decision), answer.signerName,
                             approvalStateName(approval.state)));
    return 0;
}

} // namespace

const Verb &Verbs::importSignature()
{
    static const Verb verb = {
        "import-signature",
        QT_TRANSLATE_NOOP("app", "Takes in, once, the answer that was signed on another machine."),
        Needs::Core,
        {{"VAULT", QT_TRANSLATE_NOOP("app", "the vault's file")},
         {"ANSWER", QT_TRANSLATE_NOOP("app", "the answer's file")}},
        {VerbOptions::login, VerbOptions::passwordFile},
        run};
    return verb;
}

} // namespace anguan
