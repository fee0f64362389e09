// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/emergencytables.h"
#include "app/demo/story.h"
#include "models/duties/duties.h"
#include "models/duties/dutyrules.h"
#include "models/duties/findingactions.h"
#include "models/duties/planversions.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "models/vault/vault.h"

#include <QJsonArray>

#include <algorithm>
#include <functional>

namespace anguan {

namespace {

using namespace DemoEmergency;

/// Something the officer does on a day; all of them in one order, so that a chapter can go on where it
/// stopped.
struct Event
{
    int day;
    std::function<Result<void>(Story &)> play;
};

const Register &registerOf(const char *id)
{
    return *Catalogue::find(QString::fromLatin1(id));
}

QString key(const char *kind, const char *name)
{
    return QString::fromLatin1(kind) + QLatin1Char('/') + QString::fromLatin1(name);
}

void somewhatLater(Story &story)
{
    constexpr qint64 aWhile = 7 * 60'000;
    if (story.clock)
        story.clock->advance(aWhile);
}

Result<void> change(Story &story, const char *registerId, const QString &number, const Values &changed,
                    const QString &reason)
{
    somewhatLater(story);
    RecordStore store(*story.vault);
    ANGUAN_TRY_LET(record, store.find(registerOf(registerId), number));
    Values values = record.values;
    for (auto it = changed.begin(); it != changed.end(); ++it)
        values.insert(it.key(), it.value());
    ANGUAN_TRY(store.change(registerOf(registerId), number, record.version, values, reason));
    return {};
}

Result<void> writePlan(Story &story, const Plan &plan)
{
    somewhatLater(story);
    RecordStore store(*story.vault);
    if (plan.successorOf[0]) {
        const QString before = story.known.value(key("plan", plan.successorOf));
        auto made = newPlanVersion(*story.vault, before);
        if (!made)
            return fail(made.error());
        story.known.insert(key("plan", plan.key), made->number);
        return change(story, "plans", made->number, planChanges(story, plan),
                      QStringLiteral("按演练发现的问题修订"));
    }
    Values values = planValues(story, plan);
    // A sample put into somebody's own vault has no leader at the desk: what is filed there was filed before.
    if (!story.clock && plan.filed != never && plan.signedToTheEnd) {
        values.insert(QStringLiteral("state"), QStringLiteral("in_force"));
        values.insert(QStringLiteral("filed_on"), story.day(plan.filed));
        values.insert(QStringLiteral("adopted_on"), story.day(plan.filed));
    }
    ANGUAN_TRY_LET(made, store.createByEngine(registerOf("plans"), values, QStringLiteral("预案登记")));
    story.known.insert(key("plan", plan.key), made.number);
    return {};
}

Result<void> planDrill(Story &story, const Drill &drill)
{
    somewhatLater(story);
    const QString plan = story.known.value(key("plan", drill.plan));
    ANGUAN_TRY_LET(made,
                   RecordStore(*story.vault).create(registerOf("drills"), drillPlan(story, drill, plan)));
    story.known.insert(key("drill", drill.key), made.number);
    return {};
}

/// The drill with its findings, and a rectification of each.
Result<void> holdDrill(Story &story, const Drill &drill)
{
    const QString number = story.known.value(key("drill", drill.key));
    QJsonArray findings;
    QStringList keys;
    for (const Action &action : actions()) {
        if (qstrcmp(action.drill, drill.key) != 0)
            continue;
        findings.append(QJsonObject{{QStringLiteral("what"), QString::fromUtf8(action.what)},
                                    {QStringLiteral("owner"), story.people.at(action.owner)},
                                    {QStringLiteral("due"), story.day(action.due)}});
        keys.append(key("action", action.what));
    }
    Values values = drillRecord(story, drill);
    values.insert(QStringLiteral("findings"), findings);
    ANGUAN_TRY(change(story, "drills", number, values, QStringLiteral("演练记录")));
    somewhatLater(story);
    ANGUAN_TRY_LET(done, makeActionsOfFindings(*story.vault, number));
    const QJsonArray made = done.values.value(QLatin1String("findings")).toArray();
    for (qsizetype i = 0; i < made.size(); ++i)
        story.known.insert(keys.at(i), made.at(i).toObject().value(QLatin1String("action")).toString());
    return {};
}

Result<void> findAction(Story &story, const Action &action)
{
    somewhatLater(story);
    const Values values{{QStringLiteral("what"), QString::fromUtf8(action.what)},
                        {QStringLiteral("source"), QString::fromLatin1(action.source)},
                        {QStringLiteral("owner"), story.people.at(action.owner)},
                        {QStringLiteral("found_on"), story.day(action.found)},
                        {QStringLiteral("first_due_on"), story.day(action.due)}};
    ANGUAN_TRY_LET(made, RecordStore(*story.vault).create(registerOf("actions"), values));
    story.known.insert(key("action", action.what), made.number);
    return {};
}

Result<void> extend(Story &story, const Action &action, qsizetype count)
{
    QJsonArray list;
    for (qsizetype i = 0; i < count; ++i)
        list.append(QJsonObject{{QStringLiteral("until"), story.day(action.extensions.at(i).until)},
                                {QStringLiteral("reason"), QString::fromUtf8(action.extensions.at(i).reason)},
                                {QStringLiteral("granted_by"), QStringLiteral("郑卫东")}});
    return change(story, "actions", story.known.value(key("action", action.what)),
                  {{QStringLiteral("extensions"), list}}, QStringLiteral("延期"));
}

Result<void> mend(Story &story, const Action &action)
{
    return change(story, "actions", story.known.value(key("action", action.what)),
                  {{QStringLiteral("done_on"), story.day(action.done)},
                   {QStringLiteral("done_by"), story.people.at(action.owner)},
                   {QStringLiteral("evidence"), QString::fromUtf8(action.evidence)}},
                  QStringLiteral("整改完成"));
}

Result<void> recheck(Story &story, const Action &action)
{
    constexpr int officer = 4, head = 3;
    return change(story, "actions", story.known.value(key("action", action.what)),
                  {{QStringLiteral("verified_by"), story.people.at(action.owner == officer ? head : officer)},
                   {QStringLiteral("verified_on"), story.day(action.verified)},
                   {QStringLiteral("verify_result"), QStringLiteral("passed")},
                   {QStringLiteral("verify_note"), QStringLiteral("现场核对，已整改到位")}},
                  QStringLiteral("复查通过"));
}

/// The half-year's inspection and account reviews, marked as done on the spot; two systems are forgotten.
Result<void> halfYear(Story &story)
{
    if (!story.clock)
        return {}; // the duties of a vault that has just begun lie ahead
    somewhatLater(story);
    Duties duties(*story.vault);
    DueQuery query;
    query.recently = 0;
    ANGUAN_TRY_LET(lines, duties.lines(query));
    const QStringList forgotten{story.systems.at(12), story.systems.at(27)};
    for (const DueLine &line : std::as_const(lines)) {
        if (line.byHand && line.create.isEmpty() && !forgotten.contains(line.slot.record))
            ANGUAN_TRY(
                duties.answer(line.slot.id, Clock::today(), QStringLiteral("上半年集中检查与账号清理")));
    }
    return {};
}

QList<Event> events()
{
    QList<Event> all;
    for (const Plan &plan : plans())
        all.append({plan.written, [&plan](Story &story) { return writePlan(story, plan); }});
    for (const Drill &drill : drills()) {
        all.append({drill.entered, [&drill](Story &story) { return planDrill(story, drill); }});
        if (drill.held != never)
            all.append({drill.held, [&drill](Story &story) { return holdDrill(story, drill); }});
    }
    for (const Action &action : actions()) {
        if (!action.drill[0])
            all.append({action.found, [&action](Story &story) { return findAction(story, action); }});
        for (qsizetype i = 0; i < action.extensions.size(); ++i)
            all.append({action.extensions.at(i).granted,
                        [&action, i](Story &story) { return extend(story, action, i + 1); }});
        if (action.done != never)
            all.append(
                {action.done - action.entered, [&action](Story &story) { return mend(story, action); }});
        if (action.verified != never)
            all.append({action.verified, [&action](Story &story) { return recheck(story, action); }});
    }
    all.append({161, halfYear});
    std::stable_sort(all.begin(), all.end(), [](const Event &a, const Event &b) { return a.day > b.day; });
    return all;
}

} // namespace

bool Chapters::hasEmergency(const Story &story, int until)
{
    const QList<Event> all = events();
    return story.eventsPlayed < all.size() && all.at(story.eventsPlayed).day >= until;
}

Result<void> Chapters::emergency(Story &story, int until)
{
    const QList<Event> all = events();
    while (story.eventsPlayed < all.size() && all.at(story.eventsPlayed).day >= until) {
        const Event &event = all.at(story.eventsPlayed++);
        story.morning(event.day);
        ANGUAN_TRY(event.play(story));
    }
    return {};
}

} // namespace anguan
