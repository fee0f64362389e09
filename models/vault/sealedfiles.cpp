// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/sealedfiles.h"

#include "models/base/tr.h"
#include "models/vault/sealedconnection.h"
#include "models/vault/sealedpages.h"
#include "models/vault/sealedvfs.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace anguan {

static_assert(SealedFiles::headerArea == SealedPages::headerArea);
static_assert(SealedFiles::pageSize == SealedPages::pageSize);
static_assert(SealedFiles::reservedBytes == SectorSealer::sealSize);

namespace {

Error ioError(const QString &text, const QString &details)
{
    return errorOf(ErrorCode::Io, text, details);
}

QString sqliteDetails(const char *what, int rc)
{
    return QStringLiteral("%1: %2").arg(QLatin1String(what), QLatin1String(sqlite3_errstr(rc)));
}

/// The name SQLite will hand to the VFS: absolute, links followed.
std::string fullPath(const QString &path)
{
    sqlite3_vfs *vfs = sqlite3_vfs_find(SealedVfs::name);
    std::vector<char> full(std::size_t(vfs->mxPathname) + 1);
    const QByteArray name = QFile::encodeName(path);
    const int rc = vfs->xFullPathname(vfs, name.constData(), int(full.size()), full.data());
    return (rc & 0xff) == SQLITE_OK ? std::string(full.data()) : std::string();
}

} // namespace

SealedFiles::Keys::Keys(Keys &&other) noexcept
    : m_path(std::exchange(other.m_path, {})), m_entry(std::move(other.m_entry))
{
}

SealedFiles::Keys &SealedFiles::Keys::operator=(Keys &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_entry, other.m_entry);
    return *this;
}

SealedFiles::Keys::~Keys()
{
    if (m_entry)
        SealedRegistry::remove(m_path);
}

std::optional<SealedFault> SealedFiles::Keys::takeFault() const
{
    return m_entry ? m_entry->takeFault() : std::nullopt;
}

Result<SealedFiles::Keys> SealedFiles::add(const QString &path, const QByteArray &fileId, Suite suite,
                                           const Secret &key)
{
    if (!SealedVfs::install() || fileId.size() != SectorKeys::fileIdSize || key.size() != 32) {
        return fail(ErrorCode::Io, Tr::tr("The program's sealed storage does not start. Install it again."),
                    QStringLiteral("sealed VFS not registered, or a key of the wrong size"));
    }
    Keys keys;
    keys.m_path = fullPath(path);
    if (keys.m_path.empty()) {
        return fail(ErrorCode::Io,
                    Tr::tr("The path %1 cannot be used: it is too long or leads nowhere.").arg(path));
    }
    auto entry = std::make_shared<SealedEntry>(SectorKeys(suite, fileId, key));
    if (!SealedRegistry::insert(keys.m_path, entry)) {
        return fail(ErrorCode::InUse,
                    Tr::tr("%1 is open in this program already. Close it there first.").arg(path));
    }
    keys.m_entry = std::move(entry);
    return keys;
}

Result<void> SealedFiles::createEmpty(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const int file = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0) {
        const int reason = errno;
        const QString text = reason == EEXIST
                                 ? Tr::tr("%1 exists already and is not overwritten. Choose another name.")
                                 : Tr::tr("%1 cannot be created: %2. Choose another folder.");
        const QString why = QString::fromLocal8Bit(std::strerror(reason));
        return fail(ioError(reason == EEXIST ? text.arg(path) : text.arg(path, why), why));
    }
    const QByteArray zeros(headerArea, '\0');
    const bool written =
        ::write(file, zeros.constData(), std::size_t(zeros.size())) == zeros.size() && ::fsync(file) == 0;
    const QString why = QString::fromLocal8Bit(std::strerror(errno));
    ::close(file);
    if (!written) {
        ::unlink(name.constData());
        return fail(ioError(
            Tr::tr("%1 cannot be written: %2. Make room or choose another folder.").arg(path, why), why));
    }
    return {};
}

Result<void> SealedFiles::prepare(sqlite3 *connection)
{
    ANGUAN_TRY(SealedConnection::pagesOf(connection));
    int reserved = reservedBytes;
    sqlite3_file_control(connection, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
    // Asking, with a negative number, tells what was there before the call: now ours.
    reserved = -1;
    const int rc = sqlite3_file_control(connection, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
    if (rc != SQLITE_OK || reserved != reservedBytes) {
        return fail(ErrorCode::Damaged,
                    Tr::tr("The vault has another page layout than this program writes. Open it with the "
                           "program that made it."),
                    QStringLiteral("%1 bytes reserved, %2").arg(reserved).arg(rc));
    }
    return {};
}

Result<QByteArray> SealedFiles::readHeader(sqlite3 *connection, int offset, int size)
{
    const SealedConnection::Held held(connection);
    ANGUAN_TRY_LET(pages, SealedConnection::pagesOf(connection));
    QByteArray bytes(qMax(0, size), '\0');
    const int rc = pages->readHeader(reinterpret_cast<unsigned char *>(bytes.data()), size, offset);
    if (rc != SQLITE_OK) {
        return fail(ioError(Tr::tr("The vault's header cannot be read. Check the disk, then open it again."),
                            sqliteDetails("header", rc)));
    }
    return bytes;
}

Result<void> SealedFiles::writeHeader(sqlite3 *connection, int offset, QByteArrayView bytes)
{
    const SealedConnection::Held held(connection);
    ANGUAN_TRY_LET(pages, SealedConnection::pagesOf(connection));
    const int rc = pages->writeHeader(Evp::bytes(bytes), int(bytes.size()), offset);
    if (rc != SQLITE_OK) {
        return fail(ioError(Tr::tr("The vault's header cannot be written. Check that the disk has room and "
                                   "may be written, then try again."),
                            sqliteDetails("header", rc)));
    }
    return {};
}

std::optional<SealedFault> SealedFiles::takeFault(sqlite3 *connection)
{
    const SealedConnection::Held held(connection);
    const auto pages = SealedConnection::pagesOf(connection);
    return pages ? (*pages)->entry()->takeFault() : std::nullopt;
}

QString SealedFiles::sentence(const SealedFault &fault)
{
    if (fault.sector == 0)
        return Tr::tr("The vault is cut short: even its header is not whole. Restore a backup.");
    if (fault.role == SectorRole::Main) {
        return Tr::tr("Sector %1 of the vault was changed or damaged and is not used. Verify the vault, and "
                      "restore a backup if more is wrong.")
            .arg(fault.sector);
    }
    return Tr::tr(
               "Sector %1 of the journal beside the vault was changed or damaged, so an interrupted change "
               "cannot be taken back. Restore a backup.")
        .arg(fault.sector);
}

} // namespace anguan
