// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/language.h"
#include "models/duties/workingdays.h"
#include "tests/support/dutyfixture.h"
#include "tests/support/userhands.h"
#include "ui/charts/chartview.h"
#include "ui/today/calendargrid.h"
#include "ui/today/calendarpage.h"
#include "ui/today/todaylist.h"
#include "ui/today/todayscreen.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace anguan;

namespace {

/// The morning of Friday 20 March 2026 in a small unit: rectifications late, due today, soon and later, one
/// that was mended, and a drill planned.
class Morning : public DutyFixture
{
public:
    Morning()
    {
        late = action(QStringLiteral("2026-03-12"));
        due = action(QStringLiteral("2026-03-20"));
        soon = action(QStringLiteral("2026-03-25"));
        later = action(QStringLiteral("2026-04-08"));
        plan1 = plan({system(QStringLiteral("不动产登记系统"))});
        drill = add("drills", drillOf(plan1, "2026-03-23"));
        set(later, "owner", people.at(1));
        on(QDate(2026, 3, 10));
        const QString done = action(QStringLiteral("2026-03-15"));
        mend(done);
        on(QDate(2026, 3, 20));
        for (const DutyRule &rule : must(DutyRules(vault()).inForce()))
            must(DutyRules(vault()).end(rule.id, QStringLiteral("test")));
    }

    void mend(const QString &number)
    {
        minutesLater(1);
        const QString today = Clock::today().toString(Qt::ISODate);
        must(RecordStore(vault()).changeByEngine(reg("actions"), number,
                                                 {{QStringLiteral("done_on"), today},
                                                  {QStringLiteral("done_by"), people.first()},
                                                  {QStringLiteral("evidence"), QStringLiteral("已更换")}},
                                                 QStringLiteral("test")));
    }

    QString late, due, soon, later, plan1, drill;
};

class Desk
{
public:
    explicit Desk(const char *login = nullptr)
    {
        if (login) {
            unit.addEverybody();
            unit.duties.reset();
            unit.unlockAs(QLatin1String(login));
        }
        open();
    }

    void open()
    {
        screen = std::make_unique<TodayScreen>(unit.vault());
        screen->resize(1170, 676);
        screen->show();
        if (!QTest::qWaitForWindowExposed(screen.get()))
            throw std::runtime_error("Today is not shown");
        QApplication::setActiveWindow(screen.get());
        screen->activate();
        QTest::qWait(250); // the charts come after the list
    }
    TodayList *list() { return Hands::find<TodayList>(screen.get(), "todayList"); }
    TodayModel *model() { return list()->todayModel(); }
    QStringList texts(int role)
    {
        QStringList found;
        for (int row = 0; row < model()->rowCount(); ++row)
            found << model()->index(row).data(role).toString();
        return found;
    }
    QModelIndex lineOf(const QString &number)
    {
        for (int row = 0; row < model()->rowCount(); ++row)
            if (model()->row(row).number == number)
                return model()->index(row);
        return {};
    }
    void press(const QModelIndex &line)
    {
        list()->scrollTo(line);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->actRect(line).center());
    }

    Morning unit;
    std::unique_ptr<TodayScreen> screen;
};

} // namespace

class TestToday : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Theme::instance().install();
        QVERIFY(Language::install(QStringLiteral("zh_CN")));
    }
    void cleanup() { Theme::instance().setScheme(Scheme::Light); }

    void linesStandInTheOrderOfUrgencyUnderTheirHeadings()
    {
        Desk desk;
        QStringList headings = desk.texts(TodayModel::Heading);
        headings.removeAll(QString());
        QCOMPARE(headings,
                 (QStringList{QStringLiteral("已逾期"), QStringLiteral("今天"), QStringLiteral("7 天内"),
                              QStringLiteral("30 天内"), QStringLiteral("近期已办")}));
        QVERIFY(desk.lineOf(desk.unit.late).row() < desk.lineOf(desk.unit.due).row());
        QVERIFY(desk.lineOf(desk.unit.due).row() < desk.lineOf(desk.unit.drill).row());
        const TodayRow &row = desk.model()->row(desk.lineOf(desk.unit.late).row());
        QCOMPARE(row.pill, QStringLiteral("逾期 8 天"));
        QCOMPARE(row.tone, Tone::Late);
        QVERIFY(row.title.contains(QStringLiteral("更换电池")));
        QVERIFY(row.detail.contains(QStringLiteral("H8")));
        QCOMPARE(row.owner, QStringLiteral("何敏"));
        QVERIFY(!row.act.isEmpty());
        QVERIFY(desk.screen->subtitle().contains(QStringLiteral("2026-03-20")));
    }

    void whatIsDoneHasNoAct()
    {
        Desk desk;
        const QStringList pills = desk.texts(TodayModel::PillWord);
        for (int row = 0; row < desk.model()->rowCount(); ++row) {
            const TodayRow &line = desk.model()->row(row);
            if (line.due)
                QCOMPARE(line.act.isEmpty(), line.due->state == DutyState::Done);
        }
        QVERIFY(pills.contains(QStringLiteral("已办")));
    }

    void theActOpensTheFormAtItsField_data()
    {
        QTest::addColumn<bool>("byMouse");
        QTest::newRow("a click on the button") << true;
        QTest::newRow("Enter on the line") << false;
    }
    void theActOpensTheFormAtItsField()
    {
        QFETCH(bool, byMouse);
        Desk desk;
        QSignalSpy asked(desk.screen.get(), &Screen::formRequested);
        const QModelIndex line = desk.lineOf(desk.unit.due);
        if (byMouse) {
            desk.press(line);
        } else {
            desk.list()->setFocus();
            desk.list()->setCurrentIndex(line);
            QTest::keyClick(desk.list(), Qt::Key_Return);
        }
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).toString(), QStringLiteral("actions"));
        QCOMPARE(asked.at(0).at(1).toString(), desk.unit.due);
        QCOMPARE(asked.at(0).at(2).toString(), QStringLiteral("done_on"));
    }

    void aClickBesideTheButtonOnlyMarksTheLine()
    {
        Desk desk;
        QSignalSpy asked(desk.screen.get(), &Screen::formRequested);
        const QModelIndex line = desk.lineOf(desk.unit.due);
        QTest::mouseClick(desk.list()->viewport(), Qt::LeftButton, {},
                          desk.list()->visualRect(line).topLeft() + QPoint(150, 20));
        QCOMPARE(asked.size(), 0);
        QCOMPARE(desk.list()->currentIndex(), line);
    }

    void whatIsStoredElsewhereLeavesThePage()
    {
        Desk desk;
        desk.list()->setCurrentIndex(desk.lineOf(desk.unit.late));
        desk.unit.mend(desk.unit.late);
        QTRY_VERIFY(!desk.lineOf(desk.unit.late).isValid() ||
                    desk.model()->row(desk.lineOf(desk.unit.late).row()).due->slot.rule !=
                        QLatin1String("actions.mend") ||
                    desk.model()->row(desk.lineOf(desk.unit.late).row()).due->state == DutyState::Done);
        QVERIFY(desk.list()->currentIndex().isValid()); // the reader stands somewhere sensible
    }

    void theFiguresCountAndLeadToTheirLines()
    {
        Desk desk;
        auto *overdue = Hands::find<QAbstractButton>(desk.screen.get(), "figureOverdue");
        // Other registers declare duties too: the page counts what the engine says.
        const int expected = Duties::count(desk.unit.lines()).overdue;
        QVERIFY(expected >= 1);
        QCOMPARE(overdue->accessibleName(), QStringLiteral("已逾期：%1").arg(expected));
        QVERIFY(overdue->accessibleDescription().contains(QStringLiteral("8")));
        Hands::click(desk.screen.get(), "figureSoon");
        const TodayRow &row = desk.model()->row(desk.list()->currentIndex().row());
        QCOMPARE(row.due->state, DutyState::Soon);
    }

    void onlyOnePersonsDutiesAreShown()
    {
        Desk desk;
        auto *owner = Hands::find<QComboBox>(desk.screen.get(), "ownerCombo");
        owner->setCurrentIndex(owner->findData(desk.unit.people.at(1)));
        QVERIFY(desk.lineOf(desk.unit.later).isValid());
        QVERIFY(!desk.lineOf(desk.unit.late).isValid());
        QCOMPARE(Hands::find<QAbstractButton>(desk.screen.get(), "figureOverdue")->accessibleName(),
                 QStringLiteral("已逾期：0"));
        QVERIFY(desk.screen->stepBack()); // Esc: everybody's again
        QVERIFY(desk.lineOf(desk.unit.late).isValid());
    }

    void aDutyWithoutARecordIsAnsweredInPlace()
    {
        Desk desk;
        DutyRule rule;
        rule.title = QStringLiteral("召开安全管理小组会议");
        rule.article = QStringLiteral("H6");
        rule.schedule = {Schedule::Unit::Month, 1, QDate(2026, 1, 18), false, Schedule::Counting::Calendar};
        rule.reason = QStringLiteral("小组定的");
        rule = TemporaryVault::must(DutyRules(desk.unit.vault()).store(rule));
        desk.screen.reset();
        desk.unit.on(QDate(2026, 4, 22)); // the 18th is a Saturday: due on the 20th
        desk.open();
        int at = -1;
        for (int row = 0; row < desk.model()->rowCount(); ++row)
            if (desk.model()->row(row).title.contains(rule.title) &&
                desk.model()->row(row).due->state == DutyState::Overdue)
                at = row;
        QVERIFY(at >= 0);
        desk.press(desk.model()->index(at));
        auto *dialog = desk.screen->findChild<QDialog *>(QStringLiteral("answerDialog"));
        QVERIFY(dialog);
        Hands::type(dialog, "happenedInput", QStringLiteral("2026-04-19"));
        Hands::click(dialog, "answerButton");
        QTRY_VERIFY(!desk.screen->findChild<QDialog *>(QStringLiteral("answerDialog")));
        bool done = false;
        for (int row = 0; row < desk.model()->rowCount(); ++row) {
            const TodayRow &line = desk.model()->row(row);
            if (line.due && line.title.contains(rule.title)) {
                QVERIFY(line.due->state != DutyState::Overdue);
                done = done || line.due->state == DutyState::Done;
            }
        }
        QVERIFY(done);
    }

    void aMissedDutyIsLetGoWithAReasonOnly()
    {
        Desk desk;
        Ask::setNextReason(std::nullopt); // went back
        emit desk.list()->letGoAsked(desk.model()->row(desk.lineOf(desk.unit.late).row()));
        QVERIFY(desk.lineOf(desk.unit.late).isValid());
        Ask::setNextReason(QStringLiteral("设备已报废"));
        emit desk.list()->letGoAsked(desk.model()->row(desk.lineOf(desk.unit.late).row()));
        QTRY_VERIFY(!desk.lineOf(desk.unit.late).isValid());
    }

    void theContextMenuHasTheRest()
    {
        Desk desk;
        desk.list()->setFocus();
        desk.list()->setCurrentIndex(desk.lineOf(desk.unit.late));
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(10, 10), QPoint(10, 10));
        QApplication::sendEvent(desk.list()->viewport(), &event);
        auto *menu = qobject_cast<QMenu *>(Hands::popup());
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 3); // the act, the record, letting go
        QSignalSpy asked(desk.screen.get(), &Screen::openRequested);
        menu->actions().at(1)->trigger();
        QCOMPARE(asked.value(0).value(0).toString(), desk.unit.late);
        menu->close();
    }

    void whoMayNotChangeAnythingIsOfferedToLook()
    {
        Desk desk("auditor");
        const QModelIndex line = desk.lineOf(desk.unit.late);
        QVERIFY(line.isValid());
        QCOMPARE(line.data(TodayModel::ActWord).toString(), QStringLiteral("打开"));
        QSignalSpy asked(desk.screen.get(), &Screen::openRequested);
        QSignalSpy forms(desk.screen.get(), &Screen::formRequested);
        desk.press(line);
        QCOMPARE(asked.value(0).value(0).toString(), desk.unit.late);
        QCOMPARE(forms.size(), 0);
    }

    void theMonthIsWalkedByKeys_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QDate>("reaches");
        QTest::newRow("left") << int(Qt::Key_Left) << QDate(2026, 3, 19);
        QTest::newRow("right") << int(Qt::Key_Right) << QDate(2026, 3, 21);
        QTest::newRow("up") << int(Qt::Key_Up) << QDate(2026, 3, 13);
        QTest::newRow("down over the edge of nothing") << int(Qt::Key_Down) << QDate(2026, 3, 27);
        QTest::newRow("page up") << int(Qt::Key_PageUp) << QDate(2026, 2, 20);
        QTest::newRow("page down") << int(Qt::Key_PageDown) << QDate(2026, 4, 20);
        QTest::newRow("home") << int(Qt::Key_Home) << QDate(2026, 3, 1);
        QTest::newRow("end") << int(Qt::Key_End) << QDate(2026, 3, 31);
    }
    void theMonthIsWalkedByKeys()
    {
        QFETCH(int, key);
        QFETCH(QDate, reaches);
        Desk desk;
        Hands::click(desk.screen.get(), "calendarToggle");
        auto *grid = Hands::find<CalendarGrid>(desk.screen.get(), "calendarGrid");
        QVERIFY(grid->hasFocus());
        QTest::keyClick(grid, Qt::Key(key));
        QCOMPARE(grid->current(), reaches);
        QVERIFY(grid->cellOf(reaches).isValid());
        QTest::keyClick(grid, Qt::Key_T);
        QCOMPARE(grid->current(), QDate(2026, 3, 20));
    }

    void aDayOfTheMonthHasTheSameLines()
    {
        Desk desk;
        Hands::click(desk.screen.get(), "calendarToggle");
        auto *grid = Hands::find<CalendarGrid>(desk.screen.get(), "calendarGrid");
        QCOMPARE(grid->firstShown().dayOfWeek(), 1);
        QTest::mouseClick(grid, Qt::LeftButton, {}, grid->cellOf(QDate(2026, 3, 25)).center());
        auto *list = Hands::find<TodayList>(desk.screen.get(), "calendarList");
        QCOMPARE(list->todayModel()->rowCount(), 1);
        QCOMPARE(list->todayModel()->row(0).number, desk.unit.soon);
        QTest::keyClick(grid, Qt::Key_Return); // into the lines of the day
        QVERIFY(list->hasFocus());
        QSignalSpy asked(desk.screen.get(), &Screen::formRequested);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(asked.value(0).value(1).toString(), desk.unit.soon);
        QVERIFY(desk.screen->stepBack()); // to the month
        QVERIFY(grid->hasFocus());
        QVERIFY(desk.screen->stepBack()); // to the list
        QVERIFY(Hands::sees(desk.screen.get(), "todayList"));
    }

    void aHolidayIsMarkedInTheMonth()
    {
        Desk desk;
        TemporaryVault::must(
            WorkingDays::set(desk.unit.vault(), {QDate(2026, 3, 24), false, QStringLiteral("调休"), true}));
        Hands::click(desk.screen.get(), "calendarToggle");
        auto *grid = Hands::find<CalendarGrid>(desk.screen.get(), "calendarGrid");
        grid->setCurrent(QDate(2026, 3, 24));
        QVERIFY(grid->accessibleDescription().contains(QStringLiteral("调休")));
        QVERIFY(grid->accessibleDescription().contains(QStringLiteral("休息日")));
    }

    void everyBarOpensTheThingsBehindIt()
    {
        Desk desk;
        auto *view = Hands::find<ChartView>(desk.screen.get(), "actionsChartView");
        view->setFocus(Qt::TabFocusReason); // on the newest month
        QVERIFY(view->current().isValid());
        while (view->current().category > 0 && view->data().series.first().at(view->current().category) == 0)
            QTest::keyClick(view, Qt::Key_Left);
        const ChartSpot spot = view->current();
        QTest::keyClick(view, Qt::Key_Return);
        QVERIFY(Hands::sees(desk.screen.get(), "recordsChip"));
        const int behind = view->data().series.at(spot.series).at(spot.category);
        QVERIFY(behind > 0);
        QCOMPARE(desk.model()->rowCount(), behind);
        QCOMPARE(desk.model()->row(0).number.left(3), QStringLiteral("ACT"));
        QVERIFY(desk.screen->stepBack());
        QVERIFY(!Hands::sees(desk.screen.get(), "recordsChip"));
        QVERIFY(desk.lineOf(desk.unit.late).isValid());
    }

    void nothingToDoIsSaidKindly()
    {
        TemporaryVault vault;
        for (const DutyRule &rule : TemporaryVault::must(DutyRules(*vault).inForce()))
            TemporaryVault::must(DutyRules(*vault).end(rule.id, QStringLiteral("test")));
        TodayScreen screen(*vault);
        screen.resize(1170, 676);
        screen.show();
        screen.activate();
        QVERIFY(Hands::sees(&screen, "nothingDue"));
        QCOMPARE(TodayScreen::urgent(*vault), 0);
    }

    void theUrgentOnesAreCounted()
    {
        Morning unit;
        const int before = TodayScreen::urgent(unit.vault());
        QVERIFY(before >= 2); // one late, one today
        unit.mend(unit.late);
        unit.mend(unit.due);
        QCOMPARE(TodayScreen::urgent(unit.vault()), before - 2);
    }

    void theListIsAProperModel()
    {
        Desk desk;
        const QAbstractItemModelTester tester(desk.model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        desk.unit.mend(desk.unit.due);
        QTest::qWait(300);
        desk.model()->setRows({});
        QCOMPARE(desk.model()->rowCount(), 0);
    }

    void pictures()
    {
        const QString folder = qEnvironmentVariable("ANGUAN_PICTURES");
        if (folder.isEmpty())
            QSKIP("ANGUAN_PICTURES names no folder");
        Desk desk;
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::Contrast}) {
            Theme::instance().setScheme(scheme);
            QTest::qWait(50);
            QVERIFY(
                desk.screen->grab().save(QStringLiteral("%1/today-%2.png").arg(folder, schemeId(scheme))));
        }
        Theme::instance().setScheme(Scheme::Light);
        Hands::click(desk.screen.get(), "calendarToggle");
        QTest::qWait(50);
        QVERIFY(desk.screen->grab().save(folder + QStringLiteral("/today-month.png")));
    }
};

QTEST_MAIN(TestToday)
#include "tst_today.moc"
