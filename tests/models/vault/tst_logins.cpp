// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/vault/database.h"
#include "models/vault/settings.h"
#include "tests/support/temporaryvault.h"

#include <QTest>

Q_DECLARE_METATYPE(anguan::Login)

using namespace anguan;

class TestLogins : public QObject
{
    Q_OBJECT

private slots:
    void whoIsAddedCanUnlockAndSign();
    void addingIsRefused_data();
    void addingIsRefused();
    void onlyAnOfficerManages_data();
    void onlyAnOfficerManages();
    void theLastOfficerStays();
    void nobodyChangesTheirOwnRoles();
    void whoLeavesHasNoWayInAndNoKey();
    void aResetRevokesTheOldKey();
    void nobodySignsForAnother();
    void passwordsGrowOld();
    void settingsHaveBoundsReasonsAndEntries();
    void settingsAreDeclaredSoundly();

private:
    static Secret right() { return Secret::ofPassword(TemporaryVault::password); }
};

void TestLogins::whoIsAddedCanUnlockAndSign()
{
    TemporaryVault vault;
    vault.addEverybody();
    const auto all = Logins(*vault).all();
    QVERIFY(all);
    QCOMPARE(all->size(), 6);
    for (const Login &login : *all) {
        QVERIFY(login.canUnlock);
        QVERIFY(!login.fingerprint.isEmpty());
        const auto key = vault->openSigningKey(login.login, right());
        QVERIFY(key);
        QCOMPARE(key->publicPem(), login.publicPem);
        QCOMPARE(Logins(*vault).keyByFingerprint(login.fingerprint)->login, login.login);
    }
    vault.unlockAs(QStringLiteral("leader"));
    QCOMPARE(vault->session().name, QStringLiteral("林致远"));
    QCOMPARE(vault->session().roles, Roles(Role::Leader));
    QVERIFY(!Logins(*vault).find(QStringLiteral("leader"))->lastUnlockAt.isEmpty());
}

void TestLogins::addingIsRefused_data()
{
    QTest::addColumn<Login>("login");
    QTest::addColumn<QString>("password");
    const auto login = [](const char *name, Roles roles, const char *position = "", const char *shown = "X") {
        Login made;
        made.login = QLatin1String(name);
        made.name = QLatin1String(shown);
        made.roles = roles;
        made.position = QLatin1String(position);
        return made;
    };
    const QString password = TemporaryVault::password;
    QTest::newRow("a login that is there") << login("officer", Role::Leader) << password;
    QTest::newRow("the same in capitals") << login("OFFICER", Role::Leader) << password;
    QTest::newRow("a default name") << login("root", Role::Leader) << password;
    QTest::newRow("no roles") << login("someone", {}) << password;
    QTest::newRow("auditor and officer") << login("someone", Role::Auditor | Role::Officer) << password;
    QTest::newRow("an unknown position") << login("someone", Role::Leader, "king") << password;
    QTest::newRow("no name") << login("someone", Role::Leader, "", " ") << password;
    QTest::newRow("a weak password") << login("someone", Role::Leader) << "short";
}

void TestLogins::addingIsRefused()
{
    QFETCH(Login, login);
    QFETCH(QString, password);
    TemporaryVault vault;
    const auto head = Journal(vault.database()).head();
    const auto added = Logins(*vault).add(login, Secret::ofPassword(password));
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::Invalid);
    QCOMPARE(Logins(*vault).all()->size(), 1);
    QCOMPARE(Journal(vault.database()).head()->sequence, head->sequence);
    QCOMPARE(Vault::peek(vault.path())->logins.size(), 1);
}

void TestLogins::onlyAnOfficerManages_data()
{
    QTest::addColumn<QString>("login");
    for (const char *login : {"leader", "operator", "auditor"})
        QTest::newRow(login) << QString::fromLatin1(login);
}

void TestLogins::onlyAnOfficerManages()
{
    QFETCH(QString, login);
    TemporaryVault vault;
    vault.addEverybody();
    vault.unlockAs(login);
    Login other = *Logins(*vault).find(QStringLiteral("head"));
    other.name = QStringLiteral("changed");
    QCOMPARE(Logins(*vault).change(other).error().code, ErrorCode::Denied);
    other.login = QStringLiteral("someone");
    QCOMPARE(Logins(*vault).add(other, right()).error().code, ErrorCode::Denied);
    QCOMPARE(
        Logins(*vault)
            .resetPassword(QStringLiteral("head"), Secret::ofPassword(QStringLiteral("Fresh-2026-start")))
            .error()
            .code,
        ErrorCode::Denied);
    QCOMPARE(
        Settings(*vault).setNumber(QStringLiteral("notice_days"), 10, QStringLiteral("why")).error().code,
        ErrorCode::Denied);
    QCOMPARE(Settings(*vault).setText(QStringLiteral("unit"), QStringLiteral("other")).error().code,
             ErrorCode::Denied);
    QCOMPARE(vault->replaceRecoveryKey().error().code, ErrorCode::Denied);
    QCOMPARE(vault->rekey(right()).error().code, ErrorCode::Denied);
    // But anybody changes their own password.
    QVERIFY(vault->changePassword(login, right(), Secret::ofPassword(QStringLiteral("My-own-2026-word"))));
}

void TestLogins::theLastOfficerStays()
{
    TemporaryVault vault;
    vault.addLogin(QStringLiteral("second"), Role::Officer);
    vault.unlockAs(QStringLiteral("second"));
    Login first = *Logins(*vault).find(QStringLiteral("officer"));
    first.active = false;
    QVERIFY(Logins(*vault).change(first)); // one officer is left
    Login self = *Logins(*vault).find(QStringLiteral("second"));
    self.active = false;
    QVERIFY(!Logins(*vault).change(self));
    QVERIFY(Logins(*vault).find(QStringLiteral("second"))->active);
}

void TestLogins::nobodyChangesTheirOwnRoles()
{
    TemporaryVault vault;
    vault.addLogin(QStringLiteral("second"), Role::Officer);
    Login self = *Logins(*vault).find(QStringLiteral("officer"));
    self.roles = Role::Officer | Role::Leader;
    QCOMPARE(Logins(*vault).change(self).error().code, ErrorCode::Denied);
    self.roles = Role::Officer;
    self.name = QStringLiteral("周安然（改）");
    QVERIFY(Logins(*vault).change(self));
    const auto entry = Journal(vault.database()).page({}, 0, 1)->first();
    QCOMPARE(entry.action, QStringLiteral("login_change"));
    QCOMPARE(entry.after.keys(), QStringList{QStringLiteral("name")});
    QCOMPARE(entry.before.value(QLatin1String("name")).toString(), QStringLiteral("周安然"));
}

void TestLogins::whoLeavesHasNoWayInAndNoKey()
{
    TemporaryVault vault;
    vault.addEverybody();
    const QString leader = QStringLiteral("leader");
    Login gone = *Logins(*vault).find(leader);
    gone.active = false;
    QVERIFY(Logins(*vault).change(gone));
    QVERIFY(!Vault::peek(vault.path())->logins.contains(leader));
    QCOMPARE(vault->openSigningKey(leader, right()).error().code, ErrorCode::Denied);
    QVERIFY(!Logins(*vault).keys(leader)->first().revokedAt.isEmpty());
    vault.lock();
    QCOMPARE(Vault::unlock(vault.path(), leader, right()).error().code, ErrorCode::Denied);
    vault.unlockAs(QStringLiteral("officer"));
    // Coming back takes a new password, and makes a new key.
    QVERIFY(Logins(*vault).resetPassword(leader, Secret::ofPassword(QStringLiteral("Back-again-2026"))));
    QVERIFY(Logins(*vault).find(leader)->active);
    QVERIFY(vault->openSigningKey(leader, Secret::ofPassword(QStringLiteral("Back-again-2026"))));
}

void TestLogins::aResetRevokesTheOldKey()
{
    TemporaryVault vault;
    vault.addEverybody();
    const QString leader = QStringLiteral("leader");
    const QString before = Logins(*vault).find(leader)->fingerprint;
    const Secret fresh = Secret::ofPassword(QStringLiteral("Reset-2026-word"));
    QCOMPARE(Logins(*vault).resetPassword(leader, right()).error().code, ErrorCode::Invalid); // used before
    QVERIFY(Logins(*vault).resetPassword(leader, fresh.clone()));
    const auto keys = Logins(*vault).keys(leader);
    QCOMPARE(keys->size(), 2);
    QCOMPARE(keys->first().fingerprint, before);
    QVERIFY(!keys->first().revokedAt.isEmpty());
    QVERIFY(keys->last().revokedAt.isEmpty());
    QVERIFY(Logins(*vault).find(leader)->mustChangePassword);
    QVERIFY(!vault->openSigningKey(leader, right()));
    QCOMPARE(vault->openSigningKey(leader, fresh)->publicPem(), keys->last().publicPem);
    const auto entry = Journal(vault.database()).page({}, 0, 1)->first();
    QCOMPARE(entry.action, QStringLiteral("password_reset"));
    QCOMPARE(entry.before.value(QLatin1String("key")).toString(), before);
    QCOMPARE(entry.after.value(QLatin1String("key")).toString(), keys->last().fingerprint);
    QCOMPARE(vault.database()
                 .scalar(QStringLiteral("SELECT count(*) FROM login_keys WHERE revoked_at <> '' AND "
                                        "sealed IS NOT NULL"))
                 ->toInt(),
             0);
}

void TestLogins::nobodySignsForAnother()
{
    TemporaryVault vault;
    vault.addLogin(QStringLiteral("leader"), Role::Leader);
    QVERIFY(vault->changePassword(QStringLiteral("leader"), right(),
                                  Secret::ofPassword(QStringLiteral("Only-mine-2026"))));
    // The officer's own password, the old one, and the officer's sealed key put under the leader's name.
    QVERIFY(!vault->openSigningKey(QStringLiteral("leader"), right()));
    QVERIFY(vault.database().execute(QStringLiteral(
        "UPDATE login_keys SET sealed = (SELECT sealed FROM login_keys WHERE login = 'officer') "
        "WHERE login = 'leader'")));
    QVERIFY(!vault->openSigningKey(QStringLiteral("leader"),
                                   Secret::ofPassword(QStringLiteral("Only-mine-2026"))));
}

void TestLogins::passwordsGrowOld()
{
    const QDateTime start = QDateTime::currentDateTimeUtc();
    FixedClock clock(start);
    TemporaryVault vault;
    const QString officer = QStringLiteral("officer");
    const qint64 day = 24 * 3600 * 1000;
    clock.advance(89 * day);
    QVERIFY(!*Logins(*vault).passwordExpired(officer));
    clock.advance(2 * day);
    QVERIFY(*Logins(*vault).passwordExpired(officer));
    QVERIFY(Settings(*vault).setNumber(QStringLiteral("password_age_days"), 120, QStringLiteral("长假")));
    QVERIFY(!*Logins(*vault).passwordExpired(officer));
    QVERIFY(Settings(*vault).setNumber(QStringLiteral("password_age_days"), 30, QStringLiteral("检查要求")));
    QVERIFY(*Logins(*vault).passwordExpired(officer));
    QVERIFY(vault->changePassword(officer, right(), Secret::ofPassword(QStringLiteral("Changed-2026-now"))));
    QVERIFY(!*Logins(*vault).passwordExpired(officer));
}

void TestLogins::settingsHaveBoundsReasonsAndEntries()
{
    TemporaryVault vault;
    Settings settings(*vault);
    const QString id = QStringLiteral("auto_lock_minutes");
    QCOMPARE(settings.number(id), 5);
    QVERIFY(settings.reason(id).isEmpty());
    QCOMPARE(settings.setNumber(id, 0, QStringLiteral("why")).error().code, ErrorCode::Invalid);
    QCOMPARE(settings.setNumber(id, 1000, QStringLiteral("why")).error().code, ErrorCode::Invalid);
    QCOMPARE(settings.setNumber(id, 10, QStringLiteral(" ")).error().code, ErrorCode::Invalid);
    QCOMPARE(settings.setNumber(QStringLiteral("nothing"), 10, QStringLiteral("why")).error().code,
             ErrorCode::Invalid);
    QVERIFY(settings.setNumber(id, 10, QStringLiteral("窗口值守")));
    QCOMPARE(settings.number(id), 10);
    QCOMPARE(settings.reason(id), QStringLiteral("窗口值守"));
    QVERIFY(!settings.changedAt(id).isEmpty());
    const auto entry = Journal(vault.database()).page({}, 0, 1)->first();
    QCOMPARE(entry.action, QStringLiteral("setting"));
    QCOMPARE(entry.before.value(id).toInt(), 5);
    QCOMPARE(entry.after.value(id).toInt(), 10);
    QCOMPARE(entry.reason, QStringLiteral("窗口值守"));
    QVERIFY(settings.setText(QStringLiteral("unit"), QStringLiteral("云溪县林业局")));
    QCOMPARE(vault->unit(), QStringLiteral("云溪县林业局"));
    QVERIFY(!settings.setText(QStringLiteral("unit"), QString()));
    // The law's own numbers cannot be loosened.
    QVERIFY(!settings.setNumber(QStringLiteral("full_backup_days"), 8, QStringLiteral("why")));
    QVERIFY(!settings.setNumber(QStringLiteral("media_check_months"), 13, QStringLiteral("why")));
}

void TestLogins::settingsAreDeclaredSoundly()
{
    QSet<QByteArray> ids;
    for (const SettingSpec &spec : Settings::specs()) {
        QVERIFY2(!ids.contains(spec.id), spec.id);
        ids += spec.id;
        QVERIFY2(spec.minimum <= spec.defaultValue && spec.defaultValue <= spec.maximum, spec.id);
        QVERIFY2(qstrlen(spec.label) > 0, spec.id);
        QVERIFY2(!spec.lawful || spec.maximum == spec.defaultValue, spec.id);
        QVERIFY2(!spec.lawful || qstrcmp(spec.article, "H22") == 0 || qstrcmp(spec.article, "H24") == 0,
                 spec.id);
    }
}

QTEST_GUILESS_MAIN(TestLogins)
#include "tst_logins.moc"
