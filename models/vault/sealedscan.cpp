// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/tr.h"
#include "models/vault/sealedconnection.h"
#include "models/vault/sealedfiles.h"
#include "models/vault/sealedpages.h"

#include <QSet>
#include <QtEndian>

namespace anguan {

namespace {

constexpr qint64 reportEvery = 256;

/// The free pages that SQLite keeps no content of, by its file format: page 1 names the first trunk page at
/// byte 32; a trunk names the next one, a count, then so many leaves. What cannot be read ends the walk.
QSet<quint64> freeLeaves(SealedPages &pages, quint64 pageCount)
{
    QSet<quint64> leaves;
    QSet<quint64> trunks;
    unsigned char page[SealedPages::pageSize];
    if (pages.readPage(page, 1) != SQLITE_OK)
        return leaves;
    quint64 trunk = qFromBigEndian<quint32>(page + 32);
    constexpr quint32 mostLeaves = SealedPages::textSize / 4 - 2;
    while (trunk > 1 && trunk <= pageCount && !trunks.contains(trunk)) {
        trunks.insert(trunk);
        if (pages.readPage(page, trunk) != SQLITE_OK)
            break;
        const quint32 count = qMin(qFromBigEndian<quint32>(page + 4), mostLeaves);
        for (quint32 i = 0; i < count; ++i) {
            const quint64 leaf = qFromBigEndian<quint32>(page + 8 + 4 * i);
            if (leaf > 1 && leaf <= pageCount)
                leaves.insert(leaf);
        }
        trunk = qFromBigEndian<quint32>(page);
    }
    leaves.subtract(trunks);
    return leaves;
}

/// A transaction of our own, unless the caller is in one.
class Within
{
public:
    Within(sqlite3 *connection, const char *begin)
        : m_connection(connection), m_own(sqlite3_get_autocommit(connection) != 0)
    {
        if (m_own)
            m_rc = sqlite3_exec(connection, begin, nullptr, nullptr, nullptr);
    }
    ~Within()
    {
        if (m_own)
            sqlite3_exec(m_connection, "ROLLBACK", nullptr, nullptr, nullptr);
    }
    Within(const Within &) = delete;
    Within &operator=(const Within &) = delete;

    int rc() const { return m_rc; }

private:
    sqlite3 *m_connection;
    bool m_own;
    int m_rc = SQLITE_OK;
};

Failure cannotRead(int rc)
{
    return fail(ErrorCode::Io, Tr::tr("The vault cannot be read. Check the disk, then try again."),
                QLatin1String(sqlite3_errstr(rc)));
}

} // namespace

Result<SealedFiles::Scan> SealedFiles::scan(sqlite3 *connection, const Progress &progress)
{
    // The read lock keeps writers off the file. Where page 1 is damaged SQLite gives none, and nobody can
    // write either.
    const Within reading(connection, "BEGIN; SELECT count(*) FROM sqlite_schema");
    const SealedConnection::Held held(connection);
    ANGUAN_TRY_LET(pages, SealedConnection::pagesOf(connection));
    sqlite3_int64 total = 0;
    if (const int rc = pages->pageCount(&total); rc != SQLITE_OK)
        return cannotRead(rc);
    Scan scan;
    unsigned char page[pageSize];
    for (quint64 number = 1; number <= quint64(total); ++number) {
        const int rc = pages->readPage(page, number);
        if (rc == SealedFile::damaged)
            scan.damaged.append(number);
        else if (rc != SQLITE_OK)
            return cannotRead(rc);
        ++scan.sectors;
        if (progress && scan.sectors % reportEvery == 0 && !progress(scan.sectors, total)) {
            scan.ended = true;
            break;
        }
    }
    if (!scan.damaged.isEmpty()) {
        const QSet<quint64> unused = freeLeaves(*pages, quint64(total));
        for (const quint64 number : std::as_const(scan.damaged)) {
            if (unused.contains(number))
                scan.unusable.append(number);
        }
        scan.damaged.removeIf([&](quint64 number) { return unused.contains(number); });
    }
    pages->entry()->takeFault(); // reported in the scan itself
    if (progress)
        progress(scan.sectors, total);
    return scan;
}

Result<int> SealedFiles::mendFreePages(sqlite3 *connection)
{
    const Within writing(connection, "BEGIN EXCLUSIVE");
    if (writing.rc() != SQLITE_OK) {
        return fail(ErrorCode::InUse,
                    Tr::tr("The vault is being written elsewhere in the program. Try again in a moment."),
                    QLatin1String(sqlite3_errstr(writing.rc())));
    }
    const SealedConnection::Held held(connection);
    ANGUAN_TRY_LET(pages, SealedConnection::pagesOf(connection));
    sqlite3_int64 total = 0;
    if (const int rc = pages->pageCount(&total); rc != SQLITE_OK)
        return cannotRead(rc);
    int mended = 0;
    unsigned char page[pageSize];
    constexpr unsigned char zeros[pageSize] = {};
    for (const quint64 number : freeLeaves(*pages, quint64(total))) {
        if (pages->readPage(page, number) != SealedFile::damaged)
            continue;
        if (const int rc = pages->writePage(zeros, number); rc != SQLITE_OK)
            return cannotRead(rc);
        ++mended;
    }
    if (mended > 0) {
        pages->entry()->takeFault();
        if (const int rc = pages->sync(SQLITE_SYNC_FULL); rc != SQLITE_OK)
            return cannotRead(rc);
    }
    return mended;
}

} // namespace anguan
