// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/prints/chart.h"

#include <QWidget>

namespace anguan {

/// What the bars of a chart stand for, in one line (or more, where there is no room).
class ChartLegend : public QWidget
{
    Q_OBJECT
public:
    explicit ChartLegend(QWidget *parent = nullptr);

    void setData(const ChartData &chart);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QRect> places(int width) const;

    ChartData m_chart;
};

} // namespace anguan
