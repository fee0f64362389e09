// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/crypto/secret.h"

#include <QString>
#include <QStringList>

namespace anguan {

class Vault;

/// What a check of a whole vault counted, and what it found.
struct VerifyReport
{
    qint64 sectors = 0;
    qint64 records = 0;
    qint64 journalEntries = 0;
    qint64 headSignatures = 0;
    qint64 approvalSignatures = 0;
    qint64 sheetSignatures = 0; ///< on handovers, access reviews, delegations
    QString head;               ///< short hash
    QStringList damage;         ///< sentences that say what and where; empty: everything holds
};

// All of these may be called on a worker thread while the vault's own thread goes on reading: they open a
// connection of their own. The vault must stay until they return.

/// Every sector, both header copies, SQLite's integrity and foreign keys, the journal chain, every signed
/// head.
Result<VerifyReport> verifyVault(Vault &vault, const Progress &progress = {});

/// sqlite3_backup into a second sealed file, opened and verified, then renamed into place. Returns its path.
/// Older backups of this vault in the folder go by the unit's rule (7 daily, 5 weekly, 12 monthly).
Result<QString> backupVault(Vault &vault, const QString &directory, const Progress &progress = {});

/// The last backup that was verified and put in its place.
struct LastBackup
{
    QString at; ///< stamp; empty: never
    QString path;
};
Result<LastBackup> lastBackup(Vault &vault);

/// Copies a backup to a new path after opening and checking it; never overwrites, and a backup in which
/// something does not hold is not put anywhere. The backup may lie on a read-only medium.
Result<VerifyReport> restoreVault(const QString &backup, const QString &target, const QString &login,
                                  Secret password);

} // namespace anguan
