// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/accessgridmodel.h"

#include "models/base/tr.h"

#include <algorithm>

namespace anguan {

void AccessGridModel::show(std::shared_ptr<const AccessMatrix> matrix, const QList<int> &accounts)
{
    beginResetModel();
    m_matrix = std::move(matrix);
    m_grid = m_matrix ? AccessGrid(*m_matrix, accounts) : AccessGrid();
    endResetModel();
}

QList<int> AccessGridModel::accountsAt(const QModelIndex &index) const
{
    return index.isValid() ? m_grid.at(index.row(), index.column()) : QList<int>();
}

int AccessGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_grid.people.size());
}

int AccessGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_grid.systems.size());
}

QVariant AccessGridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (!isText && role != LinesRole && role != BrokenRole)
        return {};
    const QList<int> places = m_grid.at(index.row(), index.column());
    if (role == BrokenRole)
        return std::any_of(places.begin(), places.end(),
                           [this](int place) { return !m_matrix->accounts.at(place).breaches.isEmpty(); });
    QStringList lines;
    for (const int place : places) {
        const AccessMatrix::Account &account = m_matrix->accounts.at(place);
        lines.append(accessLine(*m_matrix, account));
        if (role == Qt::ToolTipRole)
            lines.append(account.breaches);
    }
    return role == LinesRole ? QVariant(lines) : QVariant(lines.join(QLatin1Char('\n')));
}

QVariant AccessGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if ((role != Qt::DisplayRole && role != Qt::ToolTipRole) || section < 0 || !m_matrix)
        return {};
    if (orientation == Qt::Horizontal) {
        const int system = systemAt(section);
        return system < 0 ? QString() : m_matrix->systems.at(system).name;
    }
    const int place = personAt(section);
    if (place < 0)
        return Tr::tr("(nobody)");
    const AccessMatrix::Person &person = m_matrix->people.at(place);
    if (role == Qt::ToolTipRole && person.department >= 0)
        return Tr::tr("%1 · %2").arg(person.name, m_matrix->departments.at(person.department).name);
    return person.name;
}

} // namespace anguan
