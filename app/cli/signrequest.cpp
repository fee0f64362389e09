// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"
#include "app/cli/invocation.h"
#include "app/tr.h"
#include "models/approvals/content.h"
#include "models/approvals/kind.h"
#include "models/approvals/request.h"
#include "models/base/tr.h"

namespace anguan {

namespace {

void show(Invocation &call, const SigningRequest::Request &request)
{
    const Approval &approval = request.approval;
    const Round &round = *approval.lastRound();
    call.out().line(QStringLiteral("%1  %2").arg(approval.number, approval.title));
    call.out().line(AppTr::tr("%1 · applicant %2 · round %3 · waits for: %4")
                        .arg(request.unit, approval.applicantName)
                        .arg(round.number)
                        .arg(Tr::shown(Steps::find(approval.step)->label)));
    for (const Fact &fact : factsOf(*ApprovalKinds::find(approval.kind), fieldsOf(round), namesOf(round)))
        call.out().line(AppTr::tr("%1: %2").arg(fact.label, fact.text));
    for (const Answer &answer : round.answers)
        call.out().line(AppTr::tr("Signed before: %1, %2 %3")
                            .arg(answer.signerName, decisionName(answer.decision), answer.opinion));
    call.out().line(AppTr::tr("Content digest (SM3): %1").arg(digestExcerpt(round.contentSm3)));
}

Result<int> run(Invocation &call)
{
    SigningRequest::Answering answering;
    answering.requestFile = call.argument("REQUEST");
    ANGUAN_TRY_LET(passphrase, call.passwords().next(AppTr::tr("Passphrase of the paper")));
    ANGUAN_TRY_LET(request, SigningRequest::open(answering.requestFile, passphrase));
    show(call, request);
    if (!call.has("decision"))
        return 0;
    const auto decision = decisionOf(call.value("decision"));
    if (!decision)
        return fail(
            ErrorCode::Usage,
            AppTr::tr("“%1” is no decision: agree, disagree or send_back.").arg(call.value("decision")));
    for (const char *needed : {"key", "to"})
        if (!call.has(needed))
            return fail(ErrorCode::Usage, AppTr::tr("To sign, --key and --to are needed as well."));
    answering.keyFile = call.value("key");
    answering.answerFile = call.value("to");
    answering.passphrase = std::move(passphrase);
    ANGUAN_TRY_LET(keyPassword, call.passwords().next(AppTr::tr("Password of the key file")));
    answering.keyPassword = std::move(keyPassword);
    answering.decision = *decision;
    answering.opinion = call.value("opinion");
    ANGUAN_TRY_LET(answer, SigningRequest::sign(answering));
    call.out().line(AppTr::tr("Signed by %1: %2. The answer lies sealed in %3; take it back to the vault.")
                        .arg(answer.signerName, decisionName(answer.decision), answering.answerFile));
    return 0;
}

} // namespace

const Verb &Verbs::signRequest()
{
    static const Verb verb = {
        "sign-request",
        QT_TRANSLATE_NOOP("app",
                          "Reads a sealed request, and signs it with a leader's key; no vault is needed."),
        Needs::Core,
        {{"REQUEST", QT_TRANSLATE_NOOP("app", "the request's file")}},
        {{"decision", "agree|disagree|send_back",
          QT_TRANSLATE_NOOP("app", "without it the request is only shown")},
         {"opinion", "TEXT", QT_TRANSLATE_NOOP("app", "needed to disagree or to send back")},
         {"key", "FILE", QT_TRANSLATE_NOOP("app", "the leader's key file")},
         {"to", "FILE", QT_TRANSLATE_NOOP("app", "the answer file to write")},
         VerbOptions::passwordFile},
        run};
    return verb;
}

} // namespace anguan
