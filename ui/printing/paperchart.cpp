// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paperchart.h"

#include "ui/printing/pagewriter.h"

#include <algorithm>

namespace anguan {

namespace {

constexpr qreal titleSize = mm(3.8);
constexpr qreal wordSize = mm(3.0);
constexpr qreal figureSize = mm(2.6);
constexpr qreal headHeight = mm(12); ///< title and legend
constexpr qreal plotHeight = mm(38);
constexpr qreal footHeight = mm(5.5); ///< the months
constexpr qreal scaleWidth = mm(8);
constexpr qreal stackShare = 0.5; ///< of a category
constexpr qreal groupShare = 0.72;

enum class Hatching { Black, Rising, White, Upright };

Hatching hatchingOf(const ChartData &chart, int series)
{
    constexpr int kinds = 4;
    // A line over the bars would be lost on black ones.
    const int first = chart.bars().size() < chart.series.size() ? 1 : 0;
    return static_cast<Hatching>((std::max<qsizetype>(0, chart.bars().indexOf(series)) + first) % kinds);
}

void hatchRising(PaperPage &page, const QRectF &bar)
{
    const qreal step = mm(1.1);
    for (qreal shift = step - bar.height(); shift < bar.width(); shift += step) {
        // From the foot upwards at 45°, cut at the sides.
        const qreal from = std::max(0.0, -shift);
        const qreal to = std::min(bar.height(), bar.width() - shift);
        if (to > from)
            page.lines.append(QLineF(bar.left() + shift + from, bar.bottom() - from, bar.left() + shift + to,
                                     bar.bottom() - to));
    }
}

void fill(PaperPage &page, const QRectF &bar, Hatching hatching)
{
    if (bar.height() <= 0)
        return;
    PageWriter(page).box(bar);
    switch (hatching) {
    case Hatching::Black:
        page.blocks.append(bar);
        break;
    case Hatching::Rising:
        hatchRising(page, bar);
        break;
    case Hatching::Upright:
        for (qreal x = bar.left() + mm(0.9); x < bar.right(); x += mm(0.9))
            page.lines.append(QLineF(x, bar.top(), x, bar.bottom()));
        break;
    case Hatching::White:
        break;
    }
}

class ChartOnPaper
{
public:
    ChartOnPaper(PaperPage &page, const ChartData &chart, const QRectF &place)
        : m_page(page)
        , m_writer(page)
        , m_chart(chart)
        , m_scale(chart.scale())
        , m_place(place)
        , m_plot(place.left() + scaleWidth, place.top() + headHeight, place.width() - scaleWidth,
                 place.height() - headHeight - footHeight)
    {
    }

    void draw()
    {
        m_writer.line(m_chart.title, m_place.left(), m_place.right(), m_place.top() + titleSize, titleSize,
                      Face::SerifBold);
        legend();
        scale();
        for (int category = 0; category < m_chart.categories.size(); ++category)
            bars(category);
        for (int series = 0; series < m_chart.series.size(); ++series) {
            if (m_chart.series.at(series).kind == ChartSeries::Kind::Line)
                line(series);
        }
    }

private:
    qreal width() const { return m_plot.width() / std::max<qsizetype>(1, m_chart.categories.size()); }
    qreal left(int category) const { return m_plot.left() + category * width(); }
    qreal y(int value) const { return m_plot.bottom() - m_plot.height() * value / m_scale.top; }

    void legend()
    {
        qreal x = m_place.left();
        const qreal base = m_place.top() + mm(9);
        for (int series = 0; series < m_chart.series.size(); ++series) {
            const QRectF sample(x, base - mm(2.4), mm(4), mm(2.6));
            if (m_chart.series.at(series).kind == ChartSeries::Kind::Line) {
                const qreal middle = sample.center().y();
                m_page.lines.append(QLineF(sample.left(), middle, sample.right(), middle));
                point(sample.center());
            } else {
                fill(m_page, sample, hatchingOf(m_chart, series));
            }
            const QString &name = m_chart.series.at(series).name;
            m_writer.line(name, sample.right() + mm(1.2), m_place.right(), base, wordSize);
            x = sample.right() + mm(1.2) + Typeface::of(Face::Serif).width(name, wordSize) + mm(5);
        }
    }

    void scale()
    {
        for (int value = 0; value <= m_scale.top; value += m_scale.step) {
            const qreal at = y(value);
            m_page.lines.append(QLineF(m_plot.left() - mm(1), at, m_plot.left(), at));
            m_writer.line(QString::number(value), m_place.left(), m_plot.left() - mm(1.6),
                          at + baselineDrop * figureSize, figureSize, Face::Serif, PageWriter::Align::Right);
        }
        m_page.lines.append(QLineF(m_plot.topLeft(), m_plot.bottomLeft()));
        m_page.lines.append(QLineF(m_plot.bottomLeft(), m_plot.bottomRight()));
        for (int category = 0; category < m_chart.categories.size(); ++category)
            m_writer.line(m_chart.categories.at(category), left(category), left(category) + width(),
                          m_plot.bottom() + mm(4), wordSize, Face::Serif, PageWriter::Align::Centre);
    }

    void figure(int value, qreal from, qreal to, qreal above)
    {
        m_writer.line(QString::number(value), from, to, above - mm(0.7), figureSize, Face::Serif,
                      PageWriter::Align::Centre);
    }

    void bars(int category)
    {
        const QList<int> bars = m_chart.bars();
        if (m_chart.stacked) {
            const qreal from = left(category) + width() * (1 - stackShare) / 2;
            int under = 0;
            for (int series : bars) {
                const int value = m_chart.series.at(series).at(category);
                fill(m_page,
                     QRectF(QPointF(from, y(under + value)), QPointF(from + width() * stackShare, y(under))),
                     hatchingOf(m_chart, series));
                under += value;
            }
            if (under > 0)
                figure(under, left(category), left(category) + width(), y(under));
            return;
        }
        const qreal each = width() * groupShare / std::max<qsizetype>(1, bars.size());
        for (int order = 0; order < bars.size(); ++order) {
            const int value = m_chart.series.at(bars.at(order)).at(category);
            const qreal from = left(category) + width() * (1 - groupShare) / 2 + order * each;
            fill(m_page, QRectF(QPointF(from, y(value)), QPointF(from + each, y(0))),
                 hatchingOf(m_chart, bars.at(order)));
            if (value > 0)
                figure(value, from, from + each, y(value));
        }
    }

    void point(const QPointF &at)
    {
        const qreal half = mm(0.7);
        m_page.blocks.append(QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half));
    }

    void line(int series)
    {
        QPointF before;
        for (int category = 0; category < m_chart.categories.size(); ++category) {
            const QPointF at(left(category) + width() / 2, y(m_chart.series.at(series).at(category)));
            if (category > 0)
                m_page.lines.append(QLineF(before, at));
            point(at);
            before = at;
        }
    }

    PaperPage &m_page;
    PageWriter m_writer;
    const ChartData &m_chart;
    ChartData::Scale m_scale;
    QRectF m_place;
    QRectF m_plot;
};

} // namespace

qreal paperChartHeight()
{
    return headHeight + plotHeight + footHeight;
}

void putChart(PaperPage &page, const ChartData &chart, const QRectF &place)
{
    ChartOnPaper(page, chart, place).draw();
}

} // namespace anguan
