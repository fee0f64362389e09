// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/kinds/kindparts.h"
#include "models/approvals/kinds/kinds.h"
#include "models/base/tr.h"

namespace anguan {

using namespace KindParts;

namespace {

QList<Field> applicationFields()
{
    QList<Field> fields{choiceField("change_kind", QT_TRANSLATE_NOOP("models", "Kind of change"),
                                    {{"hardware", QT_TRANSLATE_NOOP("models", "Hardware")},
                                     {"software", QT_TRANSLATE_NOOP("models", "Software")},
                                     {"configuration", QT_TRANSLATE_NOOP("models", "Configuration")},
                                     {"network", QT_TRANSLATE_NOOP("models", "Network")},
                                     {"move", QT_TRANSLATE_NOOP("models", "Another place or keeper")},
                                     {"retirement", QT_TRANSLATE_NOOP("models", "Retirement")}})
                            .required()
                            .in("what")
                            .asks("C18")};
    fields << reasons(QT_TRANSLATE_NOOP("models", "What is changed"),
                      QT_TRANSLATE_NOOP("models", "The part or the setting, from what to what."))
           << plannedTime();
    return fields;
}

QList<Field> afterwardsFields()
{
    return workDone()
           << choiceField("outcome", QT_TRANSLATE_NOOP("models", "Outcome"),
                          {{"done", QT_TRANSLATE_NOOP("models", "As planned"), Tone::Good},
                           {"partly", QT_TRANSLATE_NOOP("models", "In part"), Tone::Soon},
                           {"rolled_back", QT_TRANSLATE_NOOP("models", "Rolled back"), Tone::Late}})
                  .required()
                  .asks("C18")
           << textField("new_place", QT_TRANSLATE_NOOP("models", "New place"))
                  .longest(80)
                  .helped(QT_TRANSLATE_NOOP("models", "Only what is filled in goes to the register."))
           << referenceField("new_owner", QT_TRANSLATE_NOOP("models", "New person in charge"), "people")
           << ipField("new_ip", QT_TRANSLATE_NOOP("models", "New IP address"))
           << macField("new_mac", QT_TRANSLATE_NOOP("models", "New MAC address"))
           << textField("new_system", QT_TRANSLATE_NOOP("models", "New operating system")).longest(80);
}

Result<void> startable(Vault &vault, const QString &subject)
{
    ANGUAN_TRY_LET(device, living(vault, "devices", subject));
    if (text(device, "state") == QLatin1String("retired"))
        return fail(ErrorCode::Invalid, Tr::tr("%1 is retired already.").arg(text(device, "name")));
    return {};
}

Values prefill(Vault &, const QString &)
{
    return {};
}

Findings check(Vault &, const QString &, const Values &fields)
{
    Findings findings;
    checkPlannedTime(fields, "C18", findings);
    return findings;
}

Findings checkAfterwards(Vault &, const Approval &approval, const Values &afterwards)
{
    Findings findings;
    checkWorkDone(approval, afterwards, "C18", findings);
    const bool nothingNew = text(afterwards, "outcome") == QLatin1String("rolled_back");
    for (const char *field : {"new_place", "new_owner", "new_ip", "new_mac", "new_system"})
        if (nothingNew && !text(afterwards, field).isEmpty())
            refuse(findings, field, Tr::tr("It was rolled back, so nothing of the device is new."), "C18");
    return findings;
}

Values snapshot(Vault &vault, const QString &subject)
{
    return recordNow(vault, "devices", subject);
}

GateState rollbackPlanned(Vault &, const Approval &approval)
{
    const GateState state = gate("rollback_planned", Tr::tr("Way back planned"), "C18");
    const QString plan = text(signedFields(approval), "rollback");
    return plan.isEmpty()
               ? missing(state,
                         Tr::tr("The application does not say how the old state comes back. Withdraw it and "
                                "apply anew."))
               : met(state, plan);
}

GateState deviceStands(Vault &vault, const Approval &approval)
{
    const GateState state = gate("device_stands", Tr::tr("Device still registered"), "C18", approval.subject);
    const Values device = recordNow(vault, "devices", approval.subject);
    if (device.isEmpty() || text(device, "state") == QLatin1String("retired"))
        return missing(state,
                       Tr::tr("The device was withdrawn or retired meanwhile. Withdraw this application."));
    return met(state, text(device, "name"));
}

Result<void> effect(Vault &vault, const Approval &approval)
{
    static const QList<std::pair<const char *, const char *>> moved{{"new_place", "place"},
                                                                    {"new_owner", "owner"},
                                                                    {"new_ip", "ip"},
                                                                    {"new_mac", "mac"},
                                                                    {"new_system", "operating_system"}};
    Values changed{
        {QStringLiteral("last_change"), text(approval.carriedOut, "result").simplified().left(200)},
        {QStringLiteral("changed_under"), approval.number}};
    for (const auto &[from, to] : moved)
        if (const QString value = text(approval.carriedOut, from); !value.isEmpty())
            changed.insert(QLatin1String(to), value);
    const bool retires = text(signedFields(approval), "change_kind") == QLatin1String("retirement");
    if (retires && text(approval.carriedOut, "outcome") == QLatin1String("done"))
        changed.insert(QStringLiteral("state"), QStringLiteral("retired"));
    return write(vault, "devices", approval.subject, changed, approval);
}

} // namespace

const ApprovalKind &equipmentChangeKind()
{
    static const ApprovalKind kind{
        .id = "equipment_change",
        .title = QT_TRANSLATE_NOOP("models", "IT equipment change"),
        .printTitle = QT_TRANSLATE_NOOP("models", "Approval form: change of IT equipment"),
        .article = "C18",
        .subjectRegister = "devices",
        .sections = {{"what", QT_TRANSLATE_NOOP("models", "What and why")},
                     {"when", QT_TRANSLATE_NOOP("models", "When and who")}},
        .fields = applicationFields(),
        .afterwards = afterwardsFields(),
        .steps = {Steps::of(Signer::Officer), Steps::of(Signer::CentreHead)},
        .gates = {{"rollback_planned", rollbackPlanned}, {"device_stands", deviceStands}},
        .startable = startable,
        .prefill = prefill,
        .check = check,
        .checkAfterwards = checkAfterwards,
        .snapshot = snapshot,
        .effect = effect,
        .mayBeEmergency = true,
    };
    return kind;
}

} // namespace anguan
