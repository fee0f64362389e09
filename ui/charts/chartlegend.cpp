// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlegend.h"

#include "ui/charts/serieslook.h"
#include "ui/widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace anguan {

namespace {

int lineHeight()
{
    return Theme::px(18);
}

int sampleWidth()
{
    return Theme::px(14);
}

} // namespace

ChartLegend::ChartLegend(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ChartLegend::setData(const ChartData &chart)
{
    m_chart = chart;
    QStringList names;
    for (const ChartSeries &series : chart.series)
        names.append(series.name);
    setAccessibleName(tr("Legend: %1").arg(names.join(tr(", "))));
    updateGeometry();
    update();
}

QList<QRect> ChartLegend::places(int width) const
{
    const QFontMetrics metrics(Theme::font(Theme::Type::Muted));
    QList<QRect> found;
    QPoint at(0, 0);
    for (const ChartSeries &series : m_chart.series) {
        const int needed = sampleWidth() + Theme::px(5) + metrics.horizontalAdvance(series.name);
        if (at.x() > 0 && at.x() + needed > width)
            at = {0, at.y() + lineHeight()};
        found.append(QRect(at, QSize(needed, lineHeight())));
        at.rx() += needed + Theme::px(14);
    }
    return found;
}

QSize ChartLegend::sizeHint() const
{
    const QList<QRect> line = places(QWIDGETSIZE_MAX);
    return {line.isEmpty() ? 0 : line.constLast().right() + 1, lineHeight()};
}

int ChartLegend::heightForWidth(int width) const
{
    const QList<QRect> lines = places(width);
    return lines.isEmpty() ? 0 : lines.constLast().bottom() + 1;
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(Theme::font(Theme::Type::Muted));
    const QList<QRect> where = places(width());
    for (int series = 0; series < where.size(); ++series) {
        const QRect &place = where.at(series);
        const int side = Theme::px(11);
        const QRectF sample(place.left(), place.center().y() - side / 2.0, sampleWidth(), side);
        SeriesLook::paintSample(painter, sample, m_chart, series);
        painter.setPen(Theme::color(Token::Muted));
        painter.drawText(place.adjusted(sampleWidth() + Theme::px(5), 0, Theme::px(2), 0),
                         int(Qt::AlignVCenter | Qt::AlignLeft), m_chart.series.at(series).name);
    }
}

} // namespace anguan
