// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/prints/chart.h"

#include <QAbstractTableModel>

namespace anguan {

/// The figures behind a chart: a row to a category, a column to a series.
class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setData(const ChartData &chart);
    using QAbstractTableModel::setData;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ChartData m_chart;
};

} // namespace anguan
