// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/stops.h"

#include "app/tr.h"
#include "models/approvals/approvals.h"
#include "models/items/recordlistmodel.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "models/vault/vault.h"
#include "ui/approvals/approvalsscreen.h"
#include "ui/register/attachmentsview.h"
#include "ui/register/detailspane.h"
#include "ui/register/historyview.h"
#include "ui/register/recordview.h"
#include "ui/register/registerscreen.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/task.h"

#include <QAction>
#include <QDialog>
#include <QTabWidget>
#include <QTimer>

namespace anguan {

namespace {

Failure missing(const QString &what)
{
    return fail(ErrorCode::CheckFound, AppTr::tr("The tour stopped: “%1” cannot be reached.").arg(what));
}

Result<RegisterScreen *> openRegister(Guide &guide, MainWindow &window, const char *id)
{
    window.console()->open(QString::fromLatin1(id));
    auto *screen = qobject_cast<RegisterScreen *>(window.console()->current());
    if (!screen)
        return missing(QString::fromLatin1(id));
    ANGUAN_TRY(guide.waitFor(QString::fromLatin1(id), [screen] { return screen->model()->rowCount() > 0; }));
    return screen;
}

Result<QString> systemNamed(MainWindow &window, const char *name)
{
    const Register *systems = Catalogue::find(QStringLiteral("systems"));
    ANGUAN_TRY_LET(record, RecordStore(*window.vault()).resolve(*systems, QString::fromUtf8(name)));
    return record.number;
}

Result<void> showTab(Guide &guide, RegisterScreen &screen, QWidget *page)
{
    auto *tabs = screen.findChild<QTabWidget *>(QStringLiteral("recordTabs"));
    if (!tabs || tabs->indexOf(page) < 0)
        return missing(QStringLiteral("recordTabs"));
    tabs->setCurrentWidget(page);
    guide.pause(200);
    return {};
}

/// Of the kind go_live about that system, the newest.
Result<QString> approvalAbout(MainWindow &window, const char *system)
{
    ANGUAN_TRY_LET(subject, systemNamed(window, system));
    ANGUAN_TRY_LET(about, Approvals(*window.vault()).about(subject));
    return about.isEmpty() ? Result<QString>(missing(QString::fromUtf8(system))) : about.first().number;
}

/// A dialog that waits for an answer: its picture is taken from inside, then it is closed.
Result<void> shootModal(Guide &guide, const std::function<void()> &open, const char *dialog,
                        const char *picture, const std::function<Result<void>()> &before = {})
{
    Result<void> done = missing(QString::fromLatin1(dialog));
    QTimer::singleShot(300, [&] {
        auto *shown = qobject_cast<QDialog *>(guide.seen(dialog));
        if (!shown)
            return;
        done = before ? before() : Result<void>();
        if (done)
            done = guide.shoot(picture);
        shown->reject();
    });
    open();
    constexpr int longest = 1500; // when nothing was opened, the timer still has to run out
    if (!done)
        guide.pause(longest);
    return done;
}

Result<void> shootPreview(Guide &guide, Screen *screen, const char *picture)
{
    screen->printIt();
    ANGUAN_TRY(guide.waitFor("previewDialog"));
    guide.pause(500);
    ANGUAN_TRY(guide.shoot(picture));
    qobject_cast<QDialog *>(guide.seen("previewDialog"))->close();
    guide.pause(100);
    return {};
}

} // namespace

Result<void> Stops::registers(Guide &guide, MainWindow &window)
{
    ANGUAN_TRY_LET(screen, openRegister(guide, window, "systems"));
    ANGUAN_TRY(guide.shoot("systems"));
    screen->showFiltered(
        {{QStringLiteral("protection_level"), FilterOp::OneOf, {QStringLiteral("2"), QStringLiteral("3")}},
         {QStringLiteral("importance"), FilterOp::OneOf, {QStringLiteral("important")}}});
    ANGUAN_TRY(guide.shoot("systems-filtered"));
    screen->showFiltered({});

    ANGUAN_TRY_LET(faulty, systemNamed(window, "矿业权管理系统"));
    screen->openItem(faulty);
    ANGUAN_TRY(guide.shoot("record-with-an-alert"));
    screen->editIt();
    ANGUAN_TRY(guide.waitFor("filing_numberInput"));
    ANGUAN_TRY(guide.type("filing_numberInput", QStringLiteral("4306-12")));
    screen->saveIt();
    ANGUAN_TRY(guide.shoot("form-with-an-error"));
    screen->stepBack();
    guide.pause(200);

    ANGUAN_TRY_LET(busy, systemNamed(window, "不动产登记系统"));
    screen->openItem(busy);
    guide.pause(200);
    ANGUAN_TRY(showTab(guide, *screen, screen->details()->view()->history()));
    ANGUAN_TRY(guide.shoot("history"));
    ANGUAN_TRY(showTab(guide, *screen, screen->details()->view()->attachments()));
    ANGUAN_TRY(guide.shoot("attachments"));
    ANGUAN_TRY(shootPreview(guide, screen, "print-preview-register"));

    for (const char *id : {"people", "data_resources", "departments"}) {
        ANGUAN_TRY_LET(other, openRegister(guide, window, id));
        Q_UNUSED(other)
        ANGUAN_TRY(guide.shoot(id));
    }
    return {};
}

Result<void> Stops::approvals(Guide &guide, MainWindow &window)
{
    window.console()->open(QStringLiteral("approvals"));
    guide.pause(300);
    ANGUAN_TRY(guide.shoot("approvals"));

    ANGUAN_TRY_LET(waiting, approvalAbout(window, "执法监察移动端"));
    window.console()->open(QStringLiteral("approvals"), waiting);
    ANGUAN_TRY(guide.waitFor("signCard"));
    ANGUAN_TRY(guide.scrollTo("signCard"));
    ANGUAN_TRY(guide.shoot("sign-card"));
    ANGUAN_TRY(guide.type("signPassword", QStringLiteral("wrong-password")));
    ANGUAN_TRY(guide.click("signButton"));
    ANGUAN_TRY(guide.waitFor("signBanner"));
    ANGUAN_TRY(guide.shoot("sign-card-wrong-password"));

    ANGUAN_TRY_LET(secondRound, approvalAbout(window, "电子印章系统"));
    window.console()->open(QStringLiteral("approvals"), secondRound);
    ANGUAN_TRY(guide.waitFor("differencesCard"));
    ANGUAN_TRY(guide.scrollTo("differencesCard"));
    ANGUAN_TRY(guide.shoot("sent-back-and-resubmitted"));

    ANGUAN_TRY_LET(finished, approvalAbout(window, "征地信息公开平台"));
    window.console()->open(QStringLiteral("approvals"), finished);
    ANGUAN_TRY(guide.waitFor("roundsCard"));
    ANGUAN_TRY(guide.shoot("approval-carried-out"));
    ANGUAN_TRY(guide.scrollTo("roundsCard"));
    ANGUAN_TRY(guide.shoot("approval-timeline"));
    return shootPreview(guide, window.console()->current(), "print-preview-approval");
}

Result<void> Stops::rest(Guide &guide, MainWindow &window)
{
    window.console()->open(QStringLiteral("journal"));
    ANGUAN_TRY(guide.waitFor("journalTable"));
    ANGUAN_TRY(guide.click("verifyButton"));
    ANGUAN_TRY(guide.waitFor(QStringLiteral("verifyButton"),
                             [] { return RunningTasks::instance().all().isEmpty(); }));
    ANGUAN_TRY(guide.shoot("journal"));
    for (const char *section : {"periods", "logins", "backup", "display"}) {
        window.console()->open(QStringLiteral("settings"), QString::fromLatin1(section));
        const QByteArray name = QByteArray("settings-") + section;
        ANGUAN_TRY(guide.shoot(name.constData()));
    }
    ANGUAN_TRY(shootModal(
        guide, [&] { window.actions().action(QStringLiteral("commands"))->trigger(); }, "commandPalette",
        "commands"));
    ANGUAN_TRY(guide.type("globalSearch", QStringLiteral("bdc")));
    ANGUAN_TRY(guide.waitFor("searchPopup"));
    return guide.shoot("search");
}

} // namespace anguan
