// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/statement.h"

#include "models/base/canonicaljson.h"
#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/crypto/digest.h"
#include "models/registers/display.h"

#include <algorithm>

namespace anguan {

Result<QByteArray> statementBytes(const Approval &approval, const Round &round, const Answer &answer,
                                  const QByteArray &previousStatement)
{
    return canonicalJson(QJsonObject{
        {QStringLiteral("approval"), approval.number},
        {QStringLiteral("kind"), approval.kind},
        {QStringLiteral("round"), round.number},
        {QStringLiteral("content_sm3"), hex(round.contentSm3)},
        {QStringLiteral("step"), answer.step},
        {QStringLiteral("role"), answer.role},
        {QStringLiteral("signer"), answer.signer},
        {QStringLiteral("signer_name"), answer.signerName},
        {QStringLiteral("decision"), decisionId(answer.decision)},
        {QStringLiteral("opinion"), answer.opinion},
        {QStringLiteral("signed_at"), answer.signedAt},
        {QStringLiteral("previous_sm3"),
         previousStatement.isEmpty() ? QString() : hex(sm3(previousStatement))},
    });
}

QByteArray previousStatement(const Approval &approval, const Answer &answer)
{
    QByteArray before;
    for (const Round &round : approval.rounds) {
        for (const Answer &candidate : round.answers) {
            if (round.number == answer.round && candidate.step == answer.step)
                return before;
            before = candidate.statement;
        }
    }
    return before;
}

QByteArray lastStatement(const Approval &approval)
{
    QByteArray last;
    for (const Round &round : approval.rounds)
        for (const Answer &answer : round.answers)
            last = answer.statement;
    return last;
}

Result<void> checkOpinion(Decision decision, const QString &opinion)
{
    constexpr int longestOpinion = 2000;
    if (decision != Decision::Agree && opinion.isEmpty())
        return fail(ErrorCode::Invalid, Tr::tr("To disagree or to send back, say why."));
    if (opinion.size() > longestOpinion)
        return fail(ErrorCode::Invalid,
                    Tr::tr("An opinion has at most %n character(s).", nullptr, longestOpinion));
    return {};
}

bool AnswerChecker::isContentWhole(const Round &round)
{
    if (m_last.contentSm3 == round.contentSm3 && m_last.canonical == round.canonical)
        return !round.contentSm3.isEmpty();
    if (sm3(round.canonical) != round.contentSm3)
        return false;
    m_last.canonical = round.canonical;
    m_last.contentSm3 = round.contentSm3;
    return true;
}

AnswerChecker::AnswerChecker(QList<LoginKey> keys) : m_keys(std::move(keys)) {}

SignatureCheck AnswerChecker::check(const Approval &approval, const Round &round, const Answer &answer)
{
    return check(approval, round, answer, previousStatement(approval, answer));
}

const LoginKey *AnswerChecker::keyOf(const Answer &answer) const
{
    const auto key = std::find_if(m_keys.begin(), m_keys.end(), [&](const LoginKey &candidate) {
        return candidate.login == answer.signer && candidate.publicPem == answer.publicPem;
    });
    return key == m_keys.end() ? nullptr : &*key;
}

QString AnswerChecker::fault(const Approval &approval, const Round &round, const Answer &answer,
                             const QByteArray &previous)
{
    if (!isContentWhole(round))
        return Tr::tr("The content was changed after it was signed.");
    const Result<QByteArray> expected = statementBytes(approval, round, answer, previous);
    if (!expected || *expected != answer.statement)
        return Tr::tr("The signed statement does not belong to this answer, this round and this content.");
    const LoginKey *key = keyOf(answer);
    if (!key || keyFingerprint(answer.publicPem) != answer.fingerprint)
        return Tr::tr("The key is none that %1 ever had here.").arg(answer.signerName);
    const bool revoked = !key->revokedAt.isEmpty();
    // Stamps are of one form and length, so they order as text.
    if (answer.signedAt < key->createdAt || (revoked && answer.signedAt > key->revokedAt))
        return Tr::tr("The key of %1 was not valid at the time of signing.").arg(answer.signerName);

    auto parsed = m_parsed.find(answer.publicPem);
    if (parsed == m_parsed.end()) {
        Result<PublicKey> fresh = PublicKey::fromPem(answer.publicPem);
        if (!fresh)
            return fresh.error().text;
        parsed = m_parsed.emplace(answer.publicPem, std::move(*fresh)).first;
    }
    if (!parsed->second.verify(answer.statement, answer.signature))
        return Tr::tr("The signature does not fit what was signed.");
    return {};
}

SignatureCheck AnswerChecker::check(const Approval &approval, const Round &round, const Answer &answer,
                                    const QByteArray &previous)
{
    if (const QString why = fault(approval, round, answer, previous); !why.isEmpty())
        return {SignatureState::Invalid, why};
    const LoginKey *key = keyOf(answer);
    const QString at = displayInstant(answer.signedAt);
    if (!key->revokedAt.isEmpty())
        return {SignatureState::ValidButRevokedLater,
                Tr::tr("Valid: signed by %1 on %2. The key was replaced later, on %3.")
                    .arg(answer.signerName, at, displayInstant(key->revokedAt))};
    return {SignatureState::Valid, Tr::tr("Valid: signed by %1 on %2.").arg(answer.signerName, at)};
}

} // namespace anguan
