// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace anguan {

struct BackupFile
{
    QString path;
    QDateTime at; ///< local
};

struct BackupRule
{
    qint64 daily = 7;
    qint64 weekly = 5;
    qint64 monthly = 12;
};

/// Which of these may go: kept are the newest of each of the last `daily` days, `weekly` ISO weeks and
/// `monthly` months that have one, and always the newest of all.
QStringList backupsToDrop(QList<BackupFile> files, const BackupRule &rule);

} // namespace anguan
