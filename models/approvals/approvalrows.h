// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/approval.h"
#include "models/base/result.h"
#include "models/vault/database.h"

#include <QStringList>

namespace anguan {

/// The engine's own tables beside the register's row: the working paper, the rounds and the signed answers.
/// Rounds and answers are only ever added. Works on any connection.
class ApprovalRows
{
public:
    explicit ApprovalRows(Database &database);

    enum class Part {
        Whole,
        Signed ///< what signatures cover; the draft and what was carried out are left unread
    };
    Result<Approval> load(const QString &number, Part part = Part::Whole) const;
    Result<QStringList> numbers() const; ///< all, oldest first
    /// Numbers in one of these states, oldest first.
    Result<QStringList> numbersIn(const QList<ApprovalState> &states) const;
    Result<QStringList> numbersAbout(const QString &subject) const;

    Result<QList<ApprovalSummary>> summaries(const QList<ApprovalState> &states, const QString &search,
                                             int limit) const;

    /// Being signed, at one of these steps, neither made by these logins nor answered by them in this round;
    /// oldest first.
    Result<QList<ApprovalSummary>> waiting(const QStringList &steps, const QStringList &logins) const;

    Result<void> addPaper(const Approval &approval);
    /// Refused with a sentence when the version on disk is no longer `expected`: a change happens once.
    Result<void> updatePaper(const Approval &approval, int expected);
    Result<void> addRound(const QString &number, const Round &round);
    Result<void> addAnswer(const QString &number, const Answer &answer);

private:
    Result<void> loadRounds(Approval &approval) const;
    Result<void> loadAnswers(Approval &approval) const;

    Database &m_database;
};

} // namespace anguan
