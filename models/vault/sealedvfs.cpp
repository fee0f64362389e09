// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/sealedvfs.h"

#include "models/vault/sealedhandle.h"
#include "models/vault/sealedpages.h"
#include "models/vault/sealedslots.h"

#include <mutex>
#include <new>
#include <string>

namespace anguan {

namespace {

sqlite3_vfs *wrappedBy(sqlite3_vfs *vfs)
{
    return static_cast<sqlite3_vfs *>(vfs->pAppData);
}

/// The vault that a file of this name belongs to; a journal is found by its vault's name.
std::shared_ptr<SealedEntry> entryOf(const char *name, int flags)
{
    if (!name)
        return nullptr;
    std::string vault = name;
    if (flags & SQLITE_OPEN_MAIN_JOURNAL) {
        constexpr char ending[] = "-journal";
        if (!vault.ends_with(ending))
            return nullptr;
        vault.resize(vault.size() - (sizeof ending - 1));
    } else if (flags & SQLITE_OPEN_SUPER_JOURNAL) {
        const std::size_t ending = vault.rfind("-mj");
        if (ending == std::string::npos)
            return nullptr;
        vault.resize(ending);
    }
    return SealedRegistry::find(vault);
}

/// Null with `rc` set when the file must not be opened.
SealedFile *sealedFile(sqlite3_file *disk, const char *name, int flags, int *rc)
{
    const bool own = flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL);
    const std::shared_ptr<SealedEntry> entry = own ? entryOf(name, flags) : nullptr;
    if (own && !entry) {
        *rc = SQLITE_CANTOPEN;
        return nullptr;
    }
    const bool keep = !(flags & SQLITE_OPEN_DELETEONCLOSE);
    if (flags & SQLITE_OPEN_MAIN_DB) {
        sqlite3_int64 size = 0;
        *rc = disk->pMethods->xFileSize(disk, &size);
        if (*rc == SQLITE_OK && size > 0 && size < SealedPages::headerArea) {
            entry->note({SectorRole::Main, 0});
            *rc = SealedFile::damaged;
        }
        return *rc == SQLITE_OK ? new SealedPages(disk, entry) : nullptr;
    }
    SectorRole role = flags & SQLITE_OPEN_SUBJOURNAL ? SectorRole::SubJournal : SectorRole::Temp;
    if (own)
        role = flags & SQLITE_OPEN_MAIN_JOURNAL ? SectorRole::Journal : SectorRole::SuperJournal;
    auto slots_ = own ? std::make_unique<SealedSlots>(disk, entry, entry->keys, role, keep)
                      : std::make_unique<SealedSlots>(disk, nullptr, SectorKeys::random(), role, keep);
    *rc = slots_->open();
    return *rc == SQLITE_OK ? slots_.release() : nullptr;
}

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *handle, int flags, int *outFlags)
{
    handle->pMethods = nullptr;
    if (flags & SQLITE_OPEN_WAL) // a re-sealed tail of a log can be torn where plain SQLite's cannot
        return SQLITE_CANTOPEN;
    if ((flags & SQLITE_OPEN_MAIN_DB) && !entryOf(name, flags))
        return SQLITE_CANTOPEN; // before the disk is touched: no file is left behind
    sqlite3_file *disk = SealedHandle::diskOf(handle);
    disk->pMethods = nullptr;
    int rc = wrappedBy(vfs)->xOpen(wrappedBy(vfs), name, disk, flags, outFlags);
    if (rc == SQLITE_OK) {
        SealedFile *file = nullptr;
        try {
            file = sealedFile(disk, name, flags, &rc);
        } catch (const std::bad_alloc &) {
            rc = SQLITE_NOMEM;
        }
        if (file) {
            SealedHandle::attach(handle, file);
            return SQLITE_OK;
        }
    }
    if (disk->pMethods)
        disk->pMethods->xClose(disk);
    return rc;
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    return wrappedBy(vfs)->xDelete(wrappedBy(vfs), name, syncFolder);
}

int accessFile(sqlite3_vfs *vfs, const char *name, int flags, int *answer)
{
    return wrappedBy(vfs)->xAccess(wrappedBy(vfs), name, flags, answer);
}

int fullPathname(sqlite3_vfs *vfs, const char *name, int size, char *to)
{
    return wrappedBy(vfs)->xFullPathname(wrappedBy(vfs), name, size, to);
}

int randomness(sqlite3_vfs *vfs, int size, char *to)
{
    return wrappedBy(vfs)->xRandomness(wrappedBy(vfs), size, to);
}

int sleepFor(sqlite3_vfs *vfs, int microseconds)
{
    return wrappedBy(vfs)->xSleep(wrappedBy(vfs), microseconds);
}

int currentTime(sqlite3_vfs *vfs, double *days)
{
    return wrappedBy(vfs)->xCurrentTime(wrappedBy(vfs), days);
}

int currentTimeInt64(sqlite3_vfs *vfs, sqlite3_int64 *milliseconds)
{
    return wrappedBy(vfs)->xCurrentTimeInt64(wrappedBy(vfs), milliseconds);
}

int lastError(sqlite3_vfs *vfs, int size, char *to)
{
    return wrappedBy(vfs)->xGetLastError(wrappedBy(vfs), size, to);
}

} // namespace

bool SealedVfs::install()
{
    static const bool installed = installOver("unix-excl", name);
    // sqlite3_shutdown() by somebody else forgets it; then the open fails, closed.
    return installed && sqlite3_vfs_find(name) != nullptr;
}

bool SealedVfs::installOver(const char *wrapped, const char *asName)
{
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    if (sqlite3_initialize() != SQLITE_OK)
        return false;
    sqlite3_vfs *below = sqlite3_vfs_find(wrapped);
    if (!below || below->iVersion < 2)
        return false;
    // Lives as long as the program: SQLite keeps the pointer.
    auto *vfs = new sqlite3_vfs{};
    vfs->iVersion = 2;
    vfs->szOsFile = SealedHandle::size + below->szOsFile;
    vfs->mxPathname = below->mxPathname;
    vfs->zName = asName;
    vfs->pAppData = below;
    vfs->xOpen = openFile;
    vfs->xDelete = deleteFile;
    vfs->xAccess = accessFile;
    vfs->xFullPathname = fullPathname;
    vfs->xRandomness = randomness;
    vfs->xSleep = sleepFor;
    vfs->xCurrentTime = currentTime;
    vfs->xGetLastError = lastError;
    vfs->xCurrentTimeInt64 = currentTimeInt64;
    if (sqlite3_vfs_register(vfs, 0) == SQLITE_OK)
        return true;
    delete vfs;
    return false;
}

} // namespace anguan
