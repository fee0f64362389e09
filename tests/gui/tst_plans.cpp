// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/base/language.h"
#include "tests/support/emergencysamples.h"
#include "tests/support/userhands.h"
#include "ui/plans/stepslist.h"
#include "ui/plans/stopwatchscreen.h"
#include "ui/plans/versionsscreen.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace anguan;

namespace {

/// Two in the afternoon of the day of the drill, in China.
const QDateTime begin(QDate(2026, 11, 25), QTime(6, 0), Qt::UTC);
constexpr qint64 minute = 60'000;

/// The stopwatch as it lies before the one who leads the drill.
class Desk
{
public:
    Desk() { open(); }

    void open()
    {
        screen = std::make_unique<StopwatchScreen>(*vault);
        screen->resize(1170, 660);
        screen->show();
        if (!QTest::qWaitForWindowExposed(screen.get()))
            throw std::runtime_error("the stopwatch is not shown");
        QApplication::setActiveWindow(screen.get());
        screen->activate();
        screen->restoreDraft();
    }
    void start()
    {
        Hands::click(screen.get(), "startDrill");
        if (!Hands::sees(screen.get(), "elapsed"))
            throw std::runtime_error("the stopwatch does not run");
    }
    void key(int key)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key));
        QCoreApplication::processEvents();
    }
    QString verdict()
    {
        QTest::qWait(260); // the next tick
        return Hands::find<QLabel>(screen.get(), "verdict")->text();
    }
    QString newest() { return Hands::find<QListWidget>(screen.get(), "eventsList")->item(0)->text(); }
    int events() { return Hands::find<QListWidget>(screen.get(), "eventsList")->count(); }
    Values stored() { return samples.stored("drills", samples.drill).values; }

    FixedClock clock{begin};
    TemporaryVault vault;
    EmergencySamples samples{*vault};
    std::unique_ptr<StopwatchScreen> screen;
};

} // namespace

class TestPlans : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Theme::instance().install();
        QVERIFY(Language::install(QStringLiteral("zh_CN")));
    }

    void oneKeyIsOneEvent()
    {
        Desk desk;
        desk.start();
        QCOMPARE(desk.events(), 1); // the beginning
        desk.clock.advance(2 * minute);
        desk.key(Qt::Key_1);
        QVERIFY(desk.newest().contains(QStringLiteral("0:02:00  确认断电并报告")));
        QVERIFY(desk.newest().contains(QStringLiteral("值班员")));
        desk.clock.advance(minute);
        desk.key(Qt::Key_Space); // the next one that is not done is marked
        QVERIFY(desk.newest().contains(QStringLiteral("启动发电机")));
        desk.key(Qt::Key_7); // there is no seventh step
        QCOMPARE(desk.events(), 3);
    }

    void aNoteIsTypedAfterEnterAndItsDigitsAreNoSteps()
    {
        Desk desk;
        desk.start();
        desk.key(Qt::Key_Return);
        auto *note = Hands::find<QLineEdit>(desk.screen.get(), "noteInput");
        QVERIFY(note->hasFocus());
        QTest::keyClicks(note, QStringLiteral("UPS 12 min"));
        QCOMPARE(desk.events(), 1);
        desk.key(Qt::Key_Return);
        QVERIFY(desk.newest().contains(QStringLiteral("UPS 12 min")));
        QVERIFY(!note->hasFocus()); // the keys are the steps' again
        desk.key(Qt::Key_2);
        QCOMPARE(desk.events(), 3);
    }

    void theLastEventIsTakenBackButNotTheBeginning()
    {
        Desk desk;
        desk.start();
        desk.key(Qt::Key_1);
        desk.key(Qt::Key_R);
        QCOMPARE(desk.events(), 3);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.events(), 2);
        QVERIFY(Hands::find<QAbstractButton>(desk.screen.get(), "recoverButton")->isEnabled());
        Hands::click(desk.screen.get(), "undoButton");
        QCOMPARE(desk.events(), 1);
        QVERIFY(!Hands::find<QAbstractButton>(desk.screen.get(), "undoButton")->isEnabled());
    }

    void theVerdictFollowsTheRecoveryTimeOfThePlan_data()
    {
        QTest::addColumn<int>("minutesIn");
        QTest::addColumn<bool>("recovered");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("sign");
        QTest::newRow("early") << 10 << false << QStringLiteral("0:50:00") << QStringLiteral("›");
        QTest::newRow("the last quarter") << 50 << false << QStringLiteral("0:10:00") << QStringLiteral("△");
        QTest::newRow("over it") << 63 << false << QStringLiteral("0:03:00") << QStringLiteral("!");
        QTest::newRow("recovered in time") << 60 << true << QStringLiteral("60") << QStringLiteral("✓");
        QTest::newRow("recovered too late") << 61 << true << QStringLiteral("61") << QStringLiteral("!");
    }
    void theVerdictFollowsTheRecoveryTimeOfThePlan()
    {
        QFETCH(int, minutesIn);
        QFETCH(bool, recovered);
        QFETCH(QString, says);
        QFETCH(QString, sign);
        Desk desk;
        desk.start();
        desk.clock.advance(minutesIn * minute);
        if (recovered)
            desk.key(Qt::Key_R);
        QVERIFY2(desk.verdict().contains(says), qPrintable(desk.verdict()));
        QVERIFY(desk.verdict().contains(QStringLiteral("60")));
        const QList<QLabel *> labels = desk.screen->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [&sign](const QLabel *label) {
            return label->isVisible() && label->text() == sign;
        }));
    }

    void theRecordHoldsWhatHappened()
    {
        Desk desk;
        desk.start();
        desk.clock.advance(3 * minute);
        desk.key(Qt::Key_1);
        desk.clock.advance(43 * minute + 10'000);
        desk.key(Qt::Key_R);
        Hands::click(desk.screen.get(), "finishButton");
        const Values values = desk.stored();
        QCOMPARE(values.value(QStringLiteral("held_on")).toString(), QStringLiteral("2026-11-25"));
        QCOMPARE(values.value(QStringLiteral("recovery_minutes")).toInt(), 47); // a begun minute counts
        QCOMPARE(values.value(QStringLiteral("rto_minutes")).toInt(), 60);
        QCOMPARE(values.value(QStringLiteral("rto_met")).toBool(), true);
        const QJsonArray timeline = values.value(QStringLiteral("timeline")).toArray();
        QCOMPARE(timeline.size(), 3);
        QCOMPARE(timeline.at(1)[QStringLiteral("at")].toString(), QStringLiteral("2026-11-25T06:03:00.000Z"));
        QCOMPARE(timeline.at(1)[QStringLiteral("who")].toString(), QStringLiteral("值班员"));
        QVERIFY(Hands::sees(desk.screen.get(), "raiseButton")); // on to what it brought to light
        QVERIFY(StopwatchScreen::running(*desk.vault).isEmpty());
    }

    void withoutTheMomentOfRecoveryItAsksFirst()
    {
        Desk desk;
        desk.start();
        Ask::setNextAnswer(1);
        Hands::click(desk.screen.get(), "finishButton");
        QVERIFY(Hands::sees(desk.screen.get(), "elapsed")); // it goes on
        Ask::setNextAnswer(0);
        Hands::click(desk.screen.get(), "finishButton");
        QVERIFY(!desk.stored().contains(QStringLiteral("recovery_minutes")));
        QVERIFY(desk.stored().contains(QStringLiteral("held_on")));
    }

    void aCrashLosesNothing()
    {
        Desk desk;
        desk.start();
        desk.clock.advance(4 * minute);
        desk.key(Qt::Key_1);
        desk.key(Qt::Key_Return);
        auto *note = Hands::find<QLineEdit>(desk.screen.get(), "noteInput");
        QTest::keyClicks(note, QStringLiteral("half a no"));
        QTest::qWait(1300);  // typed text is sealed within two seconds
        desk.screen.reset(); // nobody was asked to keep anything
        desk.vault.unlockAs(QStringLiteral("officer"));
        desk.clock.advance(minute);
        desk.open();
        QVERIFY(Hands::sees(desk.screen.get(), "elapsed"));
        QCOMPARE(desk.events(), 2);
        QVERIFY(desk.newest().contains(QStringLiteral("0:04:00")));
        QCOMPARE(Hands::find<QLabel>(desk.screen.get(), "elapsed")->text(), QStringLiteral("0:05:00"));
        QCOMPARE(Hands::find<QLineEdit>(desk.screen.get(), "noteInput")->text(), QStringLiteral("half a no"));
        QCOMPARE(desk.screen->currentItem(), desk.samples.drill);
    }

    void aDiscardedDrillStaysPlanned()
    {
        Desk desk;
        desk.start();
        Ask::setNextAnswer(0);
        Hands::click(desk.screen.get(), "discardButton");
        QVERIFY(Hands::sees(desk.screen.get(), "plannedDrills"));
        QCOMPARE(desk.stored().value(QStringLiteral("state")).toString(), QStringLiteral("planned"));
        desk.screen.reset();
        desk.open();
        QVERIFY(!Hands::sees(desk.screen.get(), "elapsed"));
    }

    void aFindingBecomesARectification()
    {
        Desk desk;
        desk.start();
        desk.key(Qt::Key_R);
        Hands::click(desk.screen.get(), "finishButton");
        QWidget *screen = desk.screen.get();
        Hands::click(screen, "raiseButton");
        QVERIFY(Hands::sees(screen, "ownerProblem")); // nothing is stored half
        QVERIFY(!desk.stored().contains(QStringLiteral("findings")));

        Hands::type(screen, "whatInput", QStringLiteral("发电机油量不足"));
        Hands::type(screen, "ownerInput", QStringLiteral("zhouli"));
        Hands::type(screen, "first_due_onInput", QStringLiteral("2026-12-10"));
        Hands::click(screen, "raiseButton");
        const QJsonArray findings = desk.stored().value(QStringLiteral("findings")).toArray();
        QCOMPARE(findings.size(), 1);
        const QString number = findings.at(0)[QStringLiteral("action")].toString();
        const Values action = desk.samples.stored("actions", number).values;
        QCOMPARE(action.value(QStringLiteral("owner")).toString(), desk.samples.people.at(1));
        QCOMPARE(action.value(QStringLiteral("source_number")).toString(), desk.samples.drill);
        QCOMPARE(action.value(QStringLiteral("due_on")).toString(), QStringLiteral("2026-12-10"));
        QTRY_VERIFY(Hands::sees(screen, "openAction"));
        QSignalSpy asked(desk.screen.get(), &Screen::openRequested);
        Hands::click(screen, "openAction");
        QCOMPARE(asked.value(0).value(0).toString(), number);
    }

    void withoutAPlannedDrillItSaysHowToBegin()
    {
        Desk desk;
        const Record drill = desk.samples.stored("drills", desk.samples.drill);
        TemporaryVault::must(RecordStore(*desk.vault)
                                 .withdraw(RegisterSamples::reg("drills"), drill.number, drill.version,
                                           QStringLiteral("取消")));
        desk.screen->activate();
        QVERIFY(!Hands::sees(desk.screen.get(), "startDrill"));
        QSignalSpy asked(desk.screen.get(), &Screen::createRequested);
        Hands::click(desk.screen.get(), "planDrill");
        QCOMPARE(asked.value(0).value(0).toString(), QStringLiteral("drills"));
    }

    void twoVersionsStandSideBySide()
    {
        Desk desk;
        Values second = desk.samples.planValues(QStringLiteral("2.0"), QStringLiteral("draft"));
        second.insert(QStringLiteral("predecessor"), desk.samples.plan);
        second.insert(QStringLiteral("launch_criteria"), QStringLiteral("市电中断超过五分钟"));
        QJsonArray steps = second.value(QStringLiteral("steps")).toArray();
        steps.insert(1, QJsonObject{{QStringLiteral("who"), QStringLiteral("值班员")},
                                    {QStringLiteral("what"), QStringLiteral("通知各股室")}});
        second.insert(QStringLiteral("steps"), steps);
        const QString number = desk.samples.engine("plans", second);

        VersionsScreen screen(*desk.vault);
        screen.resize(1170, 660);
        screen.show();
        screen.openItem(number);
        auto *table = Hands::find<QTableWidget>(&screen, "differences");
        QStringList rows;
        for (int row = 0; row < table->rowCount(); ++row)
            rows << table->item(row, 1)->text() + QLatin1Char('|') + table->item(row, 2)->text() +
                        QLatin1Char('|') + table->item(row, 3)->text();
        // The version, the criteria, and one step put in between: the steps behind it are as before.
        QCOMPARE(table->rowCount(), 3);
        QVERIFY2(rows.at(1).contains(QStringLiteral("≠ ")), qPrintable(rows.join(QLatin1Char('\n'))));
        QVERIFY(rows.at(1).contains(QStringLiteral("十分钟|市电中断超过五分钟")));
        QVERIFY(rows.at(2).startsWith(QLatin1Char('+')));
        QVERIFY(rows.at(2).endsWith(QStringLiteral("值班员 通知各股室")));
        QTest::mouseClick(Hands::find<QCheckBox>(&screen, "onlyChanges"), Qt::LeftButton);
        QCOMPARE(table->rowCount(), 8); // and the five lines of lists that are as before
        // The other way round the same step was dropped.
        Hands::find<QComboBox>(&screen, "versionBefore")->setCurrentIndex(1);
        Hands::find<QComboBox>(&screen, "versionNow")->setCurrentIndex(0);
        bool dropped = false;
        for (int row = 0; row < table->rowCount(); ++row)
            dropped = dropped || table->item(row, 1)->text().startsWith(QStringLiteral("−"));
        QVERIFY(dropped);
    }

    void pictures()
    {
        const QString folder = qEnvironmentVariable("ANGUAN_PICTURES");
        if (folder.isEmpty())
            QSKIP("ANGUAN_PICTURES names no folder");
        Desk desk;
        const auto shoot = [&](const char *name) {
            QTest::qWait(260);
            QVERIFY(desk.screen->grab().save(folder + QLatin1Char('/') + QLatin1String(name)));
        };
        shoot("stopwatch-choose.png");
        desk.start();
        desk.clock.advance(5 * minute);
        desk.key(Qt::Key_1);
        desk.clock.advance(8 * minute);
        desk.key(Qt::Key_2);
        shoot("stopwatch-run.png");
        desk.clock.advance(34 * minute);
        Theme::instance().setScheme(Scheme::Dark);
        shoot("stopwatch-run-dark.png");
        Theme::instance().setScheme(Scheme::Light);
        desk.key(Qt::Key_R);
        Hands::click(desk.screen.get(), "finishButton");
        shoot("stopwatch-findings.png");
    }
};

QTEST_MAIN(TestPlans)
#include "tst_plans.moc"
