// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampleprints.h"
#include "ui/printing/paper.h"
#include "ui/printing/paperchart.h"
#include "ui/printing/pdf.h"

#include <QGuiApplication>
#include <QTest>

#include <algorithm>

using namespace anguan;

namespace {

int count(const Paper &paper, const QString &text)
{
    int found = 0;
    for (const PaperPage &page : paper.pages)
        found +=
            static_cast<int>(std::count_if(page.texts.cbegin(), page.texts.cend(),
                                           [&text](const PlacedText &each) { return each.text == text; }));
    return found;
}

bool isWithin(const QRectF &frame, const QLineF &line)
{
    const QRectF around = frame.adjusted(-1, -1, 1, 1);
    return around.contains(line.p1()) && around.contains(line.p2());
}

} // namespace

class TestPrintingReport : public QObject
{
    Q_OBJECT

private slots:
    void everythingStaysOnThePaper()
    {
        const Paper paper = layOutReport(samples::report(60));
        QVERIFY(paper.pages.size() >= 3);
        for (const PaperPage &page : paper.pages) {
            const QRectF sheet(QPointF(), page.size);
            const QRectF free = sheet.adjusted(mm(15), mm(15), -mm(10), -mm(8));
            for (const PlacedText &text : page.texts)
                QVERIFY2(free.contains(text.bounds()), qPrintable(text.text));
            for (const QLineF &line : page.lines)
                QVERIFY(isWithin(free, line));
        }
    }

    void theHeadOfATableComesAgainOnEveryPage()
    {
        const Paper paper = layOutReport(samples::report(60));
        int pages = 0;
        for (const PaperPage &page : paper.pages)
            pages += std::any_of(page.texts.cbegin(), page.texts.cend(), [](const PlacedText &text) {
                return text.text.startsWith(QLatin1String("ACT-2026-"));
            });
        QVERIFY(pages >= 2);
        QCOMPARE(count(paper, QStringLiteral("编号")), pages);
        QCOMPARE(count(paper, QStringLiteral("ACT-2026-0001")), 1);
        QCOMPARE(count(paper, QStringLiteral("ACT-2026-0060")), 1);
    }

    void aChartKeepsToItsPlace_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("stacked") << 0;
        QTest::newRow("side by side with a line") << 1;
    }
    void aChartKeepsToItsPlace()
    {
        QFETCH(int, which);
        const ChartData chart = samples::report(1).parts.first().charts.at(which);
        PaperPage page;
        const QRectF place(mm(28), mm(60), mm(164), paperChartHeight());
        putChart(page, chart, place);
        QVERIFY(page.lines.size() > 50);
        for (const QLineF &line : std::as_const(page.lines))
            QVERIFY(isWithin(place, line));
        for (const QRectF &block : std::as_const(page.blocks))
            QVERIFY(place.adjusted(-1, -1, 1, 1).contains(block));
        QStringList words;
        for (const PlacedText &text : std::as_const(page.texts)) {
            words.append(text.text);
            QVERIFY2(place.adjusted(-1, -mm(1), 1, 1).contains(text.bounds()), qPrintable(text.text));
        }
        for (const QString &needed : {chart.title, chart.series.last().name, chart.categories.last()})
            QVERIFY2(words.contains(needed), qPrintable(needed));
        if (chart.stacked)
            QVERIFY(words.contains(QString::number(chart.total(0)))); // every bar bears its figure
    }

    void twoSeriesAreNeverHatchedAlike()
    {
        ChartData chart = samples::report(1).parts.first().charts.first();
        QSet<std::pair<qsizetype, qsizetype>> looks;
        for (int series = 0; series < 3; ++series) {
            ChartData alone = chart;
            alone.categories = {QStringLiteral("1")};
            for (int other = 0; other < 3; ++other)
                alone.series[other].values = {other == series ? 9 : 0};
            PaperPage page;
            putChart(page, alone, QRectF(0, 0, mm(100), paperChartHeight()));
            looks.insert({page.lines.size(), page.blocks.size()});
        }
        QCOMPARE(looks.size(), 3);
    }

    void picture()
    {
        const QString folder = qEnvironmentVariable("ANGUAN_PICTURES");
        if (folder.isEmpty())
            QSKIP("ANGUAN_PICTURES names no folder");
        QVERIFY(writePdf(PrintDocument(samples::report(30)), folder + QStringLiteral("/report.pdf")));
    }
};

QTEST_MAIN(TestPrintingReport)
#include "tst_printing_report.moc"
