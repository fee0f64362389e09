// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/kinds/planfilinggates.h"

#include "models/base/tr.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "models/registers/display.h"
#include "models/vault/vault.h"

#include <QJsonArray>

namespace anguan::PlanFilingGates {

namespace {

const Register &plans()
{
    return *Catalogue::find(QStringLiteral("plans"));
}

Values planNow(Vault &vault, const Approval &approval)
{
    const Result<Record> record = RecordStore(vault).find(plans(), approval.subject);
    return record && !record->isWithdrawn() ? record->values : Values{};
}

GateState gate(const char *id, const QString &label, const Approval &approval)
{
    return {QLatin1String(id), label, false, {}, approval.subject, QStringLiteral("H13")};
}

QJsonArray list(const Values &values, const char *field)
{
    return values.value(QLatin1String(field)).toArray();
}

} // namespace

GateState contactsPresent(Vault &vault, const Approval &approval)
{
    GateState state = gate("contacts_present", Tr::tr("Emergency contacts present"), approval);
    const QJsonArray contacts = list(planNow(vault, approval), "contacts");
    for (const QJsonValue &one : contacts) {
        const QJsonObject contact = one.toObject();
        if (contact.value(QLatin1String("name")).toString().isEmpty() ||
            contact.value(QLatin1String("phone")).toString().isEmpty()) {
            state.text = Tr::tr("A contact lacks a name or a telephone number.");
            return state;
        }
    }
    state.met = !contacts.isEmpty();
    state.text = state.met
                     ? Tr::tr("%n contact(s) with telephone.", nullptr, static_cast<int>(contacts.size()))
                     : Tr::tr("The plan names nobody to be called.");
    return state;
}

GateState stepsPresent(Vault &vault, const Approval &approval)
{
    GateState state = gate("steps_present", Tr::tr("Steps present"), approval);
    const QJsonArray steps = list(planNow(vault, approval), "steps");
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const QJsonObject step = steps.at(i).toObject();
        if (step.value(QLatin1String("who")).toString().isEmpty() ||
            step.value(QLatin1String("what")).toString().isEmpty()) {
            state.text = Tr::tr("Step %1 does not say who does what.").arg(i + 1);
            return state;
        }
    }
    state.met = !steps.isEmpty();
    state.text = state.met ? Tr::tr("%n step(s).", nullptr, static_cast<int>(steps.size()))
                           : Tr::tr("The plan has no step.");
    return state;
}

GateState systemsPresent(Vault &vault, const Approval &approval)
{
    GateState state = gate("systems_present", Tr::tr("Systems named"), approval);
    QStringList names;
    const QJsonArray systems = list(planNow(vault, approval), "systems");
    for (const QJsonValue &number : systems)
        names.append(RecordStore(vault).nameOf(number.toString()));
    state.met = !names.isEmpty();
    state.text = state.met ? names.join(Tr::tr(", ")) : Tr::tr("The plan names no system that it covers.");
    return state;
}

GateState asSigned(Vault &vault, const Approval &approval)
{
    GateState state = gate("as_signed", Tr::tr("Plan still as it was signed"), approval);
    const Round *round = approval.lastRound();
    if (!round) {
        state.text = Tr::tr("Nothing has been put up for signing yet.");
        return state;
    }
    const Values before = round->content.value(QLatin1String("snapshot")).toObject();
    const Values now = planNow(vault, approval);
    QStringList changed;
    for (const char *id : {"title", "edition", "systems", "scope", "launch_criteria", "launchers", "contacts",
                           "recovery_times", "steps", "predecessor"}) {
        const QLatin1String field(id);
        if (before.value(field) != now.value(field))
            changed.append(fieldLabel(*plans().field(field)));
    }
    state.met = changed.isEmpty();
    state.text =
        state.met ? Tr::tr("Its text has not changed.")
                  : Tr::tr("Changed since it was signed: %1. Put it back, or withdraw this and apply anew.")
                        .arg(changed.join(Tr::tr(", ")));
    return state;
}

} // namespace anguan::PlanFilingGates
