// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/sealedfiles.h"
#include "support/sealeddatabase.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace anguan;

/// What the sealed file refuses, and what it never shows.
class TestSealedGuard : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void otherKeyOpensNothing_data() { suites(); }
    void otherKeyOpensNothing();
    void pragmasThatWouldWeakenItAreRefused_data();
    void pragmasThatWouldWeakenItAreRefused();
    void noWriteAheadLogByAnyDoor();
    void aPageWithoutRoomForItsSealIsRefused();
    void noKeysNoFile();
    void plainConnectionIsNotPrepared();
    void createEmptyNeverOverwrites();
    void headerAreaIsTheVaultsOwn();
    void secondProcessIsBusy();
    void showsNothingInClear_data() { suites(); }
    void showsNothingInClear();

private:
    void suites();
    QString path(const QString &name = QStringLiteral("vault.agv")) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSealedGuard::init()
{
    m_folder = std::make_unique<QTemporaryDir>(fastFolderTemplate());
    QVERIFY(m_folder->isValid());
}

void TestSealedGuard::suites()
{
    QTest::addColumn<Suite>("suite");
    QTest::newRow("sm") << Suite::Sm;
    QTest::newRow("intl") << Suite::Intl;
}

void TestSealedGuard::otherKeyOpensNothing()
{
    QFETCH(Suite, suite);
    QVERIFY(SealedFiles::createEmpty(path()));
    {
        const auto keys = testKeys(path(), suite);
        SealedConnectionForTest connection;
        QCOMPARE(connection.open(path()), SQLITE_OK);
        QCOMPARE(connection.run("CREATE TABLE t(a)"), SQLITE_OK);
    }
    const auto wrong = [&](const QByteArray &id, Suite with, const QByteArray &key) {
        const auto keys = SealedFiles::add(path(), id, with, Secret(QByteArrayView(key))).value();
        SealedConnectionForTest connection;
        connection.open(path());
        int rc = SQLITE_OK;
        connection.value("SELECT count(*) FROM t", &rc);
        return rc;
    };
    const QByteArray id(16, 'i');
    const QByteArray key = "0123456789abcdef0123456789abcdef";
    const Suite other = suite == Suite::Sm ? Suite::Intl : Suite::Sm;
    QCOMPARE(wrong(id, suite, key), SQLITE_ROW);
    QCOMPARE(wrong(id, suite, QByteArray(32, 'k')), SQLITE_IOERR_DATA);
    QCOMPARE(wrong(QByteArray(16, 'j'), suite, key), SQLITE_IOERR_DATA);
    QCOMPARE(wrong(id, other, key), SQLITE_IOERR_DATA);
    QCOMPARE(wrong(id, suite, key), SQLITE_ROW);
}

void TestSealedGuard::pragmasThatWouldWeakenItAreRefused_data()
{
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *pragma, bool allowed) {
        QTest::newRow(pragma) << QString::fromLatin1(pragma) << allowed;
    };
    row("synchronous=OFF", false);
    row("synchronous=0", false);
    row("synchronous=NORMAL", false);
    row("synchronous=1", false);
    row("synchronous=on", false);
    row("synchronous=rubbish", false);
    row("main.synchronous=NORMAL", false);
    row("synchronous=FULL", true);
    row("synchronous=full", true);
    row("synchronous=2", true);
    row("synchronous=EXTRA", true);
    row("synchronous", true);
    row("journal_mode=WAL", false);
    row("journal_mode=wal", false);
    row("journal_mode=MEMORY", false);
    row("journal_mode=OFF", false);
    row("journal_mode=TRUNCATE", true);
    row("journal_mode=DELETE", true);
    row("journal_mode=PERSIST", true);
    row("journal_mode", true);
    row("mmap_size=1048576", false);
    row("mmap_size=-1", false);
    row("mmap_size=0", true);
    row("page_size=1024", false);
    row("page_size=65536", false);
    row("page_size=4096", true);
}

void TestSealedGuard::pragmasThatWouldWeakenItAreRefused()
{
    QFETCH(QString, pragma);
    QFETCH(bool, allowed);
    QVERIFY(SealedFiles::createEmpty(path()));
    const auto keys = testKeys(path(), Suite::Intl);
    SealedConnectionForTest connection;
    QCOMPARE(connection.open(path()), SQLITE_OK);
    QCOMPARE(connection.run("CREATE TABLE t(a)"), SQLITE_OK);
    QCOMPARE(connection.run(QStringLiteral("PRAGMA ") + pragma), allowed ? SQLITE_OK : SQLITE_ERROR);
    if (!allowed) {
        QVERIFY(connection.message().contains(QStringLiteral("sealed file")));
        QCOMPARE(connection.value("PRAGMA synchronous"), QByteArray("2"));
        QCOMPARE(connection.value("PRAGMA journal_mode"), QByteArray("delete"));
        QCOMPARE(connection.value("PRAGMA page_size"), QByteArray("4096"));
    }
}

void TestSealedGuard::noWriteAheadLogByAnyDoor()
{
    QVERIFY(SealedFiles::createEmpty(path()));
    const auto keys = testKeys(path(), Suite::Intl);
    SealedConnectionForTest connection;
    QCOMPARE(connection.open(path()), SQLITE_OK);
    // In exclusive mode SQLite would keep the log's index on the heap and ask nothing of the VFS.
    QCOMPARE(connection.run("PRAGMA locking_mode=EXCLUSIVE; CREATE TABLE t(a)"), SQLITE_OK);
    QCOMPARE(connection.run("PRAGMA journal_mode=WAL"), SQLITE_ERROR);
    QVERIFY(!QFile::exists(path() + QStringLiteral("-wal")));
}

void TestSealedGuard::aPageWithoutRoomForItsSealIsRefused()
{
    QVERIFY(SealedFiles::createEmpty(path()));
    const auto keys = testKeys(path(), Suite::Intl);
    sqlite3 *raw = nullptr;
    QCOMPARE(sqlite3_open_v2(QFile::encodeName(path()).constData(), &raw, SQLITE_OPEN_READWRITE,
                             SealedFiles::vfsName),
             SQLITE_OK);
    QCOMPARE(sqlite3_exec(raw, "CREATE TABLE t(a)", nullptr, nullptr, nullptr), SQLITE_IOERR);
    sqlite3_close(raw);
    QCOMPARE(fileBytes(path()), QByteArray(SealedFiles::headerArea, '\0'));
}

void TestSealedGuard::noKeysNoFile()
{
    {
        const auto keys = testKeys(path(), Suite::Intl);
    }
    SealedConnectionForTest connection;
    QCOMPARE(connection.open(path()), SQLITE_CANTOPEN);
    QVERIFY(!QFile::exists(path()));

    // A second set of keys for the same file, even by another name for it, is refused.
    QVERIFY(SealedFiles::createEmpty(path()));
    const auto keys = testKeys(path(), Suite::Intl);
    QVERIFY(QFile::link(path(), path(QStringLiteral("link"))));
    const auto second =
        SealedFiles::add(path(QStringLiteral("link")), QByteArray(16, 'i'), Suite::Intl, Secret::random(32));
    QVERIFY(!second && second.error().code == ErrorCode::InUse);
    QCOMPARE(connection.open(path(QStringLiteral("link"))), SQLITE_OK);
}

void TestSealedGuard::plainConnectionIsNotPrepared()
{
    SealedConnectionForTest connection;
    QCOMPARE(connection.open(path(QStringLiteral("plain.db")), nullptr), SQLITE_ERROR);
    QVERIFY(!SealedFiles::scan(connection.handle()));
    QVERIFY(!SealedFiles::readHeader(connection.handle(), 0, 10));
    QVERIFY(!SealedFiles::takeFault(connection.handle()));
}

void TestSealedGuard::createEmptyNeverOverwrites()
{
    QVERIFY(writeFileBytes(path(), "somebody's"));
    const auto created = SealedFiles::createEmpty(path());
    QVERIFY(!created);
    QVERIFY(created.error().code == ErrorCode::Io);
    QCOMPARE(fileBytes(path()), QByteArray("somebody's"));
    QVERIFY(!SealedFiles::createEmpty(m_folder->filePath(QStringLiteral("no/such/folder/x"))));
}

void TestSealedGuard::headerAreaIsTheVaultsOwn()
{
    QVERIFY(SealedFiles::createEmpty(path()));
    const auto keys = testKeys(path(), Suite::Sm);
    SealedConnectionForTest connection;
    QCOMPARE(connection.open(path()), SQLITE_OK);
    QCOMPARE(connection.run("CREATE TABLE t(a); INSERT INTO t VALUES(1)"), SQLITE_OK);
    QVERIFY(SealedFiles::writeHeader(connection.handle(), 8192, "second copy"));
    QCOMPARE(connection.run("INSERT INTO t VALUES(2)"), SQLITE_OK);
    QCOMPARE(SealedFiles::readHeader(connection.handle(), 8192, 11).value(), QByteArray("second copy"));
    QVERIFY(SealedFiles::writeHeader(connection.handle(), SealedFiles::headerArea - 3, "end"));
    QVERIFY(!SealedFiles::writeHeader(connection.handle(), SealedFiles::headerArea - 3, "over"));
    QVERIFY(!SealedFiles::writeHeader(connection.handle(), -1, "x"));
    QVERIFY(!SealedFiles::readHeader(connection.handle(), SealedFiles::headerArea, 1));
    QCOMPARE(connection.value("SELECT count(*) FROM t"), QByteArray("2"));
    QCOMPARE(fileBytes(path()).mid(8192, 11), QByteArray("second copy"));
}

void TestSealedGuard::secondProcessIsBusy()
{
    QVERIFY(SealedFiles::createEmpty(path()));
    const auto keys = testKeys(path(), Suite::Intl);
    {
        SealedConnectionForTest first;
        QCOMPARE(first.open(path()), SQLITE_OK);
        QCOMPARE(first.run("CREATE TABLE t(a)"), SQLITE_OK);
    }
    int toChild[2];
    int toParent[2];
    QVERIFY(pipe(toChild) == 0 && pipe(toParent) == 0);
    char byte = 0;
    const pid_t child = fork();
    if (child == 0) {
        // Opens only after its parent has the vault, and tells what SQLite said.
        if (read(toChild[0], &byte, 1) == 1) {
            SealedConnectionForTest second;
            int rc = second.open(path());
            if (rc == SQLITE_OK)
                second.value("SELECT count(*) FROM t", &rc);
            byte = char(rc & 0xff);
            if (write(toParent[1], &byte, 1) != 1)
                _exit(1);
        }
        _exit(0);
    }
    SealedConnectionForTest mine;
    QCOMPARE(mine.open(path()), SQLITE_OK);
    QCOMPARE(mine.value("SELECT count(*) FROM t"), QByteArray("0"));
    QCOMPARE(write(toChild[1], &byte, 1), ssize_t(1));
    QCOMPARE(read(toParent[0], &byte, 1), ssize_t(1));
    int status = 0;
    waitpid(child, &status, 0);
    QCOMPARE(int(byte), SQLITE_BUSY);
    for (const int end : {toChild[0], toChild[1], toParent[0], toParent[1]})
        ::close(end);
}

void TestSealedGuard::showsNothingInClear()
{
    QFETCH(Suite, suite);
    QVERIFY(SealedFiles::createEmpty(path()));
    const auto keys = testKeys(path(), suite);
    SealedConnectionForTest connection;
    QCOMPARE(connection.open(path()), SQLITE_OK);
    QCOMPARE(connection.run("PRAGMA journal_mode=PERSIST; PRAGMA cache_size=5; PRAGMA temp_store=FILE;"
                            "CREATE TABLE marker_table(a); "
                            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<2000)"
                            " INSERT INTO marker_table SELECT 'marker text ' || i FROM n;"
                            "UPDATE marker_table SET a = a || ' changed';"
                            "BEGIN; UPDATE marker_table SET a = a || ' twice';"),
             SQLITE_OK);
    const QStringList files = QDir(m_folder->path()).entryList(QDir::Files);
    QVERIFY(files.contains(QStringLiteral("vault.agv-journal")));
    for (const QString &name : files) {
        const QByteArray bytes = fileBytes(path(name));
        QVERIFY(bytes.size() > 50'000);
        for (const char *clear :
             {"marker", "SQLite format 3", "CREATE TABLE", "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"})
            QVERIFY2(!bytes.contains(clear), qPrintable(name + QLatin1Char(' ') + QLatin1String(clear)));
    }
    QCOMPARE(connection.run("COMMIT"), SQLITE_OK);
}

QTEST_GUILESS_MAIN(TestSealedGuard)
#include "tst_sealedguard.moc"
