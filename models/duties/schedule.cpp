// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duties/schedule.h"

#include "models/base/tr.h"

namespace anguan {

namespace {

QDate stepped(const QDate &day, Schedule::Unit unit, int count)
{
    switch (unit) {
    case Schedule::Unit::Day:
        return day.addDays(count);
    case Schedule::Unit::Week:
        return day.addDays(7LL * count);
    case Schedule::Unit::Month:
        return day.addMonths(count);
    case Schedule::Unit::Year:
        return day.addYears(count);
    }
    return {};
}

QDate endOfMonth(const QDate &day)
{
    return {day.year(), day.month(), day.daysInMonth()};
}

} // namespace

QDate Schedule::slot(int steps) const
{
    const QDate day = stepped(anchor, unit, steps * every);
    const bool hasMonths = unit == Unit::Month || unit == Unit::Year;
    return monthEnd && hasMonths ? endOfMonth(day) : day;
}

QList<QDate> Schedule::slotsBetween(const QDate &from, const QDate &to) const
{
    QList<QDate> days;
    if (!anchor.isValid() || !from.isValid() || !to.isValid() || every < 1)
        return days;
    // A step is never longer than this many days, so the first guess is never too late.
    const int longest = unit == Unit::Day ? 1 : unit == Unit::Week ? 7 : unit == Unit::Month ? 31 : 366;
    const qint64 gap = anchor.daysTo(from);
    int steps = gap > 0 ? static_cast<int>(gap / (static_cast<qint64>(longest) * every)) : 0;
    for (;; ++steps) {
        const QDate day = slot(steps);
        if (!day.isValid() || day > to)
            return days;
        if (day >= from)
            days.append(day);
    }
}

QDate Schedule::before(const QDate &due) const
{
    // Two steps back always holds one slot, whatever the lengths of the months between.
    const QDate from = stepped(due, unit, -2 * every);
    const QList<QDate> days = slotsBetween(from, due.addDays(-1));
    return days.isEmpty() ? QDate() : days.last();
}

QDate Schedule::after(const QDate &done) const
{
    return stepped(done, unit, every);
}

QString Schedule::shown() const
{
    const auto repeated = [this] {
        switch (unit) {
        case Unit::Day:
            return Tr::tr("every %n day(s)", nullptr, every);
        case Unit::Week:
            return Tr::tr("every %n week(s)", nullptr, every);
        case Unit::Month:
            return Tr::tr("every %n month(s)", nullptr, every);
        case Unit::Year:
            return Tr::tr("every %n year(s)", nullptr, every);
        }
        return QString();
    };
    if (counting == Counting::AfterDone)
        return Tr::tr("%1 after it was done last").arg(repeated());
    if (unit == Unit::Day)
        return repeated();
    return Tr::tr("%1, counted from %2").arg(repeated(), slot(0).toString(Qt::ISODate));
}

} // namespace anguan
