// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/serieslook.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPixmap>

#include <algorithm>

namespace anguan {

namespace {

enum class Hatching { Solid, Rising, Dots, Level };
constexpr int hatchings = 4;

QPixmap tile(Hatching hatching, const QColor &ground, const QColor &ink)
{
    const int side = std::max(6, Theme::px(6));
    QPixmap pixmap(side, side);
    pixmap.fill(ground);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing, hatching != Hatching::Level);
    painter.setPen(QPen(ink, std::max(1.6, side / 3.6)));
    switch (hatching) {
    case Hatching::Rising:
        // Drawn over the corners too, so that one tile runs into the next.
        for (int shift : {-side, 0, side})
            painter.drawLine(QPointF(shift - 1, side + 1), QPointF(shift + side + 1, -1));
        break;
    case Hatching::Dots:
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(QPointF(side / 2.0, side / 2.0), side / 3.2, side / 3.2);
        break;
    case Hatching::Level:
        painter.fillRect(0, 0, side, std::max(2, side / 3), ink);
        break;
    case Hatching::Solid:
        break;
    }
    return pixmap;
}

} // namespace

QColor SeriesLook::ink(const ChartData &chart, int series)
{
    return Theme::color(Theme::ink(chart.series.at(series).tone));
}

QBrush SeriesLook::brush(const ChartData &chart, int series)
{
    const int order = static_cast<int>(chart.bars().indexOf(series));
    const auto hatching = static_cast<Hatching>(std::max(0, order) % hatchings);
    if (hatching == Hatching::Solid)
        return ink(chart, series);
    const QColor ground = Theme::color(Theme::ground(chart.series.at(series).tone));
    return QBrush(tile(hatching, ground, ink(chart, series)));
}

void SeriesLook::paintSample(QPainter &painter, const QRectF &rect, const ChartData &chart, int series)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = ink(chart, series);
    if (chart.series.at(series).kind == ChartSeries::Kind::Line) {
        painter.setPen(QPen(color, 2));
        painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()));
        painter.setBrush(Theme::color(Token::Card));
        painter.drawEllipse(rect.center(), rect.height() / 4, rect.height() / 4);
    } else {
        painter.setPen(QPen(color, 1));
        painter.setBrush(brush(chart, series));
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter.restore();
}

} // namespace anguan
