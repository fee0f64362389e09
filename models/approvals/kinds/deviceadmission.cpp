// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/kinds/kindparts.h"
#include "models/approvals/kinds/kinds.h"
#include "models/base/tr.h"

#include <QJsonArray>

namespace anguan {

using namespace KindParts;

namespace {

QList<Field> applicationFields()
{
    const QList<ItemColumn> point{{"item", QT_TRANSLATE_NOOP("models", "Point checked"), FieldKind::Text},
                                  {"passed", QT_TRANSLATE_NOOP("models", "Passed"), FieldKind::YesNo},
                                  {"result", QT_TRANSLATE_NOOP("models", "Result"), FieldKind::Text}};
    return {
        longTextField("why", QT_TRANSLATE_NOOP("models", "Reason")).required().longest(1000).in("what"),
        referenceField("user", QT_TRANSLATE_NOOP("models", "Who uses it"), "people").required().in("what"),
        itemsField("checks", QT_TRANSLATE_NOOP("models", "What was checked"), point)
            .required()
            .in("what")
            .asks("H15")
            .helped(
                QT_TRANSLATE_NOOP("models", "Antivirus, patches, nothing classified on it, its address.")),
        yesNoField("personal", QT_TRANSLATE_NOOP("models", "Personal or foreign device"))
            .required()
            .in("what")
            .asks("H15"),
        longTextField("personal_reason", QT_TRANSLATE_NOOP("models", "Why it may be connected"))
            .longest(1000)
            .in("what")
            .asks("H15"),
        attachmentField("attachments", QT_TRANSLATE_NOOP("models", "Attachments")).in("what"),
    };
}

QList<Field> afterwardsFields()
{
    return {
        dateField("admitted_on", QT_TRANSLATE_NOOP("models", "Admitted on")).required().asks("H15"),
        referenceField("carried_out_by", QT_TRANSLATE_NOOP("models", "Connected by"), "people").required(),
        longTextField("result", QT_TRANSLATE_NOOP("models", "Remark")).longest(1000),
    };
}

Result<void> startable(Vault &vault, const QString &subject)
{
    ANGUAN_TRY_LET(device, living(vault, "devices", subject));
    if (!text(device, "admitted_under").isEmpty() && text(device, "state") != QLatin1String("retired"))
        return fail(ErrorCode::Invalid, Tr::tr("%1 was admitted already, under %2.")
                                            .arg(text(device, "name"), text(device, "admitted_under")));
    return {};
}

Values prefill(Vault &vault, const QString &subject)
{
    const Values device = recordNow(vault, "devices", subject);
    Values draft{{QStringLiteral("personal"), yes(device, "personal")}};
    for (const auto &[from, to] :
         {std::pair{"owner", "user"}, std::pair{"personal_reason", "personal_reason"}})
        if (const QString value = text(device, from); !value.isEmpty())
            draft.insert(QLatin1String(to), value);
    return draft;
}

Findings check(Vault &, const QString &, const Values &fields)
{
    Findings findings;
    if (yes(fields, "personal") && text(fields, "personal_reason").isEmpty())
        refuse(findings, "personal_reason",
               Tr::tr("Say whose device it is and why it may be connected at all."), "H15");
    const QJsonArray points = fields.value(QLatin1String("checks")).toArray();
    for (const QJsonValue &point : points)
        if (!point.toObject().value(QLatin1String("passed")).toBool())
            refuse(findings, "checks",
                   Tr::tr("“%1” was not passed: mend it before the device is put up for admission.")
                       .arg(point.toObject().value(QLatin1String("item")).toString()),
                   "H15");
    return findings;
}

Findings checkAfterwards(Vault &, const Approval &approval, const Values &afterwards)
{
    Findings findings;
    checkDay(approval, afterwards, "admitted_on", findings);
    return findings;
}

Values snapshot(Vault &vault, const QString &subject)
{
    return recordNow(vault, "devices", subject);
}

GateState personalIsStated(Vault &vault, const Approval &approval)
{
    const GateState state = gate("personal_stated", Tr::tr("No personal or foreign device, unless stated"),
                                 "H15", approval.subject);
    const Values fields = signedFields(approval);
    const bool isPersonal = yes(recordNow(vault, "devices", approval.subject), "personal");
    if (isPersonal && !yes(fields, "personal"))
        return missing(state,
                       Tr::tr("The register calls it a personal or foreign device, the application does not. "
                              "Mend the register, or withdraw this and apply anew."));
    return met(state,
               yes(fields, "personal") ? text(fields, "personal_reason") : Tr::tr("A device of the unit."));
}

GateState isIdentified(Vault &vault, const Approval &approval)
{
    const GateState state = gate("identified", Tr::tr("Device can be told apart"), "H15", approval.subject);
    const Values device = recordNow(vault, "devices", approval.subject);
    for (const char *field : {"mac", "serial_number", "asset_number"})
        if (const QString mark = text(device, field); !mark.isEmpty())
            return met(state, mark);
    return missing(state, Tr::tr("The register gives neither a MAC address nor a serial or asset number."));
}

Result<void> effect(Vault &vault, const Approval &approval)
{
    Values changed{{QStringLiteral("state"), QStringLiteral("active")},
                   {QStringLiteral("admitted_under"), approval.number},
                   {QStringLiteral("admitted_on"), text(approval.carriedOut, "admitted_on")}};
    if (text(recordNow(vault, "devices", approval.subject), "owner").isEmpty())
        changed.insert(QStringLiteral("owner"), text(signedFields(approval), "user"));
    return write(vault, "devices", approval.subject, changed, approval);
}

} // namespace

const ApprovalKind &deviceAdmissionKind()
{
    static const ApprovalKind kind{
        .id = "device_admission",
        .title = QT_TRANSLATE_NOOP("models", "Admission of a computer"),
        .printTitle = QT_TRANSLATE_NOOP("models", "Approval form: admission of a computer"),
        .article = "H15",
        .subjectRegister = "devices",
        .sections = {{"what", QT_TRANSLATE_NOOP("models", "What and why")}},
        .fields = applicationFields(),
        .afterwards = afterwardsFields(),
        .steps = {Steps::of(Signer::Administrator)},
        .gates = {{"personal_stated", personalIsStated}, {"identified", isIdentified}},
        .startable = startable,
        .prefill = prefill,
        .check = check,
        .checkAfterwards = checkAfterwards,
        .snapshot = snapshot,
        .effect = effect,
        .officerCarriesOut = true,
    };
    return kind;
}

} // namespace anguan
