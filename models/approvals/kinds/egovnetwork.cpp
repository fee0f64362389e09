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
    return {
        longTextField("what", QT_TRANSLATE_NOOP("models", "Which work needs the network"))
            .required()
            .longest(1000)
            .in("what"),
        longTextField("why", QT_TRANSLATE_NOOP("models", "Reason")).required().longest(1000).in("what"),
        referenceField("user", QT_TRANSLATE_NOOP("models", "Who uses it"), "people").required().in("what"),
        ipField("ip", QT_TRANSLATE_NOOP("models", "IP address")).required().in("address").asks("C10"),
        ipField("mask", QT_TRANSLATE_NOOP("models", "Subnet mask")).required().in("address").asks("C10"),
        ipField("gateway", QT_TRANSLATE_NOOP("models", "Gateway")).required().in("address").asks("C10"),
        macField("mac", QT_TRANSLATE_NOOP("models", "MAC address")).in("address"),
        attachmentField("attachments", QT_TRANSLATE_NOOP("models", "Attachments")).in("what"),
    };
}

QList<Field> afterwardsFields()
{
    return {
        dateField("connected_on", QT_TRANSLATE_NOOP("models", "Connected on")).required().asks("C10"),
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
    return {};
}

Values prefill(Vault &vault, const QString &subject)
{
    Values draft;
    const Values device = recordNow(vault, "devices", subject);
    for (const char *field : {"ip", "mask", "gateway", "mac"})
        if (const QString value = text(device, field); !value.isEmpty())
            draft.insert(QLatin1String(field), value);
    if (const QString owner = text(device, "owner"); !owner.isEmpty())
        draft.insert(QStringLiteral("user"), owner);
    return draft;
}

Findings check(Vault &vault, const QString &subject, const Values &fields)
{
    Findings findings;
    if (!isMask(text(fields, "mask")))
        refuse(findings, "mask", Tr::tr("A mask is ones followed by zeros: 255.255.255.0."), "C10");
    else if (!isOneNetwork(text(fields, "ip"), text(fields, "mask"), text(fields, "gateway")))
        refuse(findings, "gateway", Tr::tr("Address and gateway do not lie in one network under this mask."),
               "C10");
    if (text(fields, "ip") == text(fields, "gateway"))
        refuse(findings, "ip", Tr::tr("The address is the gateway's own."), "C10");
    if (const QString holder = holderOfAddress(vault, text(fields, "ip"), subject); !holder.isEmpty())
        refuse(findings, "ip",
               Tr::tr("%1 has this address already. Two devices never share one.").arg(nameOf(vault, holder)),
               "C10");
    return findings;
}

Findings checkAfterwards(Vault &, const Approval &approval, const Values &afterwards)
{
    Findings findings;
    checkDay(approval, afterwards, "connected_on", findings);
    return findings;
}

Values snapshot(Vault &vault, const QString &subject)
{
    return recordNow(vault, "devices", subject);
}

GateState addressesGiven(Vault &, const Approval &approval)
{
    const GateState state = gate("addresses_given", Tr::tr("Address, mask and gateway given"), "C10");
    const Values fields = signedFields(approval);
    for (const char *field : {"ip", "mask", "gateway"})
        if (text(fields, field).isEmpty())
            return missing(state,
                           Tr::tr("The application lacks an address, mask or gateway. Withdraw it and apply "
                                  "anew."));
    return met(state, Tr::tr("%1, mask %2, gateway %3")
                          .arg(text(fields, "ip"), text(fields, "mask"), text(fields, "gateway")));
}

GateState addressFree(Vault &vault, const Approval &approval)
{
    GateState state = gate("address_free", Tr::tr("Address free"), "C10");
    const QString holder = holderOfAddress(vault, text(signedFields(approval), "ip"), approval.subject);
    if (holder.isEmpty())
        return met(state, Tr::tr("No other device has it."));
    state.supply = holder;
    return missing(
        state,
        Tr::tr("%1 was given this address meanwhile. Mend one of the two.").arg(nameOf(vault, holder)));
}

Result<void> effect(Vault &vault, const Approval &approval)
{
    const Values fields = signedFields(approval);
    Values changed{{QStringLiteral("network_zone"), QStringLiteral("government")},
                   {QStringLiteral("network_under"), approval.number}};
    for (const char *field : {"ip", "mask", "gateway", "mac"})
        if (const QString value = text(fields, field); !value.isEmpty())
            changed.insert(QLatin1String(field), value);
    return write(vault, "devices", approval.subject, changed, approval);
}

} // namespace

const ApprovalKind &egovNetworkKind()
{
    static const ApprovalKind kind{
        .id = "egov_network",
        .title = QT_TRANSLATE_NOOP("models", "Joining the e-government network"),
        .printTitle = QT_TRANSLATE_NOOP("models", "Approval form: access to the e-government network"),
        .article = "C10",
        .subjectRegister = "devices",
        .sections = {{"what", QT_TRANSLATE_NOOP("models", "What and why")},
                     {"address", QT_TRANSLATE_NOOP("models", "Address")}},
        .fields = applicationFields(),
        .afterwards = afterwardsFields(),
        .steps = {Steps::of(Signer::Officer), Steps::of(Signer::CentreHead)},
        .gates = {{"addresses_given", addressesGiven},
                  {"address_free", addressFree},
                  {"device_admitted", SharedGates::deviceAdmitted},
                  {"device_unclassified", SharedGates::deviceUnclassified}},
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
