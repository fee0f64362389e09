// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/kind.h"
#include "models/approvals/statement.h"
#include "models/base/result.h"
#include "models/crypto/secret.h"
#include "models/crypto/signature.h"
#include "models/vault/journal.h"

#include <QList>
#include <QString>

namespace anguan {

class Vault;

/// The engine: (state, role, action) -> outcome is one table (transitions.h), every change happens once (a
/// stale version is refused), and every answer is signed with the signer's own key.
class Approvals
{
public:
    explicit Approvals(Vault &vault);

    Result<Approval> draft(const ApprovalKind &kind, const QString &subject, const Values &fields);
    Result<Approval> edit(const QString &number, int version, const Values &fields);
    /// The first submission is round 1; each one after a sending back is the next round.
    Result<Approval> submit(const QString &number, int version);
    Result<Approval> withdraw(const QString &number, int version, const QString &reason);

    /// Signed at the desk: `login` and `password` are the signer's, whoever has the vault open.
    struct Signing
    {
        QString number;
        int version = 0;
        QString login;
        Secret password;
        Decision decision = Decision::Agree;
        QString opinion; ///< required unless the decision is Agree
    };
    /// Everything at once; half a second. A screen takes the three parts below, with the key opened by
    /// Vault::openSigningKey off the GUI thread between them.
    Result<Approval> sign(const Signing &signing);
    Result<void> checkSigning(const Signing &signing) const; ///< all but the password
    Result<Approval> signWith(const Signing &signing, const SigningKey &key);
    /// An answer that was signed away from the desk (request.h): checked as if everybody lied, stored once.
    Result<Approval> acceptAnswer(const QString &number, const Answer &answer);
    /// Journals that somebody tried with a password that does not open the key.
    Result<void> noteRefusedSigning(const Signing &signing);

    Result<Approval> carryOut(const QString &number, int version, const Values &afterwards);
    /// In an emergency: the work is recorded before anybody signed. The paper follows and is signed within a
    /// day, or shows as late; it stays marked for ever. Only kinds that allow it, and only one's own draft.
    Result<Approval> carryOutFirst(const QString &number, int version, const Values &afterwards,
                                   const QString &reason);
    Result<Approval> verify(const QString &number, int version, const QString &note);
    Result<Approval> archive(const QString &number, int version);

    Result<Approval> find(const QString &number) const;
    /// What waits for this login's answer, oldest first, read from the register's rows alone: for lists and
    /// counts, however many approvals there are.
    Result<QList<ApprovalSummary>> inbox(const QString &login) const;
    /// The same, whole.
    Result<QList<Approval>> waitingFor(const QString &login) const;
    Result<QList<Approval>> about(const QString &subject) const; ///< newest first
    Result<QList<Approval>> inStates(const QList<ApprovalState> &states) const;
    /// For lists: newest first, at most `limit`; `search` finds text, pinyin and initials of title and
    /// applicant.
    Result<QList<ApprovalSummary>> summaries(const QList<ApprovalState> &states, const QString &search,
                                             int limit) const;
    /// What submitting would say of these fields, what carrying out would say of those: for forms.
    Findings checkDraft(const ApprovalKind &kind, const QString &subject, const Values &fields) const;
    Findings checkAfterwards(const Approval &approval, const Values &afterwards) const;
    /// Who could sign the waiting step now; an error with the reason when nobody can.
    Result<QStringList> signersOf(const Approval &approval) const;
    QList<GateState> gates(const Approval &approval) const;
    Result<AnswerChecker> checker() const;

    /// What this session may do with it now; the rest with the reason it may not. Signing is possible here
    /// when somebody can sign at this desk.
    struct Possible
    {
        ApprovalAction action;
        bool allowed = false;
        QString why;
    };
    QList<Possible> possible(const Approval &approval) const;

private:
    Result<QList<Approval>> loadAll(const Result<QStringList> &numbers) const;
    /// As stored, when it is still the version the caller has seen.
    Result<Approval> current(const QString &number, int version) const;
    Result<void> require(const Approval &approval, ApprovalAction action) const;
    Result<void> requireOwn(const Approval &approval, ApprovalAction action) const;
    Result<void> requireGates(const Approval &approval) const;
    Result<void> requireOnlyOne(const Approval &approval) const;
    /// Somebody can sign the waiting step, and this session may lend its desk.
    Result<void> requireDesk(const Approval &approval) const;
    /// `key` is the signer's, when it is at hand; `more` goes into the journal.
    Result<Approval> storeAnswer(const Approval &approval, const Answer &answer, const SigningKey *key,
                                 const QJsonObject &more);
    Result<Answer> answerOf(const Approval &approval, const Signing &signing, const SigningKey &key) const;

    Vault &m_vault;
};

} // namespace anguan
