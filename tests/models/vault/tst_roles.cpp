// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/logins.h"
#include "models/vault/session.h"

#include <QTest>

using namespace anguan;

class TestRoles : public QObject
{
    Q_OBJECT

private slots:
    void everyRoleAndActIsDecided_data();
    void everyRoleAndActIsDecided();
    void rolesComeBackFromTheirWords();
    void passwordRules_data();
    void passwordRules();
    void loginNames_data();
    void loginNames();
    void rolesExclude_data();
    void rolesExclude();
};

void TestRoles::everyRoleAndActIsDecided_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<QString>("who");
    QTest::newRow("everybody reads records") << Act::ReadRecords << "officer,leader,operator,auditor";
    QTest::newRow("the officer changes records") << Act::EditRecords << "officer";
    QTest::newRow("the officer withdraws records") << Act::WithdrawRecords << "officer";
    QTest::newRow("the officer imports") << Act::ImportRecords << "officer";
    QTest::newRow("those who answer for it export") << Act::ExportRecords << "officer,leader,auditor";
    QTest::newRow("those who answer for it read the journal") << Act::ReadJournal << "officer,leader,auditor";
    QTest::newRow("officer and operator draft") << Act::DraftApproval << "officer,operator";
    QTest::newRow("the officer checks") << Act::CheckApproval << "officer";
    QTest::newRow("the system administrator approves") << Act::AdministratorApproval << "operator";
    QTest::newRow("the leader signs") << Act::SignApproval << "leader";
    QTest::newRow("officer and operator carry out") << Act::CarryOut << "officer,operator";
    QTest::newRow("the officer verifies") << Act::VerifyApproval << "officer";
    QTest::newRow("the officer manages logins") << Act::ManageLogins << "officer";
    QTest::newRow("the officer changes settings") << Act::ChangeSettings << "officer";
    QTest::newRow("the officer backs up") << Act::BackUp << "officer";
    QTest::newRow("the officer rekeys") << Act::Rekey << "officer";
    QTest::newRow("the officer signs the head") << Act::SignHead << "officer";
}

void TestRoles::everyRoleAndActIsDecided()
{
    QFETCH(Act, act);
    QFETCH(QString, who);
    for (const Role role : allRoles()) {
        const Session session{QStringLiteral("x"), QStringLiteral("X"), role, {}};
        const bool allowed = who.split(QLatin1Char(',')).contains(roleId(role));
        QCOMPARE(session.may(act), allowed);
        const auto asked = session.require(act);
        QCOMPARE(bool(asked), allowed);
        if (!allowed) {
            QCOMPARE(asked.error().code, ErrorCode::Denied);
            QVERIFY(asked.error().text.contains(roleName(Role::Officer)) ||
                    !rolesThatMay(act).testFlag(Role::Officer));
        }
    }
    QVERIFY(!actName(act).isEmpty());
    QVERIFY(!may({}, act));
}

void TestRoles::rolesComeBackFromTheirWords()
{
    const Roles both = Role::Officer | Role::Operator;
    QCOMPARE(rolesOf(roleIds(both)), both);
    QCOMPARE(rolesOf(QStringLiteral(" leader , root,,auditor")), Role::Leader | Role::Auditor);
    QCOMPARE(rolesOf({}), Roles());
    QCOMPARE(allRoles().size(), 4);
}

void TestRoles::passwordRules_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("good");
    QTest::newRow("twelve of one kind") << "zhou"
                                        << "abcdefghijkl" << true;
    QTest::newRow("eleven of one kind") << "zhou"
                                        << "abcdefghijk" << false;
    QTest::newRow("ten of three kinds") << "zhou"
                                        << "Abcdefg-hi" << true;
    QTest::newRow("ten of two kinds") << "zhou"
                                      << "abcdefg-hi" << false;
    QTest::newRow("nine of four kinds") << "zhou"
                                        << "Abc-12345" << false;
    QTest::newRow("twelve Han characters") << "zhou" << QStringLiteral("云溪县自然资源局安全口令") << true;
    QTest::newRow("six Han characters") << "zhou" << QStringLiteral("云溪县自然资") << false;
    QTest::newRow("ten with Han, digit and sign") << "zhou" << QStringLiteral("云溪县自然资源-26") << true;
    QTest::newRow("the login itself") << "zhouanran2026"
                                      << "zhouanran2026" << false;
    QTest::newRow("contains the login") << "zhou"
                                        << "Zhou-2026-abcdef" << false;
    QTest::newRow("one character over and over") << "zhou"
                                                 << "aaaaaaaaaaaaaaaa" << false;
    QTest::newRow("four characters over and over") << "zhou"
                                                   << "abcdabcdabcdabcd" << false;
    QTest::newRow("empty") << "zhou"
                           << "" << false;
    QTest::newRow("a tab inside") << "zhou"
                                  << "abcdef\tghijklmn" << false;
    QTest::newRow("longer than anybody types") << "zhou" << QStringLiteral("abcde").repeated(60) << false;
}

void TestRoles::passwordRules()
{
    QFETCH(QString, login);
    QFETCH(QString, password);
    QFETCH(bool, good);
    const auto checked = Logins::checkPassword(login, password);
    QCOMPARE(bool(checked), good);
    if (!good) {
        QCOMPARE(checked.error().code, ErrorCode::Invalid);
        QVERIFY(checked.error().text.endsWith(QLatin1Char('.')));
        QVERIFY(password.isEmpty() || !checked.error().text.contains(password));
    }
}

void TestRoles::loginNames_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<bool>("good");
    QTest::newRow("a name") << "zhouanran" << true;
    QTest::newRow("with digits and dots") << "zhou.an-ran_2" << true;
    QTest::newRow("one letter") << "z" << false;
    QTest::newRow("a digit first") << "2zhou" << false;
    QTest::newRow("capitals") << "Zhou" << false;
    QTest::newRow("blank inside") << "zhou an" << false;
    QTest::newRow("Han") << QStringLiteral("周安然") << false;
    QTest::newRow("too long") << QStringLiteral("z").repeated(33) << false;
    QTest::newRow("a line feed at the end") << "zhou\n" << false;
    for (const char *name : {"admin", "administrator", "root", "sa", "test", "guest"})
        QTest::addRow("default name %s", name) << QString::fromLatin1(name) << false;
}

void TestRoles::loginNames()
{
    QFETCH(QString, login);
    QFETCH(bool, good);
    QCOMPARE(bool(Logins::checkLoginName(login)), good);
}

void TestRoles::rolesExclude_data()
{
    QTest::addColumn<int>("roles");
    QTest::addColumn<bool>("good");
    for (int roles = 0; roles < 16; ++roles) {
        const bool auditor = roles & int(Role::Auditor);
        QTest::addRow("roles %d", roles)
            << roles << (roles != 0 && (!auditor || roles == int(Role::Auditor)));
    }
}

void TestRoles::rolesExclude()
{
    QFETCH(int, roles);
    QFETCH(bool, good);
    QCOMPARE(bool(Logins::checkRoles(Roles(roles))), good);
}

QTEST_GUILESS_MAIN(TestRoles)
#include "tst_roles.moc"
