// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/kind.h"
#include "models/base/result.h"
#include "models/crypto/secret.h"

#include <QList>
#include <QString>

namespace anguan {

class Vault;

/// The engine: (state, role, action) -> outcome is one table, every change happens once (a stale version is
/// refused), and every answer is signed with the signer's own key.
class Approvals
{
public:
    explicit Approvals(Vault &vault);

    Result<Approval> draft(const ApprovalKind &kind, const QString &subject, const Values &fields);
    Result<Approval> edit(const QString &number, int version, const Values &fields);
    Result<Approval> submit(const QString &number, int version);
    Result<Approval> withdraw(const QString &number, int version, const QString &reason);

    /// Signed at the desk: `login` and `password` are the signer's, whoever has the vault open. Half a
    /// second.
    struct Signing
    {
        QString number;
        int version = 0;
        QString login;
        Secret password;
        Decision decision = Decision::Agree;
        QString opinion; ///< required unless the decision is Agree
    };
    Result<Approval> sign(Signing signing);

    Result<Approval> carryOut(const QString &number, int version, const Values &afterwards);
    Result<Approval> verify(const QString &number, int version, const QString &note);
    Result<Approval> archive(const QString &number, int version);

    Result<Approval> find(const QString &number) const;
    /// Waiting for this login's answer, oldest first.
    Result<QList<Approval>> waitingFor(const QString &login) const;
    Result<QList<Approval>> about(const QString &subject) const;
    /// Who could sign the waiting step now; empty with the reason as an error when nobody can.
    Result<QStringList> signersOf(const Approval &approval) const;
    QList<GateState> gates(const Approval &approval) const;
    /// What this session may do with it now; the rest with the reason it may not.
    struct Possible
    {
        ApprovalAction action;
        bool allowed = false;
        QString why;
    };
    QList<Possible> possible(const Approval &approval) const;

private:
    Vault &m_vault;
};

/// Exactly the bytes that a signer signs.
Result<QByteArray> statementBytes(const Approval &approval, const Round &round, const Answer &answer,
                                  const QByteArray &previousStatement);

enum class SignatureState { Valid, ValidButRevokedLater, Invalid };
struct SignatureCheck
{
    SignatureState state = SignatureState::Invalid;
    QString text; ///< one sentence: valid for whom and when, or why not
};
SignatureCheck checkAnswer(const Approval &approval, const Round &round, const Answer &answer);

} // namespace anguan
