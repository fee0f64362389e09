// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultydisk.h"

#include <sqlite3.h>

namespace anguan {

FaultyDisk &FaultyDisk::instance()
{
    static FaultyDisk disk;
    return disk;
}

void FaultyDisk::clear()
{
    m_files.clear();
    arm(Fault::None, 0);
    m_dead = false;
}

void FaultyDisk::arm(Fault fault, int operation)
{
    m_fault = fault;
    m_faultAt = operation;
    m_operations = 0;
}

FaultyDisk::Verdict FaultyDisk::next(bool grows)
{
    if (m_dead)
        return Verdict::Die;
    ++m_operations;
    switch (m_fault) {
    case Fault::PowerCut:
        if (m_operations == m_faultAt)
            m_dead = true;
        break; // the last operation is in doubt like all that was not synced
    case Fault::FailOnce:
        return m_operations == m_faultAt ? Verdict::Fail : Verdict::Go;
    case Fault::FullOnce:
        return m_operations == m_faultAt ? Verdict::Full : Verdict::Go;
    case Fault::FullAlways:
        return m_operations >= m_faultAt && grows ? Verdict::Full : Verdict::Go;
    case Fault::None:
        break;
    }
    return Verdict::Go;
}

std::shared_ptr<FaultyDisk::File> FaultyDisk::open(const QByteArray &name, bool create)
{
    if (name.isEmpty())
        return std::make_shared<File>();
    std::shared_ptr<File> &file = m_files[name];
    if (file && !file->deleted)
        return file;
    if (create)
        file = std::make_shared<File>(); // a deletion before it is settled by this
    return create ? file : nullptr;
}

bool FaultyDisk::exists(const QByteArray &name) const
{
    const auto file = m_files.value(name);
    return file && !file->deleted && !file->now.isEmpty();
}

static void put(QByteArray &bytes, qint64 offset, const QByteArray &part)
{
    if (bytes.size() < offset + part.size())
        bytes.resize(offset + part.size(), '\0');
    bytes.replace(offset, part.size(), part);
}

int FaultyDisk::write(File &file, qint64 offset, const QByteArray &bytes)
{
    switch (next(offset + bytes.size() > file.now.size())) {
    case Verdict::Die:
    case Verdict::Fail:
        return SQLITE_IOERR_WRITE;
    case Verdict::Full: {
        const QByteArray half = bytes.first(bytes.size() / 2);
        put(file.now, offset, half);
        file.pending.append({offset, half});
        return SQLITE_FULL;
    }
    case Verdict::Go:
        put(file.now, offset, bytes);
        file.pending.append({offset, bytes});
        break;
    }
    return SQLITE_OK;
}

int FaultyDisk::truncate(File &file, qint64 size)
{
    if (next(false) != Verdict::Go)
        return SQLITE_IOERR_TRUNCATE;
    file.now.resize(size, '\0');
    file.pending.append({-1, {}, size});
    return SQLITE_OK;
}

int FaultyDisk::sync(File &file)
{
    if (next(false) != Verdict::Go)
        return SQLITE_IOERR_FSYNC;
    if (m_dead) // the power went while it synced
        return SQLITE_IOERR_FSYNC;
    file.synced = file.now;
    file.pending.clear();
    file.entrySynced = true;
    return SQLITE_OK;
}

int FaultyDisk::remove(const QByteArray &name, bool synced)
{
    const auto file = m_files.value(name);
    if (!file || file->deleted)
        return SQLITE_IOERR_DELETE_NOENT;
    if (next(false) != Verdict::Go)
        return SQLITE_IOERR_DELETE;
    if (synced && !m_dead)
        m_files.remove(name);
    else
        file->deleted = true;
    return SQLITE_OK;
}

/// What one write that was never synced left behind, block by block.
static void leave(QByteArray &bytes, const FaultyDisk::Write &write, QRandomGenerator &random, int block)
{
    const qint64 end = write.offset + write.bytes.size();
    for (qint64 at = write.offset - write.offset % block; at < end; at += block) {
        const int fate = random.bounded(10);
        if (fate < 4)
            continue;
        const qint64 from = qMax(at, write.offset);
        const qint64 to = qMin(at + block, end);
        put(bytes, from, write.bytes.mid(from - write.offset, to - from));
        if (fate < 8)
            continue;
        // Rubbish in all of the block, neighbours of the write included.
        for (qint64 i = at; i < qMin<qint64>(at + block, bytes.size()); ++i)
            bytes[i] = char(random.bounded(256));
    }
}

void FaultyDisk::afterCut(File &file, QRandomGenerator &random, int block)
{
    QByteArray left = file.synced;
    for (const Write &write : std::as_const(file.pending)) {
        if (write.offset >= 0)
            leave(left, write, random, block);
        else if (random.bounded(2))
            left.resize(write.size, '\0');
    }
    file.now = file.synced = left;
    file.pending.clear();
    file.entrySynced = true;
    file.deleted = false;
}

void FaultyDisk::cutPower(quint32 seed, int block)
{
    QRandomGenerator random(seed);
    QByteArrayList names = m_files.keys();
    std::sort(names.begin(), names.end()); // the same seed, the same accident
    for (const QByteArray &name : names) {
        File &file = *m_files.value(name);
        const bool entryInDoubt = !file.entrySynced || file.deleted;
        if (entryInDoubt && random.bounded(2))
            m_files.remove(name);
        else
            afterCut(file, random, block);
    }
    arm(Fault::None, 0);
    m_dead = false;
}

FaultyDisk::Snapshot FaultyDisk::snapshot() const
{
    Snapshot taken;
    for (auto it = m_files.cbegin(); it != m_files.cend(); ++it) {
        if (!it.value()->deleted)
            taken.insert(it.key(), File{it.value()->now, it.value()->now, {}, true, false});
    }
    return taken;
}

void FaultyDisk::restore(const Snapshot &snapshot)
{
    clear();
    for (auto it = snapshot.cbegin(); it != snapshot.cend(); ++it)
        m_files.insert(it.key(), std::make_shared<File>(it.value()));
}

QByteArray FaultyDisk::contents(const QByteArray &name) const
{
    const auto file = m_files.value(name);
    return file ? file->now : QByteArray();
}

// --- the VFS over it ---

namespace {

struct Handle
{
    sqlite3_file base;
    std::shared_ptr<FaultyDisk::File> *file;
};

FaultyDisk::File &fileOf(sqlite3_file *handle)
{
    return **reinterpret_cast<Handle *>(handle)->file;
}

int closeFile(sqlite3_file *handle)
{
    delete reinterpret_cast<Handle *>(handle)->file;
    handle->pMethods = nullptr;
    return SQLITE_OK;
}

int readFile(sqlite3_file *handle, void *to, int amount, sqlite3_int64 offset)
{
    const QByteArray part = fileOf(handle).now.mid(offset, amount);
    memset(to, 0, size_t(amount));
    memcpy(to, part.constData(), size_t(part.size()));
    return part.size() == amount ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file *handle, const void *from, int amount, sqlite3_int64 offset)
{
    return FaultyDisk::instance().write(fileOf(handle), offset,
                                        QByteArray(static_cast<const char *>(from), amount));
}

int truncateFile(sqlite3_file *handle, sqlite3_int64 size)
{
    return FaultyDisk::instance().truncate(fileOf(handle), size);
}

int syncFile(sqlite3_file *handle, int)
{
    return FaultyDisk::instance().sync(fileOf(handle));
}

int sizeOfFile(sqlite3_file *handle, sqlite3_int64 *size)
{
    *size = fileOf(handle).now.size();
    return SQLITE_OK;
}

int lockFile(sqlite3_file *, int)
{
    return SQLITE_OK;
}

int nobodyElse(sqlite3_file *, int *reserved)
{
    *reserved = 0;
    return SQLITE_OK;
}

int controlFile(sqlite3_file *, int, void *)
{
    return SQLITE_NOTFOUND;
}

int sectorSize(sqlite3_file *)
{
    return 512;
}

int characteristics(sqlite3_file *)
{
    // What the VFS above must not believe.
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE | SQLITE_IOCAP_SAFE_APPEND | SQLITE_IOCAP_ATOMIC4K;
}

const sqlite3_io_methods methods = {1,           closeFile,  readFile,        writeFile, truncateFile,
                                    syncFile,    sizeOfFile, lockFile,        lockFile,  nobodyElse,
                                    controlFile, sectorSize, characteristics, nullptr,   nullptr,
                                    nullptr,     nullptr,    nullptr,         nullptr};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *handle, int flags, int *outFlags)
{
    const auto file =
        FaultyDisk::instance().open(name ? QByteArray(name) : QByteArray(), flags & SQLITE_OPEN_CREATE);
    handle->pMethods = nullptr;
    if (!file)
        return SQLITE_CANTOPEN;
    reinterpret_cast<Handle *>(handle)->file = new std::shared_ptr<FaultyDisk::File>(file);
    handle->pMethods = &methods;
    if (outFlags)
        *outFlags = flags;
    return SQLITE_OK;
}

int removeFile(sqlite3_vfs *, const char *name, int synced)
{
    return FaultyDisk::instance().remove(name, synced);
}

int accessFile(sqlite3_vfs *, const char *name, int, int *answer)
{
    *answer = FaultyDisk::instance().exists(name);
    return SQLITE_OK;
}

int fullPathname(sqlite3_vfs *, const char *name, int size, char *to)
{
    sqlite3_snprintf(size, to, "%s", name);
    return SQLITE_OK;
}

} // namespace

void FaultyDisk::install()
{
    static sqlite3_vfs vfs;
    if (vfs.zName)
        return;
    sqlite3_initialize();
    vfs = *sqlite3_vfs_find(nullptr); // time, random numbers and sleep are the machine's
    vfs.iVersion = 2;
    vfs.pNext = nullptr;
    vfs.szOsFile = sizeof(Handle);
    vfs.zName = vfsName;
    vfs.xOpen = openFile;
    vfs.xDelete = removeFile;
    vfs.xAccess = accessFile;
    vfs.xFullPathname = fullPathname;
    sqlite3_vfs_register(&vfs, 0);
}

} // namespace anguan
