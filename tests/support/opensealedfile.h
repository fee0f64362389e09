// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/sealedsector.h"
#include "models/vault/sealedvfs.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <sqlite3.h>

namespace anguan {

/// A file opened through the VFS as SQLite would, without SQLite.
class OpenSealedFile
{
public:
    OpenSealedFile(const QString &path, int role)
        : m_vfs(sqlite3_vfs_find(SealedVfs::name))
        , m_memory(m_vfs->szOsFile, '\0')
        , m_name(sqlite3_create_filename(QFile::encodeName(path).constData(), "", "", 0, nullptr))
    {
        m_file = reinterpret_cast<sqlite3_file *>(m_memory.data());
        m_rc =
            m_vfs->xOpen(m_vfs, m_name, m_file, role | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    }
    ~OpenSealedFile()
    {
        if (m_file->pMethods)
            m_file->pMethods->xClose(m_file);
        sqlite3_free_filename(m_name);
    }
    OpenSealedFile(const OpenSealedFile &) = delete;
    OpenSealedFile &operator=(const OpenSealedFile &) = delete;

    int rc() const { return m_rc; }
    int write(const QByteArray &bytes, qint64 offset)
    {
        return m_file->pMethods->xWrite(m_file, bytes.constData(), int(bytes.size()), offset);
    }
    int read(QByteArray &bytes, qint64 offset) ///< as many as it has
    {
        return m_file->pMethods->xRead(m_file, bytes.data(), int(bytes.size()), offset);
    }
    int readCode(int amount, qint64 offset)
    {
        QByteArray bytes(amount, 'x');
        const int code = read(bytes, offset);
        if (code == SQLITE_IOERR_DATA && bytes.count('\0') != amount)
            qFatal("bytes that do not verify were served");
        return code;
    }
    int truncate(qint64 size) { return m_file->pMethods->xTruncate(m_file, size); }
    int sync() { return m_file->pMethods->xSync(m_file, SQLITE_SYNC_NORMAL); }
    qint64 size()
    {
        sqlite3_int64 bytes = -1;
        m_file->pMethods->xFileSize(m_file, &bytes);
        return bytes;
    }

private:
    sqlite3_vfs *m_vfs;
    QByteArray m_memory;
    sqlite3_filename m_name;
    sqlite3_file *m_file;
    int m_rc;
};

/// Page 1 as SQLite would write it, as far as the seal looks at it.
inline QByteArray firstPage(char fill = 'f')
{
    QByteArray page(SectorSealer::sectorSize, fill);
    page[16] = 0x10;
    page[17] = 0;
    page[18] = page[19] = 1;
    page[20] = 48;
    page.replace(SectorSealer::sectorSize - 48, 48, QByteArray(48, '\0'));
    return page;
}

} // namespace anguan
