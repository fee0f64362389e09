// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/sealedfile.h"

namespace anguan {

/// Journals and temporary files, which SQLite writes in pieces of any size. Each sector of 4096 bytes has a
/// slot of 8192 of its own: seal, length, ciphertext, and nothing behind, so that a torn write spoils no
/// other sector. A sector may be short; what it leaves out reads as zeros. The sector being written waits in
/// memory until the next one, a sync or the close: SQLite relies on nothing before it has synced.
class SealedSlots final : public SealedFile
{
public:
    static constexpr int sectorSize = SectorSealer::sectorSize;
    static constexpr int slotSize = 8192;
    static constexpr int slotHead = 64; ///< seal, length (4 bytes, little endian), zeros

    SealedSlots(sqlite3_file *disk, std::shared_ptr<SealedEntry> entry, const SectorKeys &keys,
                SectorRole role, bool keepAtClose);
    ~SealedSlots() override;

    int open(); ///< asks the disk for the size; before anything else

    int read(unsigned char *to, int amount, sqlite3_int64 offset) override;
    int write(const unsigned char *from, int amount, sqlite3_int64 offset) override;
    int truncate(sqlite3_int64 size) override;
    int sync(int flags) override;
    int size(sqlite3_int64 *size) override;
    int close() override;

private:
    struct Sector
    {
        sqlite3_int64 index = -1;
        int length = 0;
        unsigned char text[sectorSize]; ///< zeros behind length
    };

    static sqlite3_int64 sectorsOf(sqlite3_int64 size) { return (size + sectorSize - 1) / sectorSize; }
    static sqlite3_int64 diskSizeOf(sqlite3_int64 size);
    static sqlite3_int64 sizeOf(sqlite3_int64 diskSize);
    bool zerosWillDo(int amount, sqlite3_int64 offset) const;

    int load(sqlite3_int64 index, Sector &into);
    int find(sqlite3_int64 index, const Sector **found);
    int writable(sqlite3_int64 index, bool whole);
    int put(const Sector &sector);
    int flush();

    const bool m_keepAtClose;
    sqlite3_int64 m_size = 0; ///< as SQLite sees it, what waits included
    sqlite3_int64 m_diskBytes = 0;
    bool m_waiting = false; ///< m_writing differs from the disk
    /// Something was written. A journal that is begun anew over an old one, perhaps torn by a power cut
    /// before it ever counted, starts by dropping that: SQLite writes over it in pieces and, when it rolls
    /// back, reads behind its own end until it meets something strange, which a sector that does not verify
    /// must not be.
    bool m_begun = false;
    Sector m_writing;
    Sector m_reading;
    alignas(64) unsigned char m_slot[slotHead + sectorSize];
};

} // namespace anguan
