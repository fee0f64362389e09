// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duties/schedule.h"
#include "models/duties/workingdays.h"

#include <QTest>

using namespace anguan;

/// The arithmetic of slots, over the days on which it goes wrong elsewhere.
class TestSchedule : public QObject
{
    Q_OBJECT
private slots:
    void slotsFall_data();
    void slotsFall();
    void slotsBetweenAreTheSlots();
    void slotBefore_data();
    void slotBefore();
    void afterItWasDone_data();
    void afterItWasDone();
    void daysThatAreShown_data();
    void daysThatAreShown();
};

namespace {

QDate day(const QString &iso)
{
    return QDate::fromString(iso, Qt::ISODate);
}

Schedule every(int count, Schedule::Unit unit, const char *anchor, bool monthEnd = false)
{
    Schedule schedule;
    schedule.unit = unit;
    schedule.every = count;
    schedule.anchor = day(QString::fromLatin1(anchor));
    schedule.monthEnd = monthEnd;
    return schedule;
}

using Unit = Schedule::Unit;

} // namespace

void TestSchedule::slotsFall_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<int>("every");
    QTest::addColumn<QString>("anchor");
    QTest::addColumn<bool>("monthEnd");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *title, Unit unit, int count, const char *anchor, bool monthEnd,
                        const char *from, const char *to, const char *expected) {
        QTest::newRow(title) << int(unit) << count << QString::fromLatin1(anchor) << monthEnd
                             << QString::fromLatin1(from) << QString::fromLatin1(to)
                             << QString::fromLatin1(expected);
    };
    row("every 1 January", Unit::Year, 1, "2024-01-01", false, "2025-12-31", "2027-01-01",
        "2026-01-01 2027-01-01");
    row("every 31 December", Unit::Year, 1, "2020-12-31", false, "2026-01-01", "2027-12-31",
        "2026-12-31 2027-12-31");
    row("29 February in other years", Unit::Year, 1, "2024-02-29", false, "2024-01-01", "2028-12-31",
        "2024-02-29 2025-02-28 2026-02-28 2027-02-28 2028-02-29");
    row("the end of February", Unit::Year, 1, "2023-02-28", true, "2023-01-01", "2025-12-31",
        "2023-02-28 2024-02-29 2025-02-28");
    row("no leap day in 2100", Unit::Year, 4, "2096-02-29", false, "2096-01-01", "2104-12-31",
        "2096-02-29 2100-02-28 2104-02-29");
    row("the 31st comes back after short months", Unit::Month, 1, "2026-01-31", false, "2026-01-01",
        "2026-05-31", "2026-01-31 2026-02-28 2026-03-31 2026-04-30 2026-05-31");
    row("the 30th stays the 30th", Unit::Month, 1, "2026-04-30", false, "2026-04-01", "2026-07-31",
        "2026-04-30 2026-05-30 2026-06-30 2026-07-30");
    row("month ends from the 30th", Unit::Month, 1, "2026-04-30", true, "2026-04-01", "2026-07-31",
        "2026-04-30 2026-05-31 2026-06-30 2026-07-31");
    row("half-years", Unit::Month, 6, "2020-06-30", true, "2026-01-01", "2027-06-30",
        "2026-06-30 2026-12-31 2027-06-30");
    row("quarters from 30 November", Unit::Month, 3, "2025-11-30", false, "2025-11-01", "2026-08-31",
        "2025-11-30 2026-02-28 2026-05-30 2026-08-30");
    row("months across the year", Unit::Month, 5, "2025-10-15", false, "2025-10-16", "2026-12-31",
        "2026-03-15 2026-08-15");
    row("weeks across the year", Unit::Week, 1, "2025-12-26", false, "2025-12-27", "2026-01-10",
        "2026-01-02 2026-01-09");
    row("every second week", Unit::Week, 2, "2026-02-16", false, "2026-02-16", "2026-03-20",
        "2026-02-16 2026-03-02 2026-03-16");
    row("every day over the leap day", Unit::Day, 1, "2024-02-27", false, "2024-02-28", "2024-03-01",
        "2024-02-28 2024-02-29 2024-03-01");
    row("every 30 days", Unit::Day, 30, "2026-01-01", false, "2026-01-02", "2026-03-05",
        "2026-01-31 2026-03-02");
    row("nothing before the anchor", Unit::Month, 1, "2026-03-31", false, "2025-01-01", "2026-04-30",
        "2026-03-31 2026-04-30");
    row("both ends count", Unit::Year, 1, "2020-12-31", false, "2025-12-31", "2026-12-31",
        "2025-12-31 2026-12-31");
    row("a day between two slots", Unit::Year, 1, "2020-12-31", false, "2026-01-01", "2026-12-30", "");
    row("years away from the anchor", Unit::Month, 7, "1999-12-31", false, "2026-01-01", "2027-01-31",
        "2026-03-31 2026-10-31");
    row("the wrong way round", Unit::Day, 1, "2026-01-01", false, "2026-02-02", "2026-02-01", "");
}

void TestSchedule::slotsFall()
{
    QFETCH(int, unit);
    QFETCH(int, every);
    QFETCH(QString, anchor);
    QFETCH(bool, monthEnd);
    QFETCH(QString, from);
    QFETCH(QString, to);
    const Schedule schedule{Unit(unit), every, day(anchor), monthEnd, Schedule::Counting::Calendar};
    QStringList days;
    for (const QDate &slot : schedule.slotsBetween(day(from), day(to)))
        days.append(slot.toString(Qt::ISODate));
    QTEST(days.join(QLatin1Char(' ')), "expected");
}

void TestSchedule::slotsBetweenAreTheSlots()
{
    // Whatever the window, the same slots as counted one by one from the anchor.
    for (const Unit unit : {Unit::Day, Unit::Week, Unit::Month, Unit::Year}) {
        for (const int count : {1, 2, 3, 5, 7, 11, 12, 29}) {
            for (const bool monthEnd : {false, true}) {
                const Schedule schedule = every(count, unit, "2023-08-31", monthEnd);
                QList<QDate> all;
                for (int i = 0; i < 60; ++i)
                    all.append(schedule.slot(i));
                for (int i = 1; i < all.size(); ++i)
                    QVERIFY(all.at(i) > all.at(i - 1));
                for (const int from : {0, 1, 17, 58}) {
                    QCOMPARE(schedule.slotsBetween(all.at(from), all.last()), all.mid(from));
                    QCOMPARE(schedule.slotsBetween(all.at(from).addDays(1), all.last()), all.mid(from + 1));
                }
                for (int i = 1; i < all.size(); ++i)
                    QCOMPARE(schedule.before(all.at(i)), all.at(i - 1));
                QVERIFY(!schedule.before(all.first()).isValid());
            }
        }
    }
}

void TestSchedule::slotBefore_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("anchor");
    QTest::addColumn<bool>("monthEnd");
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("before");
    QTest::newRow("March after a short February") << int(Unit::Month) << "2026-01-31" << false << "2026-03-31"
                                                  << "2026-02-28";
    QTest::newRow("the leap day after a year without")
        << int(Unit::Year) << "2024-02-29" << false << "2028-02-29"
        << "2027-02-28";
    QTest::newRow("1 January") << int(Unit::Day) << "2025-01-01" << false << "2026-01-01"
                               << "2025-12-31";
    QTest::newRow("month ends") << int(Unit::Month) << "2026-02-28" << true << "2026-03-31"
                                << "2026-02-28";
    QTest::newRow("none before the first") << int(Unit::Year) << "2026-12-31" << false << "2026-12-31"
                                           << "";
}

void TestSchedule::slotBefore()
{
    QFETCH(int, unit);
    QFETCH(QString, anchor);
    QFETCH(bool, monthEnd);
    QFETCH(QString, due);
    const Schedule schedule{Unit(unit), 1, day(anchor), monthEnd, Schedule::Counting::Calendar};
    QTEST(schedule.before(day(due)).toString(Qt::ISODate), "before");
}

void TestSchedule::afterItWasDone_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("done");
    QTest::addColumn<QString>("due");
    QTest::newRow("a year after the leap day") << int(Unit::Year) << 1 << "2024-02-29"
                                               << "2025-02-28";
    QTest::newRow("six months after 31 August") << int(Unit::Month) << 6 << "2026-08-31"
                                                << "2027-02-28";
    QTest::newRow("ninety days") << int(Unit::Day) << 90 << "2025-12-01"
                                 << "2026-03-01";
    QTest::newRow("two weeks over New Year") << int(Unit::Week) << 2 << "2025-12-25"
                                             << "2026-01-08";
}

void TestSchedule::afterItWasDone()
{
    QFETCH(int, unit);
    QFETCH(int, count);
    QFETCH(QString, done);
    QTEST(every(count, Unit(unit), "2020-01-01").after(day(done)).toString(Qt::ISODate), "due");
}

void TestSchedule::daysThatAreShown_data()
{
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a Wednesday") << "2026-11-25"
                                 << "2026-11-25";
    QTest::newRow("a Saturday") << "2026-11-28"
                                << "2026-11-30";
    QTest::newRow("a Sunday that is worked") << "2026-01-04"
                                             << "2026-01-04";
    QTest::newRow("New Year's Day") << "2026-01-01"
                                    << "2026-01-04";
    QTest::newRow("the first of a long holiday") << "2026-10-01"
                                                 << "2026-10-08";
    QTest::newRow("a holiday, then a weekend") << "2027-01-01"
                                               << "2027-01-04";
}

void TestSchedule::daysThatAreShown()
{
    QFETCH(QString, due);
    QList<SpecialDay> special{{QDate(2026, 1, 1), false, QStringLiteral("元旦")},
                              {QDate(2026, 1, 2), false, QStringLiteral("元旦")},
                              {QDate(2026, 1, 3), false, QStringLiteral("元旦")},
                              {QDate(2026, 1, 4), true, QStringLiteral("调休")},
                              {QDate(2027, 1, 1), false, QStringLiteral("元旦")}};
    for (int i = 1; i <= 7; ++i)
        special.append({QDate(2026, 10, i), false, QStringLiteral("国庆节")});
    QTEST(WorkingDays(special).onOrAfter(day(due)).toString(Qt::ISODate), "shown");
}

QTEST_GUILESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
