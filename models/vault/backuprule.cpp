// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/backuprule.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>
#include <functional>

namespace anguan {

namespace {

QString dayOf(const QDateTime &at)
{
    return at.date().toString(Qt::ISODate);
}

QString weekOf(const QDateTime &at)
{
    int year = 0;
    const int week = at.date().weekNumber(&year);
    return QStringLiteral("%1-%2").arg(year).arg(week);
}

QString monthOf(const QDateTime &at)
{
    return at.date().toString(QStringLiteral("yyyy-MM"));
}

} // namespace

QStringList backupsToDrop(QList<BackupFile> files, const BackupRule &rule)
{
    const auto newestFirst = [](const BackupFile &a, const BackupFile &b) { return a.at > b.at; };
    std::stable_sort(files.begin(), files.end(), newestFirst);
    QSet<QString> kept;
    if (!files.isEmpty())
        kept += files.first().path;
    const auto keepOnePer = [&](QString (*period)(const QDateTime &), qint64 count) {
        QSet<QString> seen;
        for (const BackupFile &file : files) {
            if (seen.size() >= count)
                return;
            if (!seen.contains(period(file.at)))
                kept += file.path;
            seen += period(file.at);
        }
    };
    keepOnePer(dayOf, rule.daily);
    keepOnePer(weekOf, rule.weekly);
    keepOnePer(monthOf, rule.monthly);
    QStringList dropped;
    for (const BackupFile &file : files) {
        if (!kept.contains(file.path))
            dropped += file.path;
    }
    return dropped;
}

} // namespace anguan
