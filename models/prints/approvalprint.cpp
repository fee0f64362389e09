// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prints/approvalprint.h"

#include "models/approvals/approvals.h"
#include "models/approvals/content.h"
#include "models/approvals/emergency.h"
#include "models/approvals/stepplan.h"
#include "models/base/canonicaljson.h"
#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/crypto/digest.h"
#include "models/prints/registerprint.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "models/registers/display.h"
#include "models/vault/vault.h"

#include <QJsonArray>

namespace anguan {

namespace {

QString dayOf(const QString &stamp)
{
    const QDateTime instant = Clock::instantOf(stamp);
    return instant.isValid() ? paperDate(instant.toLocalTime().date().toString(Qt::ISODate)) : QString();
}

QString loginName(Vault &vault, const QString &login)
{
    const Result<Login> found = Logins(vault).find(login);
    return found ? found->name : login;
}

QString departmentOf(Vault &vault, const QString &login)
{
    const Result<Login> found = Logins(vault).find(login);
    if (!found || found->person.isEmpty())
        return {};
    const RecordStore store(vault);
    const Result<Record> person = store.find(*Catalogue::find(QStringLiteral("people")), found->person);
    return person ? store.nameOf(person->values.value(QLatin1String("department")).toString()) : QString();
}

/// What is printed of the applicant's part: signed when there is a round, as drafted before.
struct Written
{
    Values fields;
    Values snapshot;
    QJsonObject names;
};

Written writtenOf(Vault &vault, const ApprovalKind &kind, const Approval &approval)
{
    if (const Round *round = approval.lastRound())
        return {fieldsOf(*round), round->content.value(QLatin1String("snapshot")).toObject(),
                namesOf(*round)};
    return {approval.draft, kind.snapshot(vault, approval.subject),
            lookUpNames(vault, kind.fields, approval.draft)};
}

QString subjectLine(const ApprovalKind &kind, const Approval &approval, const Written &written)
{
    const Register *reg = Catalogue::find(QLatin1String(kind.subjectRegister));
    const QString name = written.snapshot.value(QLatin1String(reg->nameField)).toString();
    QStringList facts;
    for (const char *id : {"protection_level", "importance"})
        if (const Field *field = reg->field(QLatin1String(id)))
            if (const QString shown = displayText(*field, written.snapshot.value(QLatin1String(id)));
                !shown.isEmpty())
                facts << shown;
    const QString named = name.isEmpty() ? approval.subject : name;
    return facts.isEmpty() ? named : Tr::tr("%1 (%2)").arg(named, facts.join(Tr::tr(", ")));
}

QList<FormCell> cellsOf(Vault &vault, const ApprovalKind &kind, const Approval &approval,
                        const Written &written)
{
    const Round *round = approval.lastRound();
    QList<FormCell> cells{
        {Tr::tr("Applying department"), departmentOf(vault, approval.applicant)},
        {Tr::tr("Applicant"), approval.applicantName},
        {Tr::tr("Applied on"), dayOf(round ? round->submittedAt : approval.createdAt)},
        {Tr::tr("About"), subjectLine(kind, approval, written)},
    };
    for (const Fact &fact : factsOf(kind, written.fields, written.names))
        cells.append({fact.label, fact.text, fact.isLong ? 2 : 1, fact.isLong});
    return cells;
}

FormCell gatesCell(const Approval &approval, const QList<GateState> &gates)
{
    // What the register says today does not bear on what was carried out then, with every gate met.
    if (!approval.carriedOutAt.isEmpty())
        return {Tr::tr("Gates"), Tr::tr("All met when it was carried out."), 1, true};
    QStringList lines;
    for (const GateState &gate : gates)
        lines << (gate.met ? Tr::tr("%1: met. %2") : Tr::tr("%1: not met. %2")).arg(gate.label, gate.text);
    return {Tr::tr("Gates"), lines.join(QLatin1Char('\n')), 1, true};
}

QString proofOf(const Approval &approval, const Round &round, const Answer &answer, AnswerChecker &checker)
{
    const SignatureCheck check = checker.check(approval, round, answer);
    const QString state = check.state == SignatureState::Invalid ? Tr::tr("SM2 signature NOT valid")
                                                                 : Tr::tr("SM2 signature valid");
    return Tr::tr("%1   key %2   content digest %3")
        .arg(state, answer.fingerprint, digestExcerpt(round.contentSm3));
}

QList<FormStep> signedSteps(const QList<Step> &asked, const Approval &approval, AnswerChecker &checker)
{
    QList<FormStep> steps;
    const Round *round = approval.lastRound();
    for (const Step &step : asked) {
        FormStep block;
        block.label = Tr::shown(step.opinion);
        for (const Answer &answer : round ? round->answers : QList<Answer>()) {
            if (answer.step != QLatin1String(step.id))
                continue;
            const QString decision = decisionName(answer.decision);
            block.opinion = answer.opinion.isEmpty() ? Tr::tr("%1.").arg(decision)
                            : answer.opinion.startsWith(decision)
                                ? answer.opinion
                                : Tr::tr("%1: %2").arg(decision, answer.opinion);
            block.signer = Tr::tr("%1 (signed electronically)").arg(answer.signerName);
            block.date = dayOf(answer.signedAt);
            block.proof = proofOf(approval, *round, answer, checker);
        }
        steps << block;
    }
    return steps;
}

FormStep carriedOutStep(Vault &vault, const ApprovalKind &kind, const Approval &approval)
{
    FormStep block;
    block.label = Tr::tr("Record of carrying out");
    QStringList lines;
    const QJsonObject names = lookUpNames(vault, kind.afterwards, approval.carriedOut);
    for (const Field &field : kind.afterwards) {
        const QString shown = shownValue(field, approval.carriedOut.value(QLatin1String(field.id)), names);
        if (!shown.isEmpty())
            lines << Tr::tr("%1: %2").arg(fieldLabel(field), shown);
    }
    block.opinion = lines.join(QLatin1Char('\n'));
    if (!approval.carriedOutBy.isEmpty()) {
        block.signer = Tr::tr("%1 (recorded in the program)").arg(loginName(vault, approval.carriedOutBy));
        block.date = dayOf(approval.carriedOutAt);
    }
    return block;
}

FormStep verifiedStep(Vault &vault, const Approval &approval)
{
    FormStep block;
    block.label = Tr::tr("Verification");
    block.opinion = approval.verifyNote;
    block.seal = true;
    if (!approval.verifiedBy.isEmpty()) {
        block.signer = Tr::tr("%1 (recorded in the program)").arg(loginName(vault, approval.verifiedBy));
        block.date = dayOf(approval.verifiedAt);
    }
    return block;
}

QByteArray printedBytes(const FormSheet &sheet)
{
    QJsonArray parts{sheet.title, sheet.number, sheet.unit};
    if (!sheet.mark.isEmpty())
        parts.append(sheet.mark);
    for (const FormCell &cell : sheet.cells)
        parts.append(QJsonArray{cell.label, cell.value});
    for (const FormStep &step : sheet.steps)
        parts.append(QJsonArray{step.label, step.opinion, step.signer, step.date, step.proof});
    return canonicalJson(QJsonValue(parts)).value_or(QByteArray());
}

} // namespace

Result<FormSheet> approvalSheet(Vault &vault, const QString &number)
{
    const Approvals approvals(vault);
    ANGUAN_TRY_LET(approval, approvals.find(number));
    ANGUAN_TRY_LET(checker, approvals.checker());
    const ApprovalKind &kind = *ApprovalKinds::find(approval.kind);
    const Written written = writtenOf(vault, kind, approval);

    FormSheet sheet;
    sheet.title = Tr::shown(kind.printTitle);
    if (approval.isEmergency())
        sheet.mark = Tr::tr("Emergency change");
    sheet.number = approval.rounds.isEmpty()
                       ? Tr::tr("%1   draft").arg(number)
                       : Tr::tr("%1   round %2").arg(number).arg(approval.lastRound()->number);
    sheet.unit = vault.unit();
    sheet.cells = cellsOf(vault, kind, approval, written);
    if (approval.isEmergency())
        sheet.cells.append(
            {Tr::tr("Emergency"),
             Tr::tr("%1\nReason: %2").arg(Emergency::sentence(approval), approval.emergencyReason), 2, true});
    sheet.cells << gatesCell(approval, approvals.gates(approval));
    sheet.steps = signedSteps(StepPlan(vault).standing(approval), approval, checker);
    sheet.steps << carriedOutStep(vault, kind, approval) << verifiedStep(vault, approval);
    ANGUAN_TRY_LET(identification, identify(vault, number, printedBytes(sheet)));
    sheet.identification = identification;
    sheet.identification.lines << Tr::tr("Signatures can be checked with the stock tool: openssl dgst -sm3 "
                                         "-verify … (see the signature package).");
    return sheet;
}

} // namespace anguan
