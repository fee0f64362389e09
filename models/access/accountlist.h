// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/exchange/csv.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace anguan {

/// One account as the system itself lists it. What the list does not say is empty.
struct ListedAccount
{
    int row = 0; ///< as a spreadsheet shows it
    QString login;
    QString holder;
    QString rights; ///< role groups, as the system calls them
    std::optional<bool> privileged;
    QString state; ///< "active", "locked", "closed", or empty
};

struct AccountList
{
    QString source; ///< file name
    QList<ListedAccount> accounts;
    QStringList ignoredColumns;
};

/// What a comparison with the register found.
struct ListComparison
{
    int rows = 0;
    int same = 0;
    int unknown = 0; ///< in the list, not in the register
    int missing = 0; ///< in the register, not in the list
    int rights = 0;  ///< in both, with other rights, holder or state
};

/// Reads a system's own account list from CSV: columns by the labels of the register in either language and
/// by the names that systems give them; only the account name is needed. On ErrorCode::Invalid the problems
/// name row and column, at most 200 of them.
Result<AccountList> readAccountList(const QString &path, const QString &encoding = {},
                                    const TableLimits &limits = {});
Result<AccountList> readAccountList(const Table &table, const QString &source);

} // namespace anguan
