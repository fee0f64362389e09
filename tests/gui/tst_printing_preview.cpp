// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampleprints.h"
#include "ui/printing/paperpainter.h"
#include "ui/printing/previewdialog.h"
#include "ui/printing/previewview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/task.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace anguan;

namespace {

template <typename T>
T *named(QWidget &parent, const char *name)
{
    return parent.findChild<T *>(QString::fromLatin1(name));
}

} // namespace

class TestPrintingPreview : public QObject
{
    Q_OBJECT

private slots:
    void pagesAreTurned()
    {
        PreviewDialog dialog(samples::systems(60));
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *page = named<QSpinBox>(dialog, "pageSpin");
        auto *next = named<QPushButton>(dialog, "nextPageButton");
        auto *previous = named<QPushButton>(dialog, "previousPageButton");
        auto *view = named<PreviewView>(dialog, "previewView");
        QCOMPARE(page->maximum(), int(dialog.paper().pages.size()));
        QCOMPARE(page->value(), 1);
        QVERIFY(!previous->isEnabled());
        QTest::mouseClick(next, Qt::LeftButton);
        QCOMPARE(page->value(), 2);
        QCOMPARE(view->currentPage(), 2);
        page->setValue(page->maximum());
        QCOMPARE(view->currentPage(), page->maximum());
        QVERIFY(!next->isEnabled());
        QTest::keyClick(view, Qt::Key_Home);
        QCOMPARE(page->value(), 1);
        QTest::keyClick(view, Qt::Key_PageDown);
        QCOMPARE(page->value(), 2);
    }

    void zoomKeepsThePage()
    {
        PreviewDialog dialog(samples::systems(60));
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *view = named<PreviewView>(dialog, "previewView");
        named<QSpinBox>(dialog, "pageSpin")->setValue(3);
        const qreal before = view->scale();
        QTest::mouseClick(named<QPushButton>(dialog, "zoomInButton"), Qt::LeftButton);
        QVERIFY(view->scale() > before);
        QCOMPARE(view->currentPage(), 3);
        QTest::mouseClick(named<QPushButton>(dialog, "fitWidthButton"), Qt::LeftButton);
        QVERIFY(std::abs(view->scale() - before) < before / 50);
    }

    void previewShowsWhatThePainterPaints()
    {
        PreviewDialog dialog(samples::systems(8));
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *view = named<PreviewView>(dialog, "previewView");
        view->setFit(PreviewView::Fit::Page);
        const QImage shown = view->viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);

        const PaperPage &page = dialog.paper().pages.first();
        const QSize size(int(std::lround(page.size.width() * view->scale())),
                         int(std::lround(page.size.height() * view->scale())));
        QImage painted(size, QImage::Format_RGB32);
        painted.fill(Qt::white);
        QPainter painter(&painted);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(view->scale(), view->scale());
        paintPage(painter, page);
        painter.end();

        const QPoint corner((shown.width() - size.width()) / 2, 16);
        QCOMPARE(shown.copy(QRect(corner, size)), painted);
        int dark = 0;
        for (int x = 0; x < size.width(); ++x)
            dark += qGray(painted.pixel(x, int(mm(35) * view->scale()))) < 128 ? 1 : 0;
        QVERIFY2(dark > 10, "the title is there");
    }

    void paperIsWhiteInEveryTheme()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::Contrast}) {
            Theme::instance().setScheme(scheme);
            PreviewDialog dialog(samples::approval());
            dialog.show();
            QVERIFY(QTest::qWaitForWindowExposed(&dialog));
            auto *view = named<PreviewView>(dialog, "previewView");
            view->setFit(PreviewView::Fit::Page);
            const QImage shown = view->viewport()->grab().toImage();
            QCOMPARE(shown.pixelColor(shown.width() / 2, 24), QColor(Qt::white));
        }
        Theme::instance().setScheme(Scheme::Light);
    }

    void withoutAPrinterThePdfIsTheMainAct()
    {
        PreviewDialog dialog(samples::systems(1));
        auto *print = named<QPushButton>(dialog, "printButton");
        auto *save = named<QPushButton>(dialog, "savePdfButton");
        if (QPrinterInfo::availablePrinterNames().isEmpty()) {
            QVERIFY(!print->isEnabled());
            QVERIFY(save->isDefault());
            QVERIFY(named<Banner>(dialog, "noticeBanner")->sentence().contains(QStringLiteral("no printer")));
        } else {
            QVERIFY(print->isEnabled());
            QVERIFY(print->isDefault());
        }
    }

    void pdfIsSavedAndTheFailureSaid()
    {
        const QTemporaryDir folder;
        PreviewDialog dialog(samples::systems(3));
        const QSignalSpy saved(&dialog, &PreviewDialog::saved);
        const QString path = folder.filePath(QStringLiteral("台账.pdf"));
        const auto *banner = named<Banner>(dialog, "noticeBanner");
        const auto *save = named<QPushButton>(dialog, "savePdfButton");
        dialog.savePdfTo(path);
        QVERIFY(!save->isEnabled()); // in the background: one at a time
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 20'000);
        QVERIFY(save->isEnabled());
        QVERIFY(QFileInfo(path).size() > 10'000);
        dialog.savePdfTo(folder.filePath(QStringLiteral("none/台账.pdf")));
        QTRY_COMPARE_WITH_TIMEOUT(banner->tone(), Tone::Late, 20'000);
        QCOMPARE(saved.size(), 1);
        QVERIFY(banner->sentence().contains(QStringLiteral("could not be written")));
    }

    void savingIsStoppedWithNothingLeft()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("台账.pdf"));
        PreviewDialog dialog(samples::systems(2000));
        dialog.show();
        const QSignalSpy saved(&dialog, &PreviewDialog::saved);
        dialog.savePdfTo(path);
        QTRY_VERIFY(named<QPushButton>(dialog, "cancelTaskButton")->isVisible());
        QTest::mouseClick(named<QPushButton>(dialog, "cancelTaskButton"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(RunningTasks::instance().all().isEmpty(), 20'000);
        QVERIFY(saved.isEmpty());
        QVERIFY(QDir(folder.path()).isEmpty());
        QVERIFY(named<Banner>(dialog, "noticeBanner")->sentence().contains(QStringLiteral("stopped")));
    }
};

QTEST_MAIN(TestPrintingPreview)
#include "tst_printing_preview.moc"
