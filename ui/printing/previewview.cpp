// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/previewview.h"

#include "ui/printing/paperpainter.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace anguan {

namespace {

constexpr int gap = 16;
constexpr qreal smallest = 0.008; // a fifth of the paper's size at 96 dpi
constexpr qreal largest = 0.16;

} // namespace

PreviewView::PreviewView(const Paper &paper, QWidget *parent) : QAbstractScrollArea(parent), m_paper(paper)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    verticalScrollBar()->setSingleStep(48);
    horizontalScrollBar()->setSingleStep(48);
}

int PreviewView::pageWidth() const
{
    return m_paper.pages.isEmpty() ? 0 : int(std::lround(m_paper.pages.first().size.width() * m_scale));
}

int PreviewView::pageHeight() const
{
    return m_paper.pages.isEmpty() ? 0 : int(std::lround(m_paper.pages.first().size.height() * m_scale));
}

int PreviewView::topOf(int index) const
{
    return gap + index * (pageHeight() + gap);
}

void PreviewView::setFit(Fit fit)
{
    m_fit = fit;
    refit();
}

void PreviewView::zoom(qreal factor)
{
    const int page = currentPage();
    m_fit = Fit::Free;
    m_scale = std::clamp(m_scale * factor, smallest, largest);
    refit();
    goTo(page);
}

void PreviewView::refit()
{
    if (m_paper.pages.isEmpty())
        return;
    const QSizeF paper = m_paper.pages.first().size;
    const qreal byWidth = (viewport()->width() - 2 * gap) / paper.width();
    const qreal byHeight = (viewport()->height() - 2 * gap) / paper.height();
    if (m_fit == Fit::Width)
        m_scale = byWidth;
    else if (m_fit == Fit::Page)
        m_scale = std::min(byWidth, byHeight);
    m_scale = std::clamp(m_scale, smallest, largest);

    const int total = topOf(int(m_paper.pages.size()));
    verticalScrollBar()->setRange(0, std::max(0, total - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    const int wide = pageWidth() + 2 * gap;
    horizontalScrollBar()->setRange(0, std::max(0, wide - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    viewport()->update();
}

int PreviewView::currentPage() const
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    const int page = (middle - gap / 2) / std::max(1, pageHeight() + gap) + 1;
    return std::clamp(page, 1, int(std::max<qsizetype>(1, m_paper.pages.size())));
}

void PreviewView::goTo(int page)
{
    // The page's middle comes to the middle, so that going to page n makes n the current one.
    const int index = std::clamp(page, 1, int(std::max<qsizetype>(1, m_paper.pages.size()))) - 1;
    const int spare = viewport()->height() - pageHeight();
    verticalScrollBar()->setValue(topOf(index) - (spare > 0 ? spare / 2 : gap));
}

void PreviewView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), Theme::color(Token::Line));
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const int left = std::max(gap, (viewport()->width() - pageWidth()) / 2) - horizontalScrollBar()->value();
    for (int i = 0; i < m_paper.pages.size(); ++i) {
        const QRect sheet(left, topOf(i) - verticalScrollBar()->value(), pageWidth(), pageHeight());
        if (sheet.bottom() < event->rect().top())
            continue;
        if (sheet.top() > event->rect().bottom())
            break;
        painter.fillRect(sheet, Qt::white);
        painter.save();
        painter.translate(sheet.topLeft());
        painter.scale(m_scale, m_scale);
        paintPage(painter, m_paper.pages.at(i));
        painter.restore();
    }
}

void PreviewView::resizeEvent(QResizeEvent *)
{
    const int page = currentPage();
    refit();
    if (m_fit != Fit::Free)
        goTo(page);
}

void PreviewView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoom(event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PreviewView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        goTo(currentPage() + 1);
        break;
    case Qt::Key_PageUp:
        goTo(currentPage() - 1);
        break;
    case Qt::Key_Home:
        goTo(1);
        break;
    case Qt::Key_End:
        goTo(int(m_paper.pages.size()));
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PreviewView::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    viewport()->update();
    if (const int page = currentPage(); page != m_announced) {
        m_announced = page;
        emit currentPageChanged(page);
    }
}

} // namespace anguan
