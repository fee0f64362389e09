// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/approvals.h"
#include "models/vault/journal.h"
#include "support/approvalfixture.h"

#include <QTest>

using namespace anguan;

using Spoil = std::function<void(Values &)>;
Q_DECLARE_METATYPE(Spoil)

/// H10: a system goes into service by a signed approval and in no other way.
class TestGoLive : public QObject
{
    Q_OBJECT

private slots:
    void anApplicationWithAHoleIsRefused_data();
    void anApplicationWithAHoleIsRefused();
    void aDraftMayHaveHoles();
    void aSystemInServiceOrWithdrawnCannotApply();
    void eachGateHoldsItBackUntilItIsMet_data();
    void eachGateHoldsItBackUntilItIsMet();
    void carryingOutPutsTheSystemIntoService();
    void aRecordOfCarryingOutWithAHoleChangesNothing_data();
    void aRecordOfCarryingOutWithAHoleChangesNothing();
    void whoCarriedItOutDoesNotVerifyIt();
    void aNewDraftKnowsTheSystem();

private:
    static Approval approved(ApprovalFixture &unit);
};

Approval TestGoLive::approved(ApprovalFixture &unit)
{
    unit.unlockAs(QStringLiteral("operator"));
    return unit.sign(unit.sign(unit.submitted(unit.system), "officer"), "leader");
}

void TestGoLive::anApplicationWithAHoleIsRefused_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("field");
    const auto without = [](const char *field) {
        return Spoil([field](Values &values) { values.remove(QLatin1String(field)); });
    };
    const auto with = [](const char *field, const QJsonValue &value) {
        return Spoil([field, value](Values &values) { values.insert(QLatin1String(field), value); });
    };
    for (const char *field : {"what", "why", "risk", "rollback", "window_from", "done_by", "supervised_by",
                              "checks", "check_result", "protection_level", "responsible", "administrator_a"})
        QTest::addRow("without %s", field) << without(field) << QString::fromLatin1(field);
    QTest::newRow("the time ends before it begins")
        << with("window_to", QStringLiteral("2026-11-22T11:00:00.000Z")) << QStringLiteral("window_to");
    QTest::newRow("an unknown person")
        << with("responsible", QStringLiteral("PER-2020-9999")) << QStringLiteral("responsible");
    QTest::newRow("a level that does not exist")
        << with("protection_level", QStringLiteral("9")) << QStringLiteral("protection_level");
    QTest::newRow("a check that was not passed")
        << with("check_result", QStringLiteral("failed")) << QStringLiteral("check_result");
    QTest::newRow("remarks announced and not written")
        << with("check_result", QStringLiteral("remarks")) << QStringLiteral("check_remarks");
    QTest::newRow("an important system with one administrator")
        << without("administrator_b") << QStringLiteral("administrator_b");
    QTest::newRow("one point not passed, the whole passed")
        << with("checks", QJsonArray{QJsonObject{{QStringLiteral("item"), QStringLiteral("渗透测试")},
                                                 {QStringLiteral("passed"), false}}})
        << QStringLiteral("check_result");
    QTest::newRow("one person administers twice") << Spoil([](Values &values) {
        values.insert(QStringLiteral("administrator_b"), values.value(QLatin1String("administrator_a")));
    }) << QStringLiteral("administrator_b");
    QTest::newRow("whoever does it supervises it") << Spoil([](Values &values) {
        values.insert(QStringLiteral("supervised_by"), values.value(QLatin1String("done_by")));
    }) << QStringLiteral("supervised_by");
}

void TestGoLive::anApplicationWithAHoleIsRefused()
{
    QFETCH(Spoil, spoil);
    QFETCH(QString, field);
    ApprovalFixture unit;
    unit.unlockAs(QStringLiteral("operator"));
    Approvals engine(unit.vault());
    Values fields = unit.application();
    spoil(fields);
    const Approval draft = ApprovalFixture::must(engine.draft(unit.goLive(), unit.system, fields));
    const auto refused = engine.submit(draft.number, draft.version);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
    QStringList named;
    for (const Problem &problem : refused.error().problems)
        named << problem.field;
    QVERIFY2(named.contains(field), qPrintable(named.join(QLatin1Char(' ')) + refused.error().text));
    QVERIFY(ApprovalFixture::must(engine.find(draft.number)).rounds.isEmpty());

    // Mended, the same draft goes through: it was that one thing.
    const Approval mended =
        ApprovalFixture::must(engine.edit(draft.number, draft.version, unit.application()));
    QVERIFY(engine.submit(mended.number, mended.version).has_value());
}

void TestGoLive::aDraftMayHaveHoles()
{
    ApprovalFixture unit;
    unit.unlockAs(QStringLiteral("operator"));
    const auto draft =
        Approvals(unit.vault())
            .draft(unit.goLive(), unit.system, {{QStringLiteral("what"), QStringLiteral("  移动端 ")}});
    QVERIFY(draft.has_value());
    QCOMPARE(draft->draft, Values({{QStringLiteral("what"), QStringLiteral("移动端")}}));
    QVERIFY(draft->number.startsWith(QLatin1String("APV-")));
}

void TestGoLive::aSystemInServiceOrWithdrawnCannotApply()
{
    ApprovalFixture unit;
    ApprovalFixture::must(
        RecordStore(unit.vault())
            .changeByEngine(*Catalogue::find(QStringLiteral("systems")), unit.system,
                            {{QStringLiteral("state"), QStringLiteral("in_service")},
                             {QStringLiteral("in_service_since"), QStringLiteral("2025-05-06")}},
                            QStringLiteral("test")));
    QVERIFY(!Approvals(unit.vault()).draft(unit.goLive(), unit.system, {}));
    QVERIFY(!Approvals(unit.vault()).draft(unit.goLive(), QStringLiteral("SYS-2020-9999"), {}));
    const QString other = unit.createSystem(QStringLiteral("另一个"));
    ApprovalFixture::must(RecordStore(unit.vault())
                              .withdraw(*Catalogue::find(QStringLiteral("systems")), other,
                                        unit.record("systems", other).version, QStringLiteral("重复登记")));
    QVERIFY(!Approvals(unit.vault()).draft(unit.goLive(), other, {}));
}

void TestGoLive::eachGateHoldsItBackUntilItIsMet_data()
{
    QTest::addColumn<QString>("gate");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("spoilt");
    QTest::newRow("another level in the register than confirmed")
        << QStringLiteral("level_set") << QStringLiteral("protection_level") << QStringLiteral("2");
    QTest::newRow("no level in the register")
        << QStringLiteral("level_set") << QStringLiteral("protection_level") << QString();
    QTest::newRow("nobody responsible in the register")
        << QStringLiteral("responsible_named") << QStringLiteral("responsible") << QString();
    QTest::newRow("no second administrator in the register")
        << QStringLiteral("two_administrators") << QStringLiteral("administrator_b") << QString();
    QTest::newRow("moved to another network since it was signed")
        << QStringLiteral("as_signed") << QStringLiteral("network_zone") << QStringLiteral("internet");
}

void TestGoLive::eachGateHoldsItBackUntilItIsMet()
{
    QFETCH(QString, gate);
    QFETCH(QString, field);
    QFETCH(QString, spoilt);
    ApprovalFixture unit;
    const Approval approval = approved(unit);
    Approvals engine(unit.vault());
    const auto stateOf = [&] {
        for (const GateState &each : engine.gates(approval))
            if (each.id == gate)
                return each;
        return GateState{};
    };
    for (const GateState &each : engine.gates(approval))
        QVERIFY2(each.met, qPrintable(each.id + each.text));

    const QByteArray id = field.toLatin1();
    const QJsonValue before = unit.record("systems", unit.system).values.value(field);
    unit.changeSystem(unit.system, id.constData(), spoilt);
    QVERIFY(!stateOf().met);
    QVERIFY(!stateOf().text.isEmpty());
    QCOMPARE(stateOf().supply, unit.system);
    const auto refused = engine.carryOut(approval.number, approval.version, unit.carriedOut());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
    QVERIFY(unit.record("systems", unit.system).values.value(QLatin1String("state")) !=
            QJsonValue(QStringLiteral("in_service")));

    unit.changeSystem(unit.system, id.constData(), before);
    QVERIFY2(stateOf().met, qPrintable(stateOf().text));
    QVERIFY(engine.carryOut(approval.number, approval.version, unit.carriedOut()).has_value());
}

void TestGoLive::carryingOutPutsTheSystemIntoService()
{
    ApprovalFixture unit;
    const Approval approval = approved(unit);
    const Values written = unit.carriedOut();
    const Approval carried =
        ApprovalFixture::must(Approvals(unit.vault()).carryOut(approval.number, approval.version, written));
    QCOMPARE(carried.state, ApprovalState::CarriedOut);
    QCOMPARE(carried.carriedOut, written);
    QCOMPARE(carried.carriedOutBy, QStringLiteral("operator"));
    const Values system = unit.record("systems", unit.system).values;
    QCOMPARE(system.value(QLatin1String("state")).toString(), QStringLiteral("in_service"));
    for (const char *field : {"in_service_since", "filing_number", "filed_on"})
        QCOMPARE(system.value(QLatin1String(field)), written.value(QLatin1String(field)));
    // The system's own history names the approval.
    Journal::Filter ofSystem;
    ofSystem.record = unit.system;
    const auto page = Journal(unit.database()).page(ofSystem, 0, 1);
    QVERIFY(page.has_value());
    QVERIFY(page->first().reason.contains(approval.number));
    // Once.
    QVERIFY(!Approvals(unit.vault()).carryOut(approval.number, approval.version, unit.carriedOut()));
}

void TestGoLive::aRecordOfCarryingOutWithAHoleChangesNothing_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("no day") << QStringLiteral("in_service_since") << QString();
    QTest::newRow("a day to come") << QStringLiteral("in_service_since") << QStringLiteral("2999-01-01");
    QTest::newRow("a day before it was signed")
        << QStringLiteral("in_service_since") << QStringLiteral("2020-01-01");
    QTest::newRow("a filing number that is none")
        << QStringLiteral("filing_number") << QStringLiteral("备案12号");
    QTest::newRow("level 3 without a filing number") << QStringLiteral("filing_number") << QString();
    QTest::newRow("a filing number without its day") << QStringLiteral("filed_on") << QString();
    QTest::newRow("nobody did it") << QStringLiteral("carried_out_by") << QString();
    QTest::newRow("no result") << QStringLiteral("result") << QString();
}

void TestGoLive::aRecordOfCarryingOutWithAHoleChangesNothing()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    ApprovalFixture unit;
    const Approval approval = approved(unit);
    Values written = unit.carriedOut();
    written.insert(field, value);
    const auto refused = Approvals(unit.vault()).carryOut(approval.number, approval.version, written);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
    QVERIFY(!refused.error().problems.isEmpty());
    const Approval after = ApprovalFixture::must(Approvals(unit.vault()).find(approval.number));
    QCOMPARE(after.state, ApprovalState::Approved);
    QCOMPARE(after.version, approval.version);
    QVERIFY(unit.record("systems", unit.system).values.value(QLatin1String("filing_number")).isUndefined());
}

void TestGoLive::whoCarriedItOutDoesNotVerifyIt()
{
    ApprovalFixture unit;
    const Approval approval = approved(unit);
    unit.unlockAs(QStringLiteral("officer"));
    unit.addLogin(QStringLiteral("second"), Role::Officer, QStringLiteral("高明礼"));
    const Approval carried = ApprovalFixture::must(
        Approvals(unit.vault()).carryOut(approval.number, approval.version, unit.carriedOut()));
    const auto own = Approvals(unit.vault()).verify(carried.number, carried.version, QStringLiteral("已核"));
    QVERIFY(!own);
    QCOMPARE(own.error().code, ErrorCode::Denied);
    unit.unlockAs(QStringLiteral("second"));
    const Approval verified = ApprovalFixture::must(
        Approvals(unit.vault()).verify(carried.number, carried.version, QStringLiteral("已现场核对")));
    QCOMPARE(verified.state, ApprovalState::Verified);
    QCOMPARE(verified.verifyNote, QStringLiteral("已现场核对"));
    QCOMPARE(ApprovalFixture::must(Approvals(unit.vault()).archive(verified.number, verified.version)).state,
             ApprovalState::Archived);
}

void TestGoLive::aNewDraftKnowsTheSystem()
{
    ApprovalFixture unit;
    const Values known = unit.goLive().prefill(unit.vault(), unit.system);
    QCOMPARE(known.value(QLatin1String("protection_level")).toString(), QStringLiteral("3"));
    QCOMPARE(known.value(QLatin1String("responsible")).toString(), unit.people.at(3));
    QCOMPARE(known.value(QLatin1String("administrator_b")).toString(), unit.people.at(4));
}

QTEST_GUILESS_MAIN(TestGoLive)
#include "tst_golive.moc"
