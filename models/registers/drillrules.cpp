// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registers/drillrules.h"

#include "models/base/tr.h"
#include "models/registers/planrules.h"
#include "models/registers/ruletext.h"

#include <QJsonArray>

namespace anguan {

using namespace RuleText;

namespace {

bool isHeld(const Values &values)
{
    return !text(values, "held_on").isEmpty();
}

QStringList numbers(const Values &values, const char *field)
{
    QStringList list;
    const QJsonArray array = values.value(QLatin1String(field)).toArray();
    for (const QJsonValue &one : array)
        list.append(one.toString());
    return list;
}

/// What the drill was judged by. Once copied it stays: the fields belong to the program.
void copyCriteria(Values &values, const RuleSurroundings &around)
{
    if (!text(values, "plan_edition").isEmpty())
        return;
    const Values plan = around.record(QStringLiteral("plans"), text(values, "plan"));
    if (plan.isEmpty())
        return;
    if (values.value(QLatin1String("systems")).toArray().isEmpty() &&
        !plan.value(QLatin1String("systems")).toArray().isEmpty())
        values.insert(QStringLiteral("systems"), plan.value(QLatin1String("systems")));
    values.insert(QStringLiteral("plan_edition"), text(plan, "edition"));
    if (const QString criteria = text(plan, "launch_criteria"); !criteria.isEmpty())
        values.insert(QStringLiteral("plan_criteria"), criteria);
    const qint64 minutes = PlanRules::recoveryMinutes(plan, numbers(values, "systems"), around);
    if (minutes > 0)
        values.insert(QStringLiteral("rto_minutes"), minutes);
}

void heldStays(const RuleCase &rule, Findings &findings)
{
    if (!rule.before || !isHeld(*rule.before))
        return;
    if (!isHeld(rule.now))
        findings.append(refuse(
            "held_on", Tr::tr("This drill is on record as held. Correct the day, or withdraw the record."),
            "H13"));
    if (text(rule.now, "plan") != text(*rule.before, "plan"))
        findings.append(
            refuse("plan", Tr::tr("The plan that was exercised cannot be exchanged afterwards."), "H13"));
}

void resultsFollowTheDrill(const RuleCase &rule, Findings &findings)
{
    dayHasCome(rule, "held_on", Tr::tr("The drill cannot have been held in the future."), findings);
    if (isHeld(rule.now))
        return;
    const bool hasResults = rule.now.contains(QLatin1String("recovery_minutes")) ||
                            rule.now.contains(QLatin1String("findings")) ||
                            !text(rule.now, "conclusion").isEmpty();
    if (hasResults)
        findings.append(refuse(
            "held_on", Tr::tr("Results are given: write down the day on which the drill was held."), "H13"));
}

void planWasInForce(const RuleCase &rule, Findings &findings)
{
    const QString number = text(rule.now, "plan");
    const Values plan = rule.around.record(QStringLiteral("plans"), number);
    if (plan.isEmpty())
        return;
    const QString filed = text(plan, "filed_on");
    if (!isHeld(rule.now) && text(plan, "state") == QLatin1String("superseded"))
        findings.append(alert(
            "plan", Tr::tr("%1 has been superseded. Exercise the version in force.").arg(number), "H13"));
    else if (isHeld(rule.now) && (filed.isEmpty() || filed > text(rule.now, "held_on")))
        findings.append(alert(
            "plan", Tr::tr("%1 was not in force on that day, so this drill does not prove it.").arg(number),
            "H13"));
}

void recoveryIsMeasured(const RuleCase &rule, Findings &findings)
{
    if (!isHeld(rule.now))
        return;
    const QString field = QStringLiteral("recovery_minutes");
    if (text(rule.now, "kind") != QLatin1String("desktop") && !rule.now.contains(field)) {
        findings.append(alert("recovery_minutes", Tr::tr("How long recovery took has not been written down."),
                              "H13 H25"));
        return;
    }
    const QJsonValue met = rule.now.value(QLatin1String("rto_met"));
    if (met.isBool() && !met.toBool())
        findings.append(alert("recovery_minutes",
                              Tr::tr("Recovery took %1 minutes; the plan allows %2.")
                                  .arg(rule.now.value(field).toInteger())
                                  .arg(rule.now.value(QLatin1String("rto_minutes")).toInteger()),
                              "H13"));
}

void findingsAreFollowed(const RuleCase &rule, Findings &findings)
{
    const QJsonArray found = rule.now.value(QLatin1String("findings")).toArray();
    for (const QJsonValue &one : found) {
        const Values finding = one.toObject();
        const QString what = text(finding, "what");
        if (what.isEmpty())
            findings.append(
                refuse("findings", Tr::tr("A finding says nothing. Write down what was found."), "H8"));
        else if (text(finding, "owner").isEmpty() || text(finding, "due").isEmpty())
            findings.append(
                alert("findings", Tr::tr("“%1” needs somebody who mends it and a day.").arg(what), "H8"));
        else if (text(finding, "action").isEmpty())
            findings.append(
                alert("findings", Tr::tr("“%1” has not been made a rectification yet.").arg(what), "H8"));
    }
}

void heldDrillIsConcluded(const RuleCase &rule, Findings &findings)
{
    if (isHeld(rule.now) && text(rule.now, "conclusion").isEmpty())
        findings.append(
            alert("conclusion", Tr::tr("The drill was held, but no conclusion is drawn."), "H13"));
}

void drillIsNotLate(const RuleCase &rule, Findings &findings)
{
    const QString planned = text(rule.now, "planned_on");
    if (!isHeld(rule.now) && !planned.isEmpty() && planned < rule.around.today().toString(Qt::ISODate))
        findings.append(alert("planned_on", Tr::tr("The drill was planned for %1.").arg(planned), "H13"));
}

void leaderIsInPost(const RuleCase &rule, Findings &findings)
{
    if (text(rule.now, "conclusion").isEmpty())
        personIsInPost(rule, "leader", "H13 H28", findings);
}

} // namespace

QList<Rule> DrillRules::all()
{
    return {heldStays,           resultsFollowTheDrill, planWasInForce, recoveryIsMeasured,
            findingsAreFollowed, heldDrillIsConcluded,  drillIsNotLate, leaderIsInPost};
}

void DrillRules::derive(Values &values, const RuleSurroundings &around)
{
    if (isHeld(values))
        copyCriteria(values, around);
    const char *state = !isHeld(values)                        ? "planned"
                        : text(values, "conclusion").isEmpty() ? "held"
                                                               : "concluded";
    values.insert(QStringLiteral("state"), QLatin1String(state));

    const QJsonValue took = values.value(QLatin1String("recovery_minutes"));
    const QJsonValue allowed = values.value(QLatin1String("rto_minutes"));
    values.remove(QStringLiteral("rto_met"));
    if (isHeld(values) && took.isDouble() && allowed.isDouble())
        values.insert(QStringLiteral("rto_met"), took.toInteger() <= allowed.toInteger());
}

QDate DrillRules::dueOn(const Values &values, const RuleSurroundings &)
{
    return isHeld(values) ? QDate() : day(values, "planned_on");
}

} // namespace anguan
