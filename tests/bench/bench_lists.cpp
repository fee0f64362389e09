// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader feels with a hundred thousand records: first rows, typing, scrolling, memory.
#include "models/items/recordlistmodel.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "tests/support/temporaryvault.h"
#include "ui/register/registerscreen.h"
#include "ui/register/registertable.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTest>

#include <cstdio>

using namespace anguan;

namespace {

constexpr int records = 100'000;

void say(const char *what, double value, const char *unit, const char *limit)
{
    std::printf("%-52s %9.1f %s (limit %s)\n", what, value, unit, limit);
    std::fflush(stdout);
}

double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').at(1).toDouble() / 1024;
    return -1;
}

void fill(Vault &vault)
{
    const Register &departments = *Catalogue::find(QStringLiteral("departments"));
    QList<RecordStore::Incoming> rows;
    for (int place = 0; place < 40; ++place)
        rows << RecordStore::Incoming{
            place + 1, {}, {{QStringLiteral("name"), QStringLiteral("股室%1").arg(place)}}};
    RecordStore store(vault);
    TemporaryVault::must(store.importAll(departments, rows, false, false));
    const Register &resources = *Catalogue::find(QStringLiteral("systems"));
    const QString department = QStringLiteral("DEP-%1-0001").arg(QDate::currentDate().year());
    static const char16_t *const words[] = {u"不动产", u"国土空间", u"执法监察", u"矿业权", u"档案", u"测绘"};
    for (int batch = 0; batch < records; batch += 10'000) {
        rows.clear();
        for (int place = batch; place < batch + 10'000; ++place)
            rows << RecordStore::Incoming{
                place + 1,
                {},
                {{QStringLiteral("name"),
                  QStringLiteral("%1系统%2").arg(QString::fromUtf16(words[place % 6])).arg(place)},
                 {QStringLiteral("department"), department},
                 {QStringLiteral("importance"),
                  place % 3 ? QStringLiteral("ordinary") : QStringLiteral("important")},
                 {QStringLiteral("protection_level"), QString::number(1 + place % 4)},
                 {QStringLiteral("network_zone"), QStringLiteral("government")}}};
        TemporaryVault::must(store.importAll(resources, rows, false, false));
    }
}

double settle(RegisterScreen &screen, double *longestStall = nullptr)
{
    QElapsedTimer all;
    all.start();
    QElapsedTimer turn;
    double longest = 0;
    while (!screen.model()->isSettled() && all.elapsed() < 30'000) {
        turn.start();
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 1);
        longest = std::max(longest, turn.nsecsElapsed() / 1e6);
    }
    if (longestStall)
        *longestStall = longest;
    return static_cast<double>(all.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    TemporaryVault vault;
    QElapsedTimer timer;
    timer.start();
    fill(*vault);
    say("filling, records a second", records * 1000.0 / static_cast<double>(timer.elapsed()), "/s",
        "none here");
    vault.unlockAs(QStringLiteral("officer")); // as at a start: nothing is cached

    timer.start();
    RegisterScreen screen(*vault, *Catalogue::find(QStringLiteral("systems")));
    screen.resize(1170, 660);
    screen.show();
    screen.activate();
    QCoreApplication::processEvents();
    say("first rows after the click", static_cast<double>(timer.nsecsElapsed()) / 1e6, "ms", "100");
    say("the whole list", settle(screen), "ms", "none");

    double stall = 0;
    double worst = 0;
    double worstAnswer = 0;
    auto *search = screen.findChild<QLineEdit *>(QStringLiteral("registerSearch"));
    const QString typed = QStringLiteral("zhifa9");
    for (int length = 1; length <= typed.size(); ++length) {
        timer.start();
        bool answered = false;
        const auto connection = QObject::connect(screen.model(), &RecordListModel::firstShown, &screen,
                                                 [&answered] { answered = true; });
        search->setText(typed.left(length));
        while (!answered && timer.elapsed() < 5000)
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 1);
        QObject::disconnect(connection);
        worstAnswer = std::max(worstAnswer, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        settle(screen, &stall);
        worst = std::max(worst, stall);
    }
    say("typing: slowest answer to a key", worstAnswer, "ms", "50");
    say("typing: longest the window stood still", worst, "ms", "50");
    search->clear();
    settle(screen);

    QScrollBar *bar = screen.table()->verticalScrollBar();
    worst = 0;
    for (int step = 0; step <= 400; ++step) {
        timer.start();
        bar->setValue(static_cast<int>(qint64(bar->maximum()) * step / 400));
        screen.table()->viewport()->repaint();
        worst = std::max(worst, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        QCoreApplication::processEvents();
    }
    say("scrolling 100,000 rows: longest step", worst, "ms", "50");
    timer.start();
    QTest::keyClick(screen.table(), Qt::Key_End, Qt::ControlModifier);
    screen.table()->viewport()->repaint();
    say("Ctrl+End", static_cast<double>(timer.nsecsElapsed()) / 1e6, "ms", "50");
    say("memory", residentMegabytes(), "MB", "250");
    return 0;
}
