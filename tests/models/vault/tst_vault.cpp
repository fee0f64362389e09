// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/vault/backup.h"
#include "models/vault/database.h"
#include "models/vault/header.h"
#include "models/vault/migrations.h"
#include "tests/support/temporaryvault.h"
#include "tests/support/vaultprocess.h"

#include <QRandomGenerator>
#include <QTest>
#include <QThread>

using namespace anguan;

namespace {

const QString officer = QStringLiteral("officer");
const QString leader = QStringLiteral("leader");

Secret right()
{
    return Secret::ofPassword(TemporaryVault::password);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void setBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestVault : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_vault = std::make_unique<TemporaryVault>(); }
    void cleanup()
    {
        Migrations::setFolder({});
        m_vault.reset();
    }
    void createNeverOverwritesAndLeavesNothing();
    void whatIsTypedDecides_data();
    void whatIsTypedDecides();
    void theDelayGrowsAndIsJournalled();
    void twoAtOnceInThisProcess();
    void twoAtOnceInTwoProcesses();
    void aReadOnlyFolderIsSaid();
    void otherFilesAreRefused_data();
    void otherFilesAreRefused();
    void aVaultCutShortIsRefused();
    void everyFlipIsReported();
    void aMendedHeadIsReportedOnce();
    void anOldHeadPutBackIsTampering();
    void aRemovedSlotPutBackIsTampering();
    void aNewerSchemaIsRefused();
    void anOlderSchemaIsCopiedAndBroughtUpToDate();
    void anOlderCopyPutInPlaceIsSaid();
    void aVaultMovesToAnotherThread();

private:
    Result<std::unique_ptr<Vault>> tryUnlock(const QString &login, const QString &password)
    {
        return Vault::unlock(m_vault->path(), login, Secret::ofPassword(password));
    }

    std::unique_ptr<TemporaryVault> m_vault;
};

void TestVault::createNeverOverwritesAndLeavesNothing()
{
    const auto creation = [this](const QString &name) {
        Vault::Creation made;
        made.path = m_vault->folder() + QLatin1Char('/') + name;
        made.unit = QStringLiteral("某局");
        made.login = officer;
        made.name = QStringLiteral("周安然");
        made.password = right();
        made.kdf = KdfParameters::quick(Suite::Sm);
        return made;
    };
    const QByteArray before = bytesOf(m_vault->path());
    const auto again = Vault::create(creation(QStringLiteral("test.anguan")));
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Io);
    QCOMPARE(bytesOf(m_vault->path()), before);
    const auto nowhere = Vault::create(creation(QStringLiteral("no/such/folder.anguan")));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, ErrorCode::Io);
    auto weak = creation(QStringLiteral("weak.anguan"));
    weak.password = Secret::ofPassword(QStringLiteral("short"));
    QCOMPARE(Vault::create(std::move(weak)).error().code, ErrorCode::Invalid);
    auto nameless = creation(QStringLiteral("nameless.anguan"));
    nameless.unit = QStringLiteral("  ");
    QCOMPARE(Vault::create(std::move(nameless)).error().code, ErrorCode::Invalid);
    const QStringList files = QDir(m_vault->folder()).entryList(QDir::Files);
    for (const QString &file : files)
        QVERIFY2(file.startsWith(QLatin1String("test.anguan")), qPrintable(file));
    // Nothing readable in what is there.
    QVERIFY(!before.contains("SQLite format"));
    QVERIFY(!before.contains("CREATE TABLE"));
    QVERIFY(!before.contains(QStringLiteral("云溪县").toUtf8()));
}

void TestVault::whatIsTypedDecides_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("opens");
    const QString password = TemporaryVault::password;
    QTest::newRow("right") << officer << password << true;
    QTest::newRow("login with capitals and blanks") << " Officer " << password << true;
    QTest::newRow("login in full width") << QStringLiteral("ｏｆｆｉｃｅｒ") << password << true;
    QTest::newRow("wrong password") << officer << "Test-2026-anguam" << false;
    QTest::newRow("password with a blank") << officer << password + QLatin1Char(' ') << false;
    QTest::newRow("no password") << officer << "" << false;
    QTest::newRow("unknown login") << "nobody" << password << false;
    QTest::newRow("no login") << "" << password << false;
}

void TestVault::whatIsTypedDecides()
{
    QFETCH(QString, login);
    QFETCH(QString, password);
    QFETCH(bool, opens);
    m_vault->lock();
    const auto opened = tryUnlock(login, password);
    QCOMPARE(bool(opened), opens);
    if (opens)
        return;
    QCOMPARE(opened.error().code, ErrorCode::Denied);
    QCOMPARE(opened.error().text, tryUnlock(officer, QStringLiteral("also wrong")).error().text);
}

void TestVault::theDelayGrowsAndIsJournalled()
{
    QCOMPARE(delayAfter(0), 0);
    QCOMPARE(delayAfter(1), 0);
    QCOMPARE(delayAfter(2), 2);
    QCOMPARE(delayAfter(6), 60);
    QCOMPARE(delayAfter(1000), 60);
    m_vault->lock();
    FixedClock clock(QDateTime(QDate(2026, 11, 21), QTime(8, 0), Qt::UTC));
    QVERIFY(!tryUnlock(officer, QStringLiteral("wrong")));
    QVERIFY(!tryUnlock(QStringLiteral("nobody"), QStringLiteral("wrong")));
    QCOMPARE(Vault::unlockDelay(m_vault->path()).failures, 2);
    QCOMPARE(Vault::unlockDelay(m_vault->path()).seconds, 2);
    // Even the right password is not looked at before its time, and asking early costs nothing.
    const auto early = tryUnlock(officer, TemporaryVault::password);
    QVERIFY(!early);
    QCOMPARE(early.error().code, ErrorCode::Denied);
    QCOMPARE(Vault::unlockDelay(m_vault->path()).failures, 2);
    clock.advance(2000);
    QVERIFY(!tryUnlock(officer, QStringLiteral("wrong")));
    QCOMPARE(Vault::unlockDelay(m_vault->path()).seconds, 5);
    clock.advance(-3600'000); // a clock that was put back holds nobody for an hour
    QVERIFY(Vault::unlockDelay(m_vault->path()).seconds <= 5);
    QVERIFY(!tryUnlock(officer, TemporaryVault::password));
    clock.advance(5000);
    {
        const auto opened = tryUnlock(officer, TemporaryVault::password);
        QVERIFY(opened);
        const auto entries =
            Journal((*opened)->database()).page({{}, {}, {}, QStringLiteral("unlock"), {}, {}, {}}, 0, 1);
        QCOMPARE(entries->first().after.value(QLatin1String("failed_before")).toInt(), 3);
    }
    QCOMPARE(Vault::unlockDelay(m_vault->path()).failures, 0);
    QVERIFY(!Vault::unlockDelay(m_vault->path()).lastSuccessAt.isEmpty());
}

void TestVault::twoAtOnceInThisProcess()
{
    const auto second = tryUnlock(officer, TemporaryVault::password);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::InUse);
    const QString link = m_vault->folder() + QStringLiteral("/other-name.anguan");
    QVERIFY(QFile::link(m_vault->path(), link));
    QCOMPARE(Vault::unlock(link, officer, right()).error().code, ErrorCode::InUse);
    // Looking at it must not cost the locks that keep other programs out.
    QVERIFY(Vault::peek(m_vault->path()));
    QVERIFY(Vault::peek(link));
    const VaultProcess other(QStringLiteral("hold"), *m_vault);
    QVERIFY2(other.firstLine().startsWith(QLatin1String("refused 5")), qPrintable(other.firstLine()));
}

void TestVault::twoAtOnceInTwoProcesses()
{
    m_vault->lock();
    {
        VaultProcess other(QStringLiteral("hold"), *m_vault);
        QCOMPARE(other.firstLine(), QStringLiteral("open"));
        const int failures = Vault::unlockDelay(m_vault->path()).failures;
        const auto second = tryUnlock(officer, QStringLiteral("even a wrong password"));
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::InUse);
        QCOMPARE(Vault::unlockDelay(m_vault->path()).failures, failures);
        other.kill();
    }
    QVERIFY(tryUnlock(officer, TemporaryVault::password));
}

void TestVault::aReadOnlyFolderIsSaid()
{
    m_vault->lock();
    if (::geteuid() != 0)
        QSKIP("needs root: another user must own the file");
    QFile::setPermissions(m_vault->path(), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    QFile::setPermissions(m_vault->folder(),
                          QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
    const VaultProcess other(QStringLiteral("hold"), *m_vault, {}, 65534);
    QVERIFY2(other.firstLine().startsWith(QLatin1String("refused 6")), qPrintable(other.firstLine()));
    QFile::setPermissions(m_vault->folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TestVault::otherFilesAreRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no such file") << "/nowhere/at/all.anguan" << ErrorCode::Io;
    QTest::newRow("a folder") << "/tmp" << ErrorCode::Damaged;
    QTest::newRow("a device") << "/dev/null" << ErrorCode::Damaged;
    QTest::newRow("a program") << QCoreApplication::applicationFilePath() << ErrorCode::Damaged;
}

void TestVault::otherFilesAreRefused()
{
    QFETCH(QString, path);
    QFETCH(ErrorCode, code);
    const auto opened = Vault::unlock(path, officer, right());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, code);
    QVERIFY(!opened.error().text.isEmpty());
    QVERIFY(!Vault::peek(path));
}

void TestVault::aVaultCutShortIsRefused()
{
    m_vault->lock();
    const QByteArray whole = bytesOf(m_vault->path());
    QList<qsizetype> lengths{0,     1,     100,          8191,         8192,        16383,
                             16384, 16385, 16384 + 4095, 16384 + 4096, 16384 + 4097};
    for (qsizetype length = 16384 + 2 * 4096; length < whole.size(); length += 7 * 4096 + 13)
        lengths += length;
    lengths += {whole.size() - 4096, whole.size() - 1};
    for (const qsizetype length : lengths) {
        setBytes(m_vault->path(), whole.first(length));
        UnlockMemory::setFolder(m_vault->folder() + QStringLiteral("/memory-%1").arg(length));
        const auto opened = tryUnlock(officer, TemporaryVault::password);
        QVERIFY2(!opened, qPrintable(QString::number(length)));
        QVERIFY2(opened.error().code == ErrorCode::Damaged,
                 qPrintable(QStringLiteral("%1: %2").arg(length).arg(opened.error().text)));
    }
    setBytes(m_vault->path(), whole);
    QVERIFY(tryUnlock(officer, TemporaryVault::password));
}

void TestVault::everyFlipIsReported()
{
    m_vault->addEverybody();
    m_vault->lock();
    const QByteArray whole = bytesOf(m_vault->path());
    QRandomGenerator random(7);
    int refused = 0, found = 0;
    for (int round = 0; round < 120; ++round) {
        const qsizetype at =
            VaultHeader::areaSize + random.bounded(int(whole.size() - VaultHeader::areaSize));
        QByteArray flipped = whole;
        flipped[at] = char(flipped.at(at) ^ (1 << random.bounded(8)));
        setBytes(m_vault->path(), flipped);
        UnlockMemory::setFolder(m_vault->folder() + QStringLiteral("/memory-%1").arg(round));
        auto opened = tryUnlock(officer, TemporaryVault::password);
        if (!opened) {
            QCOMPARE(opened.error().code, ErrorCode::Damaged);
            ++refused;
            continue;
        }
        const auto report = verifyVault(**opened);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().text));
        QVERIFY2(!report->damage.isEmpty(), qPrintable(QString::number(at)));
        const qint64 sector = (at - VaultHeader::areaSize) / 4096 + 1;
        QVERIFY2(report->damage.join(QLatin1Char('\n')).contains(QString::number(sector)),
                 qPrintable(report->damage.join(QLatin1Char('\n'))));
        ++found;
    }
    qInfo() << refused << "refused at the door," << found << "found by the check";
    QVERIFY(refused + found == 120);
}

void TestVault::aMendedHeadIsReportedOnce()
{
    for (const qsizetype at :
         {qsizetype(3), qsizetype(100), qsizetype(8000), qsizetype(8192 + 3), qsizetype(8192 + 200)}) {
        m_vault->lock();
        QByteArray bytes = bytesOf(m_vault->path());
        bytes[at] = char(bytes.at(at) ^ 4);
        setBytes(m_vault->path(), bytes);
        {
            const auto opened = tryUnlock(officer, TemporaryVault::password);
            QVERIFY2(opened, qPrintable(QString::number(at)));
            QCOMPARE((*opened)->warnings().size(), 1);
            QCOMPARE(verifyVault(**opened)->damage.size(), 1);
        }
        const auto again = tryUnlock(officer, TemporaryVault::password);
        QVERIFY(again);
        QCOMPARE((*again)->warnings(), QStringList());
        QCOMPARE(verifyVault(**again)->damage, QStringList());
    }
    QByteArray bytes = bytesOf(m_vault->path());
    bytes[100] = char(bytes.at(100) ^ 4);
    bytes[8292] = char(bytes.at(8292) ^ 4);
    setBytes(m_vault->path(), bytes);
    QCOMPARE(tryUnlock(officer, TemporaryVault::password).error().code, ErrorCode::Damaged);
}

void TestVault::anOldHeadPutBackIsTampering()
{
    m_vault->lock();
    const QByteArray oldHead = bytesOf(m_vault->path()).first(VaultHeader::areaSize);
    m_vault->unlockAs(officer);
    const QString replaced = QStringLiteral("Another-2026-one");
    QVERIFY((*m_vault)->changePassword(officer, right(), Secret::ofPassword(replaced)));
    m_vault->lock();
    QCOMPARE(tryUnlock(officer, TemporaryVault::password).error().code, ErrorCode::Denied);
    const QByteArray now = bytesOf(m_vault->path());
    setBytes(m_vault->path(), oldHead + now.mid(VaultHeader::areaSize));
    const auto opened = tryUnlock(officer, TemporaryVault::password);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Damaged);
    setBytes(m_vault->path(), now);
    QVERIFY(tryUnlock(officer, replaced));
}

void TestVault::aRemovedSlotPutBackIsTampering()
{
    m_vault->addLogin(leader, Role::Leader);
    m_vault->lock();
    const QByteArray oldHead = bytesOf(m_vault->path()).first(VaultHeader::areaSize);
    m_vault->unlockAs(officer);
    Login gone = *Logins(**m_vault).find(leader);
    gone.active = false;
    QVERIFY(Logins(**m_vault).change(gone));
    m_vault->lock();
    QCOMPARE(Vault::peek(m_vault->path())->logins, QStringList{officer});
    setBytes(m_vault->path(), oldHead + bytesOf(m_vault->path()).mid(VaultHeader::areaSize));
    QCOMPARE(Vault::peek(m_vault->path())->logins.size(), 2);
    QCOMPARE(tryUnlock(leader, TemporaryVault::password).error().code, ErrorCode::Damaged);
}

void TestVault::aNewerSchemaIsRefused()
{
    QVERIFY(m_vault->database().execute(QStringLiteral(
        "INSERT INTO schema_version VALUES (9999, '9999_later', '2030-01-01T00:00:00.000Z', '9.0')")));
    m_vault->lock();
    const QByteArray before = bytesOf(m_vault->path());
    const auto opened = tryUnlock(officer, TemporaryVault::password);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Invalid);
    QCOMPARE(bytesOf(m_vault->path()), before);
}

void TestVault::anOlderSchemaIsCopiedAndBroughtUpToDate()
{
    QTemporaryDir sql;
    const auto known = Migrations::available();
    for (const Migration &migration : *known)
        QVERIFY(QFile::copy(migration.path, sql.filePath(migration.name + QStringLiteral(".sql"))));
    const QString next = QStringLiteral("%1_later").arg(known->size() + 1, 4, 10, QLatin1Char('0'));
    setBytes(sql.filePath(next + QStringLiteral(".sql")), "CREATE TABLE later (a TEXT NOT NULL) STRICT;");
    m_vault->lock();
    Migrations::setFolder(sql.path());
    m_vault->unlockAs(officer);
    QCOMPARE(*Migrations::stampedVersion(m_vault->database()), int(known->size()) + 1);
    QVERIFY(m_vault->database().execute(QStringLiteral("INSERT INTO later VALUES ('x')")));
    const QString copy = m_vault->folder() + QStringLiteral("/test.before-%1.anguan").arg(next.first(4));
    QVERIFY(QFile::exists(copy));
    // The copy is a vault of its own, as it was before, for the program as it was before.
    Migrations::setFolder({});
    const auto before = Vault::unlock(copy, officer, right());
    QVERIFY2(before, qPrintable(before ? QString() : before.error().text));
    QCOMPARE(*Migrations::stampedVersion((*before)->database()), int(known->size()));
    QVERIFY((*before)->fileId() != (*m_vault)->fileId());
}

void TestVault::anOlderCopyPutInPlaceIsSaid()
{
    m_vault->lock();
    const QByteArray older = bytesOf(m_vault->path());
    m_vault->unlockAs(officer);
    QVERIFY(!(*m_vault)->olderThanLastSeen());
    m_vault->addLogin(leader, Role::Leader);
    m_vault->lock();
    setBytes(m_vault->path(), older);
    m_vault->unlockAs(officer);
    QVERIFY((*m_vault)->olderThanLastSeen());
    QCOMPARE((*m_vault)->warnings().size(), 1);
    const auto unlock =
        Journal(m_vault->database()).page({{}, {}, {}, QStringLiteral("unlock"), {}, {}, {}}, 0, 1);
    QVERIFY(unlock->first().after.contains(QLatin1String("older_than_entry")));
}

void TestVault::aVaultMovesToAnotherThread()
{
    m_vault->lock();
    std::unique_ptr<Vault> moved;
    QThread *here = QThread::currentThread();
    std::unique_ptr<QThread> worker(QThread::create([&] {
        moved = TemporaryVault::must(tryUnlock(officer, TemporaryVault::password));
        moved->moveToThread(here);
    }));
    worker->start();
    QVERIFY(worker->wait());
    QVERIFY(moved);
    QCOMPARE(moved->thread(), here);
    QVERIFY(Logins(*moved).find(officer));
    worker.reset(QThread::create([&] {
        const auto reader = moved->openReader();
        QVERIFY(reader);
        QVERIFY(*Journal(**reader).count({}) > 0);
        QCOMPARE(verifyVault(*moved)->damage, QStringList());
    }));
    worker->start();
    QVERIFY(worker->wait());
}

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
