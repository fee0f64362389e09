// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/duties/dueline.h"
#include "models/duties/dutymonths.h"

#include <QList>
#include <QString>

#include <optional>

namespace anguan {

/// A line of the list on Today as it is shown: a heading, something to be done, or one of the things behind a
/// bar.
struct TodayRow
{
    QString heading; ///< not empty: a heading, and nothing else
    int count = 0;   ///< under the heading

    QString pill;
    Tone tone = Tone::Plain;
    QString title;
    QString detail;
    QString owner;
    QString act; ///< verb of the button; empty: nothing is to be done
    QString number;
    std::optional<DueLine> due; ///< of what is to be done

    bool isHeading() const { return !heading.isEmpty(); }
};

namespace TodayRows {

QString sectionName(DutyState state);
TodayRow of(const DueLine &line);
TodayRow of(const MonthRecord &record);
/// With a heading over each state that has lines, in the order of urgency.
QList<TodayRow> sections(const QList<DueLine> &lines);
QList<TodayRow> plain(const QList<DueLine> &lines);

} // namespace TodayRows

} // namespace anguan
