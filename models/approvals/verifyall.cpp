// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/verifyall.h"

#include "models/approvals/approvalrows.h"
#include "models/approvals/kind.h"
#include "models/approvals/statement.h"
#include "models/base/tr.h"
#include "models/records/sheetsignatures.h"
#include "models/vault/database.h"
#include "models/vault/vault.h"

namespace anguan {

namespace {

constexpr qsizetype portion = 64;

Result<QList<LoginKey>> keysIn(Database &database)
{
    ANGUAN_TRY_LET(rows,
                   database.query(QStringLiteral("SELECT id, login, public_pem, fingerprint, created_at,"
                                                 " revoked_at FROM login_keys")));
    QList<LoginKey> keys;
    while (rows.next())
        keys.append(
            {rows.integer(0), rows.text(1), rows.text(2).toUtf8(), rows.text(3), rows.text(4), rows.text(5)});
    ANGUAN_TRY(rows.finished());
    return keys;
}

struct Walked
{
    qsizetype agreed = 0;
    std::optional<Decision> against;
    QString problem;
};

/// The answers of a round along the steps that it fixed.
Walked walk(const Approval &approval, const Round &round, const QList<Step> &steps)
{
    Walked walked;
    const ApprovalKind *kind = ApprovalKinds::find(approval.kind); // load() refuses an unknown one
    if (steps.isEmpty() || !Steps::cover(steps, kind->steps))
        walked.problem = Tr::tr("%1, round %2: a step is missing that this kind cannot do without.")
                             .arg(approval.number)
                             .arg(round.number);
    for (const Answer &answer : round.answers) {
        const bool next = walked.agreed < steps.size() &&
                          answer.step == QLatin1String(steps.at(walked.agreed).id) && !walked.against;
        if (!next) {
            walked.problem =
                Tr::tr("%1: the answers are not in the order of the steps.").arg(approval.number);
            break;
        }
        if (answer.decision == Decision::Agree)
            ++walked.agreed;
        else
            walked.against = answer.decision;
    }
    return walked;
}

/// The state that the signed answers of the last round lead to, however far it was carried afterwards; each
/// round before it was sent back.
QString stateProblem(const Approval &approval)
{
    const Round *round = approval.lastRound();
    Walked last;
    QList<Step> steps;
    for (const Round &each : approval.rounds) {
        steps = Steps::ofRound(approval.kind, each);
        last = walk(approval, each, steps);
        if (!last.problem.isEmpty())
            return last.problem;
        if (&each != round && last.against != Decision::SendBack)
            return Tr::tr("%1: round %2 was never sent back, yet another one follows it.")
                .arg(approval.number)
                .arg(each.number);
    }
    const auto &[agreed, against, problem] = last;
    if (round && round->content.contains(QLatin1String("emergency")) != approval.isEmergency())
        return Tr::tr("%1: what was signed does not say the same about an emergency.").arg(approval.number);
    bool rests = true;
    switch (approval.state) {
    case ApprovalState::Draft:
        rests = !round && !approval.isEmergency();
        break;
    case ApprovalState::Urgent:
        rests = !round && approval.isEmergency();
        break;
    case ApprovalState::Submitted:
        rests =
            round && !against && agreed < steps.size() && approval.step == QLatin1String(steps.at(agreed).id);
        break;
    case ApprovalState::Returned:
        rests = against == Decision::SendBack;
        break;
    case ApprovalState::Refused:
        rests = against == Decision::Disagree;
        break;
    case ApprovalState::Approved:
    case ApprovalState::CarriedOut:
    case ApprovalState::Verified:
    case ApprovalState::Archived:
        rests = round && !against && agreed == steps.size();
        break;
    case ApprovalState::Withdrawn:
        break;
    }
    return rests ? QString()
                 : Tr::tr("%1: its state “%2” does not follow from the signed answers.")
                       .arg(approval.number, approvalStateName(approval.state));
}

void verifyOne(const Approval &approval, AnswerChecker &checker, VerifyReport &report)
{
    QByteArray previous;
    for (const Round &round : approval.rounds) {
        for (const Answer &answer : round.answers) {
            ++report.approvalSignatures;
            const QString fault = checker.fault(approval, round, answer, previous);
            if (!fault.isEmpty())
                report.damage << Tr::tr("%1, round %2, signature of %3: %4")
                                     .arg(approval.number)
                                     .arg(round.number)
                                     .arg(answer.signerName, fault);
            previous = answer.statement;
        }
    }
    if (const QString problem = stateProblem(approval); !problem.isEmpty())
        report.damage << problem;
}

/// In one short transaction: asking for the file's lock anew at each query costs as much as the query.
Result<QList<Result<Approval>>> loaded(Database &database, const QStringList &numbers)
{
    const ApprovalRows rows(database);
    QList<Result<Approval>> approvals;
    ANGUAN_TRY(database.executeScript(QStringLiteral("SAVEPOINT reading")));
    for (const QString &number : numbers)
        approvals.append(rows.load(number, ApprovalRows::Part::Signed));
    ANGUAN_TRY(database.executeScript(QStringLiteral("RELEASE reading")));
    return approvals;
}

} // namespace

Result<void> verifyApprovals(Database &database, VerifyReport &report, const Progress &progress)
{
    ANGUAN_TRY_LET(keys, keysIn(database));
    AnswerChecker checker(keys);
    ANGUAN_TRY_LET(numbers, ApprovalRows(database).numbers());
    for (qsizetype from = 0; from < numbers.size(); from += portion) {
        if (progress && !progress(from, numbers.size()))
            return fail(ErrorCode::Usage, Tr::tr("The check was stopped before its end."));
        ANGUAN_TRY_LET(approvals, loaded(database, numbers.mid(from, portion)));
        for (const Result<Approval> &approval : approvals) {
            if (approval)
                verifyOne(*approval, checker, report);
            else
                report.damage << approval.error().text;
        }
    }
    return {};
}

Result<VerifyReport> verifyEverything(Vault &vault, const Progress &progress)
{
    ANGUAN_TRY_LET(report, verifyVault(vault, progress));
    ANGUAN_TRY_LET(reader, vault.openReader());
    ANGUAN_TRY(verifyApprovals(*reader, report, progress));
    ANGUAN_TRY(verifySheetSignatures(*reader, report));
    return report;
}

} // namespace anguan
