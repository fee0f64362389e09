// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/vaultcopy.h"

#include "models/base/tr.h"
#include "models/vault/databaseerror.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace anguan {

namespace {

constexpr int pagesPerStep = 512; // 2 MB between two looks at the progress

Result<void> copyPages(Database &source, Database &target,
                       const std::function<bool(qint64, qint64)> &progress)
{
    // A power cut can tear a free page: SQLite never reads it, but a copy of every page would.
    ANGUAN_TRY(SealedFiles::mendFreePages(source.handle()));
    sqlite3_backup *backup = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
    if (!backup)
        return storageFailure(target.handle(), QStringLiteral("backup"));
    int step = SQLITE_OK;
    bool stopped = false;
    while (step == SQLITE_OK && !stopped) {
        step = sqlite3_backup_step(backup, pagesPerStep);
        const qint64 total = sqlite3_backup_pagecount(backup);
        if ((step == SQLITE_OK || step == SQLITE_DONE) && progress)
            stopped = !progress(total - sqlite3_backup_remaining(backup), total);
    }
    sqlite3_backup_finish(backup);
    if (stopped)
        return fail(ErrorCode::CheckFound,
                    Tr::tr("The copy was stopped before it was finished; nothing of it is "
                           "left."));
    if (step == SQLITE_DONE)
        return {};
    // SQLite leaves the error with the target, but a sector that does not verify is the source's.
    if (const auto fault = SealedFiles::takeFault(source.handle()))
        return fail(ErrorCode::Damaged, SealedFiles::sentence(*fault));
    return storageFailure(target.handle(), QStringLiteral("backup"));
}

} // namespace

Result<std::unique_ptr<VaultFile>> copyVault(Database &source, const QString &target,
                                             const VaultHeader &header, const Secret &vaultKey,
                                             const std::function<bool(qint64, qint64)> &progress)
{
    ANGUAN_TRY(VaultFile::make(target, header, vaultKey));
    HeaderArea area;
    area.header = header;
    const auto fill = [&]() -> Result<std::unique_ptr<VaultFile>> {
        ANGUAN_TRY_LET(bytes, headerBytes(header, vaultKey));
        area.bytes = bytes;
        ANGUAN_TRY_LET(file, VaultFile::open(target, area, vaultKey));
        ANGUAN_TRY(copyPages(source, file->database(), progress));
        return std::move(file);
    };
    auto filled = fill();
    if (!filled)
        VaultFile::remove(target);
    return filled;
}

Result<void> copyBeforeMigration(VaultFile &file, const Secret &vaultKey, const QString &path,
                                 int nextVersion)
{
    const QFileInfo info(path);
    const QString target = QStringLiteral("%1/%2.before-%3.%4")
                               .arg(info.absolutePath(), info.completeBaseName())
                               .arg(nextVersion, 4, 10, QLatin1Char('0'))
                               .arg(info.suffix());
    if (QFileInfo::exists(target))
        return {}; // from an attempt that got no further; what it holds is the same state
    const QString unfinished = target + QStringLiteral(".unfinished");
    VaultFile::remove(unfinished);
    VaultHeader header = file.header();
    header.fileId = randomBytes(16);
    {
        ANGUAN_TRY(copyVault(file.database(), unfinished, header, vaultKey));
    }
    return VaultFile::publish(unfinished, target, false);
}

} // namespace anguan
