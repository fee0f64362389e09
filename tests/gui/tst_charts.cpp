// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/language.h"
#include "tests/support/userhands.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/charttablemodel.h"
#include "ui/charts/chartview.h"
#include "ui/charts/serieslook.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QPainter>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace anguan;

namespace {

ChartData duties()
{
    ChartData chart;
    chart.title = QStringLiteral("每月履行情况");
    chart.says = QStringLiteral("六个月里按时一百四十五项，未办七项。");
    chart.categories = {QStringLiteral("6月"), QStringLiteral("7月"),  QStringLiteral("8月"),
                        QStringLiteral("9月"), QStringLiteral("10月"), QStringLiteral("11月")};
    chart.series = {{QStringLiteral("按时"), Tone::Information, {22, 25, 24, 27, 26, 19}},
                    {QStringLiteral("逾期后补"), Tone::Soon, {3, 2, 2, 1, 1, 0}},
                    {QStringLiteral("未办"), Tone::Late, {1, 0, 1, 0, 0, 3}}};
    return chart;
}

ChartData actions()
{
    ChartData chart;
    chart.title = QStringLiteral("整改事项");
    chart.stacked = false;
    chart.unit = QStringLiteral("项");
    chart.categories = duties().categories;
    chart.series = {{QStringLiteral("新增"), Tone::Information, {5, 6, 3, 7, 4, 2}},
                    {QStringLiteral("关闭"), Tone::Good, {4, 4, 6, 3, 6, 5}},
                    {QStringLiteral("未关闭"), Tone::Soon, {9, 11, 8, 12, 10, 7}, ChartSeries::Kind::Line}};
    return chart;
}

std::unique_ptr<ChartCard> shown(const ChartData &chart)
{
    auto card = std::make_unique<ChartCard>(QStringLiteral("dutiesChart"));
    card->setData(chart);
    card->resize(430, 200);
    card->show();
    if (!QTest::qWaitForWindowExposed(card.get()))
        throw std::runtime_error("the chart is not shown");
    QApplication::setActiveWindow(card.get());
    QCoreApplication::processEvents();
    return card;
}

/// A brush as a copier without colours sees it.
QImage inGrey(const QBrush &brush)
{
    QImage image(60, 60, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.fillRect(image.rect(), brush);
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

double differingShare(const QImage &one, const QImage &other)
{
    int differing = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            differing += qAbs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 48;
    return differing / double(one.width() * one.height());
}

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Theme::instance().install();
        QVERIFY(Language::install(QStringLiteral("zh_CN")));
    }
    void cleanup()
    {
        Theme::instance().setScheme(Scheme::Light);
        Theme::instance().setZoom(100);
    }

    void everyBarStandsWhereItsFigureSays()
    {
        const auto card = shown(duties());
        const ChartView *view = card->view();
        const QRectF onTime = view->placeOf({0, 0});
        const QRectF late = view->placeOf({1, 0});
        QVERIFY(onTime.isValid() && late.isValid());
        QVERIFY(qAbs(late.bottom() - onTime.top()) < 1); // one stands on the other
        QVERIFY(qAbs(onTime.height() / late.height() - 22.0 / 3.0) < 0.2);
        // and is painted there: its middle has its ink
        const QImage image = card->view()->viewport()->grab().toImage();
        QCOMPARE(QColor(image.pixel(onTime.center().toPoint())), SeriesLook::ink(view->data(), 0));
    }

    void aClickOnABarAsksForWhatItStandsFor_data()
    {
        QTest::addColumn<int>("series");
        QTest::addColumn<int>("category");
        QTest::newRow("a tall bar") << 0 << 3;
        QTest::newRow("a bar on top of another") << 1 << 0;
        QTest::newRow("the last one") << 2 << 5;
    }
    void aClickOnABarAsksForWhatItStandsFor()
    {
        QFETCH(int, series);
        QFETCH(int, category);
        const auto card = shown(duties());
        QSignalSpy chosen(card.get(), &ChartCard::chosen);
        const QRectF bar = card->view()->placeOf({series, category});
        QTest::mouseClick(card->view()->viewport(), Qt::LeftButton, {}, bar.center().toPoint());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0), (QVariantList{series, category}));
    }

    void aClickBesideTheBarsAsksForNothing()
    {
        const auto card = shown(duties());
        QSignalSpy chosen(card.get(), &ChartCard::chosen);
        const QRectF first = card->view()->placeOf({0, 0});
        QTest::mouseClick(card->view()->viewport(), Qt::LeftButton, {},
                          QPoint(int(first.right()) + 6, int(first.center().y())));
        QCOMPARE(chosen.size(), 0);
    }

    void arrowsGoFromBarToBarAndEnterAsks()
    {
        const auto card = shown(actions());
        ChartView *view = card->view();
        QSignalSpy chosen(card.get(), &ChartCard::chosen);
        view->setFocus(Qt::TabFocusReason);
        QCOMPARE(view->current(), (ChartSpot{0, 5}));
        QTest::keyClick(view, Qt::Key_Left);
        QTest::keyClick(view, Qt::Key_Up);
        QTest::keyClick(view, Qt::Key_Up);
        QCOMPARE(view->current(), (ChartSpot{2, 4}));
        QCOMPARE(Hands::find<ElidedLabel>(card.get(), "dutiesChartWords")->fullText(),
                 QStringLiteral("10月 · 未关闭 10 项"));
        QCOMPARE(view->accessibleDescription(), QStringLiteral("10月 · 未关闭 10 项"));
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0), (QVariantList{2, 4}));
        QTest::keyClick(view, Qt::Key_Home);
        QTest::keyClick(view, Qt::Key_Left); // there is nothing further
        QCOMPARE(view->current().category, 0);
    }

    void theMouseOverABarSaysItsValue()
    {
        const auto card = shown(duties());
        ChartView *view = card->view();
        QTest::mouseMove(view->viewport(), view->placeOf({0, 2}).center().toPoint());
        QTRY_COMPARE(Hands::find<ElidedLabel>(card.get(), "dutiesChartWords")->fullText(),
                     QStringLiteral("8月 · 按时 24"));
    }

    void theTableBehindItHasTheSameFiguresAndTheSameWayOn()
    {
        const auto card = shown(duties());
        QVERIFY(!Hands::sees(card.get(), "dutiesChartTable"));
        Hands::click(card.get(), "dutiesChartToggle");
        auto *table = Hands::find<QTableView>(card.get(), "dutiesChartTable");
        QCOMPARE(table->model()->rowCount(), 6);
        QCOMPARE(table->model()->index(5, 2).data().toString(), QStringLiteral("3"));
        QCOMPARE(table->model()->headerData(5, Qt::Vertical).toString(), QStringLiteral("11月"));
        QSignalSpy chosen(card.get(), &ChartCard::chosen);
        table->setCurrentIndex(table->model()->index(5, 2));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0), (QVariantList{2, 5}));
        Hands::click(card.get(), "dutiesChartToggle");
        QVERIFY(Hands::sees(card.get(), "dutiesChartView"));
    }

    void theTableIsAProperModel()
    {
        ChartTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setData(duties());
        model.setData(ChartData());
        model.setData(actions());
        QCOMPARE(model.columnCount(), 3);
    }

    void seriesAreToldApartWithoutColours_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::newRow("light") << int(Scheme::Light);
        QTest::newRow("dark") << int(Scheme::Dark);
        QTest::newRow("high contrast") << int(Scheme::Contrast);
    }
    void seriesAreToldApartWithoutColours()
    {
        QFETCH(int, scheme);
        Theme::instance().setScheme(Scheme(scheme));
        const ChartData chart = duties();
        QList<QImage> looks;
        for (int series = 0; series < chart.series.size(); ++series)
            looks.append(inGrey(SeriesLook::brush(chart, series)));
        for (int one = 0; one < looks.size(); ++one) {
            for (int other = one + 1; other < looks.size(); ++other)
                QVERIFY(differingShare(looks.at(one), looks.at(other)) > 0.2);
        }
    }

    void aChangeOfThemeOrZoomRedrawsIt()
    {
        const auto card = shown(duties());
        Theme::instance().setScheme(Scheme::Dark);
        QCoreApplication::processEvents();
        const QRectF bar = card->view()->placeOf({0, 1});
        const QImage image = card->view()->viewport()->grab().toImage();
        QCOMPARE(QColor(image.pixel(bar.center().toPoint())), Theme::color(Scheme::Dark, Token::Information));
        Theme::instance().setZoom(150);
        QCoreApplication::processEvents();
        QVERIFY(card->view()->placeOf({0, 1}).isValid());
    }

    void withoutFiguresItSaysSo()
    {
        ChartData chart = duties();
        for (ChartSeries &series : chart.series)
            series.values.fill(0);
        const auto card = shown(chart);
        card->view()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(card->view(), Qt::Key_Left); // and does not mind being asked
        QVERIFY(chart.isEmpty());
        chart.categories.clear();
        card->setData(chart);
        QTest::keyClick(card->view(), Qt::Key_Right);
        QVERIFY(!card->view()->current().isValid());
        QVERIFY(!card->view()->grab().isNull());
    }

    void pictures()
    {
        const QString folder = qEnvironmentVariable("ANGUAN_PICTURES");
        if (folder.isEmpty())
            QSKIP("ANGUAN_PICTURES names no folder");
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::Contrast}) {
            Theme::instance().setScheme(scheme);
            QWidget ground;
            auto *column = new QVBoxLayout(&ground);
            auto *first = new ChartCard(QStringLiteral("first"), &ground);
            auto *second = new ChartCard(QStringLiteral("second"), &ground);
            first->setData(duties());
            second->setData(actions());
            column->addWidget(first);
            column->addWidget(second);
            ground.resize(460, 420);
            ground.show();
            QVERIFY(QTest::qWaitForWindowExposed(&ground));
            QVERIFY(ground.grab().save(QStringLiteral("%1/charts-%2.png").arg(folder, schemeId(scheme))));
        }
    }
};

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
