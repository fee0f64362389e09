// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/previewdialog.h"

#include "ui/printing/paperpainter.h"
#include "ui/printing/pdf.h"
#include "ui/printing/previewview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/task.h"
#include "ui/widgets/taskstrip.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace anguan {

PreviewDialog::PreviewDialog(const PrintDocument &document, QWidget *parent)
    : PreviewDialog(layOut(document), parent)
{
}

PreviewDialog::PreviewDialog(Paper paper, QWidget *parent)
    : QDialog(parent)
    , m_paper(std::move(paper))
    , m_directory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
    , m_hasPrinter(!QPrinterInfo::availablePrinterNames().isEmpty())
{
    setObjectName(QStringLiteral("previewDialog"));
    build();
    retranslate();
    showPage(1);
    // A page wants room, but never more than the window it was called from.
    const QSize wished(1080, 760);
    resize(parent ? wished.boundedTo(parent->window()->size() - QSize(32, 32)) : wished);
}

void PreviewDialog::setDirectory(const QString &directory)
{
    m_directory = directory;
}

void PreviewDialog::build()
{
    const auto button = [this](const char *name) {
        QPushButton *made = makeButton({}, QString::fromLatin1(name), ButtonKind::Secondary, this);
        made->setAutoDefault(false);
        return made;
    };
    m_previous = button("previousPageButton");
    m_next = button("nextPageButton");
    m_zoomOut = button("zoomOutButton");
    m_zoomIn = button("zoomInButton");
    m_fitWidth = button("fitWidthButton");
    m_wholePage = button("wholePageButton");
    m_print = button("printButton");
    m_save = button("savePdfButton");
    m_close = button("closeButton");
    m_page = new QSpinBox(this);
    m_page->setObjectName(QStringLiteral("pageSpin"));
    m_page->setRange(1, int(m_paper.pages.size()));
    m_page->setMinimumWidth(Theme::px(76));
    m_pageWord = new QLabel(this);
    m_pageWord->setBuddy(m_page);
    m_pageCount = new QLabel(this);
    m_pageCount->setObjectName(QStringLiteral("pageCountLabel"));
    m_notice = new Banner(this);
    m_notice->setObjectName(QStringLiteral("noticeBanner"));
    m_view = new PreviewView(m_paper, this);
    m_view->setObjectName(QStringLiteral("previewView"));

    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    for (QWidget *widget : QList<QWidget *>{m_previous, m_pageWord, m_page, m_pageCount, m_next})
        bar->addWidget(widget);
    bar->addSpacing(16);
    for (QWidget *widget : QList<QWidget *>{m_zoomOut, m_zoomIn, m_fitWidth, m_wholePage})
        bar->addWidget(widget);
    bar->addStretch();
    for (QWidget *widget : QList<QWidget *>{m_save, m_print, m_close})
        bar->addWidget(widget);

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(12, 12, 12, 12);
    page->setSpacing(8);
    page->addLayout(bar);
    page->addWidget(m_notice);
    page->addWidget(m_view, 1);
    page->addWidget(new TaskStrip(this), 0, Qt::AlignRight);

    connect(m_previous, &QPushButton::clicked, this, [this] { showPage(m_view->currentPage() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { showPage(m_view->currentPage() + 1); });
    connect(m_page, &QSpinBox::valueChanged, m_view, &PreviewView::goTo);
    connect(m_zoomOut, &QPushButton::clicked, m_view, [this] { m_view->zoom(1 / 1.25); });
    connect(m_zoomIn, &QPushButton::clicked, m_view, [this] { m_view->zoom(1.25); });
    connect(m_fitWidth, &QPushButton::clicked, m_view, [this] { m_view->setFit(PreviewView::Fit::Width); });
    connect(m_wholePage, &QPushButton::clicked, m_view, [this] { m_view->setFit(PreviewView::Fit::Page); });
    connect(m_view, &PreviewView::currentPageChanged, this, [this](int shown) {
        const QSignalBlocker quiet(m_page);
        m_page->setValue(shown);
        m_previous->setEnabled(shown > 1);
        m_next->setEnabled(shown < m_paper.pages.size());
    });
    connect(m_print, &QPushButton::clicked, this, &PreviewDialog::print);
    connect(m_save, &QPushButton::clicked, this, &PreviewDialog::savePdf);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);

    QPushButton *first = m_hasPrinter ? m_print : m_save;
    setKind(first, ButtonKind::Primary);
    first->setDefault(true);
    m_print->setEnabled(m_hasPrinter);
    m_view->setFocus();
}

void PreviewDialog::retranslate()
{
    setWindowTitle(tr("Print preview: %1").arg(m_paper.title));
    m_previous->setText(tr("&Previous page"));
    m_next->setText(tr("&Next page"));
    m_pageCount->setText(tr("of %n page(s)", nullptr, int(m_paper.pages.size())));
    m_pageWord->setText(tr("Page no."));
    m_page->setAccessibleName(tr("Page shown"));
    m_zoomOut->setText(tr("S&maller"));
    m_zoomIn->setText(tr("&Larger"));
    m_fitWidth->setText(tr("Page &width"));
    m_wholePage->setText(tr("W&hole page"));
    m_print->setText(tr("P&rint…"));
    m_save->setText(tr("&Save as PDF…"));
    m_close->setText(tr("&Close"));
    m_view->setAccessibleName(tr("Pages as they will be printed"));

    QStringList notes;
    if (!m_hasPrinter)
        notes += tr("This computer has no printer set up. Save the pages as PDF and print them elsewhere.");
    if (!m_paper.substitute.isEmpty())
        notes += tr("The typeface “%1” is not installed; “%2” is printed instead.")
                     .arg(Typeface::wishedFamily(), m_paper.substitute);
    if (!m_paper.leftOut.isEmpty())
        notes +=
            tr("Too wide for the page, so left out: %1.").arg(m_paper.leftOut.join(QStringLiteral("、")));
    say(Tone::Information, notes.join(QLatin1Char('\n')));
}

void PreviewDialog::say(Tone tone, const QString &sentence)
{
    if (sentence.isEmpty())
        m_notice->clear();
    else
        m_notice->say(tone, sentence);
}

void PreviewDialog::showPage(int page)
{
    m_view->goTo(page);
    const int shown = m_view->currentPage();
    const QSignalBlocker quiet(m_page);
    m_page->setValue(shown);
    m_previous->setEnabled(shown > 1);
    m_next->setEnabled(shown < m_paper.pages.size());
}

void PreviewDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4),
                                      m_paper.landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                                      QMarginsF()));
    printer.setFullPage(true);
    printer.setDocName(m_paper.title);
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, int(m_paper.pages.size()));
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const bool range = dialog.printRange() == QAbstractPrintDialog::PageRange;
    if (paintPages(printer, m_paper, range ? printer.fromPage() : 1, range ? printer.toPage() : 0)) {
        say(Tone::Good, tr("Sent to “%1”.").arg(printer.printerName()));
        emit printed();
    } else {
        say(Tone::Late,
            tr("The printer “%1” did not take the pages. Check that it is switched on and has paper, or save "
               "them as PDF.")
                .arg(printer.printerName()));
    }
}

void PreviewDialog::savePdf()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save as PDF"),
                                                      QDir(m_directory).filePath(pdfFileName(m_paper)),
                                                      tr("PDF documents (*.pdf)"));
    if (!path.isEmpty())
        savePdfTo(path);
}

void PreviewDialog::savePdfTo(const QString &path)
{
    setSaving(true);
    Task::run<Result<void>>(
        this, tr("Saving as PDF"),
        [paper = m_paper, path](const Progress &progress) { return writePdf(paper, path, progress); },
        [this, path](const Result<void> &written) {
            setSaving(false);
            if (!written)
                return say(Tone::Late, written.error().text);
            say(Tone::Good, tr("Saved as “%1”.").arg(QDir::toNativeSeparators(path)));
            emit saved(path);
        });
}

void PreviewDialog::setSaving(bool saving)
{
    m_save->setEnabled(!saving);
    m_print->setEnabled(!saving && m_hasPrinter);
}

void PreviewDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace anguan
