// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/kinds/addresses.h"
#include "models/approvals/kinds/kindparts.h"
#include "models/approvals/kinds/kinds.h"
#include "models/base/tr.h"

namespace anguan {

using namespace KindParts;

namespace {

QList<Field> applicationFields()
{
    return QList<Field>{
               longTextField("what", QT_TRANSLATE_NOOP("models", "Which business network, for what work"))
                   .required()
                   .longest(1000)
                   .in("what"),
               longTextField("why", QT_TRANSLATE_NOOP("models", "Reason"))
                   .required()
                   .longest(1000)
                   .in("what"),
               longTextField("risk", QT_TRANSLATE_NOOP("models", "Risk")).required().longest(1000).in("what"),
               yesNoField("joins_other",
                          QT_TRANSLATE_NOOP("models", "Joined to another network at the same time"))
                   .required()
                   .in("what")
                   .asks("C8"),
               ipField("ip", QT_TRANSLATE_NOOP("models", "IP address")).in("what"),
               ipField("mask", QT_TRANSLATE_NOOP("models", "Subnet mask")).in("what"),
               ipField("gateway", QT_TRANSLATE_NOOP("models", "Gateway")).in("what"),
               attachmentField("attachments", QT_TRANSLATE_NOOP("models", "Attachments")).in("what"),
           } +
           plannedTime();
}

QList<Field> afterwardsFields()
{
    return {
        dateField("connected_on", QT_TRANSLATE_NOOP("models", "Connected on")).required().asks("C8"),
        referenceField("carried_out_by", QT_TRANSLATE_NOOP("models", "Carried out by"), "people").required(),
        referenceField("supervised_by", QT_TRANSLATE_NOOP("models", "Supervised by"), "people")
            .required()
            .asks("C8"),
        ipField("ip", QT_TRANSLATE_NOOP("models", "IP address given")).required(),
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
    return {};
}

Values prefill(Vault &vault, const QString &subject)
{
    Values draft{{QStringLiteral("joins_other"), false}};
    const Values device = recordNow(vault, "devices", subject);
    for (const char *field : {"ip", "mask", "gateway"})
        if (const QString value = text(device, field); !value.isEmpty())
            draft.insert(QLatin1String(field), value);
    return draft;
}

Findings check(Vault &, const QString &, const Values &fields)
{
    Findings findings;
    checkPlannedTime(fields, "C8", findings);
    if (yes(fields, "joins_other"))
        refuse(
            findings, "joins_other",
            Tr::tr(
                "A business network is never joined to another one. Part the device from the other first."),
            "C8");
    return findings;
}

Findings checkAfterwards(Vault &vault, const Approval &approval, const Values &afterwards)
{
    Findings findings;
    checkDay(approval, afterwards, "connected_on", findings);
    if (text(afterwards, "carried_out_by") == text(afterwards, "supervised_by"))
        refuse(findings, "supervised_by", Tr::tr("Whoever carries it out cannot supervise it as well."),
               "C8");
    const QString holder = holderOfAddress(vault, text(afterwards, "ip"), approval.subject);
    if (!holder.isEmpty())
        refuse(findings, "ip",
               Tr::tr("%1 has this address already. Two devices never share one.").arg(nameOf(vault, holder)),
               "C10");
    return findings;
}

Values snapshot(Vault &vault, const QString &subject)
{
    return recordNow(vault, "devices", subject);
}

GateState joinsNoOther(Vault &vault, const Approval &approval)
{
    const GateState state =
        gate("joins_no_other", Tr::tr("Joined to no other network"), "C8", approval.subject);
    if (yes(signedFields(approval), "joins_other"))
        return missing(state,
                       Tr::tr("The application says that the device is joined to another network too."));
    const Values device = recordNow(vault, "devices", approval.subject);
    const QString exit = text(device, "internet_exit");
    if (yes(device, "internet_allowed") || (!exit.isEmpty() && exit != QLatin1String("none")))
        return missing(state, Tr::tr("The register gives the device a way to the internet. Close it first."));
    return met(state, Tr::tr("No other network, no way to the internet."));
}

Result<void> effect(Vault &vault, const Approval &approval)
{
    const Values fields = signedFields(approval);
    Values changed{{QStringLiteral("network_zone"), QStringLiteral("business")},
                   {QStringLiteral("ip"), text(approval.carriedOut, "ip")},
                   {QStringLiteral("network_under"), approval.number}};
    for (const char *field : {"mask", "gateway"})
        if (const QString value = text(fields, field); !value.isEmpty())
            changed.insert(QLatin1String(field), value);
    return write(vault, "devices", approval.subject, changed, approval);
}

} // namespace

const ApprovalKind &businessNetworkKind()
{
    static const ApprovalKind kind{
        .id = "business_network",
        .title = QT_TRANSLATE_NOOP("models", "Joining the business network"),
        .printTitle = QT_TRANSLATE_NOOP("models", "Approval form: access to a business network"),
        .article = "C8",
        .subjectRegister = "devices",
        .sections = {{"what", QT_TRANSLATE_NOOP("models", "What and why")},
                     {"when", QT_TRANSLATE_NOOP("models", "When and who")}},
        .fields = applicationFields(),
        .afterwards = afterwardsFields(),
        .steps = {Steps::of(Signer::Officer), Steps::of(Signer::CentreHead)},
        .gates = {{"device_admitted", SharedGates::deviceAdmitted},
                  {"device_unclassified", SharedGates::deviceUnclassified},
                  {"joins_no_other", joinsNoOther}},
        .startable = startable,
        .prefill = prefill,
        .check = check,
        .checkAfterwards = checkAfterwards,
        .snapshot = snapshot,
        .effect = effect,
    };
    return kind;
}

} // namespace anguan
