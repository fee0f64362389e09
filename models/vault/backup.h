// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/crypto/secret.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace anguan {

class Vault;

using Progress = std::function<bool(qint64 done, qint64 total)>; ///< false cancels

/// What a check of a whole vault counted, and what it found.
struct VerifyReport
{
    qint64 sectors = 0;
    qint64 records = 0;
    qint64 journalEntries = 0;
    qint64 headSignatures = 0;
    qint64 approvalSignatures = 0;
    QString head;       ///< short hash
    QStringList damage; ///< sentences that say what and where; empty: everything holds
};

/// Every sector, both header copies, SQLite's integrity and foreign keys, the journal chain, every signature.
Result<VerifyReport> verifyVault(Vault &vault, const Progress &progress = {});

/// sqlite3_backup into a second sealed file, opened and verified, then renamed into place. Returns its path.
Result<QString> backupVault(Vault &vault, const QString &directory, const Progress &progress = {});
/// Copies a backup to a new path after opening and checking it; never overwrites.
Result<VerifyReport> restoreVault(const QString &backup, const QString &target, const QString &login,
                                  Secret password);

} // namespace anguan
