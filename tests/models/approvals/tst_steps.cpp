// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/approvalrows.h"
#include "models/approvals/stepplan.h"
#include "models/approvals/verifyall.h"
#include "models/base/canonicaljson.h"
#include "models/crypto/digest.h"
#include "models/vault/settings.h"
#include "support/approvalfixture.h"

#include <QTest>

using namespace anguan;

namespace {

QString idsOf(const QList<Step> &steps)
{
    QStringList ids;
    for (const Step &step : steps)
        ids << QLatin1String(step.id);
    return ids.join(QLatin1Char(' '));
}

/// A key position asks for the head of unit as well.
QList<Step> headToo(Vault &, const Approval &approval)
{
    return approval.draft.value(QLatin1String("key")).toBool() ? QList<Step>{Steps::of(Signer::HeadOfUnit)}
                                                               : QList<Step>();
}

ApprovalKind kindWith(const QList<Signer> &signers)
{
    ApprovalKind kind = *ApprovalKinds::find(QStringLiteral("go_live"));
    kind.steps.clear();
    for (const Signer signer : signers)
        kind.steps << Steps::of(signer);
    kind.furtherSteps = headToo;
    return kind;
}

} // namespace

class TestSteps : public QObject
{
    Q_OBJECT

private slots:
    void theRegisterNamesEveryStep();
    void aHigherPositionMaySign_data();
    void aHigherPositionMaySign();
    void whatAppliesIsKindAndCaseAndUnit_data();
    void whatAppliesIsKindAndCaseAndUnit();
    void theMinimumOfAKindCannotBeChosenAway();
    void onlyTheOfficerChooses();
    void stepsAreFixedAndSignedAtSubmission();
    void aRoundWithoutWrittenStepsHasThoseOfItsKind();
    void aRoundThatLeavesAStepOutIsDamage();
};

void TestSteps::theRegisterNamesEveryStep()
{
    const Field *field = Catalogue::find(QStringLiteral("approvals"))->field(QStringLiteral("step"));
    QStringList known;
    for (const Choice &choice : field->choices)
        known << QLatin1String(choice.id);
    for (const Step &step : Steps::all()) {
        QVERIFY2(field->choice(QLatin1String(step.id)), step.id);
        QCOMPARE(field->choice(QLatin1String(step.id))->label, step.label);
        known.removeOne(QLatin1String(step.id));
    }
    QCOMPARE(known, QStringList());
}

void TestSteps::aHigherPositionMaySign_data()
{
    QTest::addColumn<Signer>("needed");
    QTest::addColumn<QList<Signer>>("instead");
    using S = Signer;
    QTest::newRow("officer") << S::Officer << QList<S>{S::Officer};
    QTest::newRow("administrator") << S::Administrator << QList<S>{S::Administrator};
    QTest::newRow("department head") << S::DepartmentHead
                                     << QList<S>{S::DepartmentHead, S::DeputyInCharge, S::HeadOfUnit};
    QTest::newRow("centre head") << S::CentreHead
                                 << QList<S>{S::CentreHead, S::DeputyInCharge, S::HeadOfUnit};
    QTest::newRow("group leader") << S::GroupLeader << QList<S>{S::GroupLeader, S::HeadOfUnit};
    QTest::newRow("deputy") << S::DeputyInCharge << QList<S>{S::DeputyInCharge, S::HeadOfUnit};
    QTest::newRow("head of unit") << S::HeadOfUnit << QList<S>{S::HeadOfUnit};
}

void TestSteps::aHigherPositionMaySign()
{
    QFETCH(Signer, needed);
    QFETCH(QList<Signer>, instead);
    for (const Step &step : Steps::all())
        QCOMPARE(Steps::standsFor(step.signer, needed), instead.contains(step.signer));
}

void TestSteps::whatAppliesIsKindAndCaseAndUnit_data()
{
    QTest::addColumn<QList<Signer>>("kind");
    QTest::addColumn<bool>("important");
    QTest::addColumn<bool>("key");
    QTest::addColumn<QStringList>("ordinary");
    QTest::addColumn<QStringList>("heavy");
    QTest::addColumn<QString>("expected");
    using S = Signer;
    const auto ids = [](const char *text) {
        return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    const auto row = [&](const char *name, QList<S> kind, bool important, bool key, const char *ordinary,
                         const char *heavy, const char *expected) {
        QTest::newRow(name) << kind << important << key << ids(ordinary) << ids(heavy)
                            << QString::fromLatin1(expected);
    };
    const QList<S> deputy{S::Officer, S::DeputyInCharge};
    const QList<S> centre{S::Officer, S::CentreHead};
    row("nothing chosen", deputy, true, false, "", "", "officer_check deputy");
    row("a key position", deputy, false, true, "", "", "officer_check deputy head");
    row("one more for all", centre, false, false, "centre_head deputy", "",
        "officer_check centre_head deputy");
    row("one more for all holds for important ones", centre, true, false, "centre_head deputy", "",
        "officer_check centre_head deputy");
    row("one more for important ones, about an ordinary one", deputy, false, false, "", "deputy head",
        "officer_check deputy");
    row("one more for important ones, about one", deputy, true, false, "", "deputy head",
        "officer_check deputy head");
    row("a higher position instead", centre, false, false, "deputy", "", "officer_check deputy");
    row("a higher position instead, and a key position", deputy, false, true, "head", "",
        "officer_check head");
    row("typed in another order", centre, false, false, "head centre_head", "",
        "officer_check centre_head head");
    row("the administrator stays", {S::Administrator}, false, false, "centre_head", "",
        "administrator centre_head");
}

void TestSteps::whatAppliesIsKindAndCaseAndUnit()
{
    QFETCH(QList<Signer>, kind);
    QFETCH(bool, important);
    QFETCH(bool, key);
    QFETCH(QStringList, ordinary);
    QFETCH(QStringList, heavy);
    QFETCH(QString, expected);
    ApprovalFixture unit;
    if (!important) {
        unit.changeSystem(unit.system, "importance", QStringLiteral("ordinary"));
        unit.changeSystem(unit.system, "protection_level", QStringLiteral("2"));
    }
    const ApprovalKind asked = kindWith(kind);
    const StepPlan plan(unit.vault());
    StepPlan choosing(unit.vault());
    ApprovalFixture::must(choosing.choose(asked, StepPlan::Weight::Ordinary, ordinary));
    ApprovalFixture::must(choosing.choose(asked, StepPlan::Weight::Heavy, heavy));
    Approval approval;
    approval.subject = unit.system;
    approval.draft = {{QStringLiteral("key"), key}};
    const QList<Step> steps = plan.stepsFor(asked, approval);
    QCOMPARE(idsOf(steps), expected);
    QVERIFY(Steps::cover(steps, plan.least(asked, approval)));
}

void TestSteps::theMinimumOfAKindCannotBeChosenAway()
{
    ApprovalFixture unit;
    StepPlan plan(unit.vault());
    const auto refused = plan.choose(unit.goLive(), StepPlan::Weight::Ordinary, {QStringLiteral("deputy")});
    QVERIFY(!refused);
    QVERIFY(refused.error().text.contains(QLatin1String("H10")));
    QVERIFY(!plan.choose(unit.goLive(), StepPlan::Weight::Ordinary, {QStringLiteral("officer_check")}));
    QVERIFY(!plan.choose(unit.goLive(), StepPlan::Weight::Ordinary, {QStringLiteral("nobody")}));
    QCOMPARE(plan.chosen(unit.goLive(), StepPlan::Weight::Ordinary), QStringList());
    QVERIFY(plan.choose(unit.goLive(), StepPlan::Weight::Ordinary, {QStringLiteral("head")}));
}

void TestSteps::onlyTheOfficerChooses()
{
    ApprovalFixture unit;
    unit.unlockAs(QStringLiteral("operator"));
    const auto refused =
        StepPlan(unit.vault()).choose(unit.goLive(), StepPlan::Weight::Ordinary, {QStringLiteral("head")});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Denied);
}

void TestSteps::stepsAreFixedAndSignedAtSubmission()
{
    ApprovalFixture unit;
    unit.addLogin(QStringLiteral("head"), Role::Leader, QStringLiteral("高明礼"), QStringLiteral("head"));
    unit.unlockAs(QStringLiteral("operator"));
    Approval first = unit.submitted(unit.system);
    Approval second = unit.drafted(unit.createSystem(QStringLiteral("不动产登记平台")));
    unit.unlockAs(QStringLiteral("officer"));
    ApprovalFixture::must(StepPlan(unit.vault())
                              .choose(unit.goLive(), StepPlan::Weight::Heavy,
                                      {QStringLiteral("group_leader"), QStringLiteral("head")}));
    unit.unlockAs(QStringLiteral("operator"));
    const StepPlan plan(unit.vault());
    QCOMPARE(idsOf(plan.standing(first)), QStringLiteral("officer_check group_leader"));
    QCOMPARE(idsOf(plan.standing(second)), QStringLiteral("officer_check group_leader head"));
    second = ApprovalFixture::must(Approvals(unit.vault()).submit(second.number, second.version));
    const QByteArray written = second.rounds.first().canonical;
    QVERIFY2(written.contains(R"("steps":["officer_check","group_leader","head"])"), written.constData());

    first = unit.sign(unit.sign(first, "officer"), "leader");
    QCOMPARE(first.state, ApprovalState::Approved);
    second = unit.sign(unit.sign(second, "officer"), "leader");
    QCOMPARE(second.state, ApprovalState::Submitted);
    QCOMPARE(second.step, QStringLiteral("head"));
    second = unit.sign(second, "head");
    QCOMPARE(second.state, ApprovalState::Approved);
    VerifyReport report;
    ApprovalFixture::must(verifyApprovals(unit.database(), report));
    QCOMPARE(report.damage, QStringList());
    QCOMPARE(report.approvalSignatures, 5);
}

void TestSteps::aRoundWithoutWrittenStepsHasThoseOfItsKind()
{
    Round round;
    QCOMPARE(idsOf(Steps::ofRound(QStringLiteral("go_live"), round)),
             QStringLiteral("officer_check group_leader"));
    round.content.insert(QStringLiteral("steps"),
                         QJsonArray{QStringLiteral("officer_check"), QStringLiteral("head")});
    QCOMPARE(idsOf(Steps::ofRound(QStringLiteral("go_live"), round)), QStringLiteral("officer_check head"));
}

void TestSteps::aRoundThatLeavesAStepOutIsDamage()
{
    ApprovalFixture unit;
    unit.unlockAs(QStringLiteral("operator"));
    Approval approval = unit.drafted(unit.system);
    // A file in which somebody wrote a round that the group leader need not sign.
    QJsonObject content{{QStringLiteral("approval"), approval.number},
                        {QStringLiteral("steps"), QJsonArray{QStringLiteral("officer_check")}}};
    Round round;
    round.number = 1;
    round.canonical = ApprovalFixture::must(canonicalJson(content));
    round.contentSm3 = sm3(round.canonical);
    ApprovalFixture::must(ApprovalRows(unit.database()).addRound(approval.number, round));
    ApprovalFixture::must(unit.database().execute(
        QStringLiteral("UPDATE approvals SET state = 'submitted', step = 'officer_check'")));
    VerifyReport report;
    ApprovalFixture::must(verifyApprovals(unit.database(), report));
    QCOMPARE(report.damage.size(), 1);
    QVERIFY2(report.damage.first().contains(approval.number), qPrintable(report.damage.first()));
}

QTEST_GUILESS_MAIN(TestSteps)
#include "tst_steps.moc"
