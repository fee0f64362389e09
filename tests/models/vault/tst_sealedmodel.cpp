// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/sealedfiles.h"
#include "support/opensealedfile.h"
#include "support/sealeddatabase.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace anguan;

static constexpr int sectorSize = SectorSealer::sectorSize;

/// The sealed file against a byte array, under random reads, writes, truncations and re-openings.
class TestSealedModel : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void pagesBehaveLikeAPlainFile_data() { seeds(); }
    void pagesBehaveLikeAPlainFile();
    void slotsBehaveLikeAPlainFile_data();
    void slotsBehaveLikeAPlainFile();

private:
    void seeds();
    QString path() const { return m_folder->filePath(QStringLiteral("vault.agv")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSealedModel::init()
{
    m_folder = std::make_unique<QTemporaryDir>(fastFolderTemplate());
    QVERIFY(m_folder->isValid());
    QVERIFY(SealedFiles::createEmpty(path()));
}

void TestSealedModel::seeds()
{
    QTest::addColumn<Suite>("suite");
    QTest::addColumn<quint32>("seed");
    for (const Suite suite : {Suite::Sm, Suite::Intl}) {
        for (quint32 seed = 1; seed <= 3; ++seed)
            QTest::newRow(qPrintable(QStringLiteral("%1, seed %2").arg(suiteId(suite)).arg(seed)))
                << suite << seed;
    }
}

void TestSealedModel::pagesBehaveLikeAPlainFile()
{
    QFETCH(Suite, suite);
    QFETCH(quint32, seed);
    const auto keys = testKeys(path(), suite);
    QRandomGenerator random(seed);
    auto file = std::make_unique<OpenSealedFile>(path(), SQLITE_OPEN_MAIN_DB);
    QCOMPARE(file->rc(), SQLITE_OK);
    QByteArray model;
    for (int step = 0; step < 3000; ++step) {
        const int pages = int(model.size() / sectorSize);
        const int what = random.bounded(100);
        if (what < 45) {
            const int page = random.bounded(qMin(pages + 4, 60));
            QByteArray text = page == 0 ? firstPage(char(random.bounded(256)))
                                        : QByteArray(sectorSize, char(random.bounded(256)));
            QCOMPARE(file->write(text, qint64(page) * sectorSize), SQLITE_OK);
            text.replace(sectorSize - 48, 48, QByteArray(48, '\0'));
            if (page >= pages)
                model.resize(qsizetype(page + 1) * sectorSize, '\0');
            model.replace(qsizetype(page) * sectorSize, sectorSize, text);
        } else if (what < 90) {
            const bool whole = random.bounded(2);
            const qint64 offset = whole ? random.bounded(pages + 2) * qint64(sectorSize)
                                        : random.bounded(int(model.size()) + 5000);
            const int amount = whole ? sectorSize : 1 + random.bounded(6000);
            QByteArray bytes(amount, 'x');
            const int rc = file->read(bytes, offset);
            const QByteArray expected = model.mid(offset, amount);
            if (!whole && expected.size() < amount) {
                QCOMPARE(rc, SQLITE_IOERR_SHORT_READ);
            } else {
                QCOMPARE(rc, expected.size() == amount ? SQLITE_OK : SQLITE_IOERR_SHORT_READ);
                QVERIFY(bytes == expected.leftJustified(amount, '\0'));
            }
        } else if (what < 93) {
            const int left = random.bounded(pages + 3);
            QCOMPARE(file->truncate(qint64(left) * sectorSize), SQLITE_OK);
            model.resize(qsizetype(left) * sectorSize, '\0');
        } else if (what < 97) {
            QCOMPARE(file->sync(), SQLITE_OK);
        } else {
            file.reset();
            file = std::make_unique<OpenSealedFile>(path(), SQLITE_OPEN_MAIN_DB);
        }
        QCOMPARE(file->size(), model.size());
    }
    QByteArray all(model.size(), 'x');
    for (qsizetype at = 0; at < all.size(); at += sectorSize) {
        QByteArray page(sectorSize, 'x');
        QCOMPARE(file->read(page, at), SQLITE_OK);
        all.replace(at, sectorSize, page);
    }
    QVERIFY(all == model);
    QCOMPARE(fileBytes(path()).size(), SealedFiles::headerArea + model.size());
}

void TestSealedModel::slotsBehaveLikeAPlainFile_data()
{
    QTest::addColumn<Suite>("suite");
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<bool>("journal");
    for (const Suite suite : {Suite::Sm, Suite::Intl}) {
        for (quint32 seed = 1; seed <= 4; ++seed) {
            const bool journal = seed % 2;
            const QString kind = journal ? QStringLiteral("journal") : QStringLiteral("super-journal");
            QTest::newRow(qPrintable(QStringLiteral("%1, %2, seed %3").arg(suiteId(suite), kind).arg(seed)))
                << suite << seed << journal;
        }
    }
}

void TestSealedModel::slotsBehaveLikeAPlainFile()
{
    QFETCH(Suite, suite);
    QFETCH(quint32, seed);
    QFETCH(bool, journal);
    const QString name = path() + (journal ? QStringLiteral("-journal") : QStringLiteral("-mj012345678"));
    const int role = journal ? SQLITE_OPEN_MAIN_JOURNAL : SQLITE_OPEN_SUPER_JOURNAL;
    bool begun = false; // a journal that is begun anew drops the one before
    const auto keys = testKeys(path(), suite);
    QRandomGenerator random(seed);
    auto file = std::make_unique<OpenSealedFile>(name, role);
    QCOMPARE(file->rc(), SQLITE_OK);
    QByteArray model;
    for (int step = 0; step < 4000; ++step) {
        const int what = random.bounded(100);
        const int size = int(model.size());
        if (what < 45) {
            // Mostly at the end, as a journal grows; sometimes over, sometimes far behind the end.
            const int where = random.bounded(10);
            int offset = where < 5 ? size : random.bounded(size + (where < 8 ? 1 : 20'000));
            int amount = random.bounded(4) ? 1 + random.bounded(200) : 1 + random.bounded(9000);
            if (random.bounded(8) == 0) {
                offset -= offset % sectorSize;
                amount = sectorSize;
            }
            if (offset + amount > 120'000)
                continue;
            const QByteArray bytes(amount, char(random.bounded(256)));
            QCOMPARE(file->write(bytes, offset), SQLITE_OK);
            if (journal && !begun && offset == 0)
                model.clear();
            begun = true;
            if (offset + amount > model.size())
                model.resize(offset + amount, '\0');
            model.replace(offset, amount, bytes);
        } else if (what < 85) {
            const qint64 offset = random.bounded(size + 3000);
            const int amount = 1 + random.bounded(9000);
            QByteArray bytes(amount, 'x');
            const int rc = file->read(bytes, offset);
            const QByteArray expected = model.mid(offset, amount);
            QCOMPARE(rc, expected.size() == amount ? SQLITE_OK : SQLITE_IOERR_SHORT_READ);
            QVERIFY(bytes == expected.leftJustified(amount, '\0'));
        } else if (what < 90) {
            const int left = random.bounded(20) ? random.bounded(size + 1) : size + random.bounded(9000);
            if (left > 120'000)
                continue;
            QCOMPARE(file->truncate(left), SQLITE_OK);
            begun = begun || left > size; // growing is a write
            model.resize(left, '\0');
        } else if (what < 95) {
            QCOMPARE(file->sync(), SQLITE_OK);
        } else {
            file.reset();
            file = std::make_unique<OpenSealedFile>(name, role);
            begun = false;
        }
        QCOMPARE(file->size(), model.size());
    }
    QByteArray all(model.size(), 'x');
    QCOMPARE(file->read(all, 0), SQLITE_OK);
    QVERIFY(all == model);
}

QTEST_GUILESS_MAIN(TestSealedModel)
#include "tst_sealedmodel.moc"
