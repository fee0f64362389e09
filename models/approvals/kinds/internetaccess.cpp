// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/kinds/kindparts.h"
#include "models/approvals/kinds/kinds.h"
#include "models/base/tr.h"

namespace anguan {

using namespace KindParts;

namespace {

QList<Field> applicationFields()
{
    return {
        longTextField("what", QT_TRANSLATE_NOOP("models", "Which work needs the internet"))
            .required()
            .longest(1000)
            .in("what"),
        longTextField("why", QT_TRANSLATE_NOOP("models", "Reason")).required().longest(1000).in("what"),
        longTextField("risk", QT_TRANSLATE_NOOP("models", "Risk")).required().longest(1000).in("what"),
        referenceField("user", QT_TRANSLATE_NOOP("models", "Who uses it"), "people").required().in("what"),
        longTextField("measures", QT_TRANSLATE_NOOP("models", "Protections on the device"))
            .required()
            .longest(1000)
            .in("what")
            .asks("H18"),
        attachmentField("attachments", QT_TRANSLATE_NOOP("models", "Attachments")).in("what"),
    };
}

QList<Field> afterwardsFields()
{
    return {
        dateField("opened_on", QT_TRANSLATE_NOOP("models", "Opened on")).required().asks("H18"),
        referenceField("carried_out_by", QT_TRANSLATE_NOOP("models", "Carried out by"), "people").required(),
        longTextField("result", QT_TRANSLATE_NOOP("models", "What was done and with which result"))
            .required()
            .longest(1000),
    };
}

Result<void> startable(Vault &vault, const QString &subject)
{
    ANGUAN_TRY_LET(device, living(vault, "devices", subject));
    if (text(device, "state") == QLatin1String("retired"))
        return fail(ErrorCode::Invalid,
                    Tr::tr("%1 is retired and joins no network.").arg(text(device, "name")));
    if (yes(device, "handles_secrets"))
        return fail(
            ErrorCode::Invalid,
            Tr::tr("%1 handles state secrets and never touches the internet.").arg(text(device, "name")));
    if (yes(device, "internet_allowed"))
        return fail(ErrorCode::Invalid, Tr::tr("%1 may use the internet already.").arg(text(device, "name")));
    return {};
}

Values prefill(Vault &vault, const QString &subject)
{
    Values draft;
    if (const QString owner = text(recordNow(vault, "devices", subject), "owner"); !owner.isEmpty())
        draft.insert(QStringLiteral("user"), owner);
    return draft;
}

Findings checkAfterwards(Vault &, const Approval &approval, const Values &afterwards)
{
    Findings findings;
    checkDay(approval, afterwards, "opened_on", findings);
    return findings;
}

Values snapshot(Vault &vault, const QString &subject)
{
    return recordNow(vault, "devices", subject);
}

GateState exitIsUnified(Vault &vault, const Approval &approval)
{
    const GateState state = gate("exit_unified", Tr::tr("Through the unified exit"), "C9", approval.subject);
    const QString exit = text(recordNow(vault, "devices", approval.subject), "internet_exit");
    if (exit == QLatin1String("unified"))
        return met(state, Tr::tr("The register gives the unified exit."));
    return missing(state,
                   exit == QLatin1String("other")
                       ? Tr::tr("The register gives another way to the internet. Close it, and use the "
                                "unified exit.")
                       : Tr::tr("The register does not say that the device goes through the unified exit."));
}

GateState isProtected(Vault &vault, const Approval &approval)
{
    const GateState state =
        gate("protections_present", Tr::tr("Antivirus and protections present"), "H18", approval.subject);
    const Values device = recordNow(vault, "devices", approval.subject);
    if (!yes(device, "antivirus"))
        return missing(state, Tr::tr("The register knows no antivirus on this device."));
    if (!yes(device, "protections"))
        return missing(state,
                       Tr::tr("The register knows no firewall or intrusion protection for this device."));
    return met(state, Tr::tr("Both are recorded."));
}

Result<void> effect(Vault &vault, const Approval &approval)
{
    return write(
        vault, "devices", approval.subject,
        {{QStringLiteral("internet_allowed"), true}, {QStringLiteral("internet_under"), approval.number}},
        approval);
}

} // namespace

const ApprovalKind &internetAccessKind()
{
    static const ApprovalKind kind{
        .id = "internet_access",
        .title = QT_TRANSLATE_NOOP("models", "Internet access"),
        .printTitle = QT_TRANSLATE_NOOP("models", "Approval form: access to the internet"),
        .article = "H18 C9",
        .subjectRegister = "devices",
        .sections = {{"what", QT_TRANSLATE_NOOP("models", "What and why")}},
        .fields = applicationFields(),
        .afterwards = afterwardsFields(),
        .steps = {Steps::of(Signer::Officer), Steps::of(Signer::CentreHead)},
        .gates = {{"device_admitted", SharedGates::deviceAdmitted},
                  {"device_unclassified", SharedGates::deviceUnclassified},
                  {"exit_unified", exitIsUnified},
                  {"protections_present", isProtected}},
        .startable = startable,
        .prefill = prefill,
        .checkAfterwards = checkAfterwards,
        .snapshot = snapshot,
        .effect = effect,
    };
    return kind;
}

} // namespace anguan
