// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/sealedpages.h"

#include <algorithm>
#include <cstring>

#include <openssl/crypto.h>

namespace anguan {

SealedPages::SealedPages(sqlite3_file *disk, std::shared_ptr<SealedEntry> entry)
    : SealedFile(disk, entry, entry->keys, SectorRole::Main)
{
}

SealedPages::~SealedPages()
{
    OPENSSL_cleanse(m_block, sizeof m_block);
    OPENSSL_cleanse(m_head, sizeof m_head);
}

int SealedPages::read(unsigned char *to, int amount, sqlite3_int64 offset)
{
    if (amount == pageSize && offset % pageSize == 0)
        return readPage(to, quint64(offset / pageSize) + 1);
    if (offset + amount <= headSize)
        return readHead(to, amount, int(offset));
    return readPart(to, amount, offset);
}

int SealedPages::readPage(unsigned char *to, quint64 number)
{
    const int rc = diskRead(to, pageSize, place(number));
    if (rc == SQLITE_IOERR_SHORT_READ) {
        sqlite3_int64 pages = 0;
        if (const int sizeRc = pageCount(&pages); sizeRc != SQLITE_OK)
            return sizeRc;
        std::memset(to, 0, pageSize);
        return quint64(pages) < number ? SQLITE_IOERR_SHORT_READ : fault(number); // cut within the page
    }
    if (rc != SQLITE_OK)
        return rc;
    const bool opened = m_sealer.open(number, to, textSize, to + textSize);
    std::memset(to + textSize, 0, SectorSealer::sealSize);
    return opened ? SQLITE_OK : fault(number);
}

/// SQLite asks for the change counter in page 1 at the start of every transaction. While the block on the
/// disk is byte for byte the one that was opened last, so is what it holds.
int SealedPages::readHead(unsigned char *to, int amount, int offset)
{
    const int rc = diskRead(m_block, pageSize, place(1));
    if (rc == SQLITE_OK && m_headKnown && std::memcmp(m_block, m_headSealed, pageSize) == 0) {
        std::memcpy(to, m_head + offset, std::size_t(amount));
        return SQLITE_OK;
    }
    m_headKnown = false;
    std::memset(to, 0, std::size_t(amount));
    if (rc != SQLITE_OK && rc != SQLITE_IOERR_SHORT_READ)
        return rc;
    if (rc == SQLITE_IOERR_SHORT_READ) {
        sqlite3_int64 pages = 0;
        if (const int sizeRc = pageCount(&pages); sizeRc != SQLITE_OK || pages == 0)
            return sizeRc != SQLITE_OK ? sizeRc : rc;
    }
    std::memcpy(m_headSealed, m_block, pageSize);
    if (rc != SQLITE_OK || !m_sealer.open(1, m_block, textSize, m_block + textSize)) {
        // SQLite reads its header once before it has looked for a journal to roll back. A page torn by a
        // power cut must not fail there; it is read again, under lock, when it is needed.
        return offset == 0 && amount == headSize ? SQLITE_OK : fault(1);
    }
    std::memcpy(m_head, m_block, headSize);
    m_headKnown = true;
    std::memcpy(to, m_head + offset, std::size_t(amount));
    return SQLITE_OK;
}

int SealedPages::readPart(unsigned char *to, int amount, sqlite3_int64 offset)
{
    while (amount > 0) {
        const int start = int(offset % pageSize);
        const int part = std::min(amount, pageSize - start);
        if (const int rc = readPage(m_block, quint64(offset / pageSize) + 1); rc != SQLITE_OK) {
            std::memset(to, 0, std::size_t(amount));
            return rc;
        }
        std::memcpy(to, m_block + start, std::size_t(part));
        to += part;
        offset += part;
        amount -= part;
    }
    return SQLITE_OK;
}

int SealedPages::write(const unsigned char *from, int amount, sqlite3_int64 offset)
{
    // SQLite writes nothing but whole pages here, once the page size is the one that was agreed on.
    if (amount != pageSize || offset % pageSize != 0)
        return SQLITE_IOERR_WRITE;
    const quint64 number = quint64(offset / pageSize) + 1;
    if (number == 1 && !acceptable(from))
        return SQLITE_IOERR_WRITE;
    if (const int rc = fillUpTo(number); rc != SQLITE_OK)
        return rc;
    const int rc = writePage(from, number);
    m_pages = rc == SQLITE_OK ? std::max(m_pages, sqlite3_int64(number)) : -1;
    return rc;
}

/// A database that would overwrite its seals, or that keeps a write-ahead log, never reaches the disk.
bool SealedPages::acceptable(const unsigned char *firstPage)
{
    const int writtenSize = firstPage[16] << 8 | firstPage[17];
    const bool rollbackJournal = firstPage[18] == 1 && firstPage[19] == 1;
    return writtenSize == pageSize && rollbackJournal && firstPage[20] == SectorSealer::sealSize;
}

int SealedPages::writePage(const unsigned char *from, quint64 number)
{
    if (!m_sealer.seal(number, from, textSize, m_block, m_block + textSize))
        return SQLITE_IOERR_WRITE;
    return diskWrite(m_block, pageSize, place(number));
}

/// A page that SQLite skips when the file grows would be a hole of zeros, which is damage.
int SealedPages::fillUpTo(quint64 number)
{
    if (m_pages < 0) {
        if (const int rc = pageCount(&m_pages); rc != SQLITE_OK) {
            m_pages = -1;
            return rc;
        }
    }
    static constexpr unsigned char zeros[pageSize] = {};
    while (quint64(m_pages) + 1 < number) {
        if (const int rc = writePage(zeros, quint64(m_pages) + 1); rc != SQLITE_OK) {
            m_pages = -1;
            return rc;
        }
        ++m_pages;
    }
    return SQLITE_OK;
}

int SealedPages::truncate(sqlite3_int64 size)
{
    const sqlite3_int64 pages = (size + pageSize - 1) / pageSize;
    if (const int rc = fillUpTo(quint64(pages) + 1); rc != SQLITE_OK)
        return rc;
    m_pages = -1;
    return diskTruncate(headerArea + pages * pageSize);
}

int SealedPages::size(sqlite3_int64 *size)
{
    sqlite3_int64 pages = 0;
    const int rc = pageCount(&pages);
    *size = pages * pageSize;
    return rc;
}

/// A page cut short counts: reading it then reports the damage, where a smaller file would hide it.
int SealedPages::pageCount(sqlite3_int64 *pages)
{
    sqlite3_int64 bytes = 0;
    const int rc = diskSize(&bytes);
    *pages = bytes <= headerArea ? 0 : (bytes - headerArea + pageSize - 1) / pageSize;
    return rc;
}

int SealedPages::readHeader(unsigned char *to, int amount, int offset)
{
    if (amount < 0 || offset < 0 || offset > headerArea - amount)
        return SQLITE_MISUSE;
    return diskRead(to, amount, offset);
}

int SealedPages::writeHeader(const unsigned char *from, int amount, int offset)
{
    if (amount < 0 || offset < 0 || offset > headerArea - amount)
        return SQLITE_MISUSE;
    const int rc = diskWrite(from, amount, offset);
    return rc == SQLITE_OK ? sync(SQLITE_SYNC_FULL) : rc;
}

} // namespace anguan
