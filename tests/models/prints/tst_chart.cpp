// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prints/chart.h"

#include <QTest>

using namespace anguan;

class TestChart : public QObject
{
    Q_OBJECT

private slots:
    void theScaleHasWholeEvenSteps_data()
    {
        QTest::addColumn<int>("highest");
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("top");
        QTest::newRow("nothing") << 0 << 1 << 1;
        QTest::newRow("one") << 1 << 1 << 1;
        QTest::newRow("three stay single steps") << 3 << 1 << 3;
        QTest::newRow("four go by two") << 4 << 2 << 4;
        QTest::newRow("five go by two") << 5 << 2 << 6;
        QTest::newRow("nine go by five") << 9 << 5 << 10;
        QTest::newRow("twelve") << 12 << 5 << 15;
        QTest::newRow("fifteen are not exceeded") << 15 << 5 << 15;
        QTest::newRow("twenty go by ten") << 20 << 10 << 20;
        QTest::newRow("twenty-eight") << 28 << 10 << 30;
        QTest::newRow("two thousand") << 2001 << 1000 << 3000;
    }
    void theScaleHasWholeEvenSteps()
    {
        QFETCH(int, highest);
        ChartData chart;
        chart.categories = {QStringLiteral("11")};
        chart.series = {{QStringLiteral("met"), Tone::Good, {highest}}};
        QTEST(chart.scale().step, "step");
        QTEST(chart.scale().top, "top");
    }

    void stackedBarsAddUpAndLinesDoNot()
    {
        ChartData chart;
        chart.categories = {QStringLiteral("10"), QStringLiteral("11")};
        chart.series = {{QStringLiteral("met"), Tone::Good, {3, 4}},
                        {QStringLiteral("missed"), Tone::Late, {1}}, // shorter than the categories
                        {QStringLiteral("open"), Tone::Soon, {9, 2}, ChartSeries::Kind::Line}};
        QCOMPARE(chart.bars(), (QList<int>{0, 1}));
        QCOMPARE(chart.total(0), 4);
        QCOMPARE(chart.total(1), 4);
        QCOMPARE(chart.highest(), 9);
        chart.series.removeLast();
        QCOMPARE(chart.highest(), 4);
        chart.stacked = false;
        QCOMPARE(chart.highest(), 4);
        QVERIFY(!chart.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestChart)
#include "tst_chart.moc"
