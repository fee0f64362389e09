// SPDX-License-Identifier: GPL-3.0-or-later
// Today, the year of drills, the stopwatch, versions of a plan.
#include "app/tour/stops.h"

#include "models/duties/planversions.h"
#include "models/records/recordlist.h"
#include "models/registers/catalogue.h"
#include "models/vault/vault.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/screen.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>

namespace anguan {

namespace {

void press(int key)
{
    QWidget *focus = QApplication::focusWidget();
    if (!focus)
        return;
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier);
        QApplication::sendEvent(focus, &event);
    }
}

Result<void> shootToday(Guide &guide, MainWindow &window)
{
    window.console()->open(QStringLiteral("today"));
    ANGUAN_TRY(guide.waitFor("todayList"));
    guide.pause(400);
    ANGUAN_TRY(guide.shoot("today"));
    ANGUAN_TRY(guide.click("dutiesChartToggle"));
    ANGUAN_TRY(guide.shoot("today-figures-as-a-table"));
    ANGUAN_TRY(guide.click("dutiesChartToggle"));
    ANGUAN_TRY(guide.click("calendarToggle"));
    ANGUAN_TRY(guide.waitFor("calendarGrid"));
    ANGUAN_TRY(guide.shoot("today-month"));
    return guide.click("calendarToggle");
}

Result<void> shootYear(Guide &guide, MainWindow &window)
{
    window.console()->open(QStringLiteral("drill_year"));
    ANGUAN_TRY(guide.waitFor("yearReport"));
    ANGUAN_TRY(guide.shoot("year-of-drills"));
    ANGUAN_TRY(guide.click("yearReport"));
    ANGUAN_TRY(guide.waitFor("previewDialog"));
    guide.pause(500);
    ANGUAN_TRY(guide.shoot("print-preview-year"));
    qobject_cast<QDialog *>(guide.seen("previewDialog"))->close();
    guide.pause(100);
    return {};
}

/// A drill runs for as long as the picture takes; the file is a copy and is thrown away.
Result<void> shootStopwatch(Guide &guide, MainWindow &window)
{
    window.console()->open(QStringLiteral("stopwatch"));
    guide.pause(200);
    ANGUAN_TRY(guide.shoot("stopwatch"));
    if (!guide.sees("startDrill"))
        return {};
    ANGUAN_TRY(guide.click("startDrill"));
    ANGUAN_TRY(guide.waitFor("elapsed"));
    press(Qt::Key_1);
    press(Qt::Key_2);
    return guide.shoot("stopwatch-running");
}

Result<void> shootVersions(Guide &guide, MainWindow &window)
{
    const Register &plans = *Catalogue::find(QStringLiteral("plans"));
    const RecordList list(window.vault()->database());
    ListQuery query;
    query.registerId = QStringLiteral("plans");
    ANGUAN_TRY_LET(ids, list.ids(query));
    ANGUAN_TRY_LET(rows, list.rows(plans, ids, {}));
    for (const ListRow &row : rows) {
        ANGUAN_TRY_LET(versions, planVersions(*window.vault(), row.number));
        if (versions.size() < 2)
            continue;
        window.console()->open(QStringLiteral("plan_versions"), row.number);
        ANGUAN_TRY(guide.waitFor("differences"));
        return guide.shoot("plan-versions");
    }
    return {};
}

} // namespace

Result<void> Stops::duties(Guide &guide, MainWindow &window)
{
    ANGUAN_TRY(shootToday(guide, window));
    for (const char *id : {"plans", "drills", "actions"}) {
        window.console()->open(QString::fromLatin1(id));
        guide.pause(300);
        ANGUAN_TRY(guide.shoot(id));
    }
    ANGUAN_TRY(shootVersions(guide, window));
    ANGUAN_TRY(shootYear(guide, window));
    return shootStopwatch(guide, window);
}

} // namespace anguan
