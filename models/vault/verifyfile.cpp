// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/verifyfile.h"

#include "models/base/tr.h"
#include "models/crypto/digest.h"
#include "models/vault/database.h"
#include "models/vault/headsignature.h"
#include "models/vault/journal.h"
#include "models/vault/sealedfiles.h"

namespace anguan {

namespace {

constexpr int namedSectors = 20;
constexpr int namedFaults = 20;

void checkHeader(Database &database, const Secret &vaultKey, VerifyReport &report)
{
    const auto bytes = SealedFiles::readHeader(database.handle(), 0, int(VaultHeader::areaSize));
    if (!bytes) {
        report.damage += bytes.error().text;
        return;
    }
    const auto area = readHeaderArea(*bytes);
    if (!area) {
        report.damage += area.error().text;
        return;
    }
    for (int i = 0; i < 2; ++i) {
        const QByteArray copy = bytes->mid(i * VaultHeader::copySize, VaultHeader::copySize);
        if (area->states[size_t(i)] != CopyState::Valid)
            report.damage += Tr::tr("Copy %1 of the vault's head is damaged.").arg(i + 1);
        else if (!headerIsAuthentic(copy, area->header.suite, vaultKey))
            report.damage +=
                Tr::tr("Copy %1 of the vault's head was not written by this program.").arg(i + 1);
    }
    const auto stored =
        database.scalar(QStringLiteral("SELECT value FROM facts WHERE id = 'header_sequence'"));
    if (stored && stored->toULongLong() > area->header.sequence)
        report.damage += Tr::tr("The vault's head is older than its content: it was put back.");
}

Result<void> checkSectors(Database &database, const Progress &progress, VerifyReport &report)
{
    ANGUAN_TRY_LET(scan, SealedFiles::scan(database.handle(), progress));
    if (scan.ended)
        return fail(ErrorCode::CheckFound, Tr::tr("The check was stopped before it was finished."));
    report.sectors = scan.sectors;
    for (qsizetype i = 0; i < scan.damaged.size() && i < namedSectors; ++i)
        report.damage += Tr::tr("Sector %1 is damaged or was tampered with.").arg(scan.damaged.at(i));
    if (scan.damaged.size() > namedSectors)
        report.damage +=
            Tr::tr("%n more sector(s) are damaged.", nullptr, int(scan.damaged.size()) - namedSectors);
    return {};
}

void checkStructure(Database &database, VerifyReport &report)
{
    auto faults = database.query(QStringLiteral("PRAGMA integrity_check(%1)").arg(namedFaults));
    while (faults && faults->next()) {
        if (faults->text(0) != QLatin1String("ok"))
            report.damage += Tr::tr("The structure of the vault does not hold: %1").arg(faults->text(0));
    }
    if (!faults)
        report.damage += faults.error().text;
    else if (const auto ended = faults->finished(); !ended)
        report.damage += ended.error().text;

    auto orphans = database.query(QStringLiteral("PRAGMA foreign_key_check"));
    for (int named = 0; orphans && orphans->next() && named < namedFaults; ++named) {
        report.damage += Tr::tr("A record of “%1” refers to one of “%2” that is not there.")
                             .arg(orphans->text(0), orphans->text(2));
    }
}

/// Every register's table has a number and a withdrawal.
void countRecords(Database &database, VerifyReport &report)
{
    auto tables = database.query(
        QStringLiteral("SELECT m.name FROM sqlite_schema m WHERE m.type = 'table' AND (SELECT count(*) FROM "
                       "pragma_table_info(m.name) WHERE name IN ('number', 'version', 'withdrawn_at')) = 3"));
    QStringList names;
    while (tables && tables->next())
        names += tables->text(0);
    for (const QString &name : names) {
        const auto count = database.scalar(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(name));
        if (count)
            report.records += count->toLongLong();
    }
}

Result<void> checkJournal(Database &database, const Progress &progress, VerifyReport &report)
{
    auto chain = Journal(database).verify(progress);
    if (!chain) {
        if (chain.error().code == ErrorCode::CheckFound)
            return fail(chain.error());
        report.damage += chain.error().text;
        return {};
    }
    report.journalEntries = chain->entries;
    report.head = shortHash(chain->head);
    if (chain->brokenAt)
        report.damage +=
            Tr::tr("The journal is broken at entry %1: it does not follow from the one before, so "
                   "something was changed, removed or put in there.")
                .arg(*chain->brokenAt);
    const auto signatures = verifyHeadSignatures(database);
    if (!signatures) {
        report.damage += signatures.error().text;
        return {};
    }
    report.headSignatures = signatures->signatures;
    report.damage += signatures->damage;
    return {};
}

} // namespace

Result<VerifyReport> verifyFile(Database &database, const Secret &vaultKey, const Progress &progress)
{
    VerifyReport report;
    // One scale for both long parts.
    const auto pages = database.scalar(QStringLiteral("PRAGMA page_count"));
    const auto head = Journal(database).head();
    const qint64 sectors = pages ? pages->toLongLong() : 0;
    const qint64 total = sectors + (head ? head->sequence : 0);
    const auto from = [&progress, total](qint64 start) -> Progress {
        if (!progress)
            return {};
        return [&progress, start, total](qint64 done, qint64) { return progress(start + done, total); };
    };
    if (progress && !progress(0, total))
        return fail(ErrorCode::CheckFound, Tr::tr("The check was stopped before it was finished."));
    checkHeader(database, vaultKey, report);
    ANGUAN_TRY(checkSectors(database, from(0), report));
    checkStructure(database, report);
    countRecords(database, report);
    ANGUAN_TRY(checkJournal(database, from(sectors), report));
    return report;
}

} // namespace anguan
