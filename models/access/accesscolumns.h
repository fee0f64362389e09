// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/accessmatrix.h"

namespace anguan {

/// From where one looks at the matrix. Broken is no pivot of accounts: who breaks which conflict rule.
enum class AccessPivot { Person, System, Grid, Broken };

enum class AccessColumn {
    System,
    Person,
    Department,
    Group,
    Login,
    Marks,
    Breaches,
    GrantedOn,
    PasswordChangedOn,
    ReviewedOn,
};

/// The columns of a pivot that is a list, the subject first.
QList<AccessColumn> accessColumns(AccessPivot pivot);
QString accessColumnTitle(AccessColumn column);
int accessColumnWidth(AccessColumn column); ///< in CJK characters
QString accessCell(const AccessMatrix &matrix, const AccessMatrix::Account &account, AccessColumn column);

/// One account in a cell of the grid: signs (★ privileged, ! breaks a rule), role group, login, and in
/// brackets what else must not be missed.
QString accessLine(const AccessMatrix &matrix, const AccessMatrix::Account &account);

/// People down, systems across; only those that hold or have one of the accounts.
class AccessGrid
{
public:
    AccessGrid() = default;
    AccessGrid(const AccessMatrix &matrix, const QList<int> &accounts);

    QList<int> people; ///< AccessMatrix::none, for accounts that nobody holds, is last
    QList<int> systems;
    /// Places of the accounts in a cell.
    QList<int> at(int row, int column) const;

private:
    struct Placed
    {
        int row, column, account;
    };
    QList<Placed> m_placed; ///< by row, then column
    QList<qsizetype> m_rowStarts;
};

/// What is seen, as a table of text with its header: for paper and for CSV.
struct AccessTable
{
    QStringList header;
    QList<int> widths; ///< in CJK characters
    QList<QStringList> rows;
};
AccessTable accessTable(const AccessMatrix &matrix, const QList<int> &accounts, AccessPivot pivot);

} // namespace anguan
