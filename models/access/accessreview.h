// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/accountlist.h"
#include "models/base/result.h"
#include "models/crypto/signature.h"
#include "models/records/sheetsignatures.h"
#include "models/registers/field.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace anguan {

class Vault;

/// One account of a review as it stood when the line was copied.
struct ReviewLine
{
    int line = 0;
    QString account; ///< number; empty for one that the register does not know
    QString cause;   ///< why it is looked at: see reviewCauseName()
    /// login, person, person_name, person_state, group, group_name, privileged, shared, default_account,
    /// state, granted_on, reviewed_on; "before" in a line that was altered since the last review, "found" in
    /// one out of the system's own list.
    QJsonObject stood;
    QString decision; ///< "keep", "change", "close"; empty: not decided
    QString remark;
    QString decidedAt, decidedBy, decidedName; ///< stamp, login

    QString login() const { return stood.value(QLatin1String("login")).toString(); }
};

struct Review
{
    QString number;
    QString name;
    QString system; ///< number
    QString kind;
    QString state; ///< "open", "finished", "cancelled"
    QString openedOn, openedBy, source, finishedOn, signedBy;
    int version = 0;
    QList<ReviewLine> lines;

    bool isOpen() const { return state == QLatin1String("open"); }
    int decided() const;
    int count(const QString &decision) const;
};

/// What the officer's signature under a finished review says.
struct ReviewProof
{
    SheetSignature signature;
    bool holds = false; ///< the signature is valid, and the lines are those that were signed
    QString text;       ///< one sentence

    bool isSigned() const { return !signature.signer.isEmpty(); }
};

/// For the list of reviews.
struct ReviewSummary
{
    QString number;
    QString name;
    QString systemName;
    QString kind;
    QString state;
    QString openedOn, finishedOn;
    int lines = 0;
    int decided = 0;
};

/// Access reviews (H12): a dated sheet of the accounts of one system, a decision for each, signed by the
/// officer. Lines are copied when the review is opened and stay as they stood.
class AccessReviews
{
public:
    explicit AccessReviews(Vault &vault);

    /// `kind` as in the register. Refused while another review of that system is open, and for differences
    /// when none was ever finished. Returns the number.
    Result<QString> open(const QString &system, const QString &kind);
    /// Adds a line for each difference between the system's own list and the register. Once per review.
    Result<ListComparison> compare(const QString &number, const AccountList &list);
    Result<Review> find(const QString &number) const;
    /// Open ones first, then the newest; `search` finds text, pinyin and initials.
    Result<QList<ReviewSummary>> summaries(const QString &search = {}) const;
    /// An empty decision takes one back. All lines or none; one entry in the journal. Answers with what
    /// stands in each of them now: decision, remark, who and when.
    Result<ReviewLine> decide(const QString &number, const QList<int> &lines, const QString &decision,
                              const QString &remark = {});
    Result<void> cancel(const QString &number, const QString &reason);

    /// Everything but the password: every line decided, and that login may sign it.
    Result<void> checkFinish(const QString &number, const QString &login) const;
    /// Signs the sheet, dates the accounts kept, and hands what is to be changed or closed on as actions. The
    /// key is opened by Vault::openSigningKey off the GUI thread.
    Result<Review> finish(const QString &number, const QString &login, const SigningKey &key);

    Result<ReviewProof> proofOf(const Review &review) const;

    static SheetSignatures::Sheet sheetOf(const Review &review);
    /// What is signed: the head and every line with its decision.
    static QJsonObject contentOf(const Review &review);

private:
    Result<Review> head(const QString &number) const;     ///< without its lines
    Result<Review> openHead(const QString &number) const; ///< for a change; refused when it is closed

    Vault &m_vault;
};

QString reviewCauseName(const QString &cause);
Tone reviewCauseTone(const QString &cause);
QString reviewDecisionName(const QString &decision); ///< "not decided" for an empty one
Tone reviewDecisionTone(const QString &decision);
/// Why the line is there and what is odd about it: one sentence, empty for an ordinary one.
QString reviewFinding(const ReviewLine &line);
/// "privileged, shared, locked out": what a glance must not miss.
QString reviewMarks(const ReviewLine &line);

} // namespace anguan
