// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttablemodel.h"

namespace anguan {

void ChartTableModel::setData(const ChartData &chart)
{
    beginResetModel();
    m_chart = chart;
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_chart.categories.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_chart.series.size());
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignRight);
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2: %3")
            .arg(m_chart.categories.at(index.row()), m_chart.series.at(index.column()).name)
            .arg(m_chart.series.at(index.column()).at(index.row()));
    if (role == Qt::DisplayRole)
        return QString::number(m_chart.series.at(index.column()).at(index.row()));
    return {};
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return int(Qt::AlignVCenter | Qt::AlignRight);
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return m_chart.categories.value(section);
    return section < m_chart.series.size() ? m_chart.series.at(section).name : QVariant();
}

} // namespace anguan
