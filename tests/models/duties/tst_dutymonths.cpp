// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/dutyfixture.h"

#include "models/duties/dutymonths.h"

#include <QTest>

using namespace anguan;

namespace {

const MonthSeries &series(const MonthTable &table, const char *id)
{
    for (const MonthSeries &one : table.series) {
        if (one.id == QLatin1String(id))
            return one;
    }
    throw std::runtime_error("no such series");
}

QList<double> values(const MonthTable &table, const char *id)
{
    return series(table, id).values;
}

} // namespace

class TestDutyMonths : public QObject
{
    Q_OBJECT
private slots:
    void dutiesMetLateMissed();
    void drillsPlannedAndHeld();
    void actionsOpenedAndClosed();
    void approvalsAndTheirWait();
};

void TestDutyMonths::dutiesMetLateMissed()
{
    DutyFixture unit;
    const auto mend = [&](const QString &action, const char *done) {
        TemporaryVault::must(RecordStore(unit.vault())
                                 .changeByEngine(DutyFixture::reg("actions"), action,
                                                 {{QStringLiteral("done_on"), QLatin1String(done)},
                                                  {QStringLiteral("done_by"), unit.people.first()},
                                                  {QStringLiteral("evidence"), QStringLiteral("已换")}},
                                                 QStringLiteral("test")));
    };
    const QString inTime = unit.action(QStringLiteral("2026-03-16"));
    const QString late = unit.action(QStringLiteral("2026-03-17"));
    const QString enteredLate = unit.action(QStringLiteral("2026-03-18"));
    const QString missed = unit.action(QStringLiteral("2026-04-03"));
    unit.action(QStringLiteral("2026-05-29")); // to come
    unit.on(QDate(2026, 3, 16));
    mend(inTime, "2026-03-16");
    unit.on(QDate(2026, 3, 25));
    mend(late, "2026-03-20");
    mend(enteredLate, "2026-03-17");
    unit.on(QDate(2026, 5, 12));
    const MonthTable table = TemporaryVault::must(DutyMonths(unit.vault()).duties(QDate(2026, 5, 31), 3));
    QCOMPARE(table.months, (QList<QDate>{QDate(2026, 3, 1), QDate(2026, 4, 1), QDate(2026, 5, 1)}));
    QCOMPARE(series(table, "met").values.first(), 1.0);
    QCOMPARE(series(table, "met").records.first().first().number, inTime);
    QCOMPARE(series(table, "late").values.first(), 2.0);
    // The re-checks of the three were due in March and April, and nobody made them.
    QStringList april;
    for (const MonthRecord &record : series(table, "missed").records.at(1))
        april.append(record.number);
    QVERIFY(april.contains(missed));
    QCOMPARE(values(table, "missed").at(1), double(april.size()));
    QCOMPARE(values(table, "missed").at(2), 0.0);
    for (const MonthSeries &one : table.series)
        QCOMPARE(one.values.size(), one.records.size());
}

void TestDutyMonths::drillsPlannedAndHeld()
{
    DutyFixture unit;
    const QString plan = unit.plan({unit.system(QStringLiteral("登记系统"))});
    const QString drill = unit.add("drills", unit.drillOf(plan, "2026-03-10"));
    unit.add("drills", unit.drillOf(plan, "2026-03-30"));
    unit.on(QDate(2026, 4, 2));
    unit.set(drill, "held_on", QStringLiteral("2026-04-01"));
    const MonthTable table = TemporaryVault::must(DutyMonths(unit.vault()).drills(QDate(2026, 4, 1), 2));
    QCOMPARE(values(table, "planned"), (QList<double>{2, 0}));
    QCOMPARE(values(table, "held"), (QList<double>{0, 1}));
    QCOMPARE(series(table, "held").records.at(1).first().number, drill);
}

void TestDutyMonths::actionsOpenedAndClosed()
{
    DutyFixture unit; // both found on 2026-01-05
    const QString action = unit.action(QStringLiteral("2026-03-16"));
    unit.action(QStringLiteral("2026-03-17"));
    unit.on(QDate(2026, 3, 20));
    TemporaryVault::must(RecordStore(unit.vault())
                             .changeByEngine(DutyFixture::reg("actions"), action,
                                             {{QStringLiteral("done_on"), QStringLiteral("2026-02-20")},
                                              {QStringLiteral("done_by"), unit.people.first()},
                                              {QStringLiteral("evidence"), QStringLiteral("已换")},
                                              {QStringLiteral("verified_by"), unit.people.last()},
                                              {QStringLiteral("verified_on"), QStringLiteral("2026-02-25")},
                                              {QStringLiteral("verify_result"), QStringLiteral("passed")}},
                                             QStringLiteral("test")));
    const MonthTable table = TemporaryVault::must(DutyMonths(unit.vault()).actions(QDate(2026, 3, 1), 4));
    QCOMPARE(values(table, "opened"), (QList<double>{0, 2, 0, 0}));
    QCOMPARE(values(table, "closed"), (QList<double>{0, 0, 1, 0}));
    QCOMPARE(values(table, "open"), (QList<double>{0, 2, 1, 1}));
}

void TestDutyMonths::approvalsAndTheirWait()
{
    DutyFixture unit;
    const QString system = unit.system(QStringLiteral("登记系统"));
    const auto approval = [&](const char *submitted, const char *decided) {
        unit.add("approvals", {{QStringLiteral("title"), QStringLiteral("上线")},
                               {QStringLiteral("kind"), QStringLiteral("go_live")},
                               {QStringLiteral("subject"), system},
                               {QStringLiteral("state"), QStringLiteral("approved")},
                               {QStringLiteral("submitted_at"), QLatin1String(submitted)},
                               {QStringLiteral("decided_at"), QLatin1String(decided)}});
    };
    approval("2026-02-02T02:00:00.000Z", "2026-02-04T02:00:00.000Z");
    approval("2026-02-10T02:00:00.000Z", "2026-02-11T02:00:00.000Z");
    approval("2026-02-27T02:00:00.000Z", "2026-03-01T02:00:00.000Z");
    const MonthTable table = TemporaryVault::must(DutyMonths(unit.vault()).approvals(QDate(2026, 3, 1), 3));
    QCOMPARE(values(table, "decided"), (QList<double>{0, 2, 1}));
    QCOMPARE(values(table, "waited"), (QList<double>{0, 1.5, 2}));
    QCOMPARE(series(table, "waited").unit, QStringLiteral("days"));
    QCOMPARE(series(table, "waited").records.at(1).size(), 2);
}

QTEST_GUILESS_MAIN(TestDutyMonths)
#include "tst_dutymonths.moc"
