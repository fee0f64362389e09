// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/approvals.h"
#include "models/vault/journal.h"
#include "support/approvalfixture.h"

#include <QTest>

using namespace anguan;

namespace {

/// A unit with a written plan that can be filed.
class PlanUnit : public ApprovalFixture
{
public:
    PlanUnit()
    {
        plan = make(complete());
        unlockAs(QStringLiteral("operator"));
    }

    Values complete() const
    {
        return {{QStringLiteral("title"), QStringLiteral("停电应急预案")},
                {QStringLiteral("edition"), QStringLiteral("1.0")},
                {QStringLiteral("author"), people.at(3)},
                {QStringLiteral("systems"), QJsonArray{system}},
                {QStringLiteral("contacts"),
                 QJsonArray{QJsonObject{{QStringLiteral("order"), 1},
                                        {QStringLiteral("name"), QStringLiteral("何敏")},
                                        {QStringLiteral("phone"), QStringLiteral("0734-8123456")}}}},
                {QStringLiteral("steps"),
                 QJsonArray{QJsonObject{{QStringLiteral("when"), QStringLiteral("立即")},
                                        {QStringLiteral("who"), QStringLiteral("值班员")},
                                        {QStringLiteral("what"), QStringLiteral("切换电源")}}}}};
    }
    QString make(const Values &values)
    {
        return must(RecordStore(vault()).createByEngine(plans(), values, QStringLiteral("test"))).number;
    }
    void change(const char *field, const QJsonValue &value)
    {
        must(RecordStore(vault()).changeByEngine(plans(), plan, {{QLatin1String(field), value}},
                                                 QStringLiteral("test")));
    }
    static const Register &plans() { return *Catalogue::find(QStringLiteral("plans")); }
    static const ApprovalKind &kind() { return *ApprovalKinds::find(QStringLiteral("plan_filing")); }
    static Values application()
    {
        return {{QStringLiteral("why"), QStringLiteral("首次备案")},
                {QStringLiteral("changes"), QStringLiteral("新增断电步骤")}};
    }
    static Values handedOut()
    {
        const QString today = Clock::today().toString(Qt::ISODate);
        return {{QStringLiteral("filed_on"), today},
                {QStringLiteral("adopted_on"), today},
                {QStringLiteral("result"), QStringLiteral("值班室、机房各一份")}};
    }
    Approval approved(const QString &about)
    {
        const Approval draft = must(Approvals(vault()).draft(kind(), about, application()));
        const Approval submitted = must(Approvals(vault()).submit(draft.number, draft.version));
        return sign(sign(submitted, "officer"), "leader");
    }
    QString state(const QString &number)
    {
        return record("plans", number).values.value(QLatin1String("state")).toString();
    }

    QString plan;
};

} // namespace

/// H13: a plan comes into force by a signed filing and in no other way.
class TestPlanFiling : public QObject
{
    Q_OBJECT
private slots:
    void filingPutsThePlanInForce();
    void theVersionBeforeIsSuperseded();
    void eachGateHoldsItBackUntilItIsMet_data();
    void eachGateHoldsItBackUntilItIsMet();
    void anIncompletePlanIsNotPutUpForSigning_data();
    void anIncompletePlanIsNotPutUpForSigning();
    void onlyDraftsAreFiled_data();
    void onlyDraftsAreFiled();
    void aFilingWithAHoleChangesNothing_data();
    void aFilingWithAHoleChangesNothing();
    void theStateCannotBeTyped();
};

void TestPlanFiling::filingPutsThePlanInForce()
{
    PlanUnit unit;
    const Approval approval = unit.approved(unit.plan);
    QCOMPARE(unit.state(unit.plan), QStringLiteral("draft")); // signed is not yet filed
    const Approval carried = PlanUnit::must(
        Approvals(unit.vault()).carryOut(approval.number, approval.version, PlanUnit::handedOut()));
    QCOMPARE(carried.state, ApprovalState::CarriedOut);
    const Values plan = unit.record("plans", unit.plan).values;
    const QString today = Clock::today().toString(Qt::ISODate);
    QCOMPARE(plan.value(QLatin1String("state")).toString(), QStringLiteral("in_force"));
    QCOMPARE(plan.value(QLatin1String("filed_on")).toString(), today);
    QCOMPARE(plan.value(QLatin1String("next_review")).toString(),
             Clock::today().addMonths(12).toString(Qt::ISODate));
    Journal::Filter ofPlan;
    ofPlan.record = unit.plan;
    QVERIFY(
        PlanUnit::must(Journal(unit.database()).page(ofPlan, 0, 1)).first().reason.contains(approval.number));

    // What was signed stays: the officer cannot change a step of it.
    unit.unlockAs(QStringLiteral("officer"));
    const Record filed = unit.record("plans", unit.plan);
    Values other = filed.values;
    other.insert(QStringLiteral("steps"),
                 QJsonArray{QJsonObject{{QStringLiteral("what"), QStringLiteral("先等等")}}});
    QVERIFY(!RecordStore(unit.vault()).change(PlanUnit::plans(), unit.plan, filed.version, other));
}

void TestPlanFiling::theVersionBeforeIsSuperseded()
{
    PlanUnit unit;
    const Approval first = unit.approved(unit.plan);
    PlanUnit::must(Approvals(unit.vault()).carryOut(first.number, first.version, PlanUnit::handedOut()));
    Values next = unit.complete();
    next.insert(QStringLiteral("edition"), QStringLiteral("2.0"));
    next.insert(QStringLiteral("predecessor"), unit.plan);
    const QString second = unit.make(next);
    const Approval approval = unit.approved(second);
    QCOMPARE(unit.state(unit.plan), QStringLiteral("in_force"));
    PlanUnit::must(
        Approvals(unit.vault()).carryOut(approval.number, approval.version, PlanUnit::handedOut()));
    QCOMPARE(unit.state(second), QStringLiteral("in_force"));
    QCOMPARE(unit.state(unit.plan), QStringLiteral("superseded"));
    QVERIFY(unit.record("plans", unit.plan).values.value(QLatin1String("next_review")).isUndefined());
}

void TestPlanFiling::eachGateHoldsItBackUntilItIsMet_data()
{
    QTest::addColumn<QString>("gate");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonArray>("spoilt");
    QTest::newRow("nobody to be called") << "contacts_present"
                                         << "contacts" << QJsonArray();
    QTest::newRow("a contact without telephone")
        << "contacts_present"
        << "contacts" << QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("何敏")}}};
    QTest::newRow("no steps") << "steps_present"
                              << "steps" << QJsonArray();
    QTest::newRow("a step of nobody")
        << "steps_present"
        << "steps" << QJsonArray{QJsonObject{{QStringLiteral("what"), QStringLiteral("切换电源")}}};
    QTest::newRow("no systems") << "systems_present"
                                << "systems" << QJsonArray();
    QTest::newRow("another step than was signed")
        << "as_signed"
        << "steps"
        << QJsonArray{QJsonObject{{QStringLiteral("who"), QStringLiteral("值班员")},
                                  {QStringLiteral("what"), QStringLiteral("打电话")}}};
}

void TestPlanFiling::eachGateHoldsItBackUntilItIsMet()
{
    QFETCH(QString, gate);
    QFETCH(QString, field);
    QFETCH(QJsonArray, spoilt);
    PlanUnit unit;
    const Approval approval = unit.approved(unit.plan);
    Approvals engine(unit.vault());
    const auto stateOf = [&] {
        for (const GateState &each : engine.gates(approval))
            if (each.id == gate)
                return each;
        return GateState{};
    };
    for (const GateState &each : engine.gates(approval))
        QVERIFY2(each.met && !each.text.isEmpty(), qPrintable(each.id + each.text));

    const QByteArray id = field.toLatin1();
    const QJsonValue before = unit.record("plans", unit.plan).values.value(field);
    unit.change(id.constData(), spoilt);
    QVERIFY(!stateOf().met);
    QVERIFY(!stateOf().text.isEmpty());
    QCOMPARE(stateOf().supply, unit.plan);
    QVERIFY(!engine.carryOut(approval.number, approval.version, PlanUnit::handedOut()));
    QCOMPARE(unit.state(unit.plan), QStringLiteral("draft"));

    unit.change(id.constData(), before);
    QVERIFY2(stateOf().met, qPrintable(stateOf().text));
    QVERIFY(engine.carryOut(approval.number, approval.version, PlanUnit::handedOut()).has_value());
}

void TestPlanFiling::anIncompletePlanIsNotPutUpForSigning_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("contacts") << "contacts";
    QTest::newRow("steps") << "steps";
    QTest::newRow("systems") << "systems";
}

void TestPlanFiling::anIncompletePlanIsNotPutUpForSigning()
{
    QFETCH(QString, field);
    PlanUnit unit;
    unit.change(field.toLatin1().constData(), QJsonArray());
    Approvals engine(unit.vault());
    const Approval draft = PlanUnit::must(engine.draft(PlanUnit::kind(), unit.plan, PlanUnit::application()));
    const auto submitted = engine.submit(draft.number, draft.version);
    QVERIFY(!submitted);
    QCOMPARE(submitted.error().code, ErrorCode::Invalid);
}

void TestPlanFiling::onlyDraftsAreFiled_data()
{
    QTest::addColumn<QString>("state");
    QTest::newRow("in force") << "in_force";
    QTest::newRow("superseded") << "superseded";
}

void TestPlanFiling::onlyDraftsAreFiled()
{
    QFETCH(QString, state);
    PlanUnit unit;
    unit.change("state", state);
    const auto draft = Approvals(unit.vault()).draft(PlanUnit::kind(), unit.plan, PlanUnit::application());
    QVERIFY(!draft);
    QVERIFY(draft.error().text.contains(QStringLiteral("停电应急预案")));
}

void TestPlanFiling::aFilingWithAHoleChangesNothing_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("no day") << "filed_on"
                            << "";
    QTest::newRow("a day to come") << "filed_on"
                                   << "2999-01-01";
    QTest::newRow("a day before it was signed") << "filed_on"
                                                << "2020-01-01";
    QTest::newRow("adopted in the future") << "adopted_on"
                                           << "2999-01-01";
    QTest::newRow("handed out to nobody") << "result"
                                          << "";
}

void TestPlanFiling::aFilingWithAHoleChangesNothing()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    PlanUnit unit;
    const Approval approval = unit.approved(unit.plan);
    Values written = PlanUnit::handedOut();
    written.insert(field, value);
    const auto refused = Approvals(unit.vault()).carryOut(approval.number, approval.version, written);
    QVERIFY(!refused);
    QVERIFY(!refused.error().problems.isEmpty());
    QCOMPARE(refused.error().problems.first().field, field);
    QCOMPARE(unit.state(unit.plan), QStringLiteral("draft"));
}

void TestPlanFiling::theStateCannotBeTyped()
{
    PlanUnit unit;
    unit.unlockAs(QStringLiteral("officer"));
    const Record plan = unit.record("plans", unit.plan);
    Values typed = plan.values;
    typed.insert(QStringLiteral("state"), QStringLiteral("in_force"));
    QVERIFY(!RecordStore(unit.vault()).change(PlanUnit::plans(), unit.plan, plan.version, typed));
}

QTEST_GUILESS_MAIN(TestPlanFiling)
#include "tst_planfiling.moc"
