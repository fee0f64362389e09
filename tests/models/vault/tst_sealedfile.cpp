// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/sealedfiles.h"
#include "models/vault/sealedpages.h"
#include "models/vault/sealedsector.h"
#include "support/opensealedfile.h"
#include "support/sealeddatabase.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace anguan;

namespace {

constexpr int sectorSize = SectorSealer::sectorSize;

} // namespace

class TestSealedFile : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void sectorBelongsToItsPlace_data() { suites(); }
    void sectorBelongsToItsPlace();
    void everyByteOfAPageCounts_data() { suites(); }
    void everyByteOfAPageCounts();
    void everyByteOfAJournalCounts_data() { suites(); }
    void everyByteOfAJournalCounts();
    void movedSectorsAreReported_data() { suites(); }
    void movedSectorsAreReported();
    void zeroedAndCutSectorsAreReported_data() { suites(); }
    void zeroedAndCutSectorsAreReported();
    void firstPagesThatWouldNotKeepASealAreRefused();
    void onlyThreeReadsAnswerZeros_data() { suites(); }
    void onlyThreeReadsAnswerZeros();

private:
    void suites();
    QString path() const { return m_folder->filePath(QStringLiteral("vault.agv")); }
    QString journal() const { return path() + QStringLiteral("-journal"); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSealedFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>(fastFolderTemplate());
    QVERIFY(m_folder->isValid());
    QVERIFY(SealedFiles::createEmpty(path()));
}

void TestSealedFile::suites()
{
    QTest::addColumn<Suite>("suite");
    QTest::newRow("sm") << Suite::Sm;
    QTest::newRow("intl") << Suite::Intl;
}

void TestSealedFile::sectorBelongsToItsPlace()
{
    QFETCH(Suite, suite);
    const Secret key = Secret::random(32);
    const SectorKeys keys(suite, QByteArray(16, 'a'), key);
    const QByteArray plain(1000, 'p');
    QByteArray sealed(1000, '\0');
    unsigned char seal[SectorSealer::sealSize];
    SectorSealer main(keys, SectorRole::Main);
    const auto *from = Evp::bytes(plain);
    QVERIFY(main.seal(7, from, 1000, reinterpret_cast<unsigned char *>(sealed.data()), seal));
    QVERIFY(!sealed.contains("pppp"));

    const auto opens = [&](SectorSealer &sealer, quint64 number, int length) {
        QByteArray text = sealed.leftJustified(4096, '\0');
        auto *bytes = reinterpret_cast<unsigned char *>(text.data());
        const bool opened = sealer.open(number, bytes, length, seal);
        if (!opened && text.first(length) != QByteArray(length, '\0'))
            qFatal("text that does not verify was left behind");
        return opened && text.first(1000) == plain;
    };
    QVERIFY(opens(main, 7, 1000));
    QVERIFY(!opens(main, 8, 1000));
    QVERIFY(!opens(main, 7 + (1ull << 32), 1000));
    QVERIFY(!opens(main, 7, 999));
    QVERIFY(!opens(main, 7, 1001));
    for (const SectorRole role :
         {SectorRole::Journal, SectorRole::SubJournal, SectorRole::Temp, SectorRole::SuperJournal}) {
        SectorSealer other(keys, role);
        QVERIFY(!opens(other, 7, 1000));
    }
    const SectorKeys otherFile(suite, QByteArray(16, 'b'), key);
    SectorSealer elsewhere(otherFile, SectorRole::Main);
    QVERIFY(!opens(elsewhere, 7, 1000));
    const SectorKeys otherKey(suite, QByteArray(16, 'a'), Secret::random(32));
    SectorSealer stranger(otherKey, SectorRole::Main);
    QVERIFY(!opens(stranger, 7, 1000));
    QVERIFY(opens(main, 7, 1000));

    // The same text never looks the same twice, and each nonce is used once.
    QSet<QByteArray> seen;
    for (int i = 0; i < 1000; ++i) {
        QVERIFY(main.seal(7, from, 1000, reinterpret_cast<unsigned char *>(sealed.data()), seal));
        seen.insert(QByteArray(reinterpret_cast<const char *>(seal), 12));
    }
    QCOMPARE(seen.size(), 1000);
}

void TestSealedFile::everyByteOfAPageCounts()
{
    QFETCH(Suite, suite);
    const auto keys = testKeys(path(), suite);
    OpenSealedFile file(path(), SQLITE_OPEN_MAIN_DB);
    QCOMPARE(file.write(firstPage(), 0), SQLITE_OK);
    QCOMPARE(file.write(QByteArray(sectorSize, 'b'), sectorSize), SQLITE_OK);
    QFile disk(path());
    QVERIFY(disk.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    for (qint64 at = SealedFiles::headerArea; at < disk.size(); ++at) {
        char byte = 0;
        disk.seek(at);
        disk.getChar(&byte);
        disk.seek(at);
        disk.putChar(char(byte ^ (1 << (at % 8))));
        const int page = int((at - SealedFiles::headerArea) / sectorSize);
        QCOMPARE(file.readCode(sectorSize, page * sectorSize), SQLITE_IOERR_DATA);
        QCOMPARE(file.readCode(16, page * sectorSize + 24), SQLITE_IOERR_DATA);
        const auto fault = keys.takeFault();
        QVERIFY(fault && fault->sector == quint64(page + 1) && fault->role == SectorRole::Main);
        QCOMPARE(file.readCode(sectorSize, (1 - page) * sectorSize), SQLITE_OK);
        disk.seek(at);
        disk.putChar(byte);
    }
    QCOMPARE(file.readCode(sectorSize, 0), SQLITE_OK);
}

void TestSealedFile::everyByteOfAJournalCounts()
{
    QFETCH(Suite, suite);
    const auto keys = testKeys(path(), suite);
    {
        OpenSealedFile file(journal(), SQLITE_OPEN_MAIN_JOURNAL);
        QCOMPARE(file.write(QByteArray(sectorSize + 300, 'j'), 0), SQLITE_OK);
    }
    const QByteArray good = fileBytes(journal());
    QCOMPARE(good.size(), 8192 + 64 + 300);
    QFile disk(journal());
    QVERIFY(disk.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    OpenSealedFile file(journal(), SQLITE_OPEN_MAIN_JOURNAL);
    for (qint64 at = 0; at < good.size(); ++at) {
        if (at >= 64 + sectorSize && at < 8192)
            continue; // nothing is written there and nothing is read
        disk.seek(at);
        disk.putChar(char(good.at(at) ^ (1 << (at % 8))));
        // Another sector in between, so that nothing is answered from memory.
        const int sector = int(at / 8192);
        file.readCode(20, (1 - sector) * sectorSize + 10);
        QCOMPARE(file.readCode(20, sector * sectorSize + 10), SQLITE_IOERR_DATA);
        const auto fault = keys.takeFault();
        QVERIFY(fault && fault->sector == quint64(sector + 1) && fault->role == SectorRole::Journal);
        disk.seek(at);
        disk.putChar(good.at(at));
    }
    QCOMPARE(file.readCode(20, 0), SQLITE_OK);

    // Cut anywhere, or with bytes put behind it, the last sector does not hold either.
    for (const qint64 size :
         {8192 + 64 + 299, 8192 + 64 + 150, 8192 + 65, 8192 + 64 + 301, 8192 + 64 + 4096}) {
        disk.resize(size);
        OpenSealedFile cut(journal(), SQLITE_OPEN_MAIN_JOURNAL);
        QCOMPARE(cut.readCode(20, 10), SQLITE_OK);
        if (cut.size() > sectorSize)
            QCOMPARE(cut.readCode(1, sectorSize), SQLITE_IOERR_DATA);
        QVERIFY(writeFileBytes(journal(), good));
    }
}

void TestSealedFile::movedSectorsAreReported()
{
    QFETCH(Suite, suite);
    const QString other = m_folder->filePath(QStringLiteral("other.agv"));
    QVERIFY(SealedFiles::createEmpty(other));
    const auto keys = testKeys(path(), suite);
    const auto otherKeys = testKeys(other, suite, 'o'); // the same key, another file id
    for (const QString &name : {path(), other}) {
        OpenSealedFile file(name, SQLITE_OPEN_MAIN_DB);
        for (int page = 0; page < 4; ++page)
            QCOMPARE(file.write(page == 0 ? firstPage() : QByteArray(sectorSize, 's'), page * sectorSize),
                     SQLITE_OK);
    }
    const QByteArray mine = fileBytes(path());
    const QByteArray theirs = fileBytes(other);
    const auto block = [](const QByteArray &bytes, int page) {
        return bytes.mid(SealedFiles::headerArea + page * sectorSize, sectorSize);
    };
    const auto with = [&](int page, const QByteArray &bytes) {
        QByteArray changed = mine;
        changed.replace(SealedFiles::headerArea + page * sectorSize, sectorSize, bytes);
        return writeFileBytes(path(), changed);
    };
    for (int page = 0; page < 4; ++page) {
        for (int from = 0; from < 4; ++from) {
            if (from == page)
                continue;
            QVERIFY(with(page, block(mine, from)));
            OpenSealedFile file(path(), SQLITE_OPEN_MAIN_DB);
            QCOMPARE(file.readCode(sectorSize, page * sectorSize), SQLITE_IOERR_DATA);
            QCOMPARE(file.readCode(sectorSize, from * sectorSize), SQLITE_OK);
        }
        QVERIFY(with(page, block(theirs, page)));
        OpenSealedFile file(path(), SQLITE_OPEN_MAIN_DB);
        QCOMPARE(file.readCode(sectorSize, page * sectorSize), SQLITE_IOERR_DATA);
    }

    // A journal's sector put where a super-journal's is read, and two sectors of a journal swapped.
    {
        OpenSealedFile file(journal(), SQLITE_OPEN_MAIN_JOURNAL);
        QCOMPARE(file.write(QByteArray(2 * sectorSize, 'j'), 0), SQLITE_OK);
    }
    const QByteArray slots_ = fileBytes(journal());
    const QString super = path() + QStringLiteral("-mj012345678");
    QVERIFY(writeFileBytes(super, slots_));
    OpenSealedFile moved(super, SQLITE_OPEN_SUPER_JOURNAL);
    QCOMPARE(moved.rc(), SQLITE_OK);
    QCOMPARE(moved.readCode(20, 0), SQLITE_IOERR_DATA);
    QByteArray swapped = slots_;
    swapped.replace(0, 64 + sectorSize, slots_.mid(8192, 64 + sectorSize));
    QVERIFY(writeFileBytes(journal(), swapped));
    OpenSealedFile file(journal(), SQLITE_OPEN_MAIN_JOURNAL);
    QCOMPARE(file.readCode(20, 0), SQLITE_IOERR_DATA);
    QCOMPARE(file.readCode(20, sectorSize), SQLITE_OK);
}

void TestSealedFile::zeroedAndCutSectorsAreReported()
{
    QFETCH(Suite, suite);
    const auto keys = testKeys(path(), suite);
    {
        OpenSealedFile file(path(), SQLITE_OPEN_MAIN_DB);
        QCOMPARE(file.write(firstPage(), 0), SQLITE_OK);
        // Skipping pages leaves sealed zeros, not a hole.
        QCOMPARE(file.write(QByteArray(sectorSize, 'z'), 4 * sectorSize), SQLITE_OK);
        QByteArray page(sectorSize, 'x');
        QCOMPARE(file.read(page, 2 * sectorSize), SQLITE_OK);
        QCOMPARE(page, QByteArray(sectorSize, '\0'));
    }
    const QByteArray good = fileBytes(path());
    for (int page = 0; page < 5; ++page) {
        QByteArray changed = good;
        changed.replace(SealedFiles::headerArea + page * sectorSize, sectorSize,
                        QByteArray(sectorSize, '\0'));
        QVERIFY(writeFileBytes(path(), changed));
        OpenSealedFile file(path(), SQLITE_OPEN_MAIN_DB);
        QCOMPARE(file.readCode(sectorSize, page * sectorSize), SQLITE_IOERR_DATA);
    }
    for (const int cut : {1, 10, 20, 21, 47, 48, 49, 2048, 4095}) {
        QVERIFY(writeFileBytes(path(), good.chopped(cut)));
        OpenSealedFile file(path(), SQLITE_OPEN_MAIN_DB);
        QCOMPARE(file.size(), qint64(5) * sectorSize);
        QCOMPARE(file.readCode(sectorSize, 4 * sectorSize), SQLITE_IOERR_DATA);
        // The same for the page that holds SQLite's header.
        QVERIFY(writeFileBytes(path(), good.first(SealedFiles::headerArea + sectorSize - cut)));
        OpenSealedFile head(path(), SQLITE_OPEN_MAIN_DB);
        QCOMPARE(head.readCode(16, 24), SQLITE_IOERR_DATA);
    }
    for (const int size : {2, 100, 8192, SealedFiles::headerArea - 1}) {
        QVERIFY(writeFileBytes(path(), good.first(size)));
        OpenSealedFile file(path(), SQLITE_OPEN_MAIN_DB);
        QCOMPARE(file.rc(), SQLITE_IOERR_DATA);
        const auto fault = keys.takeFault();
        QVERIFY(fault && fault->sector == 0);
        QVERIFY(!SealedFiles::sentence(*fault).isEmpty());
    }
}

void TestSealedFile::firstPagesThatWouldNotKeepASealAreRefused()
{
    const auto keys = testKeys(path(), Suite::Intl);
    OpenSealedFile file(path(), SQLITE_OPEN_MAIN_DB);
    for (const auto &[at, value] :
         {std::pair{20, 0}, {20, 28}, {20, 47}, {18, 2}, {19, 2}, {16, 0x04}, {17, 1}}) {
        QByteArray page = firstPage();
        page[at] = char(value);
        QCOMPARE(file.write(page, 0), SQLITE_IOERR_WRITE);
    }
    QCOMPARE(file.write(QByteArray(1024, 'x'), 0), SQLITE_IOERR_WRITE);
    QCOMPARE(file.write(QByteArray(sectorSize, 'x'), 100), SQLITE_IOERR_WRITE);
    QCOMPARE(file.size(), qint64(0));
    QCOMPARE(file.write(firstPage(), 0), SQLITE_OK);
}

void TestSealedFile::onlyThreeReadsAnswerZeros()
{
    QFETCH(Suite, suite);
    const auto keys = testKeys(path(), suite);
    {
        OpenSealedFile file(path(), SQLITE_OPEN_MAIN_DB);
        QCOMPARE(file.write(firstPage(), 0), SQLITE_OK);
        QCOMPARE(file.write(QByteArray(sectorSize, 'b'), sectorSize), SQLITE_OK);
        OpenSealedFile log(journal(), SQLITE_OPEN_MAIN_JOURNAL);
        QCOMPARE(log.write(QByteArray(2 * sectorSize + 500, 'j'), 0), SQLITE_OK);
    }
    // Every sector spoilt, as rubbish of the right length.
    const qint64 size = 2 * sectorSize + 500;
    const QString super = path() + QStringLiteral("-mj012345678");
    const QByteArray rubbish(fileBytes(journal()).size(), 'r');
    QVERIFY(writeFileBytes(journal(), rubbish));
    QVERIFY(writeFileBytes(super, rubbish));
    QVERIFY(writeFileBytes(path(), fileBytes(path()).first(SealedFiles::headerArea) +
                                       QByteArray(2 * sectorSize, 'r')));
    OpenSealedFile main(path(), SQLITE_OPEN_MAIN_DB);
    OpenSealedFile log(journal(), SQLITE_OPEN_MAIN_JOURNAL);
    OpenSealedFile list(super, SQLITE_OPEN_SUPER_JOURNAL);
    QCOMPARE(log.size(), size);

    struct Read
    {
        int amount;
        qint64 offset;
    };
    const auto answersZeros = [](OpenSealedFile &file, Read read) {
        QByteArray bytes(read.amount, 'x');
        const int rc = file.read(bytes, read.offset);
        if (rc == SQLITE_IOERR_SHORT_READ)
            qFatal("a bad seal was answered as the end of the file");
        return rc == SQLITE_OK && bytes == QByteArray(read.amount, '\0');
    };
    for (const Read read : {Read{8, 0},
                            {8, sectorSize},
                            {8, 2 * sectorSize},
                            {1, 0},
                            {4, size - 16},
                            {4, size - 12},
                            {8, size - 8}}) {
        QVERIFY(answersZeros(log, read));
        QVERIFY(!answersZeros(list, read));
    }
    for (const Read read : {Read{8, 4},
                            {7, 0},
                            {9, 0},
                            {1, 1},
                            {1, sectorSize},
                            {4, 0},
                            {4, size - 15},
                            {8, size - 16},
                            {4, size - 8},
                            {12, size - 12},
                            {4096, 0},
                            {4, sectorSize}}) {
        QVERIFY(!answersZeros(log, read));
        QVERIFY(!answersZeros(list, read));
    }
    QVERIFY(answersZeros(main, {100, 0}));
    for (const Read read : {Read{16, 24},
                            {99, 0},
                            {100, 1},
                            {101, 0},
                            {8, 0},
                            {1, 0},
                            {4096, 0},
                            {100, sectorSize},
                            {4096, sectorSize}})
        QVERIFY(!answersZeros(main, read));
}

QTEST_GUILESS_MAIN(TestSealedFile)
#include "tst_sealedfile.moc"
