// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/sealedregistry.h"
#include "models/vault/sealedsector.h"

#include <memory>

#include <sqlite3.h>

namespace anguan {

/// One open file as SQLite sees it, over the file that lies on the disk. Answers are SQLite's result codes.
/// Used under the mutex of the connection that opened it.
class SealedFile
{
public:
    /// A sector that does not verify. Never SHORT_READ: SQLite takes that for the end of a journal and would
    /// stop a roll-back half-way in silence.
    static constexpr int damaged = SQLITE_IOERR_DATA;

    /// `disk` is open, and is the caller's. `entry` may be empty for files that live as long as their handle.
    SealedFile(sqlite3_file *disk, std::shared_ptr<SealedEntry> entry, const SectorKeys &keys,
               SectorRole role);
    virtual ~SealedFile();
    SealedFile(const SealedFile &) = delete;
    SealedFile &operator=(const SealedFile &) = delete;

    virtual int read(unsigned char *to, int amount, sqlite3_int64 offset) = 0;
    virtual int write(const unsigned char *from, int amount, sqlite3_int64 offset) = 0;
    virtual int truncate(sqlite3_int64 size) = 0;
    virtual int sync(int flags);
    virtual int size(sqlite3_int64 *size) = 0;
    virtual int close();
    /// Another connection may have written since: nothing that was remembered holds.
    virtual void lockChanged() {}

    sqlite3_file *disk() const { return m_disk; }
    SealedEntry *entry() const { return m_entry.get(); }

protected:
    int fault(quint64 sector); ///< notes it and answers `damaged`
    int diskRead(void *to, int amount, sqlite3_int64 offset);
    int diskWrite(const void *from, int amount, sqlite3_int64 offset);
    int diskTruncate(sqlite3_int64 size);
    int diskSize(sqlite3_int64 *size);

    SectorSealer m_sealer;

private:
    sqlite3_file *m_disk;
    std::shared_ptr<SealedEntry> m_entry;
};

} // namespace anguan
