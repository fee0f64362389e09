// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/language.h"
#include "models/prints/emergencyprint.h"
#include "models/prints/formof.h"
#include "tests/support/dutyfixture.h"

#include <QTest>

using namespace anguan;

namespace {

class PrintUnit : public DutyFixture
{
public:
    PrintUnit()
    {
        system = DutyFixture::system(QStringLiteral("登记系统"));
        set(people.last(), "phone", QStringLiteral("0734-8129001"));
        set(system, "administrator_b", people.last());
        number = plan({system});
        set(number, "state", QStringLiteral("draft"));
        minutesLater(1);
        must(RecordStore(vault()).changeByEngine(
            reg("plans"), number,
            {{QStringLiteral("contacts"),
              QJsonArray{contact(2, QStringLiteral("周立"), QStringLiteral("0734-2")),
                         contact(1, QStringLiteral("何敏"), QStringLiteral("0734-1111111")),
                         contact(0, QStringLiteral("供电所"), QStringLiteral("95598000"))}},
             {QStringLiteral("launch_criteria"), QStringLiteral("停电十分钟")},
             {QStringLiteral("launchers"), QJsonArray{people.first()}},
             {QStringLiteral("recovery_times"),
              QJsonArray{QJsonObject{{QStringLiteral("system"), QStringLiteral("登记系统")},
                                     {QStringLiteral("minutes"), 90}}}},
             {QStringLiteral("steps"),
              QJsonArray{QJsonObject{{QStringLiteral("when"), QStringLiteral("立即")},
                                     {QStringLiteral("who"), QStringLiteral("值班员")},
                                     {QStringLiteral("what"), QStringLiteral("切换电源")},
                                     {QStringLiteral("where"), QStringLiteral("机房")},
                                     {QStringLiteral("how"), QStringLiteral("按操作卡")}}}}},
            QStringLiteral("test")));
        set(number, "state", QStringLiteral("in_force"));
    }

    static QJsonObject contact(int order, const QString &name, const QString &phone)
    {
        QJsonObject one{{QStringLiteral("name"), name},
                        {QStringLiteral("phone"), QStringLiteral("0734-8123456")},
                        {QStringLiteral("calls"), QStringLiteral("组长")}};
        if (phone.size() > 6)
            one.insert(QStringLiteral("phone"), phone);
        if (order > 0)
            one.insert(QStringLiteral("order"), order);
        return one;
    }

    QString drill(bool isHeld)
    {
        Values values = drillOf(number, "2026-03-02");
        values.insert(QStringLiteral("scenario"), QStringLiteral("市电中断"));
        if (isHeld) {
            values.insert(QStringLiteral("held_on"), QStringLiteral("2026-03-02"));
            values.insert(QStringLiteral("recovery_minutes"), 95);
            values.insert(
                QStringLiteral("timeline"),
                QJsonArray{QJsonObject{
                    {QStringLiteral("at"), Clock::stamp(QDateTime(QDate(2026, 3, 2), QTime(9, 30, 5)))},
                    {QStringLiteral("what"), QStringLiteral("宣布开始")},
                    {QStringLiteral("who"), QStringLiteral("何敏")}}});
            values.insert(QStringLiteral("findings"),
                          QJsonArray{QJsonObject{{QStringLiteral("what"), QStringLiteral("电池老化")},
                                                 {QStringLiteral("owner"), people.first()},
                                                 {QStringLiteral("due"), QStringLiteral("2026-03-20")}}});
        }
        return add("drills", values);
    }

    QString system;
    QString number;
};

QStringList labels(const FormSheet &sheet)
{
    QStringList all;
    for (const FormCell &cell : sheet.cells)
        all.append(cell.label);
    return all;
}

QString valueOf(const FormSheet &sheet, const QString &part)
{
    for (const FormCell &cell : sheet.cells) {
        if (cell.label.contains(part))
            return cell.value;
    }
    return QStringLiteral("(no such cell)");
}

} // namespace

class TestEmergencyPrint : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { Language::install(QString::fromLatin1(Language::english)); }
    void contactsComeFirstAndLarge();
    void aPlanThatIsNotInForceSaysSo();
    void theSystemsNameTheirAdministrators();
    void aDrillPlanAndItsRecord();
    void aDrillToComeHasNoRecord();
    void theRecordKeepsWhatItWasJudgedBy();
    void everyRegisterHasItsForm();
    void theDigestFollowsTheText();
    void bothLanguages();
};

void TestEmergencyPrint::contactsComeFirstAndLarge()
{
    PrintUnit unit;
    const FormSheet sheet = TemporaryVault::must(planSheet(unit.vault(), unit.number));
    QCOMPARE(sheet.title, QStringLiteral("停电应急预案"));
    QCOMPARE(sheet.number, unit.number);
    QVERIFY(sheet.cells.at(0).large && sheet.cells.at(1).large && sheet.cells.at(2).large);
    QVERIFY(sheet.cells.at(0).value.startsWith(QStringLiteral("何敏")));
    QVERIFY(sheet.cells.at(0).value.contains(QStringLiteral("0734-1111111")));
    QVERIFY(sheet.cells.at(0).value.contains(QStringLiteral("组长")));
    QVERIFY(sheet.cells.at(1).value.startsWith(QStringLiteral("周立")));
    QVERIFY(sheet.cells.at(2).value.startsWith(QStringLiteral("供电所"))); // without a place: last
    QVERIFY(!sheet.cells.at(3).large);
    QCOMPARE(sheet.cells.at(3).value, QStringLiteral("停电十分钟"));
    QVERIFY(valueOf(sheet, QStringLiteral("Step 1")).contains(QStringLiteral("值班员: 切换电源")));
    QVERIFY(valueOf(sheet, QStringLiteral("Step 1")).contains(QStringLiteral("按操作卡")));
}

void TestEmergencyPrint::aPlanThatIsNotInForceSaysSo()
{
    PrintUnit unit;
    unit.set(unit.number, "state", QStringLiteral("superseded"));
    const FormSheet sheet = TemporaryVault::must(planSheet(unit.vault(), unit.number));
    QVERIFY(sheet.cells.first().large);
    QVERIFY(sheet.cells.first().value.contains(QStringLiteral("Superseded")));
}

void TestEmergencyPrint::theSystemsNameTheirAdministrators()
{
    PrintUnit unit;
    const FormSheet sheet = TemporaryVault::must(planSheet(unit.vault(), unit.number));
    const QString system = valueOf(sheet, QStringLiteral("登记系统"));
    QVERIFY(system.contains(QStringLiteral("周立 0734-8129001")));
    QVERIFY(system.contains(QStringLiteral("90")));
}

void TestEmergencyPrint::aDrillPlanAndItsRecord()
{
    PrintUnit unit;
    const QString drill = unit.drill(true);
    const FormSheet plan = TemporaryVault::must(drillSheet(unit.vault(), drill, DrillPaper::Plan));
    const FormSheet record = TemporaryVault::must(drillSheet(unit.vault(), drill, DrillPaper::Record));
    QVERIFY(plan.title != record.title);
    QCOMPARE(TemporaryVault::must(drillSheet(unit.vault(), drill)).title, record.title);
    QCOMPARE(valueOf(plan, QStringLiteral("Kind of drill")).count(QStringLiteral("■")), 1);
    QCOMPARE(valueOf(plan, QStringLiteral("Kind of drill")).count(QStringLiteral("□")), 2);
    QCOMPARE(valueOf(plan, QStringLiteral("Scenario")), QStringLiteral("市电中断"));
    QCOMPARE(valueOf(record, QStringLiteral("Timeline")), QStringLiteral("09:30:05  宣布开始  (何敏)"));
    QVERIFY(valueOf(record, QStringLiteral("Findings")).contains(QStringLiteral("电池老化; mended by 何敏")));
    QCOMPARE(valueOf(record, QStringLiteral("RTO met")), QStringLiteral("No"));
    // Room for ink: nothing of a signature is printed by itself.
    QVERIFY(plan.steps.size() >= 2 && record.steps.size() >= 3);
    for (const FormStep &step : record.steps)
        QVERIFY(step.signer.isEmpty() && step.date.isEmpty() && !step.label.isEmpty());
}

void TestEmergencyPrint::aDrillToComeHasNoRecord()
{
    PrintUnit unit;
    const QString drill = unit.drill(false);
    QVERIFY(!drillSheet(unit.vault(), drill, DrillPaper::Record));
    QVERIFY(drillSheet(unit.vault(), drill).has_value());
}

void TestEmergencyPrint::theRecordKeepsWhatItWasJudgedBy()
{
    PrintUnit unit;
    const QString drill = unit.drill(true);
    unit.minutesLater(1);
    TemporaryVault::must(RecordStore(unit.vault())
                             .changeByEngine(DutyFixture::reg("plans"), unit.number,
                                             {{QStringLiteral("state"), QStringLiteral("draft")}},
                                             QStringLiteral("x")));
    unit.set(unit.number, "launch_criteria", QStringLiteral("别的条件"));
    const FormSheet record = TemporaryVault::must(drillSheet(unit.vault(), drill));
    QCOMPARE(valueOf(record, QStringLiteral("Launch criteria at that time")), QStringLiteral("停电十分钟"));
    QVERIFY(valueOf(record, QStringLiteral("RTO at that time")).startsWith(QStringLiteral("90")));
}

void TestEmergencyPrint::everyRegisterHasItsForm()
{
    PrintUnit unit;
    const QString drill = unit.drill(true);
    const QString action = unit.action(QStringLiteral("2026-03-16"));
    QVERIFY(TemporaryVault::must(formOf(unit.vault(), unit.number)).cells.first().large);
    QCOMPARE(TemporaryVault::must(formOf(unit.vault(), drill)).steps.size(), 3);
    QVERIFY(labels(TemporaryVault::must(formOf(unit.vault(), action)))
                .contains(QStringLiteral("First deadline")));
    QVERIFY(!formOf(unit.vault(), QStringLiteral("PLN-2020-0001")));
    QVERIFY(!formOf(unit.vault(), QStringLiteral("nonsense")));
}

void TestEmergencyPrint::theDigestFollowsTheText()
{
    PrintUnit unit;
    const auto digest = [&] {
        return TemporaryVault::must(planSheet(unit.vault(), unit.number)).identification.contentDigest;
    };
    const QString before = digest();
    QVERIFY(!before.isEmpty());
    QCOMPARE(digest(), before);
    unit.set(unit.people.last(), "phone", QStringLiteral("0734-8129002"));
    QVERIFY(digest() != before);
}

void TestEmergencyPrint::bothLanguages()
{
    PrintUnit unit;
    const QString drill = unit.drill(true);
    Language::install(QString::fromLatin1(Language::chinese));
    const FormSheet sheet = TemporaryVault::must(drillSheet(unit.vault(), drill));
    QCOMPARE(sheet.title, QStringLiteral("应急演练记录表"));
    QCOMPARE(valueOf(sheet, QStringLiteral("实施日期")), QStringLiteral("2026年3月2日"));
    QVERIFY(TemporaryVault::must(planSheet(unit.vault(), unit.number))
                .cells.first()
                .label.startsWith(QStringLiteral("呼叫 1")));
}

QTEST_GUILESS_MAIN(TestEmergencyPrint)
#include "tst_emergencyprint.moc"
