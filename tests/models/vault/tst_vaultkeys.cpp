// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/vault/backup.h"
#include "models/vault/database.h"
#include "tests/support/temporaryvault.h"
#include "tests/support/vaultprocess.h"

#include <QElapsedTimer>
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

} // namespace

class TestVaultKeys : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_vault = std::make_unique<TemporaryVault>(); }
    void cleanup() { m_vault.reset(); }
    void aChinesePasswordCountsWhole();
    void changingAPasswordKeepsTheKey();
    void killedWhileChangingAPassword();
    void theRecoveryKeyOpensForAnOfficer();
    void rekeyDropsWhoIsNotThere();
    void killedWhileRekeying();
    void keysOpenOnAnyThreadAndAreHeldBack();

private:
    Result<std::unique_ptr<Vault>> tryUnlock(const QString &login, const QString &password)
    {
        return Vault::unlock(m_vault->path(), login, Secret::ofPassword(password));
    }

    std::unique_ptr<TemporaryVault> m_vault;
};

void TestVaultKeys::aChinesePasswordCountsWhole()
{
    const QString password = QStringLiteral("云溪县自然资源局安全口令");
    QVERIFY((*m_vault)->changePassword(officer, right(), Secret::ofPassword(password)));
    m_vault->lock();
    FixedClock clock(Clock::nowUtc());
    const QString half = password.first(6) + QStringLiteral("另外六个汉字");
    QCOMPARE(tryUnlock(officer, half).error().code, ErrorCode::Denied);
    QCOMPARE(tryUnlock(officer, password.first(6)).error().code, ErrorCode::Denied);
    clock.advance(2000);
    QVERIFY(tryUnlock(officer, password));
}

void TestVaultKeys::changingAPasswordKeepsTheKey()
{
    m_vault->addLogin(leader, Role::Leader);
    const QString fingerprint = Logins(**m_vault).find(leader)->fingerprint;
    const QString replaced = QStringLiteral("My-own-2026-word");
    QVERIFY(Logins(**m_vault).find(leader)->mustChangePassword);
    QCOMPARE((*m_vault)
                 ->changePassword(leader, Secret::ofPassword(QStringLiteral("wrong one")),
                                  Secret::ofPassword(replaced))
                 .error()
                 .code,
             ErrorCode::Denied);
    QVERIFY((*m_vault)->changePassword(leader, right(), Secret::ofPassword(replaced)));
    QCOMPARE(Logins(**m_vault).find(leader)->fingerprint, fingerprint);
    QVERIFY(!Logins(**m_vault).find(leader)->mustChangePassword);
    const auto key = (*m_vault)->openSigningKey(leader, Secret::ofPassword(replaced));
    QVERIFY(key);
    const QByteArray signature = *key->sign("content");
    QVERIFY(PublicKey::fromPem(Logins(**m_vault).find(leader)->publicPem)->verify("content", signature));
    QVERIFY(!(*m_vault)->openSigningKey(leader, right()));
    // Not one of the last five, and by the rules.
    QCOMPARE((*m_vault)->changePassword(leader, Secret::ofPassword(replaced), right()).error().code,
             ErrorCode::Invalid);
    QCOMPARE((*m_vault)
                 ->changePassword(leader, Secret::ofPassword(replaced),
                                  Secret::ofPassword(QStringLiteral("short")))
                 .error()
                 .code,
             ErrorCode::Invalid);
    QString last = replaced;
    for (int i = 0; i < 5; ++i) {
        const QString next = QStringLiteral("Next-word-2026-%1").arg(i);
        QVERIFY((*m_vault)->changePassword(leader, Secret::ofPassword(last), Secret::ofPassword(next)));
        last = next;
    }
    QVERIFY((*m_vault)->changePassword(leader, Secret::ofPassword(last), right())); // six changes ago
}

void TestVaultKeys::killedWhileChangingAPassword()
{
    m_vault->lock();
    QString present = TemporaryVault::password;
    QRandomGenerator random(3);
    int changed = 0;
    for (int round = 0; round < 20; ++round) {
        const QString next = QStringLiteral("Round-2026-%1-word").arg(round);
        {
            VaultProcess other(QStringLiteral("passwd"), *m_vault, {present, next});
            QCOMPARE(other.firstLine(), QStringLiteral("open"));
            QThread::usleep(random.bounded(25'000u));
            other.kill();
        }
        const auto before = Vault::unlock(m_vault->path(), officer, Secret::ofPassword(present));
        if (before)
            continue;
        QVERIFY2(before.error().code == ErrorCode::Denied, qPrintable(before.error().text));
        const auto after = Vault::unlock(m_vault->path(), officer, Secret::ofPassword(next));
        QVERIFY2(after, qPrintable(after ? QString() : after.error().text));
        present = next;
        ++changed;
    }
    qInfo() << changed << "of 20 took effect";
    const auto opened = Vault::unlock(m_vault->path(), officer, Secret::ofPassword(present));
    QVERIFY(opened);
    QCOMPARE(verifyVault(**opened)->damage, QStringList());
    QVERIFY((*opened)->openSigningKey(officer, Secret::ofPassword(present)));
}

void TestVaultKeys::theRecoveryKeyOpensForAnOfficer()
{
    m_vault->addLogin(leader, Role::Leader);
    const QString oldKey = Logins(**m_vault).find(officer)->fingerprint;
    m_vault->lock();
    const QString fresh = QStringLiteral("From-the-envelope-1");
    const auto recover = [&](const QString &key, const QString &login, const QString &password) {
        return Vault::recover(m_vault->path(), key, login, Secret::ofPassword(password));
    };
    QCOMPARE(recover(QStringLiteral("0000-1111"), officer, fresh).error().code, ErrorCode::Denied);
    QCOMPARE(recover(m_vault->recoveryKey(), leader, fresh).error().code, ErrorCode::Denied);
    QCOMPARE(recover(m_vault->recoveryKey(), QStringLiteral("nobody"), fresh).error().code,
             ErrorCode::Denied);
    QCOMPARE(recover(m_vault->recoveryKey(), officer, QStringLiteral("short")).error().code,
             ErrorCode::Invalid);
    QString newPaper;
    {
        const auto opened =
            recover(m_vault->recoveryKey().toLower().remove(QLatin1Char('-')), officer, fresh);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().text));
        QCOMPARE((*opened)->session().login, officer);
        const auto keys = Logins(**opened).keys(officer);
        QCOMPARE(keys->size(), 2);
        QVERIFY(!keys->first().revokedAt.isEmpty());
        QVERIFY(Logins(**opened).find(officer)->fingerprint != oldKey);
        QCOMPARE(Journal((*opened)->database()).count({{}, {}, {}, QStringLiteral("recover"), {}, {}, {}}),
                 1);
        newPaper = *(*opened)->replaceRecoveryKey();
    }
    QCOMPARE(tryUnlock(officer, TemporaryVault::password).error().code, ErrorCode::Denied);
    QVERIFY(tryUnlock(officer, fresh));
    QCOMPARE(recover(m_vault->recoveryKey(), officer, QStringLiteral("From-the-envelope-2")).error().code,
             ErrorCode::Denied);
    QVERIFY(recover(newPaper, officer, QStringLiteral("From-the-envelope-2")));
}

void TestVaultKeys::rekeyDropsWhoIsNotThere()
{
    m_vault->addEverybody();
    const QByteArray fileId = (*m_vault)->fileId();
    const QByteArray vaultId = (*m_vault)->vaultId();
    QCOMPARE((*m_vault)->rekey(Secret::ofPassword(QStringLiteral("wrong"))).error().code, ErrorCode::Denied);
    std::map<QString, Secret> others;
    others.emplace(leader, right());
    const auto done = (*m_vault)->rekey(right(), std::move(others));
    QVERIFY2(done, qPrintable(done ? QString() : done.error().text));
    QCOMPARE(done->dropped, QStringList({QStringLiteral("head"), QStringLiteral("centre"),
                                         QStringLiteral("operator"), QStringLiteral("auditor")}));
    QVERIFY((*m_vault)->fileId() != fileId);
    QCOMPARE((*m_vault)->vaultId(), vaultId);
    QCOMPARE(verifyVault(**m_vault)->damage, QStringList());
    QVERIFY((*m_vault)->openSigningKey(leader, right()));
    QVERIFY(!Logins(**m_vault).find(QStringLiteral("head"))->canUnlock);
    QVERIFY(Logins(**m_vault).resetPassword(QStringLiteral("head"),
                                            Secret::ofPassword(QStringLiteral("Fresh-2026-start"))));
    m_vault->unlockAs(leader);
    m_vault->unlockAs(officer);
    m_vault->lock();
    QCOMPARE(tryUnlock(QStringLiteral("auditor"), TemporaryVault::password).error().code, ErrorCode::Denied);
    QVERIFY(tryUnlock(QStringLiteral("head"), QStringLiteral("Fresh-2026-start")));
    QVERIFY(!Vault::recover(m_vault->path(), m_vault->recoveryKey(), officer,
                            Secret::ofPassword(QStringLiteral("From-the-envelope-1"))));
    QVERIFY(Vault::recover(m_vault->path(), done->recoveryKey, officer,
                           Secret::ofPassword(QStringLiteral("From-the-envelope-1"))));
    const QStringList files = QDir(m_vault->folder()).entryList(QDir::Files);
    for (const QString &file : files)
        QVERIFY2(!file.contains(QLatin1String("rekeying")), qPrintable(file));
}

void TestVaultKeys::killedWhileRekeying()
{
    m_vault->lock();
    QRandomGenerator random(11);
    QElapsedTimer timer;
    {
        VaultProcess other(QStringLiteral("rekey"), *m_vault);
        timer.start();
        QCOMPARE(other.nextLine(), QStringLiteral("done"));
    }
    const quint32 longest = quint32(timer.nsecsElapsed() / 1000 * 5 / 4);
    int rekeyed = 0;
    for (int round = 0; round < 15; ++round) {
        const QByteArray before = Vault::peek(m_vault->path())->fileId;
        {
            VaultProcess other(QStringLiteral("rekey"), *m_vault);
            QCOMPARE(other.firstLine(), QStringLiteral("open"));
            QThread::usleep(random.bounded(longest));
            other.kill();
        }
        const auto opened = tryUnlock(officer, TemporaryVault::password);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().text));
        QCOMPARE(verifyVault(**opened)->damage, QStringList());
        rekeyed += (*opened)->fileId() != before;
    }
    qInfo() << rekeyed << "of 15 took effect";
}

void TestVaultKeys::keysOpenOnAnyThreadAndAreHeldBack()
{
    m_vault->addLogin(leader, Role::Leader);
    bool opened = false;
    std::unique_ptr<QThread> worker(
        QThread::create([&] { opened = bool((*m_vault)->openSigningKey(leader, right())); }));
    worker->start();
    QVERIFY(worker->wait());
    QVERIFY(opened);
    FixedClock clock(QDateTime(QDate(2026, 11, 21), QTime(8, 0), Qt::UTC));
    const Secret wrong = Secret::ofPassword(QStringLiteral("not the leader's"));
    QCOMPARE((*m_vault)->openSigningKey(leader, wrong).error().code, ErrorCode::Denied);
    QCOMPARE((*m_vault)->openSigningKey(leader, wrong).error().code, ErrorCode::Denied);
    QVERIFY(!(*m_vault)->openSigningKey(leader, right())); // too early
    clock.advance(2000);
    QVERIFY((*m_vault)->openSigningKey(leader, right()));
    QCOMPARE((*m_vault)->openSigningKey(QStringLiteral("nobody"), right()).error().code, ErrorCode::Denied);
}

QTEST_GUILESS_MAIN(TestVaultKeys)
#include "tst_vaultkeys.moc"
