// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/sealedhandle.h"

#include "models/vault/sealedfile.h"
#include "models/vault/sealedpages.h"
#include "models/vault/sealedpragmas.h"
#include "models/vault/sealedvfs.h"

#include <cstddef>

namespace anguan {

namespace {

struct Handle
{
    sqlite3_file base;
    SealedFile *file;
};
static_assert(sizeof(Handle) % alignof(std::max_align_t) == 0);

SealedFile *fileOf(sqlite3_file *handle)
{
    return reinterpret_cast<Handle *>(handle)->file;
}

unsigned char *bytes(void *at)
{
    return static_cast<unsigned char *>(at);
}

int closeFile(sqlite3_file *handle)
{
    SealedFile *file = fileOf(handle);
    const int rc = file->close();
    delete file;
    handle->pMethods = nullptr;
    return rc;
}

int readFile(sqlite3_file *handle, void *to, int amount, sqlite3_int64 offset)
{
    return fileOf(handle)->read(bytes(to), amount, offset);
}

int writeFile(sqlite3_file *handle, const void *from, int amount, sqlite3_int64 offset)
{
    return fileOf(handle)->write(static_cast<const unsigned char *>(from), amount, offset);
}

int truncateFile(sqlite3_file *handle, sqlite3_int64 size)
{
    return fileOf(handle)->truncate(size);
}

int syncFile(sqlite3_file *handle, int flags)
{
    return fileOf(handle)->sync(flags);
}

int sizeOfFile(sqlite3_file *handle, sqlite3_int64 *size)
{
    return fileOf(handle)->size(size);
}

int lockFile(sqlite3_file *handle, int level)
{
    fileOf(handle)->lockChanged();
    return SealedHandle::diskOf(handle)->pMethods->xLock(SealedHandle::diskOf(handle), level);
}

int unlockFile(sqlite3_file *handle, int level)
{
    fileOf(handle)->lockChanged();
    return SealedHandle::diskOf(handle)->pMethods->xUnlock(SealedHandle::diskOf(handle), level);
}

int checkReservedLock(sqlite3_file *handle, int *reserved)
{
    return SealedHandle::diskOf(handle)->pMethods->xCheckReservedLock(SealedHandle::diskOf(handle), reserved);
}

int controlFile(sqlite3_file *handle, int operation, void *argument)
{
    sqlite3_file *disk = SealedHandle::diskOf(handle);
    switch (operation) {
    case SealedVfs::pagesOfFile:
        *static_cast<SealedPages **>(argument) = dynamic_cast<SealedPages *>(fileOf(handle));
        return *static_cast<SealedPages **>(argument) ? SQLITE_OK : SQLITE_NOTFOUND;
    case SQLITE_FCNTL_PRAGMA:
        return SealedPragmas::judge(static_cast<char **>(argument));
    case SQLITE_FCNTL_VFSNAME: {
        const int rc = disk->pMethods->xFileControl(disk, operation, argument);
        auto *const shown = static_cast<char **>(argument);
        char *const wrapped = rc == SQLITE_OK ? *shown : nullptr;
        *shown = sqlite3_mprintf("%s/%z", SealedVfs::name, wrapped);
        return *shown ? SQLITE_OK : SQLITE_NOMEM;
    }
    case SQLITE_FCNTL_SIZE_HINT: // would lengthen the real file by bytes that carry no seal
    case SQLITE_FCNTL_CHUNK_SIZE:
        return SQLITE_OK;
    case SQLITE_FCNTL_MMAP_SIZE:
        *static_cast<sqlite3_int64 *>(argument) = 0;
        return SQLITE_OK;
    case SQLITE_FCNTL_POWERSAFE_OVERWRITE:
        *static_cast<int *>(argument) = 0;
        return SQLITE_OK;
    case SQLITE_FCNTL_LOCKSTATE:
    case SQLITE_FCNTL_LAST_ERRNO:
    case SQLITE_FCNTL_HAS_MOVED:
    case SQLITE_FCNTL_SYNC:
    case SQLITE_FCNTL_COMMIT_PHASETWO:
    case SQLITE_FCNTL_BUSYHANDLER:
    case SQLITE_FCNTL_LOCK_TIMEOUT:
    case SQLITE_FCNTL_TEMPFILENAME:
    case SQLITE_FCNTL_PDB:
    case SQLITE_FCNTL_OVERWRITE:
        return disk->pMethods->xFileControl(disk, operation, argument);
    default:
        return SQLITE_NOTFOUND;
    }
}

int sectorSize(sqlite3_file *)
{
    return SectorSealer::sectorSize;
}

/// None: a write re-seals its whole sector, so whatever the disk promises of parts of a sector does not hold.
int deviceCharacteristics(sqlite3_file *)
{
    return 0;
}

/// Version 1: without shared memory there is no write-ahead log, without xFetch no page read past the seal.
const sqlite3_io_methods methods = {
    1,
    closeFile,
    readFile,
    writeFile,
    truncateFile,
    syncFile,
    sizeOfFile,
    lockFile,
    unlockFile,
    checkReservedLock,
    controlFile,
    sectorSize,
    deviceCharacteristics,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
};

} // namespace

const int SealedHandle::size = int(sizeof(Handle));

sqlite3_file *SealedHandle::diskOf(sqlite3_file *handle)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<Handle *>(handle) + 1);
}

void SealedHandle::attach(sqlite3_file *handle, SealedFile *file)
{
    reinterpret_cast<Handle *>(handle)->file = file;
    handle->pMethods = &methods;
}

} // namespace anguan
