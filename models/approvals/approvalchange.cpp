// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/approvalchange.h"

#include "models/approvals/approvalrows.h"
#include "models/approvals/kind.h"
#include "models/base/tr.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "models/vault/headsignature.h"
#include "models/vault/journal.h"
#include "models/vault/vault.h"

namespace anguan {

namespace {

const QString registerId = QStringLiteral("approvals");

const Register &approvalsRegister()
{
    return *Catalogue::find(registerId);
}

/// The register's row, derived from the approval. An empty text takes a value away.
Values rowOf(Vault &vault, const Approval &approval)
{
    const Round *round = approval.lastRound();
    const bool decided = approval.state != ApprovalState::Submitted && round && !round->answers.isEmpty();
    return {
        {QStringLiteral("title"), approval.title},
        {QStringLiteral("kind"), approval.kind},
        {QStringLiteral("subject"), approval.subject},
        {QStringLiteral("subject_name"), RecordStore(vault).nameOf(approval.subject)},
        {QStringLiteral("state"), approvalStateId(approval.state)},
        {QStringLiteral("step"), approval.step},
        {QStringLiteral("emergency"), approval.isEmergency() ? QJsonValue(true) : QJsonValue()},
        {QStringLiteral("round"), round ? round->number : 0},
        {QStringLiteral("applicant_name"), approval.applicantName},
        {QStringLiteral("applicant"), approval.applicant},
        {QStringLiteral("submitted_at"), round ? round->submittedAt : QString()},
        {QStringLiteral("decided_at"), decided ? round->answers.last().signedAt : QString()},
        {QStringLiteral("carried_out_at"), approval.carriedOutAt},
        {QStringLiteral("verified_at"), approval.verifiedAt},
    };
}

Result<void> journal(Vault &vault, const QString &number, const ApprovalChange &change)
{
    JournalEntry entry;
    entry.action = change.action;
    entry.registerId = registerId;
    entry.record = number;
    entry.before = change.before;
    entry.after = change.after;
    entry.reason = change.reason;
    ANGUAN_TRY(Journal(vault.database()).append(vault.session(), entry));
    return {};
}

} // namespace

ApprovalChange::ApprovalChange(const Approval &approval, const QString &journalAction)
    : next(approval), expected(approval.version), action(journalAction)
{
    next.version = expected + 1;
}

void ApprovalChange::note(const char *field, const QJsonValue &was, const QJsonValue &is)
{
    if (was == is)
        return;
    if (!was.isUndefined())
        before.insert(QLatin1String(field), was);
    if (!is.isUndefined())
        after.insert(QLatin1String(field), is);
}

Result<Approval> storeNew(Vault &vault, const Approval &approval)
{
    ANGUAN_TRY_LET(transaction, Transaction::begin(vault.database()));
    ApprovalChange change(approval, QStringLiteral("draft"));
    change.after = approval.draft;
    const QString because = Tr::tr("Application drafted");
    ANGUAN_TRY_LET(row,
                   RecordStore(vault).createByEngine(approvalsRegister(), rowOf(vault, approval), because));
    change.next.number = row.number;
    ANGUAN_TRY(ApprovalRows(vault.database()).addPaper(change.next));
    ANGUAN_TRY(journal(vault, row.number, change));
    ANGUAN_TRY(transaction.commit());
    vault.announce(registerId, row.number);
    return ApprovalRows(vault.database()).load(row.number);
}

Result<Approval> storeChange(Vault &vault, const ApprovalChange &change)
{
    Database &database = vault.database();
    const Approval &next = change.next;
    ANGUAN_TRY_LET(transaction, Transaction::begin(database));
    ApprovalRows rows(database);
    ANGUAN_TRY(rows.updatePaper(next, change.expected));
    if (change.newRound)
        ANGUAN_TRY(rows.addRound(next.number, next.rounds.last()));
    if (change.newAnswer)
        ANGUAN_TRY(rows.addAnswer(next.number, next.rounds.last().answers.last()));
    const QString because = Tr::tr("%1: %2").arg(journalActionName(change.action), next.number);
    ANGUAN_TRY(
        RecordStore(vault).changeByEngine(approvalsRegister(), next.number, rowOf(vault, next), because));
    if (change.effect)
        ANGUAN_TRY(change.effect(vault, next));
    ANGUAN_TRY(journal(vault, next.number, change));
    if (change.newAnswer)
        ANGUAN_TRY(change.officerKey ? signJournalHead(database, next.rounds.last().answers.last().signer,
                                                       *change.officerKey)
                                     : vault.signHead());
    ANGUAN_TRY(transaction.commit());
    vault.announce(registerId, next.number);
    if (change.effect)
        vault.announce(QLatin1String(ApprovalKinds::find(next.kind)->subjectRegister), next.subject);
    return rows.load(next.number);
}

} // namespace anguan
