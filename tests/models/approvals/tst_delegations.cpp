// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/delegations.h"
#include "models/approvals/verifyall.h"
#include "models/base/canonicaljson.h"
#include "support/kindcases.h"

#include <QTest>

using namespace anguan;
using KindCases::t;

/// A signer who is away lets somebody else sign, on days, by a sheet that the signer signed.
class TestDelegations : public QObject
{
    Q_OBJECT

private slots:
    void itCountsOnceItIsSignedAndOnItsDays_data();
    void itCountsOnceItIsSignedAndOnItsDays();
    void onlyWhoIsAwaySignsIt();
    void theAbsentSignerIsNamedInWhatIsSigned();
    void nobodyStandsInForTheApplicant();
    void nobodyAnswersTwiceThroughADelegation();
    void aWordChangedInTheFileMakesItVoid();
    void aSignedOneKeepsItsWords();

private:
    static QString written(ChangeFixture &unit, const Values &other = {});
    static Approval waitingForTheDeputy(ChangeFixture &unit);
    static bool maySign(ChangeFixture &unit, const Approval &approval, const char *login);
};

/// The deputy in charge lets the head of the information centre sign.
QString TestDelegations::written(ChangeFixture &unit, const Values &other)
{
    unit.unlockAs(QStringLiteral("officer"));
    Login centre = unit.must(Logins(unit.vault()).find(QStringLiteral("centre")));
    centre.person = unit.people.at(4);
    unit.must(Logins(unit.vault()).change(centre));
    Values values{{QStringLiteral("principal"), unit.people.at(1)},
                  {QStringLiteral("deputy"), unit.people.at(4)},
                  {QStringLiteral("position"), t("deputy")},
                  {QStringLiteral("from_on"), Clock::today().toString(Qt::ISODate)},
                  {QStringLiteral("until_on"), Clock::today().addDays(5).toString(Qt::ISODate)},
                  {QStringLiteral("reason"), t("外出学习")}};
    for (auto it = other.begin(); it != other.end(); ++it)
        values.insert(it.key(), it.value());
    return unit
        .must(RecordStore(unit.vault()).create(*Catalogue::find(QStringLiteral("delegations")), values))
        .number;
}

Approval TestDelegations::waitingForTheDeputy(ChangeFixture &unit)
{
    unit.unlockAs(QStringLiteral("operator"));
    const Approval approval = KindCases::submitted(unit, KindCases::of(QStringLiteral("media_destruction")));
    return unit.sign(approval, "officer");
}

bool TestDelegations::maySign(ChangeFixture &unit, const Approval &approval, const char *login)
{
    const auto able = Approvals(unit.vault()).signersOf(approval);
    return able && able->contains(QLatin1String(login));
}

void TestDelegations::itCountsOnceItIsSignedAndOnItsDays_data()
{
    QTest::addColumn<Values>("other");
    QTest::addColumn<bool>("signs");
    QTest::addColumn<bool>("counts");
    const auto day = [](int fromToday) { return Clock::today().addDays(fromToday).toString(Qt::ISODate); };
    QTest::newRow("signed and today") << Values() << true << true;
    QTest::newRow("not signed") << Values() << false << false;
    QTest::newRow("from tomorrow on") << Values{{QStringLiteral("from_on"), day(1)}} << true << false;
    QTest::newRow("today is its last day")
        << Values{{QStringLiteral("from_on"), day(-5)}, {QStringLiteral("until_on"), day(0)}} << true << true;
    QTest::newRow("for another position")
        << Values{{QStringLiteral("position"), t("group_leader")}} << true << false;
}

void TestDelegations::itCountsOnceItIsSignedAndOnItsDays()
{
    QFETCH(Values, other);
    QFETCH(bool, signs);
    QFETCH(bool, counts);
    ChangeFixture unit;
    const QString number = written(unit, other);
    if (signs)
        unit.must(Delegations(unit.vault())
                      .sign(number, QStringLiteral("leader"), Secret::ofPassword(unit.password)));
    const Approval approval = waitingForTheDeputy(unit);
    QVERIFY(maySign(unit, approval, "leader"));
    QCOMPARE(maySign(unit, approval, "centre"), counts);
    QCOMPARE(Approvals(unit.vault()).sign(unit.signing(approval, QStringLiteral("centre"))).has_value(),
             counts);
}

void TestDelegations::onlyWhoIsAwaySignsIt()
{
    ChangeFixture unit;
    const QString number = written(unit);
    Delegations delegations(unit.vault());
    for (const char *other : {"centre", "head", "officer"})
        QVERIFY2(!delegations.sign(number, QLatin1String(other), Secret::ofPassword(unit.password)), other);
    const auto wrong = delegations.sign(number, QStringLiteral("leader"),
                                        Secret::ofPassword(QStringLiteral("Wrong-2026-anguan")));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, ErrorCode::Denied);
    QVERIFY(
        delegations.sign(number, QStringLiteral("leader"), Secret::ofPassword(unit.password)).has_value());
    QCOMPARE(unit.record("delegations", number).values.value(QLatin1String("state")).toString(),
             QStringLiteral("signed"));
    QVERIFY2(!delegations.sign(number, QStringLiteral("leader"), Secret::ofPassword(unit.password)), "once");
}

void TestDelegations::theAbsentSignerIsNamedInWhatIsSigned()
{
    ChangeFixture unit;
    const QString number = written(unit);
    unit.must(
        Delegations(unit.vault()).sign(number, QStringLiteral("leader"), Secret::ofPassword(unit.password)));
    const Approval approval = unit.sign(waitingForTheDeputy(unit), "centre");
    QCOMPARE(approval.state, ApprovalState::Approved);
    const Answer &answer = approval.lastRound()->answers.last();
    const QString name =
        unit.must(parseCanonicalJson(answer.statement)).value(QLatin1String("signer_name")).toString();
    QCOMPARE(answer.signerName, name);
    QVERIFY2(name.contains(QStringLiteral("苏建平")) && name.contains(QStringLiteral("林致远")) &&
                 name.contains(number),
             qPrintable(name));
    VerifyReport report;
    unit.must(verifyApprovals(unit.database(), report));
    QCOMPARE(report.damage, QStringList());
}

void TestDelegations::nobodyStandsInForTheApplicant()
{
    ChangeFixture unit;
    const QString number = written(unit);
    unit.must(
        Delegations(unit.vault()).sign(number, QStringLiteral("leader"), Secret::ofPassword(unit.password)));
    // The deputy in charge has a second login, as an officer, and applies with it.
    unit.addLogin(QStringLiteral("leader2"), Role::Officer, QStringLiteral("林致远"), {}, unit.people.at(1));
    unit.unlockAs(QStringLiteral("leader2"));
    Approval approval = KindCases::submitted(unit, KindCases::of(QStringLiteral("media_destruction")));
    approval = unit.sign(approval, "officer");
    QVERIFY(!maySign(unit, approval, "centre"));
    QVERIFY(!maySign(unit, approval, "leader"));
}

void TestDelegations::nobodyAnswersTwiceThroughADelegation()
{
    ChangeFixture unit;
    // The head of the centre signs one step of his own, and would sign the next for the deputy.
    const QString number = written(unit);
    unit.must(
        Delegations(unit.vault()).sign(number, QStringLiteral("leader"), Secret::ofPassword(unit.password)));
    unit.must(StepPlan(unit.vault())
                  .choose(*ApprovalKinds::find(QStringLiteral("media_destruction")),
                          StepPlan::Weight::Ordinary,
                          {QStringLiteral("centre_head"), QStringLiteral("deputy")}));
    Approval approval = waitingForTheDeputy(unit);
    approval = unit.sign(approval, "centre");
    QCOMPARE(approval.step, QStringLiteral("deputy"));
    QVERIFY(!maySign(unit, approval, "centre"));
    QVERIFY(maySign(unit, approval, "leader"));
}

void TestDelegations::aWordChangedInTheFileMakesItVoid()
{
    ChangeFixture unit;
    const QString number = written(unit);
    unit.must(
        Delegations(unit.vault()).sign(number, QStringLiteral("leader"), Secret::ofPassword(unit.password)));
    const Approval approval = waitingForTheDeputy(unit);
    QVERIFY(maySign(unit, approval, "centre"));
    unit.must(unit.database().execute(QStringLiteral("UPDATE delegations SET until_on = '2027-01-31'")));
    QVERIFY(!maySign(unit, approval, "centre"));
}

void TestDelegations::aSignedOneKeepsItsWords()
{
    ChangeFixture unit;
    const QString number = written(unit);
    unit.must(
        Delegations(unit.vault()).sign(number, QStringLiteral("leader"), Secret::ofPassword(unit.password)));
    const Register &reg = *Catalogue::find(QStringLiteral("delegations"));
    Record record = unit.record("delegations", number);
    Values longer = record.values;
    longer.insert(QStringLiteral("until_on"), Clock::today().addDays(30).toString(Qt::ISODate));
    RecordStore store(unit.vault());
    QVERIFY(!store.change(reg, number, record.version, longer));
    Values ended = record.values;
    ended.insert(QStringLiteral("ended_on"), Clock::today().toString(Qt::ISODate));
    QVERIFY(store.change(reg, number, record.version, ended).has_value());
    QVERIFY(!maySign(unit, waitingForTheDeputy(unit), "centre"));
}

QTEST_GUILESS_MAIN(TestDelegations)
#include "tst_delegations.moc"
