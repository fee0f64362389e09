// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/kinds/kindparts.h"
#include "models/approvals/kinds/kinds.h"
#include "models/base/tr.h"
#include "models/registers/display.h"

namespace anguan {

using namespace KindParts;

namespace {

QList<Field> applicationFields()
{
    return {
        longTextField("what", QT_TRANSLATE_NOOP("models", "What is sent out, with which fault"))
            .required()
            .longest(1000)
            .in("what"),
        longTextField("why", QT_TRANSLATE_NOOP("models", "Why it cannot be repaired on site"))
            .required()
            .longest(1000)
            .in("what")
            .asks("H14"),
        textField("repairer", QT_TRANSLATE_NOOP("models", "Repaired by")).required().longest(80).in("what"),
        textField("contact", QT_TRANSLATE_NOOP("models", "Their contact")).longest(80).in("what"),
        dateField("expected_back", QT_TRANSLATE_NOOP("models", "Expected back")).required().in("what"),
        referenceField("taken_by", QT_TRANSLATE_NOOP("models", "Who takes it there"), "people")
            .required()
            .in("what"),
        attachmentField("attachments", QT_TRANSLATE_NOOP("models", "Attachments")).in("what"),
    };
}

QList<Field> afterwardsFields()
{
    return {
        dateField("sent_on", QT_TRANSLATE_NOOP("models", "Sent on")).required().asks("H14"),
        referenceField("carried_out_by", QT_TRANSLATE_NOOP("models", "Handed over by"), "people").required(),
        textField("receipt", QT_TRANSLATE_NOOP("models", "Number of the receipt")).longest(60),
        longTextField("result", QT_TRANSLATE_NOOP("models", "Remark")).longest(1000),
    };
}

Result<void> startable(Vault &vault, const QString &subject)
{
    ANGUAN_TRY_LET(repair, living(vault, "repairs", subject));
    if (text(repair, "venue") != QLatin1String("sent_out"))
        return fail(
            ErrorCode::Invalid,
            Tr::tr("%1 is repaired on site; only what is sent out needs this approval.").arg(subject));
    if (text(repair, "state") != QLatin1String("open"))
        return fail(ErrorCode::Invalid, Tr::tr("%1 has been sent out already.").arg(subject));
    return {};
}

Values prefill(Vault &vault, const QString &subject)
{
    const Values repair = recordNow(vault, "repairs", subject);
    Values draft;
    for (const auto &[from, to] : {std::pair{"fault", "what"}, std::pair{"repairer", "repairer"},
                                   std::pair{"expected_back", "expected_back"}})
        if (const QString value = text(repair, from); !value.isEmpty())
            draft.insert(QLatin1String(to), value);
    return draft;
}

Findings checkAfterwards(Vault &, const Approval &approval, const Values &afterwards)
{
    Findings findings;
    checkDay(approval, afterwards, "sent_on", findings);
    return findings;
}

Values snapshot(Vault &vault, const QString &subject)
{
    return recordNow(vault, "repairs", subject);
}

GateState storageHandled(Vault &vault, const Approval &approval)
{
    const GateState state =
        gate("storage_handled", Tr::tr("Storage taken out or wiped"), "H14", approval.subject);
    const Values repair = recordNow(vault, "repairs", approval.subject);
    const QString storage = text(repair, "storage");
    if (storage == QLatin1String("none"))
        return met(state, Tr::tr("The device has no storage."));
    if (storage != QLatin1String("removed") && storage != QLatin1String("wiped"))
        return missing(state, Tr::tr("The repair does not say that the storage was taken out or wiped."));
    if (text(repair, "storage_by").isEmpty() || text(repair, "storage_on").isEmpty())
        return missing(state, Tr::tr("The repair does not say who handled the storage and when."));
    return met(state,
               Tr::tr("%1 on %2").arg(nameOf(vault, text(repair, "storage_by")), text(repair, "storage_on")));
}

GateState supervisorNamed(Vault &vault, const Approval &approval)
{
    const GateState state = gate("supervisor_named", Tr::tr("Supervisor named"), "H14", approval.subject);
    const QString supervisor = text(recordNow(vault, "repairs", approval.subject), "supervised_by");
    return supervisor.isEmpty() ? missing(state, Tr::tr("The repair names nobody who supervises it."))
                                : met(state, nameOf(vault, supervisor));
}

Result<void> effect(Vault &vault, const Approval &approval)
{
    const Values fields = signedFields(approval);
    const Values repair = recordNow(vault, "repairs", approval.subject);
    ANGUAN_TRY(write(vault, "repairs", approval.subject,
                     {{QStringLiteral("sent_on"), text(approval.carriedOut, "sent_on")},
                      {QStringLiteral("expected_back"), text(fields, "expected_back")},
                      {QStringLiteral("repairer"), text(fields, "repairer")},
                      {QStringLiteral("approval"), approval.number}},
                     approval));
    return write(vault, "devices", text(repair, "device"),
                 {{QStringLiteral("state"), QStringLiteral("repair")}}, approval);
}

/// The circle closes when it is back: until then there is nothing to look at.
Result<void> verifiable(Vault &vault, const Approval &approval)
{
    if (text(recordNow(vault, "repairs", approval.subject), "back_on").isEmpty())
        return fail(
            ErrorCode::Invalid,
            Tr::tr("%1 is not back yet. Record its return there, then verify.").arg(approval.subject));
    return {};
}

} // namespace

const ApprovalKind &repairOutKind()
{
    static const ApprovalKind kind{
        .id = "repair_out",
        .title = QT_TRANSLATE_NOOP("models", "Repair outside"),
        .printTitle = QT_TRANSLATE_NOOP("models", "Approval form: repair outside"),
        .article = "H14",
        .subjectRegister = "repairs",
        .sections = {{"what", QT_TRANSLATE_NOOP("models", "What and why")}},
        .fields = applicationFields(),
        .afterwards = afterwardsFields(),
        .steps = {Steps::of(Signer::Officer), Steps::of(Signer::DeputyInCharge)},
        .gates = {{"storage_handled", storageHandled}, {"supervisor_named", supervisorNamed}},
        .startable = startable,
        .prefill = prefill,
        .checkAfterwards = checkAfterwards,
        .snapshot = snapshot,
        .effect = effect,
        .verifiable = verifiable,
    };
    return kind;
}

} // namespace anguan
