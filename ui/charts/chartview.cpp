// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include "ui/charts/serieslook.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineSeries>
#include <QPainter>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>

namespace anguan {

namespace {

constexpr double stackWidth = 0.58; ///< of a category
constexpr double groupWidth = 0.72;
constexpr int pointReach = 8; ///< px around a point of the line

} // namespace

ChartView::ChartView(QWidget *parent) : QChartView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setStyleSheet(QStringLiteral("background: transparent; border: none;"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    chart()->setBackgroundVisible(false);
    chart()->legend()->hide();
    chart()->setMargins(QMargins());
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    connect(&Theme::instance(), &Theme::changed, this, &ChartView::rebuild);
}

void ChartView::setData(const ChartData &chart)
{
    m_chart = chart;
    m_current = {};
    setAccessibleName(chart.title);
    setAccessibleDescription(chart.says);
    rebuild();
}

QFont ChartView::figureFont()
{
    QFont font = Theme::font(Theme::Type::Muted);
    font.setPixelSize(Theme::px(11));
    return font;
}

QSize ChartView::sizeHint() const
{
    return {Theme::px(380), Theme::px(136)};
}

QSize ChartView::minimumSizeHint() const
{
    return {Theme::px(160), Theme::px(100)};
}

void ChartView::rebuild()
{
    chart()->removeAllSeries();
    const QList<QAbstractAxis *> axes = chart()->axes();
    for (QAbstractAxis *axis : axes) {
        chart()->removeAxis(axis);
        delete axis;
    }
    m_reference = nullptr;
    if (m_chart.categories.isEmpty())
        return;
    addBars();
    addLines();
    addAxes();
    update();
    viewport()->update();
}

void ChartView::addBars()
{
    const QList<int> bars = m_chart.bars();
    if (bars.isEmpty())
        return;
    auto *series = m_chart.stacked ? static_cast<QAbstractBarSeries *>(new QStackedBarSeries(chart()))
                                   : new QBarSeries(chart());
    series->setBarWidth(m_chart.stacked ? stackWidth : groupWidth);
    for (int index : bars) {
        auto *set = new QBarSet(m_chart.series.at(index).name, series);
        for (int category = 0; category < m_chart.categories.size(); ++category)
            *set << m_chart.series.at(index).at(category);
        set->setBrush(SeriesLook::brush(m_chart, index));
        set->setPen(QPen(SeriesLook::ink(m_chart, index), 1));
        series->append(set);
    }
    chart()->addSeries(series);
    m_reference = series;
}

void ChartView::addLines()
{
    for (int index = 0; index < m_chart.series.size(); ++index) {
        if (m_chart.series.at(index).kind != ChartSeries::Kind::Line)
            continue;
        auto *line = new QLineSeries(chart());
        for (int category = 0; category < m_chart.categories.size(); ++category)
            line->append(category, m_chart.series.at(index).at(category));
        line->setPen(QPen(SeriesLook::ink(m_chart, index), 2));
        chart()->addSeries(line);
        if (!m_reference)
            m_reference = line;
    }
}

void ChartView::addAxes()
{
    const QFont font = Theme::font(Theme::Type::Muted);
    const QColor words = Theme::color(Token::Muted);
    const QPen hairline(Theme::color(Token::Line), 1);

    auto *below = new QBarCategoryAxis(chart());
    below->append(m_chart.categories);
    below->setGridLineVisible(false);
    below->setLinePen(hairline);
    auto *beside = new QValueAxis(chart());
    const ChartData::Scale scale = m_chart.scale();
    beside->setRange(0, scale.top);
    beside->setTickCount(scale.top / scale.step + 1);
    beside->setLabelsVisible(false); // they would be left out where the ticks stand close: see drawScale
    beside->setLineVisible(false);
    beside->setGridLinePen(hairline);
    below->setLabelsFont(font);
    below->setLabelsBrush(words);
    chart()->addAxis(below, Qt::AlignBottom);
    chart()->addAxis(beside, Qt::AlignLeft);
    const QList<QAbstractSeries *> all = chart()->series();
    for (QAbstractSeries *series : all) {
        series->attachAxis(below);
        series->attachAxis(beside);
    }
    // Room above the highest bar for its figure.
    const int scaleWidth =
        QFontMetrics(figureFont()).horizontalAdvance(QString::number(scale.top)) + Theme::px(8);
    chart()->setMargins(QMargins(scaleWidth, Theme::px(12), Theme::px(4), 0));
}

QPointF ChartView::placed(double x, double y) const
{
    return chart()->mapToPosition(QPointF(x, y), m_reference);
}

QRectF ChartView::placeOf(const ChartSpot &spot) const
{
    if (!spot.isValid() || !m_reference)
        return {};
    const ChartSeries &series = m_chart.series.at(spot.series);
    const int value = series.at(spot.category);
    if (series.kind == ChartSeries::Kind::Line) {
        const QPointF point = placed(spot.category, value);
        const int reach = Theme::px(pointReach);
        return {point.x() - reach, point.y() - reach, 2.0 * reach, 2.0 * reach};
    }
    const QList<int> bars = m_chart.bars();
    const int order = static_cast<int>(bars.indexOf(spot.series));
    if (m_chart.stacked) {
        int under = 0;
        for (int below = 0; below < order; ++below)
            under += m_chart.series.at(bars.at(below)).at(spot.category);
        return QRectF(placed(spot.category - stackWidth / 2, under + value),
                      placed(spot.category + stackWidth / 2, under));
    }
    const double width = groupWidth / static_cast<double>(bars.size());
    const double left = spot.category - groupWidth / 2 + order * width;
    return QRectF(placed(left, value), placed(left + width, 0));
}

ChartSpot ChartView::spotAt(const QPointF &point) const
{
    // Points lie over the bars.
    for (const auto kind : {ChartSeries::Kind::Line, ChartSeries::Kind::Bars}) {
        for (int series = 0; series < m_chart.series.size(); ++series) {
            if (m_chart.series.at(series).kind != kind)
                continue;
            for (int category = 0; category < m_chart.categories.size(); ++category) {
                const ChartSpot spot{series, category};
                // A bar of one is thin in a tall scale: a little around it counts.
                const QRectF place = placeOf(spot).adjusted(-1, -1, 1, 1);
                if (m_chart.series.at(series).at(category) > 0 && place.contains(point))
                    return spot;
            }
        }
    }
    return {};
}

QString ChartView::words(const ChartSpot &spot) const
{
    if (!spot.isValid())
        return {};
    const ChartSeries &series = m_chart.series.at(spot.series);
    const QString figure = QString::number(series.at(spot.category));
    return tr("%1 · %2 %3")
        .arg(m_chart.categories.at(spot.category), series.name,
             m_chart.unit.isEmpty() ? figure : tr("%1 %2").arg(figure, m_chart.unit));
}

void ChartView::setCurrent(const ChartSpot &spot)
{
    if (spot == m_current)
        return;
    m_current = spot;
    setAccessibleDescription(spot.isValid() ? words(spot) : m_chart.says);
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
    viewport()->update();
    emit currentChanged();
}

bool ChartView::move(int key)
{
    ChartSpot next = m_current;
    const int lastCategory = static_cast<int>(m_chart.categories.size()) - 1;
    const int lastSeries = static_cast<int>(m_chart.series.size()) - 1;
    if (!next.isValid())
        next = {0, lastCategory};
    else if (key == Qt::Key_Left)
        next.category = std::max(0, next.category - 1);
    else if (key == Qt::Key_Right)
        next.category = std::min(lastCategory, next.category + 1);
    else if (key == Qt::Key_Up)
        next.series = std::min(lastSeries, next.series + 1);
    else if (key == Qt::Key_Down)
        next.series = std::max(0, next.series - 1);
    else if (key == Qt::Key_Home)
        next.category = 0;
    else
        next.category = lastCategory;
    setCurrent(next);
    return true;
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        if (m_reference && move(event->key()))
            return event->accept();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current.isValid())
            emit chosen(m_current.series, m_current.category);
        return event->accept();
    default:
        break;
    }
    event->ignore(); // not to the graphics view, which would scroll
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const ChartSpot spot = spotAt(event->position());
    setCurrent(spot);
    viewport()->setCursor(spot.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const ChartSpot spot = spotAt(event->position());
    if (event->button() == Qt::LeftButton && spot.isValid()) {
        setCurrent(spot);
        emit chosen(spot.series, spot.category);
    }
}

void ChartView::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    if (!hasFocus())
        setCurrent({});
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    if (m_reference && !m_current.isValid() && event->reason() != Qt::MouseFocusReason)
        setCurrent({0, static_cast<int>(m_chart.categories.size()) - 1});
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        setCurrent({});
}

bool ChartView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const ChartSpot spot = spotAt(help->pos());
    if (spot.isValid())
        QToolTip::showText(help->globalPos(), words(spot), this, placeOf(spot).toAlignedRect());
    else
        QToolTip::hideText();
    return true;
}

} // namespace anguan
