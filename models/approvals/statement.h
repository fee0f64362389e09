// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/approval.h"
#include "models/base/result.h"
#include "models/crypto/signature.h"
#include "models/vault/logins.h"

#include <map>

namespace anguan {

/// Exactly the bytes that a signer signs: canonical JSON which names the approval, the round, the digest of
/// its content, the step, the signer, the answer, the instant, and the statement before it.
Result<QByteArray> statementBytes(const Approval &approval, const Round &round, const Answer &answer,
                                  const QByteArray &previousStatement);

/// The statement that came before this answer in the approval, over all rounds; empty for the first.
QByteArray previousStatement(const Approval &approval, const Answer &answer);

/// The last statement of all, to which the next answer is chained; empty when there is none.
QByteArray lastStatement(const Approval &approval);
/// Required to disagree or to send back, and of a bearable length.
Result<void> checkOpinion(Decision decision, const QString &opinion);

enum class SignatureState { Valid, ValidButRevokedLater, Invalid };
struct SignatureCheck
{
    SignatureState state = SignatureState::Invalid;
    QString text; ///< one sentence: valid for whom and when, or why not
};

/// Checks answers against the keys that the vault knows, living and revoked. Keys are parsed once.
class AnswerChecker
{
public:
    explicit AnswerChecker(QList<LoginKey> keys);

    /// Content digest, statement, chain, whose key it is, whether it lived then, and the signature itself.
    SignatureCheck check(const Approval &approval, const Round &round, const Answer &answer);
    /// The same, for one who walks through all of them and has the statement before it at hand.
    SignatureCheck check(const Approval &approval, const Round &round, const Answer &answer,
                         const QByteArray &previous);

    /// Why the answer does not hold, empty when it does: for one who only counts.
    QString fault(const Approval &approval, const Round &round, const Answer &answer,
                  const QByteArray &previous);

private:
    const LoginKey *keyOf(const Answer &answer) const;
    bool isContentWhole(const Round &round);

    QList<LoginKey> m_keys;
    Round m_last; ///< whose digest was right last: each round has several answers
    std::map<QByteArray, PublicKey> m_parsed;
};

} // namespace anguan
