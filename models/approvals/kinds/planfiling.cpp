// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/kinds/planfiling.h"

#include "models/approvals/kinds/planfilinggates.h"
#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"

namespace anguan {

namespace {

const Register &plans()
{
    return *Catalogue::find(QStringLiteral("plans"));
}

QString text(const Values &values, const char *id)
{
    return values.value(QLatin1String(id)).toString();
}

QList<Field> applicationFields()
{
    return {
        longTextField("why", QT_TRANSLATE_NOOP("models", "Why the plan is filed"))
            .required()
            .longest(1000)
            .in("what")
            .helped(
                QT_TRANSLATE_NOOP("models", "A first version, the yearly revision, what a drill has shown.")),
        longTextField("changes", QT_TRANSLATE_NOOP("models", "What differs from the version before"))
            .longest(2000)
            .in("what"),
        dateField("discussed_on", QT_TRANSLATE_NOOP("models", "Discussed on")).in("what"),
        longTextField("discussed_with", QT_TRANSLATE_NOOP("models", "Discussed with"))
            .longest(500)
            .in("what"),
        attachmentField("attachments", QT_TRANSLATE_NOOP("models", "Attachments")).in("what"),
    };
}

QList<Field> afterwardsFields()
{
    return {
        dateField("filed_on", QT_TRANSLATE_NOOP("models", "Filed with the group on")).required().asks("H13"),
        dateField("adopted_on", QT_TRANSLATE_NOOP("models", "Adopted on")).required().asks("H13"),
        longTextField("result", QT_TRANSLATE_NOOP("models", "To whom it was handed out"))
            .required()
            .longest(1000)
            .helped(QT_TRANSLATE_NOOP("models", "Who holds a copy in hand, and where it hangs.")),
    };
}

Result<void> startable(Vault &vault, const QString &subject)
{
    ANGUAN_TRY_LET(plan, RecordStore(vault).find(plans(), subject));
    if (plan.isWithdrawn())
        return fail(ErrorCode::Invalid, Tr::tr("%1 has been withdrawn, so it cannot be filed.").arg(subject));
    const QString state = text(plan.values, "state");
    if (state == QLatin1String("in_force"))
        return fail(ErrorCode::Invalid, Tr::tr("“%1” is in force already.").arg(text(plan.values, "title")));
    if (state == QLatin1String("superseded"))
        return fail(
            ErrorCode::Invalid,
            Tr::tr("“%1” has been superseded. File a new version of it.").arg(text(plan.values, "title")));
    return {};
}

Values prefill(Vault &vault, const QString &subject)
{
    const Result<Record> plan = RecordStore(vault).find(plans(), subject);
    if (!plan)
        return {};
    const QString before = text(plan->values, "predecessor");
    return {{QStringLiteral("why"), before.isEmpty()
                                        ? Tr::tr("First version.")
                                        : Tr::tr("New version; %1 is superseded by it.").arg(before)}};
}

Findings check(Vault &vault, const QString &subject, const Values &fields)
{
    Findings found;
    const auto refuse = [&](const char *field, const QString &sentence) {
        found.append({Severity::Refuse, QLatin1String(field), sentence, QStringLiteral("H13")});
    };
    const Result<Record> plan = RecordStore(vault).find(plans(), subject);
    // What the gates ask in the end is asked before anybody signs: afterwards the text cannot be completed.
    const auto lacks = [&](const char *list) {
        return plan && plan->values.value(QLatin1String(list)).toArray().isEmpty();
    };
    if (lacks("contacts"))
        refuse("", Tr::tr("The plan names nobody to be called."));
    if (lacks("steps"))
        refuse("", Tr::tr("The plan has no step."));
    if (lacks("systems"))
        refuse("", Tr::tr("The plan names no system that it covers."));
    if (plan && !text(plan->values, "predecessor").isEmpty() && text(fields, "changes").isEmpty())
        refuse("changes", Tr::tr("Say what differs from the version before: it is what will be signed."));
    if (QDate::fromString(text(fields, "discussed_on"), Qt::ISODate) > Clock::today())
        refuse("discussed_on", Tr::tr("This day has not come yet."));
    return found;
}

Findings checkAfterwards(Vault &, const Approval &approval, const Values &afterwards)
{
    Findings found;
    const auto refuse = [&](const char *field, const QString &sentence) {
        found.append({Severity::Refuse, QLatin1String(field), sentence, QStringLiteral("H13")});
    };
    const auto day = [&](const char *id) { return QDate::fromString(text(afterwards, id), Qt::ISODate); };
    for (const char *id : {"filed_on", "adopted_on"})
        if (day(id) > Clock::today())
            refuse(id, Tr::tr("This day has not come yet."));
    const QDate approved =
        Clock::instantOf(approval.lastRound()->answers.last().signedAt).toLocalTime().date();
    if (day("filed_on") < approved)
        refuse("filed_on", Tr::tr("A plan cannot be filed before its approval was signed."));
    return found;
}

Values snapshot(Vault &vault, const QString &subject)
{
    const Result<Record> plan = RecordStore(vault).find(plans(), subject);
    return plan ? plan->values : Values{};
}

/// One version of a plan is in force at a time.
Result<void> effect(Vault &vault, const Approval &approval)
{
    RecordStore store(vault);
    const QString because = Tr::tr("%1: carried out").arg(approval.number);
    Values changed{{QStringLiteral("state"), QStringLiteral("in_force")}};
    for (const char *id : {"filed_on", "adopted_on"})
        changed.insert(QLatin1String(id), approval.carriedOut.value(QLatin1String(id)));
    ANGUAN_TRY_LET(plan, store.changeByEngine(plans(), approval.subject, changed, because));
    const QString number = text(plan.values, "predecessor");
    if (number.isEmpty())
        return {};
    ANGUAN_TRY_LET(before, store.find(plans(), number));
    if (before.isWithdrawn() || text(before.values, "state") != QLatin1String("in_force"))
        return {};
    ANGUAN_TRY(store.changeByEngine(plans(), number,
                                    {{QStringLiteral("state"), QStringLiteral("superseded")}}, because));
    return {};
}

} // namespace

const ApprovalKind &planFilingKind()
{
    static const ApprovalKind kind{
        .id = "plan_filing",
        .title = QT_TRANSLATE_NOOP("models", "Filing of an emergency plan"),
        .printTitle = QT_TRANSLATE_NOOP("models", "Approval form: filing of an emergency plan"),
        .article = "H13",
        .subjectRegister = "plans",
        .sections = {{"what", QT_TRANSLATE_NOOP("models", "What and why")}},
        .fields = applicationFields(),
        .afterwards = afterwardsFields(),
        .steps = {{"officer_check", QT_TRANSLATE_NOOP("models", "Security officer checks"),
                   QT_TRANSLATE_NOOP("models", "Opinion of the security officer"), Signer::Officer},
                  {"group_leader", QT_TRANSLATE_NOOP("models", "Group leader signs"),
                   QT_TRANSLATE_NOOP("models", "Opinion of the group leader"), Signer::GroupLeader}},
        .gates = {{"contacts_present", PlanFilingGates::contactsPresent},
                  {"steps_present", PlanFilingGates::stepsPresent},
                  {"systems_present", PlanFilingGates::systemsPresent},
                  {"as_signed", PlanFilingGates::asSigned}},
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
