// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/accesslistmodel.h"

#include "models/base/tr.h"

#include <utility>

namespace anguan {

void AccessListModel::show(std::shared_ptr<const AccessMatrix> matrix, const QList<int> &accounts,
                           AccessPivot pivot)
{
    beginResetModel();
    m_matrix = std::move(matrix);
    m_accounts = accounts;
    m_columns = accessColumns(pivot);
    endResetModel();
}

int AccessListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_accounts.size());
}

int AccessListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant AccessListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AccessMatrix::Account &account = m_matrix->accounts.at(m_accounts.at(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return accessCell(*m_matrix, account, m_columns.at(index.column()))
            .replace(QLatin1Char('\n'), QLatin1Char(' '));
    case Qt::ToolTipRole:
        return account.breaches.isEmpty() ? accessCell(*m_matrix, account, m_columns.at(index.column()))
                                          : account.breaches.join(QLatin1Char('\n'));
    case BrokenRole:
        return !account.breaches.isEmpty();
    case PrivilegedRole:
        return account.privileged;
    default:
        return {};
    }
}

QVariant AccessListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 &&
        section < m_columns.size())
        return accessColumnTitle(m_columns.at(section));
    return {};
}

void AccessSubjectsModel::show(std::shared_ptr<const AccessMatrix> matrix, const QList<int> &accounts,
                               AccessPivot pivot)
{
    beginResetModel();
    m_matrix = std::move(matrix);
    m_pivot = pivot;
    Subject all;
    QList<Subject> subjects;
    if (m_matrix) {
        const bool byPerson = pivot == AccessPivot::Person;
        all.accounts = byPerson ? m_matrix->byPerson(accounts) : accounts;
        int before = AccessMatrix::none - 1;
        for (const int place : std::as_const(all.accounts)) {
            const AccessMatrix::Account &account = m_matrix->accounts.at(place);
            const int about = byPerson ? account.person : account.system;
            if (about != std::exchange(before, about)) {
                Subject subject;
                subject.name = byPerson ? m_matrix->personName(account) : m_matrix->systemName(account);
                if (byPerson)
                    subject.department = m_matrix->departmentName(account);
                if (about >= 0)
                    subject.number =
                        byPerson ? m_matrix->people.at(about).number : m_matrix->systems.at(about).number;
                subjects.append(subject);
            }
            for (Subject *each : {&all, &subjects.last()}) {
                each->privileged += account.privileged;
                each->isBroken |= !account.breaches.isEmpty();
            }
            subjects.last().accounts.append(place);
        }
    }
    m_subjects = QList<Subject>{all} + subjects;
    endResetModel();
}

QList<int> AccessSubjectsModel::accountsAt(int row) const
{
    return m_subjects.value(row).accounts;
}

QString AccessSubjectsModel::numberAt(int row) const
{
    return m_subjects.value(row).number;
}

int AccessSubjectsModel::rowOf(const QString &number) const
{
    for (int row = 1; row < m_subjects.size(); ++row)
        if (m_subjects.at(row).number == number)
            return row;
    return -1;
}

int AccessSubjectsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_subjects.size());
}

QVariant AccessSubjectsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Subject &subject = m_subjects.at(index.row());
    const bool isAll = index.row() == 0;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (!isAll)
            return subject.name;
        return m_pivot == AccessPivot::Person ? Tr::tr("Everybody") : Tr::tr("All systems");
    case DetailRole: {
        QStringList parts;
        if (!subject.department.isEmpty())
            parts.append(subject.department);
        parts.append(Tr::tr("%n account(s)", nullptr, int(subject.accounts.size())));
        if (subject.privileged > 0)
            parts.append(Tr::tr("%n privileged", nullptr, subject.privileged));
        return parts.join(QStringLiteral(" · "));
    }
    case BrokenRole:
        return subject.isBroken;
    default:
        return {};
    }
}

} // namespace anguan
