// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the engine in which an answer is signed.
#include "models/approvals/approvalchange.h"
#include "models/approvals/approvals.h"
#include "models/approvals/emergency.h"
#include "models/approvals/signers.h"
#include "models/approvals/transitions.h"
#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/crypto/digest.h"
#include "models/registers/display.h"
#include "models/vault/database.h"
#include "models/vault/vault.h"

namespace anguan {

namespace {

QString opinionOf(const Approvals::Signing &signing)
{
    return signing.opinion.trimmed().normalized(QString::NormalizationForm_C);
}

Result<QList<LoginKey>> keysOf(Vault &vault)
{
    return Logins(vault).keys();
}

void applyDecision(Approval &approval, const Step &step, Decision decision)
{
    const Transition *row = transition(approval.state, actionOf(decision), courseOf(approval));
    const Step *following = Steps::after(approval, QLatin1String(step.id));
    if (decision == Decision::Agree && following) {
        approval.step = QLatin1String(following->id);
        return;
    }
    approval.state = row->to;
    approval.step.clear();
}

} // namespace

Result<Approval> Approvals::sign(const Signing &signing)
{
    ANGUAN_TRY(checkSigning(signing));
    const Result<SigningKey> key = m_vault.openSigningKey(signing.login, signing.password);
    if (!key) {
        if (key.error().code == ErrorCode::Denied)
            ANGUAN_TRY(noteRefusedSigning(signing));
        return fail(key.error());
    }
    return signWith(signing, *key);
}

Result<void> Approvals::checkSigning(const Signing &signing) const
{
    ANGUAN_TRY_LET(approval, current(signing.number, signing.version));
    ANGUAN_TRY(requireDesk(approval));
    ANGUAN_TRY_LET(login, Logins(m_vault).find(signing.login));
    if (!outcome(approval.state, login.roles, actionOf(signing.decision), courseOf(approval)))
        return fail(ErrorCode::Denied, Tr::tr("The role of %1 signs no approvals.").arg(login.name));
    ANGUAN_TRY(Signers(m_vault).mayAnswer(approval, *Steps::waiting(approval), login));
    return checkOpinion(signing.decision, opinionOf(signing));
}

Result<void> Approvals::requireDesk(const Approval &approval) const
{
    if (!Steps::waiting(approval))
        return fail(ErrorCode::Invalid, Tr::tr("%1 waits for no signature: it is in the state “%2”.")
                                            .arg(approval.number, approvalStateName(approval.state)));
    const Session &session = m_vault.session();
    const bool lendsDesk =
        session.may(Act::DraftApproval) || session.may(Act::CheckApproval) || session.may(Act::SignApproval);
    if (!lendsDesk)
        return session.require(Act::SignApproval);
    ANGUAN_TRY(Signers(m_vault).of(approval, *Steps::waiting(approval)));
    return {};
}

Result<Answer> Approvals::answerOf(const Approval &approval, const Signing &signing,
                                   const SigningKey &key) const
{
    const Step &step = *Steps::waiting(approval);
    const Round &round = *approval.lastRound();
    ANGUAN_TRY_LET(login, Logins(m_vault).find(signing.login));
    Answer answer;
    answer.round = round.number;
    answer.step = QLatin1String(step.id);
    answer.role = roleId(Signers::roleOf(step.signer));
    answer.signer = login.login;
    answer.signerName = Signers(m_vault).signedName(approval, step, login);
    answer.decision = signing.decision;
    answer.opinion = opinionOf(signing);
    answer.signedAt = Clock::stamp();
    answer.publicPem = key.publicPem();
    answer.fingerprint = keyFingerprint(answer.publicPem);
    if (answer.publicPem != login.publicPem)
        return fail(ErrorCode::Denied,
                    Tr::tr("This key of %1 has been replaced. Sign with the new password.").arg(login.name));
    const QByteArray before = lastStatement(approval);
    ANGUAN_TRY_LET(statement, statementBytes(approval, round, answer, before));
    answer.statement = statement;
    ANGUAN_TRY_LET(signature, key.sign(statement));
    answer.signature = signature;

    // What is stored must hold for anybody who checks it later, so it is checked as they will.
    ANGUAN_TRY_LET(keys, keysOf(m_vault));
    const SignatureCheck check = AnswerChecker(keys).check(approval, round, answer, before);
    if (check.state != SignatureState::Valid)
        return fail(ErrorCode::Damaged, check.text);
    return answer;
}

Result<Approval> Approvals::signWith(const Signing &signing, const SigningKey &key)
{
    ANGUAN_TRY(checkSigning(signing));
    ANGUAN_TRY_LET(approval, current(signing.number, signing.version));
    ANGUAN_TRY_LET(answer, answerOf(approval, signing, key));
    return storeAnswer(approval, answer, &key, {});
}

Result<Approval> Approvals::storeAnswer(const Approval &approval, const Answer &answer, const SigningKey *key,
                                        const QJsonObject &more)
{
    const Step &step = *Steps::waiting(approval);
    ApprovalChange change(approval, Emergency::isLate(approval, answer.signedAt) ? QStringLiteral("sign_late")
                                                                                 : QStringLiteral("sign"));
    change.next.rounds.last().answers << answer;
    change.newAnswer = true;
    applyDecision(change.next, step, answer.decision);
    change.reason = answer.opinion;
    change.after = {{QStringLiteral("round"), answer.round},
                    {QStringLiteral("step"), answer.step},
                    {QStringLiteral("signer"), answer.signer},
                    {QStringLiteral("decision"), decisionId(answer.decision)},
                    {QStringLiteral("statement_sm3"), hex(sm3(answer.statement))},
                    {QStringLiteral("key"), answer.fingerprint}};
    for (auto it = more.begin(); it != more.end(); ++it)
        change.after.insert(it.key(), it.value());
    if (step.signer == Signer::Officer && key)
        change.officerKey = key;
    return storeChange(m_vault, change);
}

Result<Approval> Approvals::acceptAnswer(const QString &number, const Answer &answer)
{
    ANGUAN_TRY_LET(approval, find(number));
    for (const Round &round : approval.rounds)
        for (const Answer &earlier : round.answers)
            if (earlier.statement == answer.statement)
                return fail(ErrorCode::Invalid,
                            Tr::tr("This answer of %1 has been taken in already.").arg(answer.signerName));
    const Round *round = approval.lastRound();
    if (!round || answer.round != round->number)
        return fail(ErrorCode::Invalid,
                    Tr::tr("The answer is for round %1 of %2, which is not the present one any more. "
                           "Send the present one out.")
                        .arg(answer.round)
                        .arg(number));
    if (!Steps::waiting(approval) || answer.step != approval.step)
        return fail(ErrorCode::Invalid, Tr::tr("%1 does not wait for this step any more; its state is “%2”.")
                                            .arg(number, approvalStateName(approval.state)));
    ANGUAN_TRY(requireDesk(approval));
    const Step &step = *Steps::waiting(approval);
    ANGUAN_TRY_LET(login, Logins(m_vault).find(answer.signer));
    const Signers signers(m_vault);
    ANGUAN_TRY(signers.mayAnswer(approval, step, login));
    ANGUAN_TRY(checkOpinion(answer.decision, answer.opinion));
    const bool isAsKnown = answer.publicPem == login.publicPem &&
                           answer.signerName == signers.signedName(approval, step, login) &&
                           answer.role == roleId(Signers::roleOf(step.signer));
    if (!isAsKnown)
        return fail(
            ErrorCode::Denied,
            Tr::tr("The key, name or role of %1 is not what it was when the paper left. Send it out again.")
                .arg(login.name));
    constexpr int clockDifference = 600; // seconds that two machines may differ
    if (answer.signedAt < round->submittedAt ||
        Clock::instantOf(answer.signedAt) > Clock::nowUtc().addSecs(clockDifference))
        return fail(ErrorCode::Invalid,
                    Tr::tr("The clock of the other machine was wrong when this was signed (%1).")
                        .arg(displayInstant(answer.signedAt)));
    ANGUAN_TRY_LET(keys, keysOf(m_vault));
    const SignatureCheck check = AnswerChecker(keys).check(approval, *round, answer, lastStatement(approval));
    if (check.state != SignatureState::Valid)
        return fail(ErrorCode::Damaged, check.text);
    return storeAnswer(approval, answer, nullptr, {{QStringLiteral("away"), true}});
}

Result<void> Approvals::noteRefusedSigning(const Signing &signing)
{
    JournalEntry entry;
    entry.action = QStringLiteral("sign_refused");
    entry.registerId = QStringLiteral("approvals");
    entry.record = signing.number;
    entry.after = {{QStringLiteral("signer"), signing.login}};
    entry.reason = Tr::tr("The password does not open the signing key.");
    ANGUAN_TRY_LET(transaction, Transaction::begin(m_vault.database()));
    ANGUAN_TRY(Journal(m_vault.database()).append(m_vault.session(), entry));
    return transaction.commit();
}

Result<QStringList> Approvals::signersOf(const Approval &approval) const
{
    const Step *step = Steps::waiting(approval);
    if (!step)
        return fail(ErrorCode::Invalid, Tr::tr("%1 waits for no signature: it is in the state “%2”.")
                                            .arg(approval.number, approvalStateName(approval.state)));
    ANGUAN_TRY_LET(able, Signers(m_vault).of(approval, *step));
    QStringList logins;
    for (const Login &login : able)
        logins << login.login;
    return logins;
}

Result<AnswerChecker> Approvals::checker() const
{
    ANGUAN_TRY_LET(keys, keysOf(m_vault));
    return AnswerChecker(keys);
}

} // namespace anguan
