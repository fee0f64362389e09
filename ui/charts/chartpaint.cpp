// SPDX-License-Identifier: GPL-3.0-or-later
// What is painted over the bars: the scale, the figures, the points of lines, the mark of the keys.
#include "ui/charts/chartview.h"
#include "ui/charts/serieslook.h"
#include "ui/widgets/theme.h"

#include <QChart>
#include <QPainter>

namespace anguan {

void ChartView::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    if (!m_reference)
        return;
    if (m_chart.isEmpty()) {
        painter->setFont(Theme::font(Theme::Type::Muted));
        painter->setPen(Theme::color(Token::Muted));
        painter->drawText(chart()->plotArea(), Qt::AlignCenter, tr("Nothing to show in this time"));
        return;
    }
    drawScale(*painter);
    drawNumbers(*painter);
    if (!m_current.isValid())
        return;
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(Theme::color(hasFocus() ? Token::Focus : Token::ControlLine), 2));
    painter->drawRoundedRect(placeOf(m_current).adjusted(-3, -3, 3, 3), 3, 3);
}

void ChartView::drawScale(QPainter &painter) const
{
    painter.setFont(figureFont());
    painter.setPen(Theme::color(Token::Muted));
    const ChartData::Scale scale = m_chart.scale();
    const QRectF plot = chart()->plotArea();
    const int height = painter.fontMetrics().height();
    // Where there is no room for all of them, the ends are enough.
    const bool all = plot.height() / (scale.top / scale.step) >= height;
    for (int value = 0; value <= scale.top; value += all ? scale.step : scale.top) {
        const double y = placed(0, value).y();
        painter.drawText(QRectF(0, y - height / 2.0, plot.left() - Theme::px(5), height),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(value));
    }
}

void ChartView::drawNumbers(QPainter &painter) const
{
    const QList<int> bars = m_chart.bars();
    painter.setFont(figureFont());
    painter.setPen(Theme::color(Token::Text));
    const int height = Theme::px(14);
    const auto put = [&](const QRectF &bar, int value) {
        const QString figure = QString::number(value);
        const int width = painter.fontMetrics().horizontalAdvance(figure) + 2;
        const QRectF place(bar.center().x() - width / 2.0, bar.top() - height, width, height);
        painter.fillRect(place.adjusted(0, 1, 0, -2), Theme::color(Token::Card)); // over the grid line
        painter.drawText(place, Qt::AlignCenter, figure);
    };
    for (int category = 0; category < m_chart.categories.size(); ++category) {
        if (m_chart.stacked && !bars.isEmpty()) {
            const int total = m_chart.total(category);
            if (total > 0)
                put(placeOf({bars.constLast(), category}), total); // the uppermost, be it of nought
            continue;
        }
        for (int series : bars) {
            if (m_chart.series.at(series).at(category) > 0)
                put(placeOf({series, category}), m_chart.series.at(series).at(category));
        }
    }
    for (int series = 0; series < m_chart.series.size(); ++series) {
        if (m_chart.series.at(series).kind != ChartSeries::Kind::Line)
            continue;
        painter.setBrush(Theme::color(Token::Card));
        painter.setPen(QPen(SeriesLook::ink(m_chart, series), 1.6));
        for (int category = 0; category < m_chart.categories.size(); ++category)
            painter.drawEllipse(placed(category, m_chart.series.at(series).at(category)), Theme::px(3),
                                Theme::px(3));
    }
}

} // namespace anguan
