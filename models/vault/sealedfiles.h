// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/crypto/secret.h"
#include "models/crypto/suite.h"
#include "models/vault/sealedregistry.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <string>

struct sqlite3;

namespace anguan {

/// The sealed VFS as the vault uses it. Order: add() the keys, open connections with the VFS `vfsName`,
/// prepare() each, close them all, then let the keys go.
namespace SealedFiles {

inline constexpr char vfsName[] = "sealed";
inline constexpr int headerArea = 16384; ///< bytes before SQLite's first page; the vault's own
inline constexpr int reservedBytes = 48; ///< of each page, for its seal
inline constexpr int pageSize = 4096;

/// Keys of one file, present as long as this lives. To be destroyed after its last connection.
class Keys
{
public:
    Keys() = default;
    Keys(Keys &&other) noexcept;
    Keys &operator=(Keys &&other) noexcept;
    ~Keys();

    /// The last sector that did not verify, once; for when a connection could not even be opened.
    std::optional<SealedFault> takeFault() const;

private:
    friend Result<Keys> add(const QString &, const QByteArray &, Suite, const Secret &);
    std::string m_path;
    std::shared_ptr<SealedEntry> m_entry;
};

/// `fileId` has 16 bytes, `key` 32. ErrorCode::InUse when this process has the file's keys already. Installs
/// the VFS.
Result<Keys> add(const QString &path, const QByteArray &fileId, Suite suite, const Secret &key);

/// A new file with nothing but an empty header area, readable by its owner alone. Never overwrites.
Result<void> createEmpty(const QString &path);

/// Right after a connection was opened, before any statement: checks that it is ours (a connection over
/// another VFS would write in clear) and reserves the seals' bytes.
Result<void> prepare(sqlite3 *connection);

/// The header area through the connection's own handle: closing any other descriptor of the file would drop
/// this process's locks. A write is synced; both stay within the area.
Result<QByteArray> readHeader(sqlite3 *connection, int offset, int size);
Result<void> writeHeader(sqlite3 *connection, int offset, QByteArrayView bytes);

/// The last sector of this connection's vault (main file or journal) that did not verify, once.
std::optional<SealedFault> takeFault(sqlite3 *connection);
/// What happened, why and what to do.
QString sentence(const SealedFault &fault);

struct Scan
{
    qint64 sectors = 0;      ///< read
    QList<quint64> damaged;  ///< page numbers, from 1
    QList<quint64> unusable; ///< damaged too, but free pages that hold nothing: a power cut can tear those
    bool ended = false;      ///< by progress
};

/// Reads every sector of the main file, in a read transaction where SQLite gives one, and goes on past
/// damage.
Result<Scan> scan(sqlite3 *connection, const Progress &progress = {});

/// Seals anew the free pages that a power cut tore: SQLite never reads those, but a copy of the whole file
/// does. To be called before one. Answers how many. Takes the write lock.
Result<int> mendFreePages(sqlite3 *connection);

} // namespace SealedFiles

} // namespace anguan
