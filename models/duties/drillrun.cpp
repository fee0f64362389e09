// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duties/drillrun.h"

#include "models/base/clock.h"
#include "models/base/tr.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace anguan {

namespace {

constexpr std::array kinds{"started", "step", "note", "recovered"};

QString wordOf(DrillEvent::Kind kind)
{
    return QString::fromLatin1(kinds[static_cast<std::size_t>(kind)]);
}

DrillEvent::Kind kindOf(const QString &word)
{
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        if (word == QLatin1String(kinds[i]))
            return static_cast<DrillEvent::Kind>(i);
    }
    return DrillEvent::Kind::Note;
}

} // namespace

DrillRun DrillRun::begun(const QString &drill, const QString &who)
{
    DrillRun run;
    run.m_drill = drill;
    run.append({DrillEvent::Kind::Started, {}, Tr::tr("The drill begins"), who, -1});
    return run;
}

std::optional<DrillRun> DrillRun::restored(const Values &kept)
{
    DrillRun run;
    run.m_drill = kept.value(QLatin1String("drill")).toString();
    const QJsonArray events = kept.value(QLatin1String("events")).toArray();
    for (const QJsonValue &each : events)
        run.m_events.append({kindOf(each[QLatin1String("kind")].toString()),
                             each[QLatin1String("at")].toString(), each[QLatin1String("what")].toString(),
                             each[QLatin1String("who")].toString(), each[QLatin1String("step")].toInt(-1)});
    if (run.m_drill.isEmpty() || run.m_events.isEmpty())
        return std::nullopt;
    return run;
}

Values DrillRun::kept() const
{
    QJsonArray events;
    for (const DrillEvent &event : m_events)
        events.append(QJsonObject{{QStringLiteral("kind"), wordOf(event.kind)},
                                  {QStringLiteral("at"), event.at},
                                  {QStringLiteral("what"), event.what},
                                  {QStringLiteral("who"), event.who},
                                  {QStringLiteral("step"), event.step}});
    return {{QStringLiteral("drill"), m_drill}, {QStringLiteral("events"), events}};
}

void DrillRun::append(DrillEvent event)
{
    event.at = Clock::stamp();
    m_events.append(std::move(event));
}

void DrillRun::step(int index, const QString &what, const QString &who)
{
    append({DrillEvent::Kind::Step, {}, what, who, index});
}

void DrillRun::note(const QString &what, const QString &who)
{
    append({DrillEvent::Kind::Note, {}, what, who, -1});
}

void DrillRun::recover(const QString &who)
{
    if (!secondsToRecover())
        append({DrillEvent::Kind::Recovered, {}, Tr::tr("The systems serve again"), who, -1});
}

bool DrillRun::undo()
{
    if (m_events.size() < 2)
        return false;
    m_events.removeLast();
    return true;
}

qint64 DrillRun::secondsAt(const QDateTime &moment) const
{
    if (m_events.isEmpty())
        return 0;
    return std::max<qint64>(0, Clock::instantOf(m_events.constFirst().at).secsTo(moment));
}

std::optional<qint64> DrillRun::secondsToRecover() const
{
    for (const DrillEvent &event : m_events) {
        if (event.kind == DrillEvent::Kind::Recovered)
            return secondsAt(Clock::instantOf(event.at));
    }
    return std::nullopt;
}

std::optional<int> DrillRun::minutesToRecover() const
{
    const std::optional<qint64> seconds = secondsToRecover();
    if (!seconds)
        return std::nullopt;
    return static_cast<int>((*seconds + 59) / 60);
}

QString DrillRun::doneAt(int step) const
{
    for (const DrillEvent &event : m_events) {
        if (event.kind == DrillEvent::Kind::Step && event.step == step)
            return event.at;
    }
    return {};
}

DrillRun::Verdict DrillRun::verdict(qint64 allowed, const QDateTime &now) const
{
    const std::optional<int> took = minutesToRecover();
    if (allowed <= 0) {
        if (took)
            return {Tr::tr("Recovered in %n minute(s); the plan sets no recovery time.", nullptr, *took),
                    Tone::Soon};
        return {Tr::tr("The plan sets no recovery time to be judged by."), Tone::Soon};
    }
    const int limit = static_cast<int>(allowed);
    if (took && *took <= limit)
        return {Tr::tr("Recovered in %n minute(s): within the %1 that the plan allows.", nullptr, *took)
                    .arg(limit),
                Tone::Good};
    if (took)
        return {Tr::tr("Recovered in %n minute(s): more than the %1 that the plan allows.", nullptr, *took)
                    .arg(limit),
                Tone::Late};
    const qint64 left = allowed * 60 - secondsAt(now);
    if (left < 0)
        return {Tr::tr("Over the recovery time of %1 min by %2.").arg(limit).arg(clock(-left)), Tone::Late};
    // The last quarter of the time is soon.
    return {Tr::tr("%1 left of the recovery time of %2 min.").arg(clock(left)).arg(limit),
            left * 4 < allowed * 60 ? Tone::Soon : Tone::Information};
}

Values DrillRun::recorded(const Values &drill) const
{
    Values values = drill;
    const QDate day = Clock::instantOf(m_events.constFirst().at).toLocalTime().date();
    values.insert(QStringLiteral("held_on"), day.toString(Qt::ISODate));
    QJsonArray timeline = drill.value(QLatin1String("timeline")).toArray();
    for (const DrillEvent &event : m_events)
        timeline.append(QJsonObject{{QStringLiteral("at"), event.at},
                                    {QStringLiteral("what"), event.what},
                                    {QStringLiteral("who"), event.who}});
    values.insert(QStringLiteral("timeline"), timeline);
    if (const std::optional<int> minutes = minutesToRecover())
        values.insert(QStringLiteral("recovery_minutes"), *minutes);
    return values;
}

QString DrillRun::clock(qint64 seconds)
{
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString DrillRun::draftName(const QString &drill)
{
    return QStringLiteral("stopwatch/") + drill;
}

} // namespace anguan
