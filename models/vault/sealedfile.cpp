// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/sealedfile.h"

#include <utility>

namespace anguan {

SealedFile::SealedFile(sqlite3_file *disk, std::shared_ptr<SealedEntry> entry, const SectorKeys &keys,
                       SectorRole role)
    : m_sealer(keys, role), m_disk(disk), m_entry(std::move(entry))
{
}

SealedFile::~SealedFile() = default;

int SealedFile::sync(int flags)
{
    return m_disk->pMethods->xSync(m_disk, flags);
}

int SealedFile::close()
{
    return m_disk->pMethods->xClose(m_disk);
}

int SealedFile::fault(quint64 sector)
{
    if (m_entry)
        m_entry->note({m_sealer.role(), sector});
    return damaged;
}

int SealedFile::diskRead(void *to, int amount, sqlite3_int64 offset)
{
    return m_disk->pMethods->xRead(m_disk, to, amount, offset);
}

int SealedFile::diskWrite(const void *from, int amount, sqlite3_int64 offset)
{
    return m_disk->pMethods->xWrite(m_disk, from, amount, offset);
}

int SealedFile::diskTruncate(sqlite3_int64 size)
{
    return m_disk->pMethods->xTruncate(m_disk, size);
}

int SealedFile::diskSize(sqlite3_int64 *size)
{
    return m_disk->pMethods->xFileSize(m_disk, size);
}

} // namespace anguan
