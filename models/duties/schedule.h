// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace anguan {

/// When a duty of the unit falls due: on days of the calendar, counted from an anchor, or so long after it
/// was last done.
struct Schedule
{
    enum class Unit { Day, Week, Month, Year };
    enum class Counting {
        Calendar,  ///< anchor, anchor + 1 × every, anchor + 2 × every …
        AfterDone, ///< last done + every
    };

    Unit unit = Unit::Year;
    int every = 1; ///< 1 … 120
    QDate anchor;
    /// The last day of the month, whichever it is; else the anchor's day, or the last there is.
    bool monthEnd = false;
    Counting counting = Counting::Calendar;

    bool operator==(const Schedule &) const = default;

    /// The slot after so many steps. Counted from the anchor and not from the slot before, so that 31 January
    /// is followed by 28 February and then 31 March.
    QDate slot(int steps) const;
    /// Calendar slots within these days, both included; none before the anchor.
    QList<QDate> slotsBetween(const QDate &from, const QDate &to) const;
    /// The slot before this one; invalid for the first.
    QDate before(const QDate &due) const;
    /// `every` after the day on which it was done.
    QDate after(const QDate &done) const;

    QString shown() const; ///< "every year on 31 December", in the reader's language
};

} // namespace anguan
