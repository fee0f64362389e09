// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/story.h"

namespace anguan {

namespace {

/// Nine o'clock at the desk is one o'clock UTC in China; fixed, so that the machine's zone changes nothing.
QDateTime morningOf(const QDate &day)
{
    return {day, QTime(1, 0), Qt::UTC};
}

} // namespace

void Story::minutes(int atLeast, int atMost)
{
    constexpr qint64 minute = 60'000;
    const int passed = atLeast + chance(atMost - atLeast + 1);
    if (clock)
        clock->advance(passed * minute + chance(int(minute)));
}

void Story::morning(int daysBeforeEnd)
{
    if (clock)
        clock->advance(qMax<qint64>(0, Clock::nowUtc().msecsTo(morningOf(today.addDays(-daysBeforeEnd)))));
}

QString Story::day(int daysBeforeEnd) const
{
    return today.addDays(-daysBeforeEnd).toString(Qt::ISODate);
}

int Story::chance(int below)
{
    return int(random.bounded(quint32(below)));
}

Values filled(std::initializer_list<std::pair<QLatin1String, QJsonValue>> values)
{
    Values kept;
    for (const auto &[field, value] : values) {
        const bool empty =
            value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty());
        if (!empty)
            kept.insert(field, value);
    }
    return kept;
}

} // namespace anguan
