// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/sealedslots.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <utility>

#include <openssl/crypto.h>

namespace anguan {

SealedSlots::SealedSlots(sqlite3_file *disk, std::shared_ptr<SealedEntry> entry, const SectorKeys &keys,
                         SectorRole role, bool keepAtClose)
    : SealedFile(disk, std::move(entry), keys, role), m_keepAtClose(keepAtClose)
{
}

SealedSlots::~SealedSlots()
{
    OPENSSL_cleanse(m_writing.text, sectorSize);
    OPENSSL_cleanse(m_reading.text, sectorSize);
}

int SealedSlots::open()
{
    const int rc = diskSize(&m_diskBytes);
    m_size = sizeOf(m_diskBytes);
    return rc;
}

sqlite3_int64 SealedSlots::diskSizeOf(sqlite3_int64 size)
{
    if (size == 0)
        return 0;
    const sqlite3_int64 last = sectorsOf(size) - 1;
    return last * slotSize + slotHead + (size - last * sectorSize);
}

sqlite3_int64 SealedSlots::sizeOf(sqlite3_int64 diskSize)
{
    const sqlite3_int64 whole = diskSize / slotSize;
    const sqlite3_int64 rest = diskSize % slotSize;
    return whole * sectorSize + std::clamp<sqlite3_int64>(rest - slotHead, 0, sectorSize);
}

int SealedSlots::read(unsigned char *to, int amount, sqlite3_int64 offset)
{
    const sqlite3_int64 there = std::clamp<sqlite3_int64>(m_size - offset, 0, amount);
    unsigned char *at = to;
    sqlite3_int64 from = offset;
    for (sqlite3_int64 left = there; left > 0;) {
        const int start = int(from % sectorSize);
        const auto part = std::size_t(std::min<sqlite3_int64>(left, sectorSize - start));
        const Sector *sector = nullptr;
        if (const int rc = find(from / sectorSize, &sector); rc != SQLITE_OK) {
            std::memset(to, 0, std::size_t(amount));
            return rc == damaged && zerosWillDo(amount, offset) ? SQLITE_OK : rc;
        }
        std::memcpy(at, sector->text + start, part);
        at += part;
        from += sqlite3_int64(part);
        left -= sqlite3_int64(part);
    }
    if (there == amount)
        return SQLITE_OK;
    std::memset(to + there, 0, std::size_t(amount - there));
    return SQLITE_IOERR_SHORT_READ;
}

/// What SQLite asks of a journal to learn whether and how far it counts. A journal torn by a power cut before
/// it was synced is then no journal, instead of a vault that does not open.
bool SealedSlots::zerosWillDo(int amount, sqlite3_int64 offset) const
{
    if (m_sealer.role() != SectorRole::Journal)
        return false;
    const bool magic = amount == 8 && offset % sectorSize == 0;
    const bool firstByte = amount == 1 && offset == 0;
    const sqlite3_int64 fromEnd = m_size - offset;
    const bool superJournal =
        (amount == 4 && (fromEnd == 16 || fromEnd == 12)) || (amount == 8 && fromEnd == 8);
    return magic || firstByte || superJournal;
}

int SealedSlots::find(sqlite3_int64 index, const Sector **found)
{
    if (m_writing.index == index) {
        *found = &m_writing;
        return SQLITE_OK;
    }
    *found = &m_reading;
    return m_reading.index == index ? SQLITE_OK : load(index, m_reading);
}

int SealedSlots::load(sqlite3_int64 index, Sector &into)
{
    into.index = -1;
    const int rc = diskRead(m_slot, slotHead + sectorSize, index * slotSize);
    if (rc != SQLITE_OK && rc != SQLITE_IOERR_SHORT_READ)
        return rc;
    const quint64 number = quint64(index) + 1;
    const auto length = qFromLittleEndian<quint32>(m_slot + SectorSealer::sealSize);
    // The last sector ends where the file ends; bytes put behind it would otherwise read as zeros.
    const sqlite3_int64 inSlot = m_diskBytes - index * slotSize;
    const bool lengthFits = length <= sectorSize && (inSlot > slotSize || inSlot == slotHead + length);
    const bool headIsClean = std::all_of(m_slot + SectorSealer::sealSize + 4, m_slot + slotHead,
                                         [](unsigned char byte) { return byte == 0; });
    if (!lengthFits || !headIsClean || !m_sealer.open(number, m_slot + slotHead, int(length), m_slot))
        return fault(number);
    std::memcpy(into.text, m_slot + slotHead, length);
    std::memset(into.text + length, 0, sectorSize - length);
    into.length = int(length);
    into.index = index;
    return SQLITE_OK;
}

int SealedSlots::write(const unsigned char *from, int amount, sqlite3_int64 offset)
{
    if (!m_begun && offset == 0 && m_sealer.role() == SectorRole::Journal) {
        if (const int rc = truncate(0); rc != SQLITE_OK)
            return rc;
    }
    m_begun = true;
    while (amount > 0) {
        const sqlite3_int64 index = offset / sectorSize;
        const int start = int(offset % sectorSize);
        const int part = std::min(amount, sectorSize - start);
        if (const int rc = writable(index, start == 0 && part == sectorSize); rc != SQLITE_OK)
            return rc;
        std::memcpy(m_writing.text + start, from, std::size_t(part));
        m_writing.length = std::max(m_writing.length, start + part);
        m_waiting = true;
        from += part;
        offset += part;
        amount -= part;
        m_size = std::max(m_size, offset);
    }
    return SQLITE_OK;
}

/// Makes m_writing the sector of this index, with what it holds unless all of it will be written over.
int SealedSlots::writable(sqlite3_int64 index, bool whole)
{
    if (m_writing.index == index)
        return SQLITE_OK;
    if (const int rc = flush(); rc != SQLITE_OK)
        return rc;
    m_writing.index = -1;
    const sqlite3_int64 sectors = sectorsOf(m_size);
    if (index < sectors && !whole) {
        if (const int rc = load(index, m_writing); rc != SQLITE_OK)
            return rc;
    } else {
        // Sectors that are skipped are sealed empty: a hole of zeros would be damage.
        Sector &empty = m_writing;
        std::memset(empty.text, 0, sectorSize);
        empty.length = 0;
        for (sqlite3_int64 skipped = sectors; skipped < index; ++skipped) {
            empty.index = skipped;
            const int rc = put(empty);
            empty.index = -1;
            if (rc != SQLITE_OK)
                return rc;
        }
        empty.index = index;
    }
    if (m_reading.index == index)
        m_reading.index = -1;
    return SQLITE_OK;
}

int SealedSlots::put(const Sector &sector)
{
    qToLittleEndian(quint32(sector.length), m_slot + SectorSealer::sealSize);
    std::memset(m_slot + SectorSealer::sealSize + 4, 0, slotHead - SectorSealer::sealSize - 4);
    if (!m_sealer.seal(quint64(sector.index) + 1, sector.text, sector.length, m_slot + slotHead, m_slot))
        return SQLITE_IOERR_WRITE;
    const int rc = diskWrite(m_slot, slotHead + sector.length, sector.index * slotSize);
    if (rc == SQLITE_OK)
        m_diskBytes = std::max(m_diskBytes, sector.index * slotSize + slotHead + sector.length);
    return rc;
}

int SealedSlots::flush()
{
    if (!m_waiting)
        return SQLITE_OK;
    const int rc = put(m_writing);
    m_waiting = rc != SQLITE_OK; // it stays readable here, so that SQLite can still roll back
    return rc;
}

int SealedSlots::truncate(sqlite3_int64 size)
{
    if (size > m_size) {
        const unsigned char zero = 0;
        return write(&zero, 1, size - 1);
    }
    const sqlite3_int64 sectors = sectorsOf(size);
    m_reading.index = -1;
    if (m_writing.index >= sectors) {
        m_writing.index = -1;
        m_waiting = false;
    }
    if (sectors > 0) {
        const int length = int(size - (sectors - 1) * sectorSize);
        if (const int rc = writable(sectors - 1, false); rc != SQLITE_OK)
            return rc;
        if (m_writing.length != length) {
            if (m_writing.length > length)
                std::memset(m_writing.text + length, 0, std::size_t(m_writing.length - length));
            m_writing.length = length;
            m_waiting = true;
        }
    }
    if (const sqlite3_int64 bytes = diskSizeOf(size); bytes < m_diskBytes) {
        if (const int rc = diskTruncate(bytes); rc != SQLITE_OK)
            return rc;
        m_diskBytes = bytes;
    }
    m_size = size;
    return flush();
}

int SealedSlots::sync(int flags)
{
    const int rc = flush();
    return rc == SQLITE_OK ? SealedFile::sync(flags) : rc;
}

int SealedSlots::size(sqlite3_int64 *size)
{
    *size = m_size;
    return SQLITE_OK;
}

int SealedSlots::close()
{
    const int flushed = m_keepAtClose ? flush() : SQLITE_OK;
    const int closed = SealedFile::close();
    return flushed == SQLITE_OK ? closed : flushed;
}

} // namespace anguan
