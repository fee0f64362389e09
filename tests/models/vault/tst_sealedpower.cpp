// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/sealedfiles.h"
#include "models/vault/sealedvfs.h"
#include "support/faultydisk.h"
#include "support/sealeddatabase.h"

#include <QtTest>

using namespace anguan;

/// Power cuts, failing writes and a full disk, at every single operation of a transaction.
class TestSealedPower : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theDiskItselfIsMerciless();
    void powerCutAtEveryOperation_data();
    void powerCutAtEveryOperation();
    void failingOperationAtEveryPlace_data();
    void failingOperationAtEveryPlace();
    void fullDiskAtEveryWrite_data();
    void fullDiskAtEveryWrite();

private:
    void modes(const QStringList &journalModes);
    void prepare(Suite suite, const QString &journalMode);
    /// Opens and sets the journal mode; SQLITE_OK or what failed.
    int open(SealedConnectionForTest &connection) const;
    QByteArray state(SealedConnectionForTest &connection) const;
    int transaction(SealedConnectionForTest &connection) const;
    void checkStateNow(SealedConnectionForTest &connection, const QString &where, bool committed,
                       int operation);
    void checkAfterwards(const QString &where, bool mustBeNew);

    static constexpr char vfs[] = "sealed over faulty";
    const QString m_path = QStringLiteral("/vault.agv");
    std::optional<SealedFiles::Keys> m_keys;
    QString m_journalMode;
    FaultyDisk::Snapshot m_base;
    QByteArray m_before;
    QByteArray m_after;
    int m_operations = 0;
    FaultyDisk &m_disk = FaultyDisk::instance();
};

void TestSealedPower::initTestCase()
{
    FaultyDisk::install();
    QVERIFY(SealedVfs::installOver(FaultyDisk::vfsName, vfs));
}

void TestSealedPower::modes(const QStringList &journalModes)
{
    QTest::addColumn<Suite>("suite");
    QTest::addColumn<QString>("journalMode");
    for (const QString &mode : journalModes) {
        for (const Suite suite : {Suite::Sm, Suite::Intl})
            QTest::newRow(qPrintable(QStringLiteral("%1, journal %2").arg(suiteId(suite), mode)))
                << suite << mode;
    }
}

int TestSealedPower::open(SealedConnectionForTest &connection) const
{
    int rc = connection.open(m_path, vfs);
    if (rc != SQLITE_OK)
        return rc;
    // A cache of a few pages, so that the transaction writes to the main file long before it commits.
    connection.value(QStringLiteral("PRAGMA journal_mode=%1").arg(m_journalMode), &rc);
    return rc == SQLITE_ROW ? connection.run("PRAGMA cache_size=6; PRAGMA secure_delete=ON") : rc;
}

QByteArray TestSealedPower::state(SealedConnectionForTest &connection) const
{
    int rc = SQLITE_OK;
    const QByteArray all = connection.value("SELECT count(*) || group_concat(a || ':' || hex(b)) "
                                            "FROM (SELECT a, b FROM t ORDER BY a)",
                                            &rc);
    return rc == SQLITE_ROW ? all : "rc " + QByteArray::number(rc);
}

/// Grows, shrinks, moves rows about, uses free pages again, and keeps a savepoint.
int TestSealedPower::transaction(SealedConnectionForTest &connection) const
{
    const int rc =
        connection.run("BEGIN IMMEDIATE;"
                       "UPDATE t SET b = zeroblob(900) WHERE a % 5 = 0;"
                       "DELETE FROM t WHERE a % 7 = 0;"
                       "SAVEPOINT s; UPDATE t SET b = zeroblob(100) WHERE a < 20; ROLLBACK TO s;"
                       "WITH RECURSIVE n(i) AS (SELECT 1000 UNION ALL SELECT i+1 FROM n WHERE i<1020)"
                       " INSERT INTO t SELECT i, zeroblob(600) FROM n;"
                       "COMMIT");
    if (rc != SQLITE_OK && !sqlite3_get_autocommit(connection.handle()))
        connection.run("ROLLBACK");
    return rc;
}

void TestSealedPower::prepare(Suite suite, const QString &journalMode)
{
    m_keys.reset();
    m_disk.clear();
    m_journalMode = journalMode;
    m_keys = testKeys(m_path, suite);
    SealedConnectionForTest connection;
    QCOMPARE(open(connection), SQLITE_OK);
    QCOMPARE(connection.run("CREATE TABLE t(a INTEGER PRIMARY KEY, b BLOB); CREATE INDEX tb ON t(b);"
                            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<70)"
                            " INSERT INTO t SELECT i, zeroblob(i%40*10) FROM n;"
                            "CREATE TABLE gone(c); INSERT INTO gone SELECT zeroblob(3500) FROM t LIMIT 8;"
                            "DROP TABLE gone;"),
             SQLITE_OK);
    m_before = state(connection);
    connection.close();
    m_base = m_disk.snapshot();

    QCOMPARE(open(connection), SQLITE_OK);
    m_disk.arm(FaultyDisk::Fault::None, 0);
    QCOMPARE(transaction(connection), SQLITE_OK);
    m_operations = m_disk.operations();
    m_after = state(connection);
    QVERIFY(m_after != m_before);
    QVERIFY(m_operations > 40);
}

/// On the connection that met the failure, which goes on working.
void TestSealedPower::checkStateNow(SealedConnectionForTest &connection, const QString &where, bool committed,
                                    int operation)
{
    const QByteArray found = state(connection);
    // The last operation syncs a journal that is cut to nothing already: the commit stands, though SQLite
    // has to say that it cannot be sure.
    const bool inDoubt = operation == m_operations && found == m_after;
    QVERIFY2(found == (committed ? m_after : m_before) || inDoubt,
             qPrintable(where + QLatin1String(found.left(60))));
}

/// Opens what is left, which must be one of the two states and whole, and goes on working.
void TestSealedPower::checkAfterwards(const QString &where, bool mustBeNew)
{
    const QByteArray context = where.toUtf8();
    SealedConnectionForTest connection;
    QVERIFY2(open(connection) == SQLITE_OK, context);
    const QByteArray found = state(connection);
    QVERIFY2(found == m_after || (!mustBeNew && found == m_before), context + ": " + found.left(60));
    QVERIFY2(connection.value("PRAGMA integrity_check") == "ok", context);
    const auto scan = SealedFiles::scan(connection.handle());
    QVERIFY2(scan && scan->damaged.isEmpty(), context);
    QVERIFY2(SealedFiles::mendFreePages(connection.handle()).value_or(-1) == scan->unusable.size(), context);
    QVERIFY2(connection.run("INSERT INTO t VALUES(5000, 'more')") == SQLITE_OK, context);
    QVERIFY2(connection.value("SELECT b FROM t WHERE a=5000") == "more", context);
}

void TestSealedPower::theDiskItselfIsMerciless()
{
    // The instrument is checked first: what was synced stays, what was not is in doubt.
    m_disk.clear();
    int kept = 0;
    int changed = 0;
    for (quint32 seed = 0; seed < 200; ++seed) {
        m_disk.clear();
        const auto file = m_disk.open("f", true);
        QCOMPARE(m_disk.write(*file, 0, QByteArray(8192, 's')), SQLITE_OK);
        QCOMPARE(m_disk.sync(*file), SQLITE_OK);
        QCOMPARE(m_disk.write(*file, 4096, QByteArray(10, 'n')), SQLITE_OK);
        m_disk.cutPower(seed, 512);
        const QByteArray left = m_disk.contents("f");
        QCOMPARE(left.first(4096), QByteArray(4096, 's'));
        QCOMPARE(left.mid(4096 + 512), QByteArray(4096 - 512, 's'));
        const QByteArray block = left.mid(4096, 512);
        if (block == QByteArray(512, 's'))
            ++kept;
        else if (block.first(10) != QByteArray(10, 'n'))
            ++changed;
    }
    QVERIFY(kept > 20);
    QVERIFY(changed > 10);
}

void TestSealedPower::powerCutAtEveryOperation_data()
{
    modes({QStringLiteral("TRUNCATE"), QStringLiteral("DELETE"), QStringLiteral("PERSIST")});
}

void TestSealedPower::powerCutAtEveryOperation()
{
    QFETCH(Suite, suite);
    QFETCH(QString, journalMode);
    prepare(suite, journalMode);
    int rolledBack = 0;
    for (int operation = 1; operation <= m_operations + 1; ++operation) {
        for (const int block : {512, 4096}) {
            const quint32 seed = quint32(operation) * 31 + quint32(block);
            const QString where =
                QStringLiteral("power cut at operation %1, blocks of %2").arg(operation).arg(block);
            m_disk.restore(m_base);
            bool committed = false;
            {
                SealedConnectionForTest connection;
                QCOMPARE(open(connection), SQLITE_OK);
                m_disk.arm(FaultyDisk::Fault::PowerCut, operation);
                committed = transaction(connection) == SQLITE_OK;
            }
            m_disk.cutPower(seed, block);
            // In every third case the power fails again while SQLite rolls back.
            if (operation % 3 == 0) {
                m_disk.arm(FaultyDisk::Fault::PowerCut, 1 + operation % 17);
                {
                    SealedConnectionForTest connection;
                    if (open(connection) == SQLITE_OK)
                        state(connection);
                }
                m_disk.cutPower(seed + 1, block);
            }
            // Deleting the journal is not synced by SQLite: that mode alone may lose its last commit.
            const bool durable = committed && journalMode != QStringLiteral("DELETE");
            checkAfterwards(where, durable);
            if (QTest::currentTestFailed())
                return;
            if (!committed)
                ++rolledBack;
        }
    }
    QVERIFY(rolledBack > m_operations);
}

void TestSealedPower::failingOperationAtEveryPlace_data()
{
    modes({QStringLiteral("TRUNCATE"), QStringLiteral("DELETE")});
}

void TestSealedPower::failingOperationAtEveryPlace()
{
    QFETCH(Suite, suite);
    QFETCH(QString, journalMode);
    prepare(suite, journalMode);
    int failures = 0;
    for (int operation = 1; operation <= m_operations; ++operation) {
        m_disk.restore(m_base);
        const QString where = QStringLiteral("operation %1 fails").arg(operation);
        int rc = SQLITE_OK;
        {
            SealedConnectionForTest connection;
            QCOMPARE(open(connection), SQLITE_OK);
            m_disk.arm(FaultyDisk::Fault::FailOnce, operation);
            rc = transaction(connection);
            failures += rc != SQLITE_OK;
            // The same connection goes on: no failure poisons it.
            checkStateNow(connection, where, rc == SQLITE_OK, operation);
        }
        checkAfterwards(where, rc == SQLITE_OK);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(failures > m_operations / 2);
}

void TestSealedPower::fullDiskAtEveryWrite_data()
{
    modes({QStringLiteral("TRUNCATE")});
}

void TestSealedPower::fullDiskAtEveryWrite()
{
    QFETCH(Suite, suite);
    QFETCH(QString, journalMode);
    prepare(suite, journalMode);
    int full = 0;
    for (int operation = 1; operation <= m_operations; ++operation) {
        for (const auto fault : {FaultyDisk::Fault::FullOnce, FaultyDisk::Fault::FullAlways}) {
            m_disk.restore(m_base);
            const QString where = QStringLiteral("disk full at operation %1").arg(operation);
            int rc = SQLITE_OK;
            {
                SealedConnectionForTest connection;
                QCOMPARE(open(connection), SQLITE_OK);
                m_disk.arm(fault, operation);
                rc = transaction(connection);
                if ((rc & 0xff) == SQLITE_FULL)
                    ++full;
                // While it is still full the last committed state can be read.
                checkStateNow(connection, where, rc == SQLITE_OK, operation);
            }
            m_disk.arm(FaultyDisk::Fault::None, 0);
            checkAfterwards(where, rc == SQLITE_OK);
            if (QTest::currentTestFailed())
                return;
        }
    }
    QVERIFY(full > m_operations / 2);
}

QTEST_GUILESS_MAIN(TestSealedPower)
#include "tst_sealedpower.moc"
