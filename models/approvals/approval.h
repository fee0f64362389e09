// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/field.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace anguan {

enum class ApprovalState {
    Draft,
    Submitted, ///< in the steps; Approval::step says which
    Returned,  ///< sent back; submitting again is the next round
    Refused,
    Approved, ///< every step agreed; may be carried out once its gates are met
    Withdrawn,
    Urgent, ///< an emergency: carried out first, not put up for signing yet
    CarriedOut,
    Verified,
    Archived,
};

enum class ApprovalAction {
    Edit,
    Submit,
    Withdraw,
    Agree,
    Disagree,
    SendBack,
    CarryOut,
    CarryOutFirst, ///< in an emergency, before anybody signed
    Verify,
    Archive,
};

enum class Decision { Agree, Disagree, SendBack };

QString approvalStateId(ApprovalState state);
QString approvalStateName(ApprovalState state); ///< for a reader
std::optional<ApprovalState> approvalStateOf(const QString &id);
Tone approvalStateTone(ApprovalState state);
QString decisionId(Decision decision);
QString decisionName(Decision decision);
std::optional<Decision> decisionOf(const QString &id);
ApprovalAction actionOf(Decision decision);
QString actionName(ApprovalAction action); ///< "Submit": a verb, for a button and a sentence

/// One signed answer. It belongs to its round; the statement's bytes are kept exactly as signed.
struct Answer
{
    qint64 id = 0;
    int round = 0;
    QString step; ///< id of the kind's step
    QString role;
    QString signer; ///< login
    QString signerName;
    Decision decision = Decision::Agree;
    QString opinion;
    QString signedAt; ///< stamp
    QByteArray statement;
    QByteArray signature; ///< DER
    QByteArray publicPem;
    QString fingerprint;
};

/// What stood to be signed in a round; never edited, a new round is a new content.
struct Round
{
    int number = 0;
    Values content; ///< what the canonical JSON is made of
    QByteArray canonical;
    QByteArray contentSm3;
    QString submittedAt;
    QString submittedBy; ///< login
    QList<Answer> answers;
};

struct Approval
{
    qint64 id = 0;
    QString number;  ///< "APV-2026-0052"
    QString kind;    ///< "go_live"
    QString subject; ///< number of the record it is about
    QString title;   ///< "系统上线备案 · 执法监察移动端"
    ApprovalState state = ApprovalState::Draft;
    QString step; ///< id of the step that waits, while Submitted
    int version = 0;
    QString applicant; ///< login
    QString applicantName;
    QString createdAt;
    Values draft; ///< the kind's fields as typed so far
    QList<Round> rounds;
    Values carriedOut; ///< the kind's afterwards fields
    QString carriedOutAt, carriedOutBy;
    QString verifiedAt, verifiedBy, verifyNote;
    QString withdrawnReason;
    QString emergencyAt; ///< when it was carried out without a signature; empty for all others
    QString emergencyReason;

    bool isEmergency() const { return !emergencyAt.isEmpty(); }
    const Round *lastRound() const { return rounds.isEmpty() ? nullptr : &rounds.last(); }
};

/// A line of a list of approvals.
struct ApprovalSummary
{
    QString number;
    QString kind;
    QString title;
    QString subjectName;
    ApprovalState state = ApprovalState::Draft;
    QString step;
    int round = 0;
    QString applicant; ///< login
    QString applicantName;
    QString since; ///< stamp of the last thing that happened to it
    bool emergency = false;
};

} // namespace anguan
