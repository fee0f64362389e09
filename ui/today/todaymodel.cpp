// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaymodel.h"

namespace anguan {

void TodayModel::setRows(const QList<TodayRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int TodayModel::find(const TodayRow &row) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        const TodayRow &each = m_rows.at(i);
        if (each.isHeading() || each.due.has_value() != row.due.has_value())
            continue;
        if (each.due ? each.due->slot.id == row.due->slot.id && each.number == row.number
                     : each.number == row.number)
            return i;
    }
    return -1;
}

int TodayModel::firstOf(DutyState state) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).due && m_rows.at(i).due->state == state)
            return i;
    }
    return -1;
}

int TodayModel::firstChoosable() const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (!m_rows.at(i).isHeading())
            return i;
    }
    return -1;
}

int TodayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TodayModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TodayRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.isHeading() ? row.heading : row.title;
    case Qt::ToolTipRole:
        return row.isHeading() ? QVariant() : QStringLiteral("%1\n%2").arg(row.title, row.detail).trimmed();
    case Qt::AccessibleTextRole:
        if (row.isHeading())
            return tr("%1, %n line(s)", nullptr, row.count).arg(row.heading);
        return row.act.isEmpty()
                   ? tr("%1: %2. %3. %4").arg(row.pill, row.title, row.detail, row.owner)
                   : tr("%1: %2. %3. %4. Enter: %5").arg(row.pill, row.title, row.detail, row.owner, row.act);
    case Heading:
        return row.heading;
    case Count:
        return row.count;
    case PillWord:
        return row.pill;
    case PillTone:
        return int(row.tone);
    case Detail:
        return row.detail;
    case Owner:
        return row.owner;
    case ActWord:
        return row.act;
    case Number:
        return row.number;
    default:
        return {};
    }
}

Qt::ItemFlags TodayModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows.at(index.row()).isHeading())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace anguan
