// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/approvals.h"

#include "models/approvals/approvalchange.h"
#include "models/approvals/approvalrows.h"
#include "models/approvals/content.h"
#include "models/approvals/executor.h"
#include "models/approvals/signers.h"
#include "models/approvals/transitions.h"
#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/crypto/digest.h"
#include "models/records/recordstore.h"
#include "models/records/validation.h"
#include "models/registers/catalogue.h"
#include "models/vault/database.h"
#include "models/vault/vault.h"

#include <algorithm>

namespace anguan {

namespace {

const ApprovalKind &kindOf(const Approval &approval)
{
    // load() refuses what it cannot read, and kinds are never taken away.
    return *ApprovalKinds::find(approval.kind);
}

QString titleOf(Vault &vault, const ApprovalKind &kind, const QString &subject)
{
    return Tr::tr("%1 · %2").arg(kind.shownTitle(), RecordStore(vault).nameOf(subject));
}

/// The refusals among the findings, as one failure.
Result<void> refused(const QList<Field> &fields, const Findings &findings)
{
    const bool any = std::any_of(findings.begin(), findings.end(),
                                 [](const Finding &finding) { return finding.severity == Severity::Refuse; });
    if (any)
        return fail(refusal(fields, findings));
    return {};
}

Failure notSaved(const QString &why)
{
    return fail(ErrorCode::Invalid, why);
}

} // namespace

Approvals::Approvals(Vault &vault) : m_vault(vault) {}

Result<Approval> Approvals::draft(const ApprovalKind &kind, const QString &subject, const Values &fields)
{
    ANGUAN_TRY(m_vault.session().require(Act::DraftApproval));
    ANGUAN_TRY(kind.startable(m_vault, subject));
    Approval approval;
    approval.kind = QLatin1String(kind.id);
    approval.subject = subject;
    approval.title = titleOf(m_vault, kind, subject);
    approval.applicant = m_vault.session().login;
    approval.applicantName = m_vault.session().name;
    approval.draft = checkFields(m_vault, kind.fields, fields).values;
    return storeNew(m_vault, approval);
}

Result<Approval> Approvals::edit(const QString &number, int version, const Values &fields)
{
    ANGUAN_TRY_LET(approval, current(number, version));
    ANGUAN_TRY(requireOwn(approval, ApprovalAction::Edit));
    ApprovalChange change(approval, QStringLiteral("edit"));
    change.next.draft = checkFields(m_vault, kindOf(approval).fields, fields).values;
    if (change.next.draft == approval.draft)
        return approval;
    for (const Field &field : kindOf(approval).fields)
        change.note(field.id, approval.draft.value(QLatin1String(field.id)),
                    change.next.draft.value(QLatin1String(field.id)));
    return storeChange(m_vault, change);
}

Result<Approval> Approvals::submit(const QString &number, int version)
{
    ANGUAN_TRY_LET(approval, current(number, version));
    ANGUAN_TRY(requireOwn(approval, ApprovalAction::Submit));
    ANGUAN_TRY(requireOnlyOne(approval));
    const ApprovalKind &kind = kindOf(approval);
    ANGUAN_TRY(kind.startable(m_vault, approval.subject));
    ANGUAN_TRY(refused(kind.fields, checkDraft(kind, approval.subject, approval.draft)));
    const int next = int(approval.rounds.size()) + 1;
    ANGUAN_TRY_LET(round,
                   composeRound(m_vault, kind, approval, next, Clock::stamp(), m_vault.session().login));

    ApprovalChange change(approval, QStringLiteral("submit"));
    change.next.state = ApprovalState::Submitted;
    const QList<Step> steps = Steps::ofRound(approval.kind, round);
    change.next.step = QLatin1String(steps.first().id);
    change.next.rounds << round;
    // The answers of earlier rounds stand in their own round; this one begins without any.
    ANGUAN_TRY(Signers(m_vault).of(change.next, steps.first()));
    change.newRound = true;
    change.after.insert(QStringLiteral("round"), round.number);
    change.after.insert(QStringLiteral("content_sm3"), hex(round.contentSm3));
    return storeChange(m_vault, change);
}

Result<Approval> Approvals::withdraw(const QString &number, int version, const QString &reason)
{
    ANGUAN_TRY_LET(approval, current(number, version));
    ANGUAN_TRY(require(approval, ApprovalAction::Withdraw));
    if (reason.trimmed().isEmpty())
        return notSaved(Tr::tr("Say why it is withdrawn."));
    ApprovalChange change(approval, QStringLiteral("withdraw"));
    change.next.state = ApprovalState::Withdrawn;
    change.next.step.clear();
    change.next.withdrawnReason = reason.trimmed();
    change.reason = change.next.withdrawnReason;
    return storeChange(m_vault, change);
}

Result<Approval> Approvals::carryOut(const QString &number, int version, const Values &afterwards)
{
    ANGUAN_TRY_LET(approval, current(number, version));
    ANGUAN_TRY(require(approval, ApprovalAction::CarryOut));
    ANGUAN_TRY(requireGates(approval));
    const ApprovalKind &kind = kindOf(approval);
    ANGUAN_TRY(refused(kind.afterwards, checkAfterwards(approval, afterwards)));
    const Values written = checkFields(m_vault, kind.afterwards, afterwards).values;

    ApprovalChange change(approval, QStringLiteral("carry_out"));
    change.next.state = ApprovalState::CarriedOut;
    change.next.carriedOut = written;
    change.next.carriedOutAt = Clock::stamp();
    change.next.carriedOutBy = m_vault.session().login;
    change.after = written;
    change.effect = kind.effect;
    return storeChange(m_vault, change);
}

Result<Approval> Approvals::carryOutFirst(const QString &number, int version, const Values &afterwards,
                                          const QString &reason)
{
    ANGUAN_TRY_LET(approval, current(number, version));
    ANGUAN_TRY(requireOwn(approval, ApprovalAction::CarryOutFirst));
    if (reason.trimmed().isEmpty())
        return notSaved(Tr::tr("Say why it could not wait for the signatures."));
    ApprovalChange change(approval, QStringLiteral("carry_out_first"));
    change.next.state = ApprovalState::Urgent;
    change.next.emergencyAt = change.next.carriedOutAt = Clock::stamp();
    change.next.emergencyReason = reason.trimmed();
    change.next.carriedOutBy = m_vault.session().login;
    const ApprovalKind &kind = kindOf(approval);
    ANGUAN_TRY(kind.startable(m_vault, approval.subject));
    ANGUAN_TRY(requireGates(change.next));
    ANGUAN_TRY(refused(kind.afterwards, checkAfterwards(change.next, afterwards)));
    change.next.carriedOut = checkFields(m_vault, kind.afterwards, afterwards).values;
    change.reason = change.next.emergencyReason;
    change.after = change.next.carriedOut;
    change.effect = kind.effect;
    return storeChange(m_vault, change);
}

Result<void> Approvals::requireGates(const Approval &approval) const
{
    Error missing = errorOf(ErrorCode::Invalid, {});
    for (const GateState &gate : gates(approval))
        if (!gate.met)
            missing.problems.append({{}, Tr::tr("%1: %2").arg(gate.label, gate.text)});
    if (missing.problems.isEmpty())
        return {};
    missing.text = Tr::tr("It cannot be carried out yet. %1").arg(missing.problems.first().text);
    return fail(missing);
}

Result<Approval> Approvals::verify(const QString &number, int version, const QString &note)
{
    ANGUAN_TRY_LET(approval, current(number, version));
    ANGUAN_TRY(require(approval, ApprovalAction::Verify));
    const ApprovalKind &kind = kindOf(approval);
    if (kind.verifiable)
        ANGUAN_TRY(kind.verifiable(m_vault, approval));
    if (note.trimmed().isEmpty())
        return notSaved(Tr::tr("Write down what you looked at to verify it."));
    ApprovalChange change(approval, QStringLiteral("verify"));
    change.next.state = ApprovalState::Verified;
    change.next.verifiedAt = Clock::stamp();
    change.next.verifiedBy = m_vault.session().login;
    change.next.verifyNote = note.trimmed();
    change.reason = change.next.verifyNote;
    return storeChange(m_vault, change);
}

Result<Approval> Approvals::archive(const QString &number, int version)
{
    ANGUAN_TRY_LET(approval, current(number, version));
    ANGUAN_TRY(require(approval, ApprovalAction::Archive));
    ApprovalChange change(approval, QStringLiteral("archive"));
    change.next.state = ApprovalState::Archived;
    return storeChange(m_vault, change);
}

Result<Approval> Approvals::find(const QString &number) const
{
    return ApprovalRows(m_vault.database()).load(number);
}

Result<QList<Approval>> Approvals::loadAll(const Result<QStringList> &numbers) const
{
    if (!numbers)
        return fail(numbers.error());
    QList<Approval> approvals;
    for (const QString &number : *numbers) {
        ANGUAN_TRY_LET(approval, find(number));
        approvals << approval;
    }
    return approvals;
}

Result<QList<ApprovalSummary>> Approvals::inbox(const QString &login) const
{
    ANGUAN_TRY_LET(person, Logins(m_vault).find(login));
    const Signers signers(m_vault);
    ANGUAN_TRY_LET(same, signers.loginsOfPerson(person));
    QStringList own, through; // steps of its own positions, and those it answers for somebody who is away
    for (const Step &step : Steps::all()) {
        if (!person.active || !may(person.roles, Signers::actOf(step.signer)))
            continue;
        if (signers.holdsNow(step.signer, person))
            own << QLatin1String(step.id);
        else if (signers.standsInNow(step.signer, person))
            through << QLatin1String(step.id);
    }
    ANGUAN_TRY_LET(waiting, ApprovalRows(m_vault.database()).waiting(own + through, same));
    QList<ApprovalSummary> mine;
    for (const ApprovalSummary &summary : std::as_const(waiting)) {
        // Another person's place, or a department's, depends on the paper itself.
        const bool asks = through.contains(summary.step) || summary.step == QLatin1String("department_head");
        if (asks) {
            ANGUAN_TRY_LET(approval, find(summary.number));
            if (!signers.mayAnswer(approval, *Steps::find(summary.step), person))
                continue;
        }
        mine << summary;
    }
    return mine;
}

Result<QList<Approval>> Approvals::waitingFor(const QString &login) const
{
    ANGUAN_TRY_LET(mine, inbox(login));
    QStringList numbers;
    for (const ApprovalSummary &summary : std::as_const(mine))
        numbers << summary.number;
    return loadAll(numbers);
}

Result<QList<Approval>> Approvals::about(const QString &subject) const
{
    return loadAll(ApprovalRows(m_vault.database()).numbersAbout(subject));
}

Result<QList<Approval>> Approvals::inStates(const QList<ApprovalState> &states) const
{
    return loadAll(ApprovalRows(m_vault.database()).numbersIn(states));
}

Result<QList<ApprovalSummary>> Approvals::summaries(const QList<ApprovalState> &states, const QString &search,
                                                    int limit) const
{
    return ApprovalRows(m_vault.database()).summaries(states, search, limit);
}

QList<GateState> Approvals::gates(const Approval &approval) const
{
    QList<GateState> states;
    for (const Gate &gate : kindOf(approval).gates)
        states << gate.check(m_vault, approval);
    return states;
}

Result<Approval> Approvals::current(const QString &number, int version) const
{
    ANGUAN_TRY_LET(approval, find(number));
    if (approval.version != version)
        return notSaved(
            Tr::tr("%1 was changed meanwhile. Nothing was stored; look at it again and decide anew.")
                .arg(number));
    return approval;
}

Result<void> Approvals::require(const Approval &approval, ApprovalAction action) const
{
    const Transition *row = transition(approval.state, action, courseOf(approval));
    if (!row)
        return fail(ErrorCode::Invalid,
                    Tr::tr("“%1” is not possible: %2 is in the state “%3”.")
                        .arg(actionName(action), approval.number, approvalStateName(approval.state)));
    const Session &session = m_vault.session();
    if (!outcome(approval.state, session.roles, action, courseOf(approval)))
        return session.require(row->acts.first());
    const ApprovalKind &kind = kindOf(approval);
    if (action == ApprovalAction::CarryOutFirst && !kind.mayBeEmergency)
        return fail(ErrorCode::Denied,
                    Tr::tr("“%1” is never carried out before it is signed.").arg(kind.shownTitle()));
    if (action == ApprovalAction::CarryOut && kind.officerCarriesOut &&
        !session.roles.testFlag(Role::Officer))
        return fail(ErrorCode::Denied,
                    Tr::tr("Carrying out “%1” is recorded by the security officer.").arg(kind.shownTitle()));
    if (action == ApprovalAction::Withdraw && session.login != approval.applicant &&
        !session.roles.testFlag(Role::Officer))
        return fail(ErrorCode::Denied, Tr::tr("Only the applicant or the security officer withdraws it."));
    if (action == ApprovalAction::Verify && session.login == approval.carriedOutBy)
        return fail(ErrorCode::Denied,
                    Tr::tr("%1 recorded carrying it out; verifying is another person's.").arg(session.name));
    const QString worker = approval.carriedOut.value(QLatin1String("carried_out_by")).toString();
    if (action == ApprovalAction::Verify && !worker.isEmpty() && session.person == worker)
        return fail(ErrorCode::Denied,
                    Tr::tr("%1 carried it out; verifying is another person's.").arg(session.name));
    return {};
}

Result<void> Approvals::requireOwn(const Approval &approval, ApprovalAction action) const
{
    ANGUAN_TRY(require(approval, action));
    if (m_vault.session().login != approval.applicant)
        return fail(
            ErrorCode::Denied,
            Tr::tr("This is the application of %1; nobody else writes in it.").arg(approval.applicantName));
    return {};
}

Findings Approvals::checkDraft(const ApprovalKind &kind, const QString &subject, const Values &fields) const
{
    const Checked checked = checkFields(m_vault, kind.fields, fields);
    // Rules across fields speak of fields that are there and well formed.
    if (checked.isRefused() || !kind.check)
        return checked.findings;
    return kind.check(m_vault, subject, checked.values);
}

Findings Approvals::checkAfterwards(const Approval &approval, const Values &afterwards) const
{
    const ApprovalKind &kind = kindOf(approval);
    const Checked checked = checkFields(m_vault, kind.afterwards, afterwards);
    if (checked.isRefused())
        return checked.findings;
    Findings found;
    if (kind.checkAfterwards)
        found = kind.checkAfterwards(m_vault, approval, checked.values);
    refuseApproverAsExecutor(m_vault, approval, checked.values, found);
    return found;
}

Result<void> Approvals::requireOnlyOne(const Approval &approval) const
{
    ANGUAN_TRY_LET(others, about(approval.subject));
    for (const Approval &other : others) {
        const bool open = other.state == ApprovalState::Submitted || other.state == ApprovalState::Approved ||
                          other.state == ApprovalState::Urgent;
        if (other.number != approval.number && other.kind == approval.kind && open)
            return fail(ErrorCode::Invalid,
                        Tr::tr("%1 about the same record is under way. Finish or withdraw that one first.")
                            .arg(other.number));
    }
    return {};
}

QList<Approvals::Possible> Approvals::possible(const Approval &approval) const
{
    using A = ApprovalAction;
    QList<Possible> list;
    for (const A action : {A::Edit, A::Submit, A::Withdraw, A::Agree, A::Disagree, A::SendBack, A::CarryOut,
                           A::CarryOutFirst, A::Verify, A::Archive}) {
        const bool signing = action == A::Agree || action == A::Disagree || action == A::SendBack;
        const bool own = action == A::Edit || action == A::Submit || action == A::CarryOutFirst;
        Result<void> allowed;
        if (signing)
            allowed = requireDesk(approval);
        else
            allowed = own ? requireOwn(approval, action) : require(approval, action);
        if (allowed && action == A::CarryOut)
            for (const GateState &gate : gates(approval))
                if (!gate.met) {
                    allowed = fail(ErrorCode::Invalid, Tr::tr("%1: %2").arg(gate.label, gate.text));
                    break;
                }
        list.append({action, allowed.has_value(), allowed ? QString() : allowed.error().text});
    }
    return list;
}

} // namespace anguan
