// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/vault/backup.h"
#include "models/vault/backuprule.h"
#include "models/vault/database.h"
#include "models/vault/header.h"
#include "models/vault/settings.h"
#include "tests/support/temporaryvault.h"

#include <QTest>
#include <QThread>

using namespace anguan;

class TestBackup : public QObject
{
    Q_OBJECT

private slots:
    void aBackupIsAVaultOfItsOwn();
    void aBackupWhileTheDeskReads();
    void aStoppedBackupLeavesNothing();
    void badFoldersAreSaid_data();
    void badFoldersAreSaid();
    void aDamagedVaultIsNotBackedUp();
    void restoringGivesTheSameRecords();
    void restoringIsRefused_data();
    void restoringIsRefused();
    void oldBackupsGoByTheRule();
    void whatMayGo_data();
    void whatMayGo();
    void verifyCountsAndCanBeStopped();

private:
    static Secret right() { return Secret::ofPassword(TemporaryVault::password); }
    static QString folderIn(const TemporaryVault &vault, const QString &name)
    {
        QDir(vault.folder()).mkpath(name);
        return vault.folder() + QLatin1Char('/') + name;
    }
};

void TestBackup::aBackupIsAVaultOfItsOwn()
{
    TemporaryVault vault;
    vault.addEverybody();
    const auto head = Journal(vault.database()).head();
    const QString folder = folderIn(vault, QStringLiteral("disk"));
    const auto path = backupVault(*vault, folder);
    QVERIFY2(path, qPrintable(path ? QString() : path.error().text));
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1);
    QCOMPARE(lastBackup(*vault)->path, *path);
    QVERIFY(!lastBackup(*vault)->at.isEmpty());
    const auto entry = Journal(vault.database()).page({}, 0, 1)->first();
    QCOMPARE(entry.action, QStringLiteral("backup"));
    vault.lock();
    const auto copy = Vault::unlock(*path, QStringLiteral("leader"), right());
    QVERIFY2(copy, qPrintable(copy ? QString() : copy.error().text));
    QVERIFY((*copy)->fileId() != Vault::peek(vault.path())->fileId);
    QCOMPARE((*copy)->vaultId(), Vault::peek(vault.path())->vaultId);
    QCOMPARE(Journal((*copy)->database()).at(head->sequence)->hash, head->hash);
    QVERIFY((*copy)->olderThanLastSeen());
    QCOMPARE(verifyVault(**copy)->damage, QStringList());
}

void TestBackup::aBackupWhileTheDeskReads()
{
    TemporaryVault vault;
    const QString folder = folderIn(vault, QStringLiteral("disk"));
    Result<QString> path;
    std::unique_ptr<QThread> worker(QThread::create([&] { path = backupVault(*vault, folder); }));
    worker->start();
    int reads = 0;
    while (!worker->isFinished()) {
        QVERIFY(Logins(*vault).find(QStringLiteral("officer")));
        ++reads;
    }
    QVERIFY(worker->wait());
    QVERIFY2(path, qPrintable(path ? QString() : path.error().text));
    QVERIFY(reads > 0);
    QCOMPARE(verifyVault(*vault)->damage, QStringList());
}

void TestBackup::aStoppedBackupLeavesNothing()
{
    TemporaryVault vault;
    const QString folder = folderIn(vault, QStringLiteral("disk"));
    int calls = 0;
    const auto path = backupVault(*vault, folder, [&calls](qint64, qint64) { return ++calls < 1; });
    QVERIFY(!path);
    QVERIFY(calls > 0);
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList());
    QCOMPARE(lastBackup(*vault)->at, QString());
}

void TestBackup::badFoldersAreSaid_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("not there") << "/nowhere/at/all";
    QTest::newRow("a file") << "/etc/passwd";
    QTest::newRow("not a place to write") << "/proc";
}

void TestBackup::badFoldersAreSaid()
{
    QFETCH(QString, folder);
    TemporaryVault vault;
    const auto path = backupVault(*vault, folder);
    QVERIFY(!path);
    QCOMPARE(path.error().code, ErrorCode::Io);
}

void TestBackup::aDamagedVaultIsNotBackedUp()
{
    TemporaryVault vault;
    QVERIFY(vault.database().executeScript(
        QStringLiteral("CREATE TABLE filler (a BLOB) STRICT; WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL "
                       "SELECT i + 1 FROM n WHERE i "
                       "< 50) INSERT INTO filler SELECT randomblob(4000) FROM n")));
    const auto page =
        vault.database().scalar(QStringLiteral("SELECT max(pageno) FROM dbstat WHERE name = 'filler'"));
    const qint64 sector = page && page->isValid() ? page->toLongLong() : 0;
    vault.lock();
    QFile file(vault.path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 at = sector > 0 ? VaultHeader::areaSize + (sector - 1) * 4096 + 100 : file.size() - 2000;
    file.seek(at);
    char byte = 0;
    file.getChar(&byte);
    file.seek(at);
    file.putChar(char(byte ^ 1));
    file.close();
    vault.unlockAs(QStringLiteral("officer"));
    const QString folder = folderIn(vault, QStringLiteral("disk"));
    const auto path = backupVault(*vault, folder);
    QVERIFY(!path);
    QCOMPARE(path.error().code, ErrorCode::Damaged);
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList());
    QVERIFY(!verifyVault(*vault)->damage.isEmpty());
}

void TestBackup::restoringGivesTheSameRecords()
{
    TemporaryVault vault;
    vault.addEverybody();
    const QString path = TemporaryVault::must(backupVault(*vault, folderIn(vault, QStringLiteral("disk"))));
    const auto head = Journal(vault.database()).head();
    vault.lock();
    const QString target = vault.folder() + QStringLiteral("/restored.anguan");
    const auto report = restoreVault(path, target, QStringLiteral("officer"), right());
    QVERIFY2(report, qPrintable(report ? QString() : report.error().text));
    QCOMPARE(report->damage, QStringList());
    QVERIFY(report->journalEntries > 0);
    // What this computer last saw of the vault itself is not touched by it.
    vault.unlockAs(QStringLiteral("officer"));
    QVERIFY(!vault->olderThanLastSeen());
    vault.lock();
    const auto restored = Vault::unlock(target, QStringLiteral("auditor"), right());
    QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().text));
    QCOMPARE(Logins(**restored).all()->size(), 6);
    QVERIFY(head->sequence > report->journalEntries);
    QVERIFY((*restored)->fileId() != Vault::peek(path)->fileId);
    QVERIFY(!QFile::exists(target + QStringLiteral(".restoring")));
}

void TestBackup::restoringIsRefused_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("over an existing file") << "exists" << ErrorCode::Io;
    QTest::newRow("a wrong password") << "password" << ErrorCode::Denied;
    QTest::newRow("a flipped byte") << "flip" << ErrorCode::Damaged;
    QTest::newRow("a backup that is no vault") << "foreign" << ErrorCode::Damaged;
    QTest::newRow("a backup that is not there") << "missing" << ErrorCode::Io;
    QTest::newRow("a vault that is open") << "open" << ErrorCode::InUse;
    QTest::newRow("into a folder that is not there") << "nowhere" << ErrorCode::Io;
}

void TestBackup::restoringIsRefused()
{
    QFETCH(QString, what);
    QFETCH(ErrorCode, code);
    TemporaryVault vault;
    QString path = TemporaryVault::must(backupVault(*vault, folderIn(vault, QStringLiteral("disk"))));
    QString target = vault.folder() + QStringLiteral("/restored.anguan");
    QString password = TemporaryVault::password;
    if (what == QLatin1String("exists"))
        target = path;
    if (what == QLatin1String("password"))
        password = QStringLiteral("wrong");
    if (what == QLatin1String("missing"))
        path += QStringLiteral(".gone");
    if (what == QLatin1String("open"))
        path = vault.path();
    if (what == QLatin1String("nowhere"))
        target = vault.folder() + QStringLiteral("/no/such/restored.anguan");
    if (what == QLatin1String("foreign"))
        path = QStringLiteral("/etc/passwd");
    if (what == QLatin1String("flip")) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() - 1000);
        char byte = 0;
        file.getChar(&byte);
        file.seek(file.size() - 1000);
        file.putChar(char(byte ^ 1));
    }
    const auto report = restoreVault(path, target, QStringLiteral("officer"), Secret::ofPassword(password));
    QVERIFY(!report);
    QVERIFY2(report.error().code == code, qPrintable(report.error().text));
    QStringList left = QDir(vault.folder()).entryList({QStringLiteral("restored*")}, QDir::Files);
    QCOMPARE(left, QStringList());
}

void TestBackup::oldBackupsGoByTheRule()
{
    FixedClock clock(QDateTime::currentDateTimeUtc());
    TemporaryVault vault;
    QVERIFY(Settings(*vault).setNumber(QStringLiteral("backup_keep_daily"), 2, QStringLiteral("试")));
    QVERIFY(Settings(*vault).setNumber(QStringLiteral("backup_keep_weekly"), 1, QStringLiteral("试")));
    QVERIFY(Settings(*vault).setNumber(QStringLiteral("backup_keep_monthly"), 1, QStringLiteral("试")));
    const QString folder = folderIn(vault, QStringLiteral("disk"));
    QFile other(folder + QStringLiteral("/test-20200101-000000.anguan")); // by name like one of ours
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("not a vault");
    other.close();
    QStringList made;
    for (int day = 0; day < 4; ++day) {
        made += TemporaryVault::must(backupVault(*vault, folder));
        clock.advance(24 * 3600 * 1000);
    }
    QVERIFY(QFile::exists(other.fileName()));
    QVERIFY(!QFile::exists(made.at(0)));
    QVERIFY(!QFile::exists(made.at(1)));
    QVERIFY(QFile::exists(made.at(2)));
    QVERIFY(QFile::exists(made.at(3)));
}

void TestBackup::whatMayGo_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QStringList>("gone");
    const auto days = [](const QDate &from, int count) {
        QStringList all;
        for (int i = 0; i < count; ++i)
            all += from.addDays(i).toString(Qt::ISODate) + QStringLiteral("T08:00:00");
        return all;
    };
    QTest::newRow("nothing") << QStringList() << QStringList();
    QTest::newRow("one") << days(QDate(2026, 11, 21), 1) << QStringList();
    QTest::newRow("seven days in a row") << days(QDate(2026, 11, 15), 7) << QStringList();
    QTest::newRow("twice a day: the later one stays")
        << QStringList{QStringLiteral("2026-11-21T08:00:00"), QStringLiteral("2026-11-21T17:00:00")}
        << QStringList{QStringLiteral("2026-11-21T08:00:00")};
    // Mondays 11-16 and 11-09; of the week before, its Sunday stands for the week.
    QTest::newRow("nine days: a day before the last seven goes unless it ends a week")
        << days(QDate(2026, 11, 13), 9)
        << QStringList{QStringLiteral("2026-11-13T08:00:00"), QStringLiteral("2026-11-14T08:00:00")};
    QTest::newRow("over New Year: the week belongs to one year")
        << QStringList{QStringLiteral("2026-12-31T08:00:00"), QStringLiteral("2027-01-01T08:00:00")}
        << QStringList();
}

void TestBackup::whatMayGo()
{
    QFETCH(QStringList, files);
    QFETCH(QStringList, gone);
    QList<BackupFile> all;
    for (const QString &file : files)
        all += {file, QDateTime::fromString(file, Qt::ISODate)};
    QStringList dropped = backupsToDrop(all, {});
    dropped.sort();
    QCOMPARE(dropped, gone);
    // Two years of daily backups: no more than the rule keeps, and the newest is there.
    QList<BackupFile> years;
    for (int i = 0; i < 730; ++i)
        years += {QString::number(i), QDateTime(QDate(2025, 1, 1).addDays(i), QTime(8, 0))};
    const QStringList old = backupsToDrop(years, {});
    QVERIFY(730 - old.size() <= 7 + 5 + 12);
    QVERIFY(730 - old.size() >= 12 + 5);
    QVERIFY(!old.contains(QStringLiteral("729")));
}

void TestBackup::verifyCountsAndCanBeStopped()
{
    TemporaryVault vault;
    vault.addEverybody();
    QVERIFY(vault->signHead());
    const auto report = verifyVault(*vault);
    QVERIFY(report);
    QCOMPARE(report->damage, QStringList());
    QCOMPARE(report->journalEntries, Journal(vault.database()).head()->sequence);
    QVERIFY(report->sectors > 10);
    QVERIFY(report->headSignatures >= 1);
    QVERIFY(!report->head.isEmpty());
    const auto stopped = verifyVault(*vault, [](qint64, qint64) { return false; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::CheckFound);
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
