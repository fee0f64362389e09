// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/backup.h"

#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/vault/backuprule.h"
#include "models/vault/journal.h"
#include "models/vault/settings.h"
#include "models/vault/vaultcopy.h"
#include "models/vault/vaultstate.h"
#include "models/vault/verifyfile.h"

#include <QDir>
#include <QFileInfo>

#include <unistd.h>

namespace anguan {

namespace {

const QString stampFormat = QStringLiteral("yyyyMMdd-HHmmss");

/// "name-20261121-160211.anguan", beside others of other days.
QString backupName(const QString &vaultPath, const QDateTime &at)
{
    const QFileInfo info(vaultPath);
    const QString suffix = info.suffix().isEmpty() ? QString() : QLatin1Char('.') + info.suffix();
    return info.completeBaseName() + QLatin1Char('-') + at.toString(stampFormat) + suffix;
}

/// Backups of this very vault: by name and by the id in their head.
QList<BackupFile> backupsIn(const QDir &folder, const QString &vaultPath, const QByteArray &vaultId)
{
    QList<BackupFile> found;
    const QString base = QFileInfo(vaultPath).completeBaseName() + QLatin1Char('-');
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files)) {
        if (!file.fileName().startsWith(base))
            continue;
        const QDateTime at =
            QDateTime::fromString(file.fileName().mid(base.size(), stampFormat.size()), stampFormat);
        if (!at.isValid() || backupName(vaultPath, at) != file.fileName())
            continue;
        if (const auto info = Vault::peek(file.filePath()); info && info->vaultId == vaultId)
            found += {file.filePath(), at};
    }
    return found;
}

Failure damagedCopy(const VerifyReport &report)
{
    return fail(
        ErrorCode::Damaged,
        Tr::tr("The copy was not kept, since not everything in it holds. %1").arg(report.damage.first()),
        report.damage.join(QLatin1Char('\n')));
}

/// The copy as it lies on the disk, opened and checked whole.
Result<VerifyReport> checkCopy(const QString &path, const Secret &vaultKey, const Progress &progress)
{
    ANGUAN_TRY_LET(bytes, OpenVaults::headerArea(path));
    ANGUAN_TRY_LET(area, readHeaderArea(bytes));
    ANGUAN_TRY_LET(file, VaultFile::open(path, area, vaultKey));
    ANGUAN_TRY_LET(report, verifyFile(file->database(), vaultKey, progress));
    if (!report.damage.isEmpty())
        return damagedCopy(report);
    return report;
}

/// Makes `target` out of `source` under a file id of its own; nothing is left behind on a failure.
Result<VerifyReport> makeCopy(Database &source, const VaultHeader &present, const Secret &vaultKey,
                              const QString &target, const Progress &progress)
{
    const QString unfinished = target + QStringLiteral(".unfinished");
    VaultFile::remove(unfinished);
    VaultHeader header = present;
    header.fileId = randomBytes(16);
    auto copied = copyVault(source, unfinished, header, vaultKey, progress);
    if (!copied)
        return fail(copied.error());
    copied->reset();
    auto checked = checkCopy(unfinished, vaultKey, progress);
    if (checked) {
        if (auto published = VaultFile::publish(unfinished, target, false); !published)
            checked = fail(published.error());
    }
    VaultFile::remove(unfinished);
    return checked;
}

} // namespace

Result<VerifyReport> verifyVault(Vault &vault, const Progress &progress)
{
    VaultAccess::State &state = VaultAccess::of(vault);
    ANGUAN_TRY_LET(reader, state.file->openAnother(true));
    ANGUAN_TRY_LET(report, verifyFile(*reader, state.vaultKey, progress));
    if (state.mendedCopy)
        report.damage.prepend(
            Tr::tr("Copy %1 of the vault's head was damaged when the vault was opened; it has been "
                   "mended from the other.")
                .arg(*state.mendedCopy + 1));
    return report;
}

Result<QString> backupVault(Vault &vault, const QString &directory, const Progress &progress)
{
    ANGUAN_TRY(vault.session().require(Act::BackUp));
    VaultAccess::State &state = VaultAccess::of(vault);
    const QDir folder(directory);
    if (!folder.exists() || ::access(QFile::encodeName(directory).constData(), W_OK) != 0)
        return fail(ErrorCode::Io, Tr::tr("The backup was not made: the folder “%1” is not there or is "
                                          "read-only. Connect the disk or choose another folder.")
                                       .arg(directory));
    const QString target = folder.absoluteFilePath(backupName(vault.path(), Clock::nowUtc().toLocalTime()));
    if (QFileInfo::exists(target))
        return fail(ErrorCode::Io,
                    Tr::tr("“%1” exists already and is not overwritten. Choose another name.").arg(target));
    // One that may write: torn free pages are mended first, and the entry in the journal comes last.
    ANGUAN_TRY_LET(source, state.file->openAnother(false));
    ANGUAN_TRY_LET(report, makeCopy(*source, state.header(), state.vaultKey, target, progress));

    const auto keep = [&source](const char *id) { return Settings::numberIn(*source, QLatin1String(id)); };
    const BackupRule rule{keep("backup_keep_daily"), keep("backup_keep_weekly"), keep("backup_keep_monthly")};
    const QStringList dropped = backupsToDrop(backupsIn(folder, vault.path(), vault.vaultId()), rule);
    for (const QString &path : dropped)
        VaultFile::remove(path);

    ANGUAN_TRY_LET(transaction, Transaction::begin(*source));
    ANGUAN_TRY(setFact(*source, QStringLiteral("last_backup_at"), Clock::stamp()));
    ANGUAN_TRY(setFact(*source, QStringLiteral("last_backup_path"), target));
    JournalEntry entry;
    entry.action = QStringLiteral("backup");
    entry.after = {{QStringLiteral("path"), target},
                   {QStringLiteral("head"), report.head},
                   {QStringLiteral("dropped"), int(dropped.size())}};
    ANGUAN_TRY(Journal(*source).append(vault.session(), entry));
    ANGUAN_TRY(transaction.commit());
    return target;
}

Result<LastBackup> lastBackup(Vault &vault)
{
    ANGUAN_TRY_LET(at, fact(vault.database(), QStringLiteral("last_backup_at")));
    ANGUAN_TRY_LET(path, fact(vault.database(), QStringLiteral("last_backup_path")));
    return LastBackup{at, path};
}

Result<VerifyReport> restoreVault(const QString &backup, const QString &target, const QString &login,
                                  Secret password)
{
    if (const QFileInfo info(target); info.exists() || info.isSymLink())
        return fail(ErrorCode::Io,
                    Tr::tr("“%1” exists already and is not overwritten. Choose another name.").arg(target));
    // A working copy first: SQLite may have to roll an interrupted change back, and the backup stays
    // untouched.
    const QString working = target + QStringLiteral(".restoring");
    VaultFile::remove(working);
    ANGUAN_TRY(OpenVaults::copyClosed(backup, working));
    auto restored = [&]() -> Result<VerifyReport> {
        ANGUAN_TRY_LET(ticket, Vault::prepareUnlock(working, login, std::move(password)));
        return VaultAccess::copyOut(ticket,
                                    [&](Database &database, const VaultHeader &header,
                                        const Secret &vaultKey) -> Result<VerifyReport> {
                                        ANGUAN_TRY_LET(report, verifyFile(database, vaultKey, {}));
                                        if (!report.damage.isEmpty())
                                            return damagedCopy(report);
                                        return makeCopy(database, header, vaultKey, target, {});
                                    });
    }();
    VaultFile::remove(working);
    return restored;
}

} // namespace anguan
