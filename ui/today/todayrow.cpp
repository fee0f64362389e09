// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todayrow.h"

#include "models/registers/display.h"
#include "ui/tr.h"

namespace anguan {

namespace {

constexpr DutyState order[] = {DutyState::Overdue, DutyState::Today,   DutyState::Soon,
                               DutyState::Later,   DutyState::Waiting, DutyState::Done};

struct Mark
{
    QString word;
    Tone tone;
};

/// Very late ones by the year: nobody counts in days then.
QString overdue(int days)
{
    constexpr int twoYears = 730;
    return days < twoYears ? UiTr::tr("%n day(s) overdue", nullptr, days)
                           : UiTr::tr("%n year(s) overdue", nullptr, days / 365);
}

Mark markOf(const DueLine &line)
{
    switch (line.state) {
    case DutyState::Overdue:
        return {overdue(-line.days), Tone::Late};
    case DutyState::Today:
        return {UiTr::tr("today"), Tone::Information};
    case DutyState::Soon:
        return {UiTr::tr("in %n day(s)", nullptr, line.days), Tone::Soon};
    case DutyState::Later:
        return {UiTr::tr("in %n day(s)", nullptr, line.days), Tone::Plain};
    case DutyState::Waiting:
        return line.days > 0 ? Mark{UiTr::tr("waits %n day(s)", nullptr, line.days), Tone::Soon}
                             : Mark{UiTr::tr("since today"), Tone::Information};
    case DutyState::Done:
        break;
    }
    if (line.late)
        return {UiTr::tr("done late"), Tone::Late};
    return line.lateEntry ? Mark{UiTr::tr("entered late"), Tone::Soon} : Mark{UiTr::tr("done"), Tone::Good};
}

QString day(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

QString dates(const DueLine &line)
{
    if (line.state == DutyState::Waiting)
        return {};
    if (line.state == DutyState::Done)
        return UiTr::tr("due %1, done %2").arg(day(line.slot.due), day(line.slot.happened));
    // On a day off it is due the working day after.
    return line.shownDue == line.slot.due
               ? UiTr::tr("due %1").arg(day(line.slot.due))
               : UiTr::tr("due %1, a day off: by %2").arg(day(line.slot.due), day(line.shownDue));
}

} // namespace

QString TodayRows::sectionName(DutyState state)
{
    switch (state) {
    case DutyState::Overdue:
        return UiTr::tr("Overdue");
    case DutyState::Today:
        return UiTr::tr("Due today");
    case DutyState::Soon:
        return UiTr::tr("Within 7 days");
    case DutyState::Later:
        return UiTr::tr("Within 30 days");
    case DutyState::Waiting:
        return UiTr::tr("Waiting for a signature");
    case DutyState::Done:
        break;
    }
    return UiTr::tr("Recently done");
}

TodayRow TodayRows::of(const DueLine &line)
{
    TodayRow row;
    const Mark mark = markOf(line);
    row.pill = mark.word;
    row.tone = mark.tone;
    row.title = line.name.isEmpty() ? line.what : UiTr::tr("%1: %2").arg(line.what, line.name);
    QStringList detail{line.article, line.number, dates(line), line.slot.note};
    detail.removeAll(QString());
    row.detail = detail.join(QStringLiteral(" · "));
    row.owner = line.ownerName;
    row.act = line.state == DutyState::Done ? QString() : line.act;
    row.number = line.number;
    row.due = line;
    return row;
}

TodayRow TodayRows::of(const MonthRecord &record)
{
    TodayRow row;
    row.pill = record.day.toString(QStringLiteral("MM-dd"));
    row.title = record.text;
    row.detail = record.number;
    row.number = record.number;
    if (!record.number.isEmpty())
        row.act = UiTr::tr("Open");
    return row;
}

QList<TodayRow> TodayRows::plain(const QList<DueLine> &lines)
{
    QList<TodayRow> rows;
    for (const DueLine &line : lines)
        rows.append(of(line));
    return rows;
}

QList<TodayRow> TodayRows::sections(const QList<DueLine> &lines)
{
    QList<TodayRow> rows;
    for (DutyState state : order) {
        const qsizetype at = rows.size();
        for (const DueLine &line : lines) {
            if (line.state == state)
                rows.append(of(line));
        }
        if (rows.size() == at)
            continue;
        TodayRow heading;
        heading.heading = sectionName(state);
        heading.count = static_cast<int>(rows.size() - at);
        rows.insert(at, heading);
    }
    return rows;
}

} // namespace anguan
