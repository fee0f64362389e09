// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/sealedfiles.h"
#include "support/sealeddatabase.h"

#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <csignal>
#include <thread>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace anguan;

/// SQLite over the sealed file, as the vault uses it.
class TestSealedDatabase : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void keepsWhatWasCommitted_data() { suites(); }
    void keepsWhatWasCommitted();
    void bigTransactionSpillsAndRollsBack_data() { suites(); }
    void bigTransactionSpillsAndRollsBack();
    void vacuumAndBackup_data() { suites(); }
    void vacuumAndBackup();
    void twoVaultsInOneTransaction();
    void readersAndWriterTogether_data() { suites(); }
    void readersAndWriterTogether();
    void twoWritersTakeTurns_data() { suites(); }
    void twoWritersTakeTurns();
    void killedAtAnyMoment_data() { suites(); }
    void killedAtAnyMoment();
    void fullDisk_data() { suites(); }
    void fullDisk();

private:
    void suites();
    QString path(const QString &name = QStringLiteral("vault.agv")) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSealedDatabase::init()
{
    m_folder = std::make_unique<QTemporaryDir>(fastFolderTemplate());
    QVERIFY(m_folder->isValid());
}

void TestSealedDatabase::suites()
{
    QTest::addColumn<Suite>("suite");
    QTest::newRow("sm") << Suite::Sm;
    QTest::newRow("intl") << Suite::Intl;
}

void TestSealedDatabase::keepsWhatWasCommitted()
{
    QFETCH(Suite, suite);
    QVERIFY(SealedFiles::createEmpty(path()));
    const auto keys = testKeys(path(), suite);
    SealedConnectionForTest first;
    QCOMPARE(first.open(path()), SQLITE_OK);
    QCOMPARE(
        first.run("PRAGMA journal_mode=TRUNCATE; CREATE TABLE t(a INTEGER PRIMARY KEY, b TEXT);"
                  "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<5000)"
                  " INSERT INTO t SELECT i, '记录 ' || i FROM n;"
                  "CREATE INDEX tb ON t(b); DELETE FROM t WHERE a%7=0; UPDATE t SET b=b||'!' WHERE a%5=0;"),
        SQLITE_OK);
    const QByteArray sum = first.value("SELECT group_concat(b) FROM (SELECT b FROM t ORDER BY a)");
    first.close();

    SealedConnectionForTest again;
    QCOMPARE(again.open(path()), SQLITE_OK);
    QCOMPARE(again.value("PRAGMA integrity_check"), QByteArray("ok"));
    QCOMPARE(again.value("SELECT group_concat(b) FROM (SELECT b FROM t ORDER BY a)"), sum);
    QVERIFY(sum.size() > 50'000);
    const auto scan = SealedFiles::scan(again.handle());
    QVERIFY(scan && scan->damaged.isEmpty() && scan->unusable.isEmpty() && !scan->ended);
    QCOMPARE(scan->sectors, (fileBytes(path()).size() - SealedFiles::headerArea) / SealedFiles::pageSize);
}

void TestSealedDatabase::bigTransactionSpillsAndRollsBack()
{
    QFETCH(Suite, suite);
    QVERIFY(SealedFiles::createEmpty(path()));
    const auto keys = testKeys(path(), suite);
    SealedConnectionForTest connection;
    QCOMPARE(connection.open(path()), SQLITE_OK);
    QCOMPARE(connection.run("PRAGMA journal_mode=TRUNCATE; PRAGMA cache_size=10; CREATE TABLE t(a INTEGER "
                            "PRIMARY KEY, b BLOB);"
                            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<1500)"
                            " INSERT INTO t SELECT i, randomblob(300) FROM n;"),
             SQLITE_OK);
    const auto sum = [&] { return connection.value("SELECT count(*)||':'||group_concat(hex(b)) FROM t"); };
    const QByteArray before = sum();
    // Far beyond the cache: pages go to the disk before the end, and a savepoint's journal spills too.
    QCOMPARE(connection.run("BEGIN; UPDATE t SET b=randomblob(310); SAVEPOINT s; DELETE FROM t WHERE a%2;"
                            "UPDATE t SET b=randomblob(700);"),
             SQLITE_OK);
    const QByteArray within = sum();
    QCOMPARE(connection.run("SAVEPOINT u; DELETE FROM t; ROLLBACK TO u;"), SQLITE_OK);
    QVERIFY(sum() == within);
    QCOMPARE(connection.run("ROLLBACK"), SQLITE_OK);
    QVERIFY(sum() == before);
    QCOMPARE(connection.value("PRAGMA integrity_check"), QByteArray("ok"));
}

void TestSealedDatabase::vacuumAndBackup()
{
    QFETCH(Suite, suite);
    QVERIFY(SealedFiles::createEmpty(path()));
    const auto keys = testKeys(path(), suite);
    SealedConnectionForTest connection;
    QCOMPARE(connection.open(path()), SQLITE_OK);
    QCOMPARE(connection.run("CREATE TABLE t(a INTEGER PRIMARY KEY, b BLOB);"
                            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<1000)"
                            " INSERT INTO t SELECT i, randomblob(500) FROM n; DELETE FROM t WHERE a%3;"),
             SQLITE_OK);
    const QByteArray sum = connection.value("SELECT group_concat(hex(b)) FROM t");
    const qint64 large = fileBytes(path()).size();

    const QString copy = path(QStringLiteral("copy.agv"));
    QVERIFY(SealedFiles::createEmpty(copy));
    const auto copyKeys = testKeys(copy, suite, 'c');
    {
        SealedConnectionForTest target;
        QCOMPARE(target.open(copy), SQLITE_OK);
        sqlite3_backup *backup = sqlite3_backup_init(target.handle(), "main", connection.handle(), "main");
        QVERIFY(backup);
        QCOMPARE(sqlite3_backup_step(backup, -1), SQLITE_DONE);
        QCOMPARE(sqlite3_backup_finish(backup), SQLITE_OK);
    }
    QCOMPARE(connection.run("VACUUM"), SQLITE_OK);
    QVERIFY(fileBytes(path()).size() < large);
    for (const QString &name : {path(), copy}) {
        SealedConnectionForTest again;
        QCOMPARE(again.open(name), SQLITE_OK);
        QCOMPARE(again.value("PRAGMA integrity_check"), QByteArray("ok"));
        QVERIFY(again.value("SELECT group_concat(hex(b)) FROM t") == sum);
        const auto scan = SealedFiles::scan(again.handle());
        QVERIFY(scan && scan->damaged.isEmpty());
    }
}

void TestSealedDatabase::twoVaultsInOneTransaction()
{
    // A transaction over two files uses a super-journal, which is sealed as well.
    const QString other = path(QStringLiteral("other.agv"));
    QVERIFY(SealedFiles::createEmpty(path()));
    QVERIFY(SealedFiles::createEmpty(other));
    const auto keys = testKeys(path(), Suite::Sm);
    const auto otherKeys = testKeys(other, Suite::Intl, 'o');
    {
        SealedConnectionForTest first;
        QCOMPARE(first.open(other), SQLITE_OK);
        QCOMPARE(first.run("CREATE TABLE o(a)"), SQLITE_OK);
    }
    SealedConnectionForTest connection;
    QCOMPARE(connection.open(path()), SQLITE_OK);
    QCOMPARE(connection.run("CREATE TABLE t(a)"), SQLITE_OK);
    QCOMPARE(connection.run(QStringLiteral("ATTACH '%1' AS other").arg(other)), SQLITE_OK);
    QCOMPARE(connection.run("BEGIN; INSERT INTO t VALUES(1); INSERT INTO o VALUES(2); COMMIT"), SQLITE_OK);
    QCOMPARE(connection.value("SELECT (SELECT a FROM t) || (SELECT a FROM o)"), QByteArray("12"));
    // And a file whose keys are not there cannot be attached.
    QCOMPARE(connection.run(QStringLiteral("ATTACH '%1' AS third").arg(path(QStringLiteral("third")))),
             SQLITE_CANTOPEN);
}

void TestSealedDatabase::readersAndWriterTogether()
{
    QFETCH(Suite, suite);
    QVERIFY(SealedFiles::createEmpty(path()));
    const auto keys = testKeys(path(), suite);
    SealedConnectionForTest writer;
    QCOMPARE(writer.open(path()), SQLITE_OK);
    sqlite3_busy_timeout(writer.handle(), 20'000);
    QCOMPARE(writer.run("PRAGMA journal_mode=TRUNCATE; PRAGMA cache_size=20;"
                        "CREATE TABLE t(a INTEGER PRIMARY KEY, b INTEGER, c BLOB);"
                        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<300)"
                        " INSERT INTO t SELECT i, 0, randomblob(200) FROM n;"),
             SQLITE_OK);
    std::atomic<bool> stop = false;
    std::atomic<int> reads = 0;
    std::atomic<int> failures = 0;
    std::vector<std::thread> readers;
    for (int i = 0; i < 2; ++i) {
        readers.emplace_back([&] {
            SealedConnectionForTest reader;
            if (reader.open(path()) != SQLITE_OK)
                ++failures;
            sqlite3_busy_timeout(reader.handle(), 20'000);
            reader.run("PRAGMA cache_size=20");
            while (!stop) {
                int rc = SQLITE_OK;
                // Every row carries the number of the same commit.
                const QByteArray state =
                    reader.value("SELECT (min(b)=max(b)) || ':' || count(*) FROM t", &rc);
                if (rc != SQLITE_ROW)
                    failures = rc;
                else if (state != "1:300")
                    failures = -1;
                ++reads;
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
            }
        });
    }
    int commits = 0;
    QDeadlineTimer deadline(2000);
    while (!deadline.hasExpired() || reads < 20) {
        ++commits;
        const int rc = writer.run(QStringLiteral("UPDATE t SET b=%1, c=randomblob(200)").arg(commits));
        if (rc != SQLITE_OK)
            failures = rc;
        // A writer without a pause would keep SQLite's readers out, sealed or not.
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    stop = true;
    for (std::thread &reader : readers)
        reader.join();
    QCOMPARE(failures.load(), 0);
    QVERIFY(commits > 5);
    QCOMPARE(writer.value("SELECT min(b) FROM t"), QByteArray::number(commits));
}

void TestSealedDatabase::twoWritersTakeTurns()
{
    // What one connection remembers of the file's size must not outlive what another does to it.
    QFETCH(Suite, suite);
    QVERIFY(SealedFiles::createEmpty(path()));
    const auto keys = testKeys(path(), suite);
    SealedConnectionForTest one;
    SealedConnectionForTest two;
    QCOMPARE(one.open(path()), SQLITE_OK);
    QCOMPARE(one.run("PRAGMA journal_mode=TRUNCATE; CREATE TABLE t(a INTEGER PRIMARY KEY, b BLOB)"),
             SQLITE_OK);
    QCOMPARE(two.open(path()), SQLITE_OK);
    QCOMPARE(two.run("PRAGMA journal_mode=TRUNCATE"), SQLITE_OK);
    const char *grow = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<200)"
                       " INSERT INTO t(b) SELECT randomblob(1500) FROM n";
    for (int turn = 0; turn < 6; ++turn) {
        QCOMPARE(one.run(grow), SQLITE_OK);
        QCOMPARE(two.run("DELETE FROM t WHERE a > 20"), SQLITE_OK);
        QCOMPARE(two.run(turn % 2 ? "VACUUM" : "INSERT INTO t(b) VALUES(zeroblob(60000))"), SQLITE_OK);
        QCOMPARE(one.run(grow), SQLITE_OK);
        QCOMPARE(two.run(grow), SQLITE_OK);
        QCOMPARE(one.value("PRAGMA integrity_check"), QByteArray("ok"));
        const auto scan = SealedFiles::scan(two.handle());
        QVERIFY(scan && scan->damaged.isEmpty() && scan->unusable.isEmpty());
        QCOMPARE(scan->sectors, two.value("PRAGMA page_count").toLongLong());
    }
}

void TestSealedDatabase::killedAtAnyMoment()
{
    QFETCH(Suite, suite);
    QVERIFY(SealedFiles::createEmpty(path()));
    const auto keys = testKeys(path(), suite);
    {
        SealedConnectionForTest first;
        QCOMPARE(first.open(path()), SQLITE_OK);
        QCOMPARE(first.run("CREATE TABLE t(a INTEGER PRIMARY KEY, b INTEGER, c BLOB);"
                           "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<200)"
                           " INSERT INTO t SELECT i, 0, randomblob(300) FROM n;"),
                 SQLITE_OK);
    }
    int told = 0;
    for (int kill_ = 0; kill_ < 25; ++kill_) {
        int fromChild[2];
        QVERIFY(pipe(fromChild) == 0);
        const pid_t child = fork();
        if (child == 0) {
            ::close(fromChild[0]);
            SealedConnectionForTest writer;
            if (writer.open(path()) != SQLITE_OK)
                _exit(1);
            writer.run("PRAGMA journal_mode=TRUNCATE; PRAGMA cache_size=10");
            for (int number = told + 1;; ++number) {
                if (writer.run(QStringLiteral("UPDATE t SET b=%1, c=randomblob(300)").arg(number)) !=
                    SQLITE_OK)
                    _exit(2);
                if (write(fromChild[1], &number, sizeof number) != sizeof number)
                    _exit(3);
            }
        }
        ::close(fromChild[1]);
        // It works by then; after so many milliseconds it is anywhere in a commit.
        int number = 0;
        QCOMPARE(read(fromChild[0], &number, sizeof number), ssize_t(sizeof number));
        told = number;
        QTest::qSleep(7 * kill_ % 40);
        ::kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        QVERIFY(WIFSIGNALED(status));
        while (read(fromChild[0], &number, sizeof number) == sizeof number)
            told = number;
        ::close(fromChild[0]);

        SealedConnectionForTest again;
        QCOMPARE(again.open(path()), SQLITE_OK);
        const int found = again.value("SELECT min(b) FROM t").toInt();
        QCOMPARE(again.value("SELECT max(b) FROM t").toInt(), found);
        QVERIFY2(found == told || found == told + 1,
                 qPrintable(QStringLiteral("%1, told %2").arg(found).arg(told)));
        told = found;
        QCOMPARE(again.value("PRAGMA integrity_check"), QByteArray("ok"));
        const auto scan = SealedFiles::scan(again.handle());
        QVERIFY(scan && scan->damaged.isEmpty());
    }
    QVERIFY(told >= 25);
}

void TestSealedDatabase::fullDisk()
{
    // A file size limit stands for a disk without room: the system's own answer, not an injected one.
    QFETCH(Suite, suite);
    QVERIFY(SealedFiles::createEmpty(path()));
    const auto keys = testKeys(path(), suite);
    SealedConnectionForTest connection;
    QCOMPARE(connection.open(path()), SQLITE_OK);
    QCOMPARE(connection.run("PRAGMA journal_mode=TRUNCATE; CREATE TABLE t(a INTEGER PRIMARY KEY, b BLOB);"
                            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<20)"
                            " INSERT INTO t SELECT i, randomblob(1000) FROM n;"),
             SQLITE_OK);
    const QByteArray before = connection.value("SELECT group_concat(hex(b)) FROM t");
    rlimit limit{};
    QVERIFY(getrlimit(RLIMIT_FSIZE, &limit) == 0);
    const rlimit before_ = limit;
    limit.rlim_cur = 120'000;
    const auto signalBefore = ::signal(SIGXFSZ, SIG_IGN);
    QVERIFY(setrlimit(RLIMIT_FSIZE, &limit) == 0);
    const int rc = connection.run("BEGIN; UPDATE t SET b=randomblob(2000);"
                                  "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<500)"
                                  " INSERT INTO t(b) SELECT randomblob(1000) FROM n; COMMIT");
    if (!sqlite3_get_autocommit(connection.handle()))
        connection.run("ROLLBACK");
    const QByteArray during = connection.value("SELECT group_concat(hex(b)) FROM t");
    setrlimit(RLIMIT_FSIZE, &before_);
    ::signal(SIGXFSZ, signalBefore);
    QVERIFY(rc != SQLITE_OK);
    QVERIFY(during == before);
    connection.close();
    QCOMPARE(connection.open(path()), SQLITE_OK);
    QVERIFY(connection.value("SELECT group_concat(hex(b)) FROM t") == before);
    QCOMPARE(connection.value("PRAGMA integrity_check"), QByteArray("ok"));
    QCOMPARE(connection.run("INSERT INTO t(b) VALUES(randomblob(200000))"), SQLITE_OK);
}

QTEST_GUILESS_MAIN(TestSealedDatabase)
#include "tst_sealeddatabase.moc"
