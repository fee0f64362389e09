// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/sealedfiles.h"
#include "support/sealeddatabase.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace anguan;

static constexpr int sectorSize = SealedFiles::pageSize;

/// Reading every sector, past what is damaged, and telling damage from what a power cut may tear.
class TestSealedScan : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void scanGoesOnPastDamage_data() { suites(); }
    void scanGoesOnPastDamage();
    void tornFreePageIsMended_data() { suites(); }
    void tornFreePageIsMended();

private:
    void suites();
    QString path() const { return m_folder->filePath(QStringLiteral("vault.agv")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSealedScan::init()
{
    m_folder = std::make_unique<QTemporaryDir>(fastFolderTemplate());
    QVERIFY(m_folder->isValid());
    QVERIFY(SealedFiles::createEmpty(path()));
}

void TestSealedScan::suites()
{
    QTest::addColumn<Suite>("suite");
    QTest::newRow("sm") << Suite::Sm;
    QTest::newRow("intl") << Suite::Intl;
}

void TestSealedScan::scanGoesOnPastDamage()
{
    QFETCH(Suite, suite);
    const auto keys = testKeys(path(), suite);
    SealedConnectionForTest connection;
    QCOMPARE(connection.open(path()), SQLITE_OK);
    QCOMPARE(
        connection.run("CREATE TABLE t(a, b); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n "
                       "WHERE i<600) INSERT INTO t SELECT i, randomblob(3000) FROM n;"),
        SQLITE_OK);
    connection.close();
    const QByteArray good = fileBytes(path());
    QByteArray bad = good;
    const QList<quint64> spoilt{1, 17, 300, 301, quint64(good.size() - SealedFiles::headerArea) / sectorSize};
    for (const quint64 number : spoilt) {
        const qsizetype at = SealedFiles::headerArea + qsizetype(number - 1) * sectorSize + 100;
        bad[at] = char(bad.at(at) ^ 1);
    }
    QVERIFY(writeFileBytes(path(), bad));
    QCOMPARE(connection.open(path()), SQLITE_OK);
    qint64 lastDone = 0;
    const auto scan = SealedFiles::scan(connection.handle(), [&](qint64 done, qint64 total) {
        lastDone = done;
        return done <= total;
    });
    QVERIFY(scan);
    QCOMPARE(scan->damaged, spoilt);
    QCOMPARE(scan->sectors, (good.size() - SealedFiles::headerArea) / sectorSize);
    QCOMPARE(lastDone, scan->sectors);
    const auto ended = SealedFiles::scan(connection.handle(), [](qint64, qint64) { return false; });
    QVERIFY(ended && ended->ended && ended->sectors < scan->sectors);

    // What is not spoilt can still be read by the same connection, before and after meeting the damage.
    connection.close();
    bad = good;
    const qsizetype last = good.size() - 2000;
    bad[last] = char(bad.at(last) ^ 1);
    QVERIFY(writeFileBytes(path(), bad));
    QCOMPARE(connection.open(path()), SQLITE_OK);
    int rc = SQLITE_OK;
    QCOMPARE(connection.value("SELECT a FROM t WHERE rowid=5"), QByteArray("5"));
    connection.value("SELECT sum(length(b)) FROM t", &rc);
    QCOMPARE(rc, SQLITE_IOERR_DATA);
    const auto fault = SealedFiles::takeFault(connection.handle());
    QVERIFY(fault);
    QCOMPARE(fault->sector, spoilt.last());
    QVERIFY(SealedFiles::sentence(*fault).contains(QString::number(fault->sector)));
    QVERIFY(!SealedFiles::takeFault(connection.handle()));
    QCOMPARE(connection.value("SELECT a FROM t WHERE rowid=7"), QByteArray("7"));
}

void TestSealedScan::tornFreePageIsMended()
{
    QFETCH(Suite, suite);
    const auto keys = testKeys(path(), suite);
    SealedConnectionForTest connection;
    QCOMPARE(connection.open(path()), SQLITE_OK);
    QCOMPARE(connection.run("CREATE TABLE keep(a); INSERT INTO keep VALUES('kept'); CREATE TABLE t(b);"
                            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<100)"
                            " INSERT INTO t SELECT randomblob(4000) FROM n; DROP TABLE t;"),
             SQLITE_OK);
    QVERIFY(connection.value("PRAGMA freelist_count").toInt() > 90);
    connection.close();
    QByteArray bytes = fileBytes(path());
    for (const int number : {50, 60}) {
        const qsizetype at = SealedFiles::headerArea + qsizetype(number - 1) * sectorSize + 100;
        bytes[at] = char(bytes.at(at) ^ 1);
    }
    QVERIFY(writeFileBytes(path(), bytes));
    QCOMPARE(connection.open(path()), SQLITE_OK);
    const auto before = SealedFiles::scan(connection.handle());
    QVERIFY(before);
    QCOMPARE(before->damaged, QList<quint64>());
    QCOMPARE(before->unusable, QList<quint64>({50, 60}));
    QCOMPARE(SealedFiles::mendFreePages(connection.handle()).value(), 2);
    QCOMPARE(SealedFiles::mendFreePages(connection.handle()).value(), 0);
    const auto after = SealedFiles::scan(connection.handle());
    QVERIFY(after && after->damaged.isEmpty() && after->unusable.isEmpty());
    QCOMPARE(connection.value("PRAGMA integrity_check"), QByteArray("ok"));
    QCOMPARE(connection.value("SELECT a FROM keep"), QByteArray("kept"));
}

QTEST_GUILESS_MAIN(TestSealedScan)
#include "tst_sealedscan.moc"
