// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/accesscolumns.h"

#include "models/base/tr.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace anguan {

namespace {

struct ColumnWords
{
    AccessColumn column;
    const char *title;
    int width;
};
constexpr ColumnWords words[] = {
    {AccessColumn::System, QT_TRANSLATE_NOOP("models", "System"), 11},
    {AccessColumn::Person, QT_TRANSLATE_NOOP("models", "Holder"), 5},
    {AccessColumn::Department, QT_TRANSLATE_NOOP("models", "Department"), 7},
    {AccessColumn::Group, QT_TRANSLATE_NOOP("models", "Role group"), 8},
    {AccessColumn::Login, QT_TRANSLATE_NOOP("models", "Login"), 7},
    {AccessColumn::Marks, QT_TRANSLATE_NOOP("models", "Marks"), 8},
    {AccessColumn::Breaches, QT_TRANSLATE_NOOP("models", "Conflict"), 9},
    {AccessColumn::GrantedOn, QT_TRANSLATE_NOOP("models", "Granted on"), 6},
    {AccessColumn::PasswordChangedOn, QT_TRANSLATE_NOOP("models", "Password changed on"), 6},
    {AccessColumn::ReviewedOn, QT_TRANSLATE_NOOP("models", "Reviewed on"), 6},
};

const ColumnWords &wordsOf(AccessColumn column)
{
    return *std::find_if(std::begin(words), std::end(words),
                         [column](const ColumnWords &each) { return each.column == column; });
}

} // namespace

QList<AccessColumn> accessColumns(AccessPivot pivot)
{
    using enum AccessColumn;
    const QList<AccessColumn> rest{Group, Login, Marks, Breaches, GrantedOn, PasswordChangedOn, ReviewedOn};
    return (pivot == AccessPivot::System ? QList{System, Person, Department}
                                         : QList{Person, Department, System}) +
           rest;
}

QString accessColumnTitle(AccessColumn column)
{
    return Tr::shown(wordsOf(column).title);
}

int accessColumnWidth(AccessColumn column)
{
    return wordsOf(column).width;
}

QString accessCell(const AccessMatrix &matrix, const AccessMatrix::Account &account, AccessColumn column)
{
    switch (column) {
    case AccessColumn::System:
        return matrix.systemName(account);
    case AccessColumn::Person:
        return matrix.personName(account);
    case AccessColumn::Department:
        return matrix.departmentName(account);
    case AccessColumn::Group:
        return matrix.groupName(account);
    case AccessColumn::Login:
        return account.login;
    case AccessColumn::Marks:
        return matrix.marks(account).join(Tr::tr(", "));
    case AccessColumn::GrantedOn:
        return account.grantedOn;
    case AccessColumn::PasswordChangedOn:
        return account.passwordChangedOn;
    case AccessColumn::ReviewedOn:
        return account.reviewedOn;
    case AccessColumn::Breaches:
        break;
    }
    return account.breaches.join(QLatin1Char('\n'));
}

QString accessLine(const AccessMatrix &matrix, const AccessMatrix::Account &account)
{
    QString line;
    if (!account.breaches.isEmpty())
        line += QStringLiteral("! ");
    if (account.privileged)
        line += QStringLiteral("★");
    line += Tr::tr("%1 %2").arg(matrix.groupName(account), account.login);
    QStringList marks = matrix.marks(account);
    if (account.privileged)
        marks.removeFirst(); // the star says it
    return marks.isEmpty() ? line : Tr::tr("%1 (%2)").arg(line, marks.join(Tr::tr(", ")));
}

AccessGrid::AccessGrid(const AccessMatrix &matrix, const QList<int> &accounts)
{
    const auto ordered = [&](int AccessMatrix::Account::*which, QHash<int, int> &placeOf) {
        QList<int> list;
        for (const int account : accounts) {
            const int place = matrix.accounts.at(account).*which;
            if (!placeOf.contains(place)) {
                placeOf.insert(place, 0);
                list.append(place);
            }
        }
        std::sort(list.begin(), list.end(), [](int a, int b) {
            constexpr int end = std::numeric_limits<int>::max();
            return (a < 0 ? end : a) < (b < 0 ? end : b);
        });
        for (int i = 0; i < list.size(); ++i)
            placeOf.insert(list.at(i), i);
        return list;
    };
    QHash<int, int> rowOf;
    QHash<int, int> columnOf;
    people = ordered(&AccessMatrix::Account::person, rowOf);
    systems = ordered(&AccessMatrix::Account::system, columnOf);
    m_placed.reserve(accounts.size());
    for (const int place : accounts) {
        const AccessMatrix::Account &account = matrix.accounts.at(place);
        m_placed.append({rowOf.value(account.person), columnOf.value(account.system), place});
    }
    std::stable_sort(m_placed.begin(), m_placed.end(), [](const Placed &a, const Placed &b) {
        return std::tie(a.row, a.column) < std::tie(b.row, b.column);
    });
    for (qsizetype i = 0; i < m_placed.size(); ++i)
        while (m_rowStarts.size() <= m_placed.at(i).row)
            m_rowStarts.append(i);
    m_rowStarts.append(m_placed.size());
}

QList<int> AccessGrid::at(int row, int column) const
{
    QList<int> found;
    if (row < 0 || row + 1 >= m_rowStarts.size())
        return found;
    const auto end = m_placed.begin() + m_rowStarts.at(row + 1);
    auto it = std::lower_bound(m_placed.begin() + m_rowStarts.at(row), end, column,
                               [](const Placed &placed, int wanted) { return placed.column < wanted; });
    for (; it != end && it->column == column; ++it)
        found.append(it->account);
    return found;
}

AccessTable accessTable(const AccessMatrix &matrix, const QList<int> &accounts, AccessPivot pivot)
{
    AccessTable table;
    if (pivot != AccessPivot::Grid) {
        const QList<AccessColumn> columns = accessColumns(pivot);
        for (const AccessColumn column : columns) {
            table.header.append(accessColumnTitle(column));
            table.widths.append(accessColumnWidth(column));
        }
        const QList<int> ordered = pivot == AccessPivot::Person ? matrix.byPerson(accounts) : accounts;
        for (const int place : ordered) {
            QStringList row;
            for (const AccessColumn column : columns)
                row.append(accessCell(matrix, matrix.accounts.at(place), column));
            table.rows.append(row);
        }
        return table;
    }
    const AccessGrid grid(matrix, accounts);
    constexpr int cellWidth = 9;
    table.header.append(accessColumnTitle(AccessColumn::Person));
    table.widths.append(accessColumnWidth(AccessColumn::Person));
    for (const int system : grid.systems) {
        table.header.append(system < 0 ? QString() : matrix.systems.at(system).name);
        table.widths.append(cellWidth);
    }
    for (int row = 0; row < grid.people.size(); ++row) {
        const int person = grid.people.at(row);
        QStringList cells{person < 0 ? Tr::tr("(nobody)") : matrix.people.at(person).name};
        for (int column = 0; column < grid.systems.size(); ++column) {
            QStringList lines;
            for (const int place : grid.at(row, column))
                lines.append(accessLine(matrix, matrix.accounts.at(place)));
            cells.append(lines.join(QLatin1Char('\n')));
        }
        table.rows.append(cells);
    }
    return table;
}

} // namespace anguan
