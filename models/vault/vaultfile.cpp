// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/vaultfile.h"

#include "models/base/tr.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

namespace anguan {

namespace {

QString journalOf(const QString &path)
{
    return path + QStringLiteral("-journal");
}

Failure cannotWrite(const QString &path)
{
    const int error = errno;
    const QString why = QString::fromLocal8Bit(strerror(error));
    if (error == ENOSPC || error == EDQUOT)
        return fail(
            ErrorCode::Io,
            Tr::tr("“%1” was not written: the disk is full. Free some space and try again.").arg(path), why);
    if (error == EEXIST)
        return fail(ErrorCode::Io,
                    Tr::tr("“%1” exists already and is not overwritten. Choose another name.").arg(path),
                    why);
    return fail(ErrorCode::Io,
                Tr::tr("“%1” cannot be written. Check that the folder exists and that you may write there.")
                    .arg(path),
                why);
}

bool writeAll(int file, const QByteArray &bytes, off_t at)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t more = ::pwrite(file, bytes.data() + done, size_t(bytes.size() - done), at + done);
        if (more < 0 && errno == EINTR)
            continue;
        if (more <= 0)
            return false;
        done += more;
    }
    return true;
}

void syncFolderOf(const QString &path)
{
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(),
                              O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
}

} // namespace

Result<void> VaultFile::make(const QString &path, const VaultHeader &header, const Secret &vaultKey)
{
    ANGUAN_TRY_LET(copy, headerBytes(header, vaultKey));
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        return cannotWrite(path);
    const bool written = writeAll(file, copy + copy, 0) && ::fsync(file) == 0;
    const Failure failure = cannotWrite(path);
    ::close(file);
    if (written)
        return {};
    remove(path);
    return failure;
}

Result<std::unique_ptr<VaultFile>> VaultFile::open(const QString &path, const HeaderArea &area,
                                                   const Secret &vaultKey)
{
    const Secret key = deriveSubKey(area.header.suite, vaultKey, "sectors");
    std::unique_ptr<VaultFile> file(new VaultFile(path, area));
    ANGUAN_TRY_LET(keys, SealedFiles::add(path, area.header.fileId, area.header.suite, key));
    file->m_keys = std::move(keys);
    auto database = file->openAnother(false);
    if (!database) {
        // A sector that did not verify on the way is the better explanation.
        if (const auto fault = file->m_keys.takeFault())
            return fail(ErrorCode::Damaged, SealedFiles::sentence(*fault), database.error().details);
        return fail(database.error());
    }
    file->m_database = std::move(*database);
    return file;
}

Result<void> VaultFile::publish(const QString &from, const QString &to, bool replace)
{
    const QByteArray source = QFile::encodeName(from), target = QFile::encodeName(to);
    const int file = ::open(source.constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return cannotWrite(to);
    const bool synced = ::fsync(file) == 0;
    ::close(file);
    if (!synced)
        return cannotWrite(to);
    if (replace) {
        if (::rename(source.constData(), target.constData()) != 0)
            return cannotWrite(to);
    } else if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) !=
               0) {
        // Not every file system knows RENAME_NOREPLACE; a hard link never replaces either.
        if (errno != EINVAL && errno != ENOSYS)
            return cannotWrite(to);
        if (::link(source.constData(), target.constData()) != 0)
            return cannotWrite(to);
        ::unlink(source.constData());
    }
    QFile::remove(journalOf(from));
    syncFolderOf(to);
    return {};
}

void VaultFile::remove(const QString &path)
{
    QFile::remove(path);
    QFile::remove(journalOf(path));
}

VaultFile::VaultFile(QString path, HeaderArea area) : m_path(std::move(path)), m_area(std::move(area)) {}

VaultFile::~VaultFile() = default;

Result<std::unique_ptr<Database>> VaultFile::openAnother(bool readOnly) const
{
    return Database::open({m_path, QLatin1String(SealedFiles::vfsName), readOnly});
}

Result<QByteArray> VaultFile::headerArea() const
{
    return SealedFiles::readHeader(m_database->handle(), 0, int(VaultHeader::areaSize));
}

Result<void> VaultFile::writeCopy(int copy, const QByteArray &bytes)
{
    return SealedFiles::writeHeader(m_database->handle(), copy * int(VaultHeader::copySize), bytes);
}

Result<void> VaultFile::writeHeader(const VaultHeader &header, const Secret &vaultKey)
{
    ANGUAN_TRY_LET(bytes, headerBytes(header, vaultKey));
    const int copy = 1 - m_area.copy;
    ANGUAN_TRY(writeCopy(copy, bytes));
    m_area.header = header;
    m_area.bytes = bytes;
    m_area.copy = copy;
    m_area.states[size_t(copy)] = CopyState::Valid;
    m_area.sequences[size_t(copy)] = header.sequence;
    return {};
}

Result<void> VaultFile::mirrorHeader()
{
    const int copy = 1 - m_area.copy;
    ANGUAN_TRY(writeCopy(copy, m_area.bytes));
    m_area.states[size_t(copy)] = CopyState::Valid;
    m_area.sequences[size_t(copy)] = m_area.header.sequence;
    return {};
}

} // namespace anguan
