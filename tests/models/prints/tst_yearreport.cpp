// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prints/yearreport.h"
#include "tests/support/dutyfixture.h"

#include <QTest>

using namespace anguan;

namespace {

/// A year with three drills planned, two held, one of them too slow, and rectifications in every state.
class Year : public DutyFixture
{
public:
    Year()
    {
        const QString system1 = system(QStringLiteral("不动产登记系统"));
        set(system1, "rto_hours", 1);
        const QString plan1 = plan({system1});
        fast = add("drills", drillOf(plan1, "2026-03-10"));
        slow = add("drills", drillOf(plan1, "2026-04-10"));
        add("drills", drillOf(plan1, "2026-11-10"));
        add("drills", drillOf(plan1, "2027-01-10")); // of another year
        late = action(QStringLiteral("2026-03-20"));
        mended = action(QStringLiteral("2026-05-20"));
        on(QDate(2026, 3, 10));
        hold(fast, 40);
        on(QDate(2026, 4, 10));
        hold(slow, 75);
        change(mended, {{QStringLiteral("done_on"), QStringLiteral("2026-04-09")},
                        {QStringLiteral("done_by"), people.first()},
                        {QStringLiteral("evidence"), QStringLiteral("已更换")},
                        {QStringLiteral("verified_by"), people.last()},
                        {QStringLiteral("verified_on"), QStringLiteral("2026-04-10")},
                        {QStringLiteral("verify_result"), QStringLiteral("passed")}});
    }

    ReportSheet report(int year = 2026) { return must(yearReport(vault(), year)); }
    void change(const QString &number, const Values &values)
    {
        must(RecordStore(vault()).changeByEngine(*Catalogue::ofNumber(number), number, values,
                                                 QStringLiteral("test")));
    }

    QString fast, slow, late, mended;

private:
    void hold(const QString &drill, int minutes)
    {
        change(drill, {{QStringLiteral("held_on"), Clock::today().toString(Qt::ISODate)},
                       {QStringLiteral("recovery_minutes"), minutes}});
    }
};

} // namespace

class TestYearReport : public QObject
{
    Q_OBJECT

private slots:
    void drillsAreCountedAgainstTheirRecoveryTime()
    {
        Year unit;
        const ReportPart drills = unit.report().parts.at(0);
        QCOMPARE(drills.tables.first().rows.size(), 3);
        QVERIFY2(drills.paragraphs.at(0).contains(QLatin1Char('3')) &&
                     drills.paragraphs.at(0).contains(QLatin1Char('2')),
                 qPrintable(drills.paragraphs.at(0)));
        QVERIFY2(drills.paragraphs.at(1).contains(QLatin1String("1 came back")) &&
                     drills.paragraphs.at(1).contains(QLatin1String("and 1 did not")),
                 qPrintable(drills.paragraphs.at(1)));
        const ChartData &chart = drills.charts.first();
        QCOMPARE(chart.categories.size(), 12);
        QCOMPARE(chart.series.at(0).values.at(10), 1); // planned in November
        QCOMPARE(chart.series.at(1).values.at(10), 0); // and not held
        QCOMPARE(chart.series.at(1).values.at(3), 1);
    }

    void rectificationsAreCountedByWhatBecameOfThem()
    {
        Year unit;
        const ReportPart actions = unit.report().parts.at(1);
        QCOMPARE(actions.tables.first().rows.size(), 2);
        QVERIFY2(actions.paragraphs.at(0).contains(QLatin1String("1 are mended")),
                 qPrintable(actions.paragraphs.at(0)));
        QVERIFY2(actions.paragraphs.at(1).startsWith(QLatin1String("1 are past their deadline; 0 ")),
                 qPrintable(actions.paragraphs.at(1)));
        const ChartData &chart = actions.charts.first();
        QCOMPARE(chart.series.last().kind, ChartSeries::Kind::Line); // what stays open runs over the bars
        QVERIFY(!chart.stacked);
    }

    void anotherYearHasItsOwnFigures()
    {
        Year unit;
        QCOMPARE(unit.report(2027).parts.at(0).tables.first().rows.size(), 1);
        const ReportSheet before = unit.report(2024);
        QVERIFY(before.parts.at(0).tables.isEmpty()); // no empty table on paper
        QVERIFY(before.parts.at(1).charts.first().isEmpty());
    }

    void theDigestIsOfTheContent()
    {
        Year unit;
        const QString before = unit.report().identification.contentDigest;
        QCOMPARE(unit.report().identification.contentDigest, before);
        unit.change(unit.late, {{QStringLiteral("what"), QStringLiteral("更换全部电池")}});
        QVERIFY(unit.report().identification.contentDigest != before);
    }
};

QTEST_GUILESS_MAIN(TestYearReport)
#include "tst_yearreport.moc"
