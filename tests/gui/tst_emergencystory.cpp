// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/approvals.h"
#include "models/base/language.h"
#include "support/approvalfixture.h"
#include "tests/support/userhands.h"
#include "ui/approvals/signcard.h"
#include "ui/register/detailspane.h"
#include "ui/register/registerscreen.h"
#include "ui/shell/console.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/screens.h"
#include "ui/shell/tray.h"
#include "ui/today/todaylist.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/editors/fieldeditor.h"
#include "ui/widgets/editors/formbinder.h"
#include "ui/widgets/machinesettings.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSettings>
#include <QStandardPaths>
#include <QSystemTrayIcon>
#include <QTest>

using namespace anguan;

namespace {

QString today(int plus = 0)
{
    return Clock::today().addDays(plus).toString(Qt::ISODate);
}

Values planText(const ApprovalFixture &unit)
{
    const auto step = [](const char16_t *who, const char16_t *what) {
        return QJsonObject{{QStringLiteral("who"), QString::fromUtf16(who)},
                           {QStringLiteral("what"), QString::fromUtf16(what)}};
    };
    return {{QStringLiteral("title"), QStringLiteral("机房断电应急预案")},
            {QStringLiteral("edition"), QStringLiteral("1.0")},
            {QStringLiteral("author"), unit.people.at(3)},
            {QStringLiteral("systems"), QJsonArray{unit.system}},
            {QStringLiteral("contacts"),
             QJsonArray{QJsonObject{{QStringLiteral("order"), 1},
                                    {QStringLiteral("name"), QStringLiteral("何敏")},
                                    {QStringLiteral("phone"), QStringLiteral("0734-8123456")}}}},
            {QStringLiteral("recovery_times"), QJsonArray{QJsonObject{{QStringLiteral("system"), unit.system},
                                                                      {QStringLiteral("minutes"), 60}}}},
            {QStringLiteral("steps"),
             QJsonArray{step(u"值班员", u"确认断电并报告"), step(u"机房管理员", u"启动发电机")}}};
}

} // namespace

/// One plan from its text to a closed rectification, through the pages of the window.
class TestEmergencyStory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("anguan-test"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_emergencystory"));
        QSettings().clear();
        Theme::instance().install();
        QVERIFY(Language::install(QStringLiteral("zh_CN")));
    }
    void init()
    {
        m_unit = std::make_unique<ApprovalFixture>();
        m_machine = std::make_unique<MachineSettings>(m_unit->folder() + QStringLiteral("/machine.ini"));
    }
    void cleanup()
    {
        m_console.reset();
        m_machine.reset();
        m_unit.reset();
    }

    void fromThePlanToTheClosedRectification();
    void acts_data();
    void acts();
    void moreTimeNeedsADayAndAReason();
    void aSecondVersionBeginsFromThePlanInForce();
    void theOfficerBeginsOnTodayAndTheLeaderOnApprovals();
    void theWindowsTitleCarriesTheCount();

private:
    void open(const QString &login, const QString &screen = {})
    {
        m_console.reset();
        m_unit->unlockAs(login);
        m_console = std::make_unique<Console>(m_unit->vault(), standardScreens(*m_machine));
        m_console->resize(1366, 768);
        m_console->setVisible(true);
        QVERIFY(QTest::qWaitForWindowExposed(m_console.get()));
        QApplication::setActiveWindow(m_console.get());
        m_console->open(screen.isEmpty() ? m_console->startScreen() : screen);
    }
    QWidget *page() { return m_console->current(); }
    void press(const char *name)
    {
        QTRY_VERIFY2(Hands::sees(page(), name), name);
        Hands::click(page(), name);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    /// The form that is open, its fields as typed or picked.
    void fill(const Values &values)
    {
        auto *screen = qobject_cast<RegisterScreen *>(m_console->current());
        QVERIFY(screen && screen->details()->isEditing());
        FormBinder *form = screen->findChild<FormBinder *>();
        for (auto it = values.begin(); it != values.end(); ++it) {
            QVERIFY2(form->editor(it.key()), qPrintable(it.key()));
            form->editor(it.key())->setValue(it.value());
            emit form->editor(it.key())->edited();
        }
    }
    void store()
    {
        if (Hands::sees(page(), "reasonInput"))
            Hands::type(page(), "reasonInput", QStringLiteral("按办理情况登记"));
        press("saveButton");
        auto *screen = qobject_cast<RegisterScreen *>(m_console->current());
        QStringList problems;
        if (screen->details()->form())
            for (const Problem &problem : screen->findChild<FormBinder *>()->problems())
                problems << problem.field + QLatin1Char(' ') + problem.text;
        QVERIFY2(!screen->details()->isEditing(), qPrintable(problems.join(QLatin1Char('\n'))));
    }
    void sign(const QString &login)
    {
        const auto card = [this, &login]() -> SignCard * {
            for (SignCard *each : page()->findChildren<SignCard *>()) {
                auto *signer = each->findChild<QComboBox *>(QStringLiteral("signerCombo"));
                if (each->isVisible() && signer && signer->findData(login) >= 0)
                    return each;
            }
            return nullptr;
        };
        QTRY_VERIFY2(card(), qPrintable(login));
        SignCard *shown = card();
        auto *signer = shown->findChild<QComboBox *>(QStringLiteral("signerCombo"));
        signer->setCurrentIndex(signer->findData(login));
        shown->findChild<QRadioButton *>(QStringLiteral("decision_agree"))->setChecked(true);
        auto *password = shown->findChild<PasswordField *>(QStringLiteral("signPassword"));
        QTest::keyClicks(password->edit(), TemporaryVault::password);
        QTest::mouseClick(shown->findChild<QPushButton *>(QStringLiteral("signButton")), Qt::LeftButton);
    }
    Approval filing()
    {
        const QList<Approval> all = ApprovalFixture::must(Approvals(m_unit->vault()).about(m_plan));
        return all.isEmpty() ? Approval() : all.first();
    }
    Values stored(const char *registerId, const QString &number)
    {
        return m_unit->record(registerId, number).values;
    }
    QString state(const char *registerId, const QString &number)
    {
        return stored(registerId, number).value(QLatin1String("state")).toString();
    }
    QString make(const char *registerId, const Values &values)
    {
        return ApprovalFixture::must(RecordStore(m_unit->vault())
                                         .createByEngine(*Catalogue::find(QLatin1String(registerId)), values,
                                                         QStringLiteral("test")))
            .number;
    }
    QString planInForce()
    {
        Values plan = planText(*m_unit);
        plan.insert(QStringLiteral("state"), QStringLiteral("in_force"));
        plan.insert(QStringLiteral("adopted_on"), today(-30));
        plan.insert(QStringLiteral("filed_on"), today(-30));
        return make("plans", plan);
    }
    Values action(int dueIn) const
    {
        return {{QStringLiteral("what"), QStringLiteral("发电机油量不足")},
                {QStringLiteral("source"), QStringLiteral("drill")},
                {QStringLiteral("owner"), m_unit->people.at(3)},
                {QStringLiteral("found_on"), today(-20)},
                {QStringLiteral("first_due_on"), today(dueIn)}};
    }
    /// What stands on Today about a record.
    QList<TodayRow> onToday(const QString &number)
    {
        m_console->open(QStringLiteral("today"));
        QTest::qWait(350); // stored things are gathered for a moment
        QList<TodayRow> rows;
        auto *list = page()->findChild<TodayList *>(QStringLiteral("todayList"));
        for (int row = 0; row < list->todayModel()->rowCount(); ++row)
            if (list->todayModel()->row(row).number == number)
                rows.append(list->todayModel()->row(row));
        return rows;
    }

    std::unique_ptr<ApprovalFixture> m_unit;
    std::unique_ptr<MachineSettings> m_machine;
    std::unique_ptr<Console> m_console;
    QString m_plan;
};

void TestEmergencyStory::fromThePlanToTheClosedRectification()
{
    // The officer writes the plan.
    open(QStringLiteral("officer"), QStringLiteral("plans"));
    m_console->current()->createNew();
    fill(planText(*m_unit));
    store();
    m_plan = m_console->current()->currentItem();
    QCOMPARE(state("plans", m_plan), QStringLiteral("draft"));

    // The administrator applies for its filing; the officer checks and the leader signs at the same desk.
    open(QStringLiteral("operator"), QStringLiteral("plans"));
    m_console->open(QStringLiteral("plans"), m_plan);
    press("fileAct");
    QTRY_COMPARE(m_console->place().screen, QStringLiteral("approvals"));
    press("submitDraft");
    QTRY_COMPARE(filing().state, ApprovalState::Submitted);
    sign(QStringLiteral("officer"));
    QTRY_COMPARE_WITH_TIMEOUT(filing().step, QStringLiteral("group_leader"), 30'000);
    sign(QStringLiteral("leader"));
    QTRY_COMPARE_WITH_TIMEOUT(filing().state, ApprovalState::Approved, 30'000);
    const QByteArray carryOut = QByteArray("act_") + QByteArray::number(int(ApprovalAction::CarryOut));
    press(carryOut.constData());
    auto *afterwards = page()->findChild<FormBinder *>();
    afterwards->editor(QStringLiteral("filed_on"))->setValue(today());
    afterwards->editor(QStringLiteral("adopted_on"))->setValue(today());
    afterwards->editor(QStringLiteral("result"))->setValue(QStringLiteral("值班室、机房各一份"));
    press("saveCarryOut");
    QTRY_COMPARE(state("plans", m_plan), QStringLiteral("in_force"));

    // The officer plans a drill of it, for today, and starts it from its record.
    open(QStringLiteral("officer"), QStringLiteral("plans"));
    m_console->open(QStringLiteral("plans"), m_plan);
    press("planDrillAct");
    QTRY_COMPARE(m_console->place().screen, QStringLiteral("drills"));
    fill({{QStringLiteral("title"), QStringLiteral("机房断电演练")},
          {QStringLiteral("kind"), QStringLiteral("functional")},
          {QStringLiteral("planned_on"), today()},
          {QStringLiteral("leader"), m_unit->people.at(3)}});
    store();
    const QString drill = m_console->current()->currentItem();
    QCOMPARE(stored("drills", drill).value(QLatin1String("plan")).toString(), m_plan);
    QList<TodayRow> rows = onToday(drill);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().due->state, DutyState::Today);

    m_console->open(QStringLiteral("drills"), drill);
    press("startDrillAct");
    QTRY_COMPARE(m_console->place().screen, QStringLiteral("stopwatch"));
    press("startDrill");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_R);
    press("finishButton");
    QCOMPARE(stored("drills", drill).value(QLatin1String("rto_met")).toBool(), true);
    QCOMPARE(stored("drills", drill).value(QLatin1String("timeline")).toArray().size(), 4);

    // What it brought to light becomes a rectification.
    Hands::type(page(), "whatInput", QStringLiteral("发电机油量不足"));
    Hands::type(page(), "ownerInput", m_unit->people.at(3));
    Hands::type(page(), "first_due_onInput", today(10));
    press("raiseButton");
    press("openAction");
    QTRY_COMPARE(m_console->place().screen, QStringLiteral("actions"));
    const QString found = m_console->current()->currentItem();
    QCOMPARE(stored("actions", found).value(QLatin1String("source_number")).toString(), drill);
    rows = onToday(drill);
    QVERIFY(rows.isEmpty() || rows.first().due->state == DutyState::Done);
    rows = onToday(found);
    QCOMPARE(rows.size(), 1);
    QVERIFY(!rows.first().act.isEmpty());

    // It is mended by one and re-checked by another; the doer would be refused.
    m_console->open(QStringLiteral("actions"), found);
    press("mendAct");
    fill({{QStringLiteral("evidence"), QStringLiteral("已加满并贴标签")}});
    store();
    QCOMPARE(state("actions", found), QStringLiteral("done"));
    press("recheckAct");
    fill({{QStringLiteral("verified_by"), m_unit->people.at(3)},
          {QStringLiteral("verify_result"), QStringLiteral("passed")}});
    press("saveButton");
    QCOMPARE(state("actions", found), QStringLiteral("done"));
    fill({{QStringLiteral("verified_by"), m_unit->people.at(4)}});
    store();
    QCOMPARE(state("actions", found), QStringLiteral("closed"));
    for (const TodayRow &row : onToday(found))
        QCOMPARE(row.due->state, DutyState::Done);
}

void TestEmergencyStory::acts_data()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<QStringList>("offered");
    QTest::newRow("a draft of a plan") << QStringLiteral("draft") << QStringList{QStringLiteral("file")};
    QTest::newRow("a plan in force") << QStringLiteral("in_force")
                                     << QStringList{QStringLiteral("newVersion"),
                                                    QStringLiteral("planDrill")};
    QTest::newRow("an open rectification")
        << QStringLiteral("open") << QStringList{QStringLiteral("mend"), QStringLiteral("extend")};
    QTest::newRow("a drill that is planned")
        << QStringLiteral("drill") << QStringList{QStringLiteral("startDrill")};
}
/// Only what is possible now is offered.
void TestEmergencyStory::acts()
{
    QFETCH(QString, which);
    QFETCH(QStringList, offered);
    const QString number = which == QLatin1String("draft")      ? make("plans", planText(*m_unit))
                           : which == QLatin1String("in_force") ? planInForce()
                           : which == QLatin1String("open")
                               ? make("actions", action(5))
                               : make("drills", {{QStringLiteral("title"), QStringLiteral("演练")},
                                                 {QStringLiteral("plan"), planInForce()},
                                                 {QStringLiteral("kind"), QStringLiteral("desktop")},
                                                 {QStringLiteral("planned_on"), today(3)},
                                                 {QStringLiteral("leader"), m_unit->people.at(3)}});
    open(QStringLiteral("officer"), QString::fromLatin1(Catalogue::ofNumber(number)->id));
    m_console->openNumber(number);
    for (const char *act : {"file", "newVersion", "planDrill", "compare", "startDrill", "findings", "mend",
                            "extend", "recheck"}) {
        const QByteArray button = QByteArray(act) + "Act";
        if (offered.contains(QLatin1String(act)))
            QTRY_VERIFY2(Hands::sees(page(), button.constData()), act);
        else
            QVERIFY2(!Hands::sees(page(), button.constData()), act);
    }
    open(QStringLiteral("auditor"), QString::fromLatin1(Catalogue::ofNumber(number)->id));
    m_console->openNumber(number);
    QCoreApplication::processEvents();
    for (const QString &act : offered)
        QVERIFY2(!Hands::sees(page(), (act + QStringLiteral("Act")).toLatin1().constData()), qPrintable(act));
}

void TestEmergencyStory::moreTimeNeedsADayAndAReason()
{
    const QString number = make("actions", action(-2));
    open(QStringLiteral("officer"), QStringLiteral("actions"));
    m_console->openNumber(number);
    QCOMPARE(onToday(number).first().due->state, DutyState::Overdue);
    m_console->openNumber(number);
    press("extendAct");
    auto *dialog = page()->findChild<QDialog *>(QStringLiteral("extendDialog"));
    QVERIFY(dialog);
    Hands::type(dialog, "untilInput", today(14));
    Hands::click(dialog, "extendButton");
    QVERIFY(!stored("actions", number).contains(QLatin1String("extensions"))); // no reason yet
    Hands::find<QPlainTextEdit>(dialog, "reasonInput")->setPlainText(QStringLiteral("配件未到货"));
    Hands::click(dialog, "extendButton");
    const Values values = stored("actions", number);
    QCOMPARE(values.value(QLatin1String("due_on")).toString(), today(14));
    QCOMPARE(values.value(QLatin1String("extension_count")).toInt(), 1);
    QCOMPARE(values.value(QLatin1String("first_due_on")).toString(), today(-2));
    const QList<TodayRow> rows = onToday(number);
    QVERIFY(std::none_of(rows.cbegin(), rows.cend(), [](const TodayRow &row) {
        return row.due->state == DutyState::Overdue && row.due->slot.due >= Clock::today();
    }));
}

void TestEmergencyStory::aSecondVersionBeginsFromThePlanInForce()
{
    m_plan = planInForce();
    open(QStringLiteral("officer"), QStringLiteral("plans"));
    m_console->openNumber(m_plan);
    press("newVersionAct");
    auto *screen = qobject_cast<RegisterScreen *>(m_console->current());
    QVERIFY(screen->details()->isEditing());
    const QString second = screen->details()->number();
    QCOMPARE(stored("plans", second).value(QLatin1String("predecessor")).toString(), m_plan);
    QCOMPARE(stored("plans", second).value(QLatin1String("edition")).toString(), QStringLiteral("2.0"));
    m_console->current()->stepBack();
    press("compareAct");
    QTRY_COMPARE(m_console->place().screen, QStringLiteral("plan_versions"));
    QVERIFY(Hands::sees(page(), "differences"));
    QVERIFY(m_console->current()->stepBack()); // Esc leads back to the plan
    QTRY_COMPARE(m_console->place(), (Place{QStringLiteral("plans"), second}));
}

void TestEmergencyStory::theOfficerBeginsOnTodayAndTheLeaderOnApprovals()
{
    open(QStringLiteral("officer"));
    QCOMPARE(m_console->place().screen, QStringLiteral("today"));
    QCOMPARE(m_console->offered().first(), QStringLiteral("today"));
    open(QStringLiteral("leader"));
    QCOMPARE(m_console->place().screen, QStringLiteral("approvals"));
}

void TestEmergencyStory::theWindowsTitleCarriesTheCount()
{
    const QString number = make("actions", action(-2));
    MainWindow window(*m_machine, standardScreens(*m_machine));
    window.show();
    const QString path = m_unit->path();
    m_unit->lock();
    window.open(ApprovalFixture::must(
        Vault::unlock(path, QStringLiteral("officer"), Secret::ofPassword(TemporaryVault::password))));
    const int urgent = window.console()->count(QStringLiteral("today"));
    QVERIFY(urgent >= 1);
    QVERIFY2(window.windowTitle().startsWith(QStringLiteral("（%1）").arg(urgent)),
             qPrintable(window.windowTitle()));
    QCOMPARE(window.findChild<Tray *>()->isShown(), QSystemTrayIcon::isSystemTrayAvailable());
    // One is mended: the count follows.
    const Register &actions = *Catalogue::find(QStringLiteral("actions"));
    ApprovalFixture::must(RecordStore(*window.vault())
                              .changeByEngine(actions, number,
                                              {{QStringLiteral("done_on"), today()},
                                               {QStringLiteral("done_by"), m_unit->people.at(3)},
                                               {QStringLiteral("evidence"), QStringLiteral("已加满")}},
                                              QStringLiteral("test")));
    QTRY_COMPARE(window.console()->count(QStringLiteral("today")), urgent - 1);
    window.lock();
    QVERIFY(!window.windowTitle().startsWith(QStringLiteral("（")));
}

QTEST_MAIN(TestEmergencyStory)
#include "tst_emergencystory.moc"
