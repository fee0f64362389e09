// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/tr.h"
#include "models/crypto/digest.h"
#include "models/vault/database.h"
#include "models/vault/databaseerror.h"
#include "models/vault/journal.h"
#include "models/vault/journalbytes.h"

#include <sqlite3.h>

#include <memory>

namespace anguan {

namespace {

constexpr qint64 entriesPerReport = 4096;

// Straight from SQLite: the chain of a large vault is walked at each check, and the text is hashed as the
// UTF-8 that lies in the file.
const char walk[] =
    "SELECT sequence, at, actor, actor_name, action, register, record, before, after, reason, "
    "previous, hash FROM journal ORDER BY sequence";

QByteArrayView bytesAt(sqlite3_stmt *statement, int column)
{
    const void *data = sqlite3_column_blob(statement, column);
    return {static_cast<const char *>(data), qsizetype(sqlite3_column_bytes(statement, column))};
}

} // namespace

Result<Journal::ChainReport> Journal::verify(const std::function<bool(qint64, qint64)> &progress) const
{
    ANGUAN_TRY_LET(last, head()); // the sequence is the count, and counting reads a whole index
    sqlite3_stmt *raw = nullptr;
    if (sqlite3_prepare_v2(m_database.handle(), walk, -1, &raw, nullptr) != SQLITE_OK)
        return storageFailure(m_database.handle(), QLatin1String(walk));
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement(raw, &sqlite3_finalize);

    ChainReport report;
    Sm3 digest;
    QByteArray bytes;
    int step = SQLITE_ROW;
    while ((step = sqlite3_step(raw)) == SQLITE_ROW) {
        const auto text = [raw](int column) { return bytesAt(raw, column); };
        const qint64 sequence = sqlite3_column_int64(raw, 0);
        bytes.resize(0);
        appendJournalBytes(
            {sequence, text(1), text(2), text(3), text(4), text(5), text(6), text(7), text(8), text(9)},
            bytes);
        const QByteArray hash = digest.add(report.head).add(bytes).finish();
        if (sequence != report.entries + 1 || text(10) != report.head || text(11) != hash) {
            report.brokenAt = sequence;
            return report;
        }
        report.head = hash;
        ++report.entries;
        if (progress && report.entries % entriesPerReport == 0 && !progress(report.entries, last.sequence))
            return fail(ErrorCode::CheckFound, Tr::tr("The check was stopped before it was finished."));
    }
    if (step != SQLITE_DONE)
        return storageFailure(m_database.handle(), QLatin1String(walk));
    if (progress)
        progress(report.entries, last.sequence);
    return report;
}

} // namespace anguan
