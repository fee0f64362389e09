// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registers/planrules.h"

#include "models/base/tr.h"
#include "models/registers/ruletext.h"

#include <QJsonArray>
#include <QSet>

namespace anguan {

using namespace RuleText;

namespace {

bool isInForce(const Values &values)
{
    return text(values, "state") == QLatin1String("in_force");
}

bool isDraft(const Values &values)
{
    const QString state = text(values, "state");
    return state.isEmpty() || state == QLatin1String("draft");
}

bool isFilled(const Values &values, const char *field)
{
    return !values.value(QLatin1String(field)).toArray().isEmpty();
}

/// A leader signed this text: what stands in it changes by a new version only.
void filedTextStays(const RuleCase &rule, Findings &findings)
{
    if (!rule.before || isDraft(*rule.before))
        return;
    for (const char *field : {"title", "edition", "systems", "scope", "launch_criteria", "launchers",
                              "contacts", "recovery_times", "steps", "predecessor"}) {
        const QLatin1String id(field);
        if (rule.now.value(id) != rule.before->value(id))
            findings.append(refuse(
                field,
                Tr::tr("This version was filed and stays as it was signed. Make a new version instead."),
                "H13"));
    }
}

/// What the filing will ask for, said while the plan is still being written.
void draftIsComplete(const RuleCase &rule, Findings &findings)
{
    if (!isDraft(rule.now))
        return;
    if (!isFilled(rule.now, "systems"))
        findings.append(alert(
            "systems", Tr::tr("No system is named; a plan is filed for the systems it covers."), "H13"));
    if (!isFilled(rule.now, "contacts"))
        findings.append(alert(
            "contacts", Tr::tr("Nobody is named to be called; a plan is filed with its contacts."), "H13"));
    if (!isFilled(rule.now, "steps"))
        findings.append(alert("steps", Tr::tr("No step is written; a plan is filed with its steps."), "H13"));
}

void recoveryTimesAreSet(const RuleCase &rule, Findings &findings)
{
    if (text(rule.now, "state") == QLatin1String("superseded") || !isFilled(rule.now, "systems"))
        return;
    if (PlanRules::recoveryMinutes(rule.now, {}, rule.around) == 0)
        findings.append(alert("recovery_times",
                              Tr::tr("No recovery time is set, so no drill can be judged by it."), "H13"));
}

void contactsCanBeCalled(const RuleCase &rule, Findings &findings)
{
    QSet<qint64> orders;
    const QJsonArray contacts = rule.now.value(QLatin1String("contacts")).toArray();
    for (const QJsonValue &one : contacts) {
        const Values contact = one.toObject();
        if (isDraft(rule.now) && text(contact, "phone").isEmpty())
            findings.append(
                alert("contacts", Tr::tr("“%1” has no telephone number.").arg(text(contact, "name")), "H13"));
        const qint64 order = contact.value(QLatin1String("order")).toInteger();
        if (order > 0 && orders.contains(order))
            findings.append(
                alert("contacts", Tr::tr("Two contacts are called in place %1.").arg(order), "H13"));
        orders.insert(order);
    }
}

void predecessorFits(const RuleCase &rule, Findings &findings)
{
    const QString number = text(rule.now, "predecessor");
    if (number.isEmpty())
        return;
    if (number == rule.number) {
        findings.append(refuse("predecessor", Tr::tr("A plan cannot be its own version before."), ""));
        return;
    }
    const Values before = rule.around.record(QStringLiteral("plans"), number);
    if (!before.isEmpty() && isDraft(before))
        findings.append(refuse(
            "predecessor",
            Tr::tr("%1 is still a draft: only a plan that was in force is superseded.").arg(number), ""));
    if (!before.isEmpty() && text(before, "edition") == text(rule.now, "edition"))
        findings.append(refuse(
            "edition", Tr::tr("The version before it is called “%1” too.").arg(text(before, "edition")), ""));
}

void daysAreInOrder(const RuleCase &rule, Findings &findings)
{
    dayHasCome(rule, "adopted_on", Tr::tr("The day of adoption is in the future."), findings);
    dayHasCome(rule, "reviewed_on", Tr::tr("The day of the last review is in the future."), findings);
    const QString adopted = text(rule.now, "adopted_on");
    const QString reviewed = text(rule.now, "reviewed_on");
    if (!adopted.isEmpty() && !reviewed.isEmpty() && reviewed < adopted)
        findings.append(
            refuse("reviewed_on", Tr::tr("A plan is reviewed after it was adopted, not before."), ""));
}

void authorIsInPost(const RuleCase &rule, Findings &findings)
{
    if (text(rule.now, "state") != QLatin1String("superseded"))
        personIsInPost(rule, "author", "H13 H28", findings);
}

void reviewIsCurrent(const RuleCase &rule, Findings &findings)
{
    const QString next = text(rule.now, "next_review");
    if (isInForce(rule.now) && !next.isEmpty() && next < rule.around.today().toString(Qt::ISODate))
        findings.append(alert("reviewed_on", Tr::tr("The review was due on %1.").arg(next), "H13"));
}

} // namespace

QList<Rule> PlanRules::all()
{
    return {filedTextStays,  draftIsComplete, recoveryTimesAreSet, contactsCanBeCalled,
            predecessorFits, daysAreInOrder,  authorIsInPost,      reviewIsCurrent};
}

void PlanRules::derive(Values &values, const RuleSurroundings &around)
{
    if (text(values, "state").isEmpty())
        values.insert(QStringLiteral("state"), QStringLiteral("draft"));
    const QString field = QStringLiteral("next_review");
    values.remove(field);
    if (const QDate next = nextReview(values, around); next.isValid())
        values.insert(field, next.toString(Qt::ISODate));
}

QDate PlanRules::nextReview(const Values &values, const RuleSurroundings &around)
{
    if (!isInForce(values))
        return {};
    QDate last;
    for (const char *field : {"adopted_on", "filed_on", "reviewed_on"}) {
        const QDate one = day(values, field);
        if (one.isValid() && (!last.isValid() || one > last))
            last = one;
    }
    return last.isValid()
               ? last.addMonths(static_cast<int>(around.setting(QStringLiteral("plan_review_months"))))
               : QDate();
}

qint64 PlanRules::recoveryMinutes(const Values &plan, const QStringList &systems,
                                  const RuleSurroundings &around)
{
    QStringList asked = systems;
    if (asked.isEmpty()) {
        const QJsonArray covered = plan.value(QLatin1String("systems")).toArray();
        for (const QJsonValue &one : covered)
            asked.append(one.toString());
    }
    const QJsonArray lines = plan.value(QLatin1String("recovery_times")).toArray();
    qint64 strictest = 0;
    const auto take = [&strictest](qint64 minutes) {
        if (minutes > 0 && (strictest == 0 || minutes < strictest))
            strictest = minutes;
    };
    for (const QString &number : std::as_const(asked)) {
        const Values system = around.record(QStringLiteral("systems"), number);
        const QString name = text(system, "name");
        qint64 minutes = system.value(QLatin1String("rto_hours")).toInteger() * 60;
        for (const QJsonValue &one : lines) {
            const Values line = one.toObject();
            const QString called = text(line, "system");
            if (!called.isEmpty() && (called == number || called == name))
                minutes = line.value(QLatin1String("minutes")).toInteger();
        }
        take(minutes);
    }
    if (strictest == 0) {
        for (const QJsonValue &one : lines)
            take(one.toObject().value(QLatin1String("minutes")).toInteger());
    }
    return strictest;
}

} // namespace anguan
