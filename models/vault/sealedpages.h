// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/sealedfile.h"

namespace anguan {

/// The main file: a header area that SQLite does not see, then one aligned block a page. The page's last 48
/// bytes, which SQLite was told to leave alone, hold the seal of the rest; so a page is one block on the disk
/// and no write touches a neighbour.
class SealedPages final : public SealedFile
{
public:
    static constexpr int headerArea = 16384;
    static constexpr int pageSize = SectorSealer::sectorSize;
    static constexpr int textSize = pageSize - SectorSealer::sealSize;

    SealedPages(sqlite3_file *disk, std::shared_ptr<SealedEntry> entry);
    ~SealedPages() override;

    int read(unsigned char *to, int amount, sqlite3_int64 offset) override;
    int write(const unsigned char *from, int amount, sqlite3_int64 offset) override;
    int truncate(sqlite3_int64 size) override;
    int size(sqlite3_int64 *size) override;
    void lockChanged() override { m_pages = -1; }

    /// The header area, through this handle: closing any other descriptor of the file would drop the
    /// process's locks on it.
    int readHeader(unsigned char *to, int amount, int offset);
    int writeHeader(const unsigned char *from, int amount, int offset); ///< and syncs

    /// One page by SQLite's number, from 1. `damaged` and zeros when it does not verify.
    int readPage(unsigned char *to, quint64 number);
    int writePage(const unsigned char *from, quint64 number);
    int pageCount(sqlite3_int64 *pages);

private:
    static constexpr int headSize = 100; ///< SQLite's own header, at the start of page 1

    static sqlite3_int64 place(quint64 number) { return headerArea + sqlite3_int64(number - 1) * pageSize; }
    int readHead(unsigned char *to, int amount, int offset);
    int readPart(unsigned char *to, int amount, sqlite3_int64 offset);
    int fillUpTo(quint64 number);
    static bool acceptable(const unsigned char *firstPage);

    alignas(64) unsigned char m_block[pageSize];
    alignas(64) unsigned char m_headSealed[pageSize]; ///< page 1 as it lay on the disk when m_head was opened
    unsigned char m_head[headSize];
    bool m_headKnown = false;
    sqlite3_int64 m_pages = -1; ///< while this handle is the only writer; -1: ask the disk
};

} // namespace anguan
