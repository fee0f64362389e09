// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QList>
#include <QString>

namespace anguan {

class Database;

/// One numbered, never-edited file of resources/sql.
struct Migration
{
    int version = 0;
    QString name; ///< "0001_vault"
    QString path;
};

/// The schema of the vault, grown file by file. A newer one than this program knows is refused.
namespace Migrations {

/// What this program brings along, in order.
Result<QList<Migration>> available();
/// For tests: another folder; empty: the program's own.
void setFolder(const QString &folder);
/// 0 for a database without any.
Result<int> stampedVersion(Database &database);
/// Those that are missing. ErrorCode::Invalid when the vault is newer than the program.
Result<QList<Migration>> pending(Database &database, const QList<Migration> &known);
/// All of them in one transaction, each stamped.
Result<void> apply(Database &database, const QList<Migration> &migrations);

} // namespace Migrations

} // namespace anguan
