// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/kinds/kindparts.h"
#include "models/approvals/kinds/kinds.h"
#include "models/base/tr.h"
#include "models/registers/display.h"
#include "models/registers/labels.h"

namespace anguan {

using namespace KindParts;

namespace {

QList<Field> applicationFields()
{
    return {
        longTextField("what", QT_TRANSLATE_NOOP("models", "What the scheme provides for"))
            .required()
            .longest(2000)
            .in("what")
            .asks("H21"),
        longTextField("why", QT_TRANSLATE_NOOP("models", "Reason")).required().longest(1000).in("what"),
        longTextField("recovery",
                      QT_TRANSLATE_NOOP("models", "How it is restored, and how that is rehearsed"))
            .required()
            .longest(2000)
            .in("what")
            .asks("H21 H25"),
        attachmentField("attachments", QT_TRANSLATE_NOOP("models", "Attachments")).in("what"),
    };
}

QList<Field> afterwardsFields()
{
    return {
        dateField("filed_on", QT_TRANSLATE_NOOP("models", "Filed on")).required().asks("H21"),
        textField("filing_number", QT_TRANSLATE_NOOP("models", "Number of the filing")).longest(60),
        longTextField("result", QT_TRANSLATE_NOOP("models", "Remark")).longest(1000),
    };
}

Result<void> startable(Vault &vault, const QString &subject)
{
    ANGUAN_TRY_LET(policy, living(vault, "backup_policies", subject));
    if (text(policy, "state") == QLatin1String("ended"))
        return fail(ErrorCode::Invalid, Tr::tr("The scheme “%1” has ended.").arg(text(policy, "name")));
    return {};
}

Values prefill(Vault &vault, const QString &subject)
{
    const Values policy = recordNow(vault, "backup_policies", subject);
    Values draft;
    if (const QString procedure = text(policy, "procedure"); !procedure.isEmpty())
        draft.insert(QStringLiteral("what"), procedure);
    return draft;
}

Findings checkAfterwards(Vault &, const Approval &approval, const Values &afterwards)
{
    Findings findings;
    checkDay(approval, afterwards, "filed_on", findings);
    return findings;
}

Values snapshot(Vault &vault, const QString &subject)
{
    return recordNow(vault, "backup_policies", subject);
}

GateState coversPolicy(Vault &vault, const Approval &approval)
{
    const GateState state =
        gate("covers_policy", Tr::tr("Says what is backed up how often, and where it lies"), "H21 H22 H23",
             approval.subject);
    const Values policy = recordNow(vault, "backup_policies", approval.subject);
    QStringList lacking;
    for (const char *field : {"full_every_days", "incremental_every_days", "online_target", "offline_medium",
                              "local_place", "offsite_place"})
        if (!policy.contains(QLatin1String(field)))
            lacking << fieldLabel(*registerOf("backup_policies").field(QLatin1String(field)));
    return lacking.isEmpty()
               ? met(state, Tr::tr("Intervals and all places are there."))
               : missing(state, Tr::tr("The scheme lacks: %1.").arg(lacking.join(Tr::tr(", "))));
}

GateState coversProcess(Vault &vault, const Approval &approval)
{
    const GateState state = gate("covers_process", Tr::tr("Says how it is done"), "H21", approval.subject);
    const QString procedure = text(recordNow(vault, "backup_policies", approval.subject), "procedure");
    return procedure.isEmpty() ? missing(state, Tr::tr("The scheme does not say how it is done."))
                               : met(state, procedure.section(QLatin1Char('\n'), 0, 0).left(80));
}

GateState coversPeople(Vault &vault, const Approval &approval)
{
    const GateState state = gate("covers_people", Tr::tr("Names who sees to it"), "H21", approval.subject);
    const Values policy = recordNow(vault, "backup_policies", approval.subject);
    const QString owner = text(policy, "owner"), other = text(policy, "stand_in");
    if (owner.isEmpty() || other.isEmpty())
        return missing(state, Tr::tr("The scheme names nobody in charge, or nobody who stands in."));
    return met(state, Tr::tr("%1 and %2").arg(nameOf(vault, owner), nameOf(vault, other)));
}

GateState asSigned(Vault &vault, const Approval &approval)
{
    const GateState state =
        gate("as_signed", Tr::tr("Scheme still as it was signed"), "H21", approval.subject);
    const Round *round = approval.lastRound();
    if (!round)
        return missing(state, Tr::tr("Nothing has been put up for signing yet."));
    const Values before = round->content.value(QLatin1String("snapshot")).toObject();
    const Values now = recordNow(vault, "backup_policies", approval.subject);
    QStringList changed;
    for (const Field &field : registerOf("backup_policies").fields)
        if (!field.isDerived && !field.isEngineOwned && qstrcmp(field.id, "remark") != 0 &&
            before.value(QLatin1String(field.id)) != now.value(QLatin1String(field.id)))
            changed << fieldLabel(field);
    return changed.isEmpty()
               ? met(state, Tr::tr("Nothing of it has changed."))
               : missing(
                     state,
                     Tr::tr("Changed since it was signed: %1. Put it back, or withdraw this and apply anew.")
                         .arg(changed.join(Tr::tr(", "))));
}

Result<void> effect(Vault &vault, const Approval &approval)
{
    return write(vault, "backup_policies", approval.subject,
                 {{QStringLiteral("filed_on"), text(approval.carriedOut, "filed_on")},
                  {QStringLiteral("filed_under"), approval.number}},
                 approval);
}

} // namespace

const ApprovalKind &backupFilingKind()
{
    static const ApprovalKind kind{
        .id = "backup_filing",
        .title = QT_TRANSLATE_NOOP("models", "Filing of a data security scheme"),
        .printTitle = QT_TRANSLATE_NOOP("models", "Approval form: filing of a backup scheme"),
        .article = "H21",
        .subjectRegister = "backup_policies",
        .sections = {{"what", QT_TRANSLATE_NOOP("models", "What and why")}},
        .fields = applicationFields(),
        .afterwards = afterwardsFields(),
        .steps = {Steps::of(Signer::Officer), Steps::of(Signer::GroupLeader)},
        .gates = {{"covers_policy", coversPolicy},
                  {"covers_process", coversProcess},
                  {"covers_people", coversPeople},
                  {"as_signed", asSigned}},
        .startable = startable,
        .prefill = prefill,
        .checkAfterwards = checkAfterwards,
        .snapshot = snapshot,
        .effect = effect,
    };
    return kind;
}

} // namespace anguan
