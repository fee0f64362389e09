// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/verifyall.h"
#include "tests/support/leavingfixture.h"

#include <QTest>

using namespace anguan;

namespace {

const QString today = QStringLiteral("2026-11-21");

} // namespace

/// The end of a sheet: signatures, the gate, moving and joining.
class TestHandoverEnd : public QObject
{
    Q_OBJECT
private slots:
    void leavingEndsWithThreeSignatures();
    void aChangedSheetIsSignedAnew();
    void whoSignsWhat();
    void nobodyIsMarkedAsLeftByAnotherWay_data();
    void nobodyIsMarkedAsLeftByAnotherWay();
    void nobodyWhoHoldsSomethingIsWithdrawn();
    void movingKeepsOrHandsOver();
    void joiningFollowsTheTemplate_data();
    void joiningFollowsTheTemplate();
    void whoComesBackJoinsAgain();
};

void TestHandoverEnd::leavingEndsWithThreeSignatures()
{
    LeavingFixture unit;
    const QString number = unit.started().number();
    const auto early = unit.engine.finish(number);
    QVERIFY(!early);
    QVERIFY(early.error().problems.size() >= 8);
    QVERIFY2(!unit.engine.sign(number, QStringLiteral("leaver"), QStringLiteral("chen"),
                               Secret::ofPassword(LeavingFixture::password)),
             "lines are open");
    unit.settledAll(number);
    const auto unsignedYet = unit.engine.finish(number);
    QVERIFY(!unsignedYet);
    QCOMPARE(unsignedYet.error().problems.size(), 3);
    unit.signedAll(number);
    HandoverSheet sheet = LeavingFixture::must(unit.engine.look(number));
    QCOMPARE(sheet.signatures.size(), 3);
    QVERIFY(sheet.signature(QStringLiteral("receiver"))->onPaper.contains(QStringLiteral("何敏")));
    sheet = LeavingFixture::must(unit.engine.finish(number));
    QVERIFY(!sheet.isOpen());
    QCOMPARE(sheet.signatures.size(), 3);
    QCOMPARE(unit.value("people", unit.chen, "state"), QStringLiteral("left"));
    QCOMPARE(unit.value("people", unit.chen, "left_on"), QStringLiteral("2026-11-20"));
    QCOMPARE(unit.value("people", unit.chen, "security_post"), QStringLiteral("none"));
    QVERIFY(!TemporaryVault::must(Logins(unit.vault()).find(QStringLiteral("chen"))).active);
    QCOMPARE(sheet.line(QStringLiteral("logins/chen/login"))->doneOn, today);
    QVERIFY(!unit.engine.finish(number));
    const VerifyReport report = TemporaryVault::must(verifyEverything(unit.vault()));
    QCOMPARE(report.sheetSignatures, 3);
    QVERIFY2(report.damage.isEmpty(), qPrintable(report.damage.join(QLatin1Char('\n'))));
}

void TestHandoverEnd::aChangedSheetIsSignedAnew()
{
    LeavingFixture unit;
    const QString number = unit.started().number();
    unit.settledAll(number);
    unit.signedAll(number);
    const QString late =
        QStringLiteral("accounts/%1/person").arg(unit.account("late", unit.estateUsers, unit.chen));
    QVERIFY(LeavingFixture::must(unit.engine.look(number)).signatures.isEmpty());
    LeavingFixture::must(unit.engine.close(number, late));
    QVERIFY(!unit.engine.finish(number));
    unit.signedAll(number);
    LeavingFixture::must(unit.engine.finish(number));
    QCOMPARE(TemporaryVault::must(SheetSignatures(unit.vault()).of(number)).size(), 6);
}

void TestHandoverEnd::whoSignsWhat()
{
    LeavingFixture unit;
    const QString number = unit.started().number();
    unit.settledAll(number);
    const Secret password = Secret::ofPassword(LeavingFixture::password);
    const auto other = unit.engine.sign(number, QStringLiteral("leaver"), QStringLiteral("lin"), password);
    QVERIFY(!other);
    QCOMPARE(other.error().code, ErrorCode::Denied);
    QVERIFY2(!unit.engine.signOnPaper(number, QStringLiteral("leaver"), Clock::today(), password),
             "whoever has a login signs with the own key");
    QVERIFY(
        !unit.engine.signOnPaper(number, QStringLiteral("receiver"), Clock::today().addDays(1), password));
    QVERIFY(!unit.engine.sign(number, QStringLiteral("witness"), QStringLiteral("lin"), password));
    QVERIFY(!unit.engine.sign(number, QStringLiteral("leaver"), QStringLiteral("chen"),
                              Secret::ofPassword(QStringLiteral("Wrong-2026-anguan"))));
    QVERIFY(LeavingFixture::must(unit.engine.look(number)).signatures.isEmpty());
}

void TestHandoverEnd::nobodyIsMarkedAsLeftByAnotherWay_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"typed", "import", "engine"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestHandoverEnd::nobodyIsMarkedAsLeftByAnotherWay()
{
    QFETCH(QString, way);
    LeavingFixture unit;
    const Register &people = AccessFixture::reg("people");
    RecordStore store(unit.vault());
    const auto mark = [&]() -> Result<void> {
        const Record record = unit.record("people", unit.chen);
        Values values = record.values;
        values.insert(QStringLiteral("state"), QStringLiteral("left"));
        values.insert(QStringLiteral("left_on"), QStringLiteral("2026-11-20"));
        values.insert(QStringLiteral("security_post"), QStringLiteral("none"));
        if (way == QLatin1String("typed")) {
            ANGUAN_TRY(store.change(people, unit.chen, record.version, values));
        } else if (way == QLatin1String("import")) {
            ANGUAN_TRY(store.importAll(people, {{2, unit.chen, values}}, true, false));
        } else {
            ANGUAN_TRY(store.changeByEngine(people, unit.chen, values, QStringLiteral("test")));
        }
        return {};
    };
    const auto refused = mark();
    QVERIFY(!refused);
    for (const QString &word : {QStringLiteral("门户网站"), QStringLiteral("chenli"), QStringLiteral("chen")})
        QVERIFY2(refused.error().text.contains(word), qPrintable(refused.error().text));
    QCOMPARE(unit.value("people", unit.chen, "state"), QStringLiteral("active"));

    // With the sheet open the words are the sheet's.
    const QString number = unit.started().number();
    unit.settledAll(number);
    Login login = TemporaryVault::must(Logins(unit.vault()).find(QStringLiteral("chen")));
    login.active = false;
    TemporaryVault::must(Logins(unit.vault()).change(login));
    const auto open = mark();
    QVERIFY(!open);
    QVERIFY2(open.error().text.contains(number), qPrintable(open.error().text));
}

void TestHandoverEnd::nobodyWhoHoldsSomethingIsWithdrawn()
{
    LeavingFixture unit;
    RecordStore store(unit.vault());
    const auto refused = store.withdraw(AccessFixture::reg("people"), unit.chen, 1, QStringLiteral("误登记"));
    QVERIFY(!refused);
    for (const QString &word : {QStringLiteral("门户网站"), QStringLiteral("chenli")})
        QVERIFY2(refused.error().text.contains(word), qPrintable(refused.error().text));
    const QString idle = unit.person("样本", "{}");
    unit.addLogin(QStringLiteral("idle"), Role::Operator, QStringLiteral("样本"), {}, idle);
    QVERIFY(!store.withdraw(AccessFixture::reg("people"), idle, 1, QStringLiteral("误登记")));
}

void TestHandoverEnd::movingKeepsOrHandsOver()
{
    LeavingFixture unit;
    const QString number =
        unit.started("transfer", {{QStringLiteral("new_department"), unit.office},
                                  {QStringLiteral("new_post"), QStringLiteral("department_head")}})
            .number();
    HandoverSheet sheet = LeavingFixture::must(unit.engine.look(number));
    QVERIFY2(!sheet.line(QStringLiteral("logins/chen/login")), "whoever moves keeps the login");
    QVERIFY(!unit.engine.keep(number, unit.accountLine(), QString()));
    LeavingFixture::must(unit.engine.keep(number, unit.accountLine(), QStringLiteral("新岗位仍需使用")));
    LeavingFixture::must(unit.engine.keep(number, unit.termLine(), QStringLiteral("继续任组员")));
    LeavingFixture::must(unit.engine.handOver(number, unit.administration()));
    LeavingFixture::must(unit.engine.confirm(number, unit.passwordLine(), Clock::today()));
    for (const char *task : {"documents", "equipment"})
        LeavingFixture::must(
            unit.engine.confirm(number, QStringLiteral("task/%1").arg(QLatin1String(task)), Clock::today()));
    QCOMPARE(LeavingFixture::must(unit.engine.look(number)).openLines(), 0);
    unit.signedAll(number);
    LeavingFixture::must(unit.engine.finish(number));
    QCOMPARE(unit.value("people", unit.chen, "department"), unit.office);
    QCOMPARE(unit.value("people", unit.chen, "post"), QStringLiteral("department_head"));
    QCOMPARE(unit.value("people", unit.chen, "state"), QStringLiteral("active"));
    QCOMPARE(unit.value("accounts", unit.own, "person"), unit.chen);
}

void TestHandoverEnd::joiningFollowsTheTemplate_data()
{
    QTest::addColumn<QString>("post");
    QTest::addColumn<QString>("tasks");
    QTest::newRow("staff") << "staff"
                           << "accounts devices rules training undertaking";
    QTest::newRow("contract") << "contract"
                              << "accounts agreement rules training undertaking";
    QTest::newRow("head of department") << "department_head"
                                        << "accounts devices responsibility rules training undertaking";
    QTest::newRow("deputy in charge") << "deputy"
                                      << "devices responsibility rules training undertaking";
}

void TestHandoverEnd::joiningFollowsTheTemplate()
{
    QFETCH(QString, post);
    QFETCH(QString, tasks);
    AccessFixture unit;
    Handovers engine(unit.vault());
    const QString person = unit.person("新人", "{}");
    unit.set("people", person,
             {{QStringLiteral("post"), post}, {QStringLiteral("undertaking_on"), QJsonValue()}});
    HandoverSheet sheet =
        AccessFixture::must(engine.start({{QStringLiteral("person"), person},
                                          {QStringLiteral("kind"), QStringLiteral("joining")},
                                          {QStringLiteral("date"), QStringLiteral("2026-11-16")}}));
    QStringList expected;
    for (const QString &task : tasks.split(QLatin1Char(' ')))
        expected.append(QStringLiteral("task/") + task);
    QCOMPARE(codes(sheet), expected);
    QVERIFY(!engine.finish(sheet.number()));
    for (const QString &task : std::as_const(expected))
        AccessFixture::must(engine.confirm(sheet.number(), task, QDate(2026, 11, 18)));
    AccessFixture::must(engine.finish(sheet.number()));
    const Values values = unit.record("people", person).values;
    QCOMPARE(values.value(QLatin1String("undertaking_on")).toString(), QStringLiteral("2026-11-18"));
    QCOMPARE(values.value(QLatin1String("trained_on")).toString(), QStringLiteral("2026-11-18"));
    QCOMPARE(values.value(QLatin1String("state")).toString(), QStringLiteral("active"));
}

void TestHandoverEnd::whoComesBackJoinsAgain()
{
    AccessFixture unit;
    Handovers engine(unit.vault());
    const QString person = unit.person("何静", R"({"state":"left","left_on":"2024-10-01"})");
    HandoverSheet sheet =
        AccessFixture::must(engine.start({{QStringLiteral("person"), person},
                                          {QStringLiteral("kind"), QStringLiteral("joining")},
                                          {QStringLiteral("date"), QStringLiteral("2026-11-16")}}));
    for (const HandoverLine &line : std::as_const(sheet.lines))
        AccessFixture::must(engine.confirm(sheet.number(), line.line, Clock::today()));
    AccessFixture::must(engine.finish(sheet.number()));
    const Values values = unit.record("people", person).values;
    QCOMPARE(values.value(QLatin1String("state")).toString(), QStringLiteral("active"));
    QCOMPARE(values.value(QLatin1String("joined_on")).toString(), QStringLiteral("2026-11-16"));
    QVERIFY(!values.contains(QStringLiteral("left_on")));
}

QTEST_GUILESS_MAIN(TestHandoverEnd)
#include "tst_handoverend.moc"
