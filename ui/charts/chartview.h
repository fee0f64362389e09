// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/prints/chart.h"

#include <QChartView>

class QAbstractSeries;

namespace anguan {

/// A bar, or a point of the line, of a chart.
struct ChartSpot
{
    int series = -1;
    int category = -1;

    bool isValid() const { return series >= 0; }
    bool operator==(const ChartSpot &) const = default;
};

/// Bars (stacked or side by side) and lines in the colours of the theme. Arrows go from bar to bar, Enter or
/// a click asks for what the bar stands for; its value stands in a tooltip under the mouse and is current()
/// under the keys.
class ChartView : public QChartView
{
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);

    void setData(const ChartData &chart);
    const ChartData &data() const { return m_chart; }

    ChartSpot current() const { return m_current; } ///< under the keys or the mouse; may be invalid
    QString words(const ChartSpot &spot) const;     ///< "Nov · missed 3"
    QRectF placeOf(const ChartSpot &spot) const;    ///< in the viewport
    ChartSpot spotAt(const QPointF &point) const;   ///< an invalid one beside the bars

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(int series, int category);
    void currentChanged();

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void rebuild();
    void addBars();
    void addLines();
    void addAxes();
    void setCurrent(const ChartSpot &spot);
    bool move(int key);
    QPointF placed(double x, double y) const;
    static QFont figureFont();
    void drawScale(QPainter &painter) const;
    void drawNumbers(QPainter &painter) const;

    ChartData m_chart;
    ChartSpot m_current;
    QAbstractSeries *m_reference = nullptr; ///< whose axes place everything
};

} // namespace anguan
