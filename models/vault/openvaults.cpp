// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/openvaults.h"

#include "models/base/tr.h"
#include "models/vault/header.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <mutex>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace anguan {

/// A file is known by device and inode: another name for it is the same file.
struct OpenVaults::Claim::Entry
{
    QByteArray path;
    dev_t device = 0;
    ino_t inode = 0;
    QByteArray headerArea;
};

namespace {

// Where SQLite's unix VFS keeps its locks (os.h: PENDING_BYTE and the 512 bytes from there on).
constexpr off_t lockBytesAt = 0x40000000;
constexpr off_t lockBytes = 512;

using Entry = OpenVaults::Claim::Entry;

std::mutex mutex;

std::vector<std::weak_ptr<Entry>> &entries()
{
    static std::vector<std::weak_ptr<Entry>> all;
    return all;
}

std::shared_ptr<Entry> openHere(const struct stat &file)
{
    for (const auto &weak : entries()) {
        const auto entry = weak.lock();
        if (entry && entry->device == file.st_dev && entry->inode == file.st_ino)
            return entry;
    }
    return nullptr;
}

Failure cannotRead(const QString &path)
{
    const QString why = QString::fromLocal8Bit(strerror(errno));
    if (errno == ENOENT)
        return fail(
            ErrorCode::Io,
            Tr::tr("There is no file “%1”. Choose the vault again; it may have been moved.").arg(path), why);
    return fail(ErrorCode::Io,
                Tr::tr("The file “%1” cannot be read. Ask for access to it and its folder.").arg(path), why);
}

Failure inUse()
{
    return fail(ErrorCode::InUse,
                Tr::tr("The vault is in use by another program. Close that program, then try "
                       "again."));
}

/// Opens the file for a moment; only while nobody in this process has it open.
Result<QByteArray> readHead(const QString &path, bool refuseLocked)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file < 0)
        return cannotRead(path);
    struct flock probe = {};
    probe.l_type = F_WRLCK;
    probe.l_whence = SEEK_SET;
    probe.l_start = lockBytesAt;
    probe.l_len = lockBytes;
    const bool locked = refuseLocked && ::fcntl(file, F_GETLK, &probe) == 0 && probe.l_type != F_UNLCK;
    QByteArray area(VaultHeader::areaSize, '\0');
    ssize_t read = 0;
    while (read < area.size()) {
        const ssize_t more = ::pread(file, area.data() + read, size_t(area.size() - read), read);
        if (more < 0 && errno == EINTR)
            continue;
        if (more <= 0)
            break;
        read += more;
    }
    ::close(file);
    if (locked)
        return inUse();
    area.truncate(read);
    return area;
}

} // namespace

OpenVaults::Claim::Claim(std::shared_ptr<Entry> entry, QByteArray headerArea)
    : m_entry(std::move(entry)), m_headerArea(std::move(headerArea))
{
}

OpenVaults::Claim::Claim(Claim &&) noexcept = default;
OpenVaults::Claim &OpenVaults::Claim::operator=(Claim &&) noexcept = default;

OpenVaults::Claim::~Claim()
{
    if (!m_entry) // moved on
        return;
    const std::lock_guard lock(mutex);
    m_entry.reset();
    std::erase_if(entries(), [](const std::weak_ptr<Entry> &weak) { return weak.expired(); });
}

void OpenVaults::Claim::moved()
{
    const std::lock_guard lock(mutex);
    struct stat file = {};
    if (::stat(m_entry->path.constData(), &file) == 0) {
        m_entry->device = file.st_dev;
        m_entry->inode = file.st_ino;
    }
}

void OpenVaults::Claim::remember(const QByteArray &headerArea)
{
    const std::lock_guard lock(mutex);
    m_entry->headerArea = headerArea;
}

Result<OpenVaults::Claim> OpenVaults::claim(const QString &path)
{
    const std::lock_guard lock(mutex);
    const QByteArray name = QFile::encodeName(path);
    struct stat file = {};
    if (::stat(name.constData(), &file) != 0)
        return cannotRead(path);
    if (!S_ISREG(file.st_mode))
        return fail(ErrorCode::Damaged,
                    Tr::tr("This file is not a vault of this program. Choose another file."));
    if (openHere(file))
        return inUse();
    ANGUAN_TRY_LET(head, readHead(path, true));
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    if (::access(name.constData(), W_OK) != 0 || ::access(folder.constData(), W_OK) != 0)
        return fail(ErrorCode::Io,
                    Tr::tr("The vault cannot be opened: its file or folder is read-only, and everything done "
                           "with it is written to its journal. Ask for write access, or copy the file to a "
                           "folder of your own."),
                    QString::fromLocal8Bit(strerror(errno)));
    auto entry = std::make_shared<Entry>(Entry{name, file.st_dev, file.st_ino, head});
    entries().push_back(entry);
    return Claim(std::move(entry), head);
}

Result<void> OpenVaults::copyClosed(const QString &from, const QString &to)
{
    const std::lock_guard lock(mutex);
    struct stat file = {};
    if (::stat(QFile::encodeName(from).constData(), &file) != 0)
        return cannotRead(from);
    if (openHere(file))
        return inUse();
    ANGUAN_TRY(readHead(from, true));
    const QString journal = QStringLiteral("-journal");
    if (!QFile::copy(from, to) ||
        (QFileInfo(from + journal).size() > 0 && !QFile::copy(from + journal, to + journal)))
        return fail(ErrorCode::Io,
                    Tr::tr("“%1” cannot be written. Check that the folder exists, that you may write "
                           "there and that the disk is not full.")
                        .arg(to));
    const auto mine = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QFile::setPermissions(to, mine);
    QFile::setPermissions(to + journal, mine);
    return {};
}

Result<QByteArray> OpenVaults::headerArea(const QString &path)
{
    const std::lock_guard lock(mutex);
    struct stat file = {};
    if (::stat(QFile::encodeName(path).constData(), &file) != 0)
        return cannotRead(path);
    if (!S_ISREG(file.st_mode))
        return QByteArray();
    if (const auto entry = openHere(file))
        return entry->headerArea;
    return readHead(path, false);
}

} // namespace anguan
