// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/emergency.h"
#include "models/approvals/verifyall.h"
#include "models/vault/journal.h"
#include "support/kindcases.h"

#include <QTest>

using namespace anguan;

/// H26, C18: what could not wait is done first, signed within a day, and marked for ever.
class TestEmergency : public QObject
{
    Q_OBJECT

private slots:
    void onlySomeKindsMayBeDoneFirst_data();
    void onlySomeKindsMayBeDoneFirst();
    void theReasonIsAskedFor();
    void evenInAHurryThereIsABackup();
    void itIsSignedAndStaysMarked();
    void signingLateShowsAsLate();
    void itIsNeverWithdrawn();
    void aMarkTakenAwayIsDamage();

private:
    static Approval done(ChangeFixture &unit);
    static QString lastAction(ChangeFixture &unit, const QString &record);
};

Approval TestEmergency::done(ChangeFixture &unit)
{
    unit.unlockAs(QStringLiteral("operator"));
    const KindCase &each = KindCases::of(QStringLiteral("data_change"));
    const Approval draft = KindCases::drafted(unit, each);
    unit.backup(draft.subject);
    return unit.must(Approvals(unit.vault())
                         .carryOutFirst(draft.number, draft.version, each.afterwards(unit),
                                        QStringLiteral("窗口停办，群众等候")));
}

QString TestEmergency::lastAction(ChangeFixture &unit, const QString &record)
{
    Journal::Filter filter;
    filter.record = record;
    for (const JournalEntry &entry : unit.must(Journal(unit.database()).page(filter, 0, 4)))
        if (entry.action.startsWith(QLatin1String("sign")) || entry.action.startsWith(QLatin1String("carry")))
            return entry.action;
    return {};
}

void TestEmergency::onlySomeKindsMayBeDoneFirst_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("may");
    for (const KindCase &each : KindCases::all()) {
        const QString kind = QLatin1String(each.kind);
        QTest::newRow(each.kind) << kind
                                 << (kind == QLatin1String("data_change") ||
                                     kind == QLatin1String("equipment_change"));
    }
}

void TestEmergency::onlySomeKindsMayBeDoneFirst()
{
    QFETCH(QString, kind);
    QFETCH(bool, may);
    ChangeFixture unit;
    unit.unlockAs(QStringLiteral("operator"));
    const KindCase &each = KindCases::of(kind);
    const Approval draft = KindCases::drafted(unit, each);
    each.meetGates(unit, draft);
    const auto result = Approvals(unit.vault())
                            .carryOutFirst(draft.number, draft.version, each.afterwards(unit),
                                           QStringLiteral("来不及等签字"));
    QCOMPARE(result.has_value(), may);
    for (const Approvals::Possible &possible : Approvals(unit.vault()).possible(draft))
        if (possible.action == ApprovalAction::CarryOutFirst)
            QCOMPARE(possible.allowed, may);
    if (!may) {
        QCOMPARE(result.error().code, ErrorCode::Denied);
        return;
    }
    QCOMPARE(result->state, ApprovalState::Urgent);
    QCOMPARE(lastAction(unit, draft.number), QStringLiteral("carry_out_first"));
    if (kind == QLatin1String("equipment_change"))
        QCOMPARE(
            unit.record("devices", draft.subject).values.value(QLatin1String("changed_under")).toString(),
            draft.number);
}

void TestEmergency::theReasonIsAskedFor()
{
    ChangeFixture unit;
    unit.unlockAs(QStringLiteral("operator"));
    const KindCase &each = KindCases::of(QStringLiteral("equipment_change"));
    const Approval draft = KindCases::drafted(unit, each);
    const auto refused =
        Approvals(unit.vault())
            .carryOutFirst(draft.number, draft.version, each.afterwards(unit), QStringLiteral("  "));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
}

void TestEmergency::evenInAHurryThereIsABackup()
{
    ChangeFixture unit;
    unit.unlockAs(QStringLiteral("operator"));
    const KindCase &each = KindCases::of(QStringLiteral("data_change"));
    const Approval draft = KindCases::drafted(unit, each);
    Approvals engine(unit.vault());
    const auto attempt = [&] {
        return engine.carryOutFirst(draft.number, draft.version, each.afterwards(unit), QStringLiteral("急"));
    };
    QVERIFY(!attempt());
    unit.backup(draft.subject, Clock::stamp(Clock::nowUtc().addDays(-3)));
    QVERIFY2(!attempt(), "three days old");
    unit.backup(draft.subject, Clock::stamp(Clock::nowUtc().addSecs(-3600)));
    QVERIFY(attempt().has_value());
}

void TestEmergency::itIsSignedAndStaysMarked()
{
    ChangeFixture unit;
    Approval approval = done(unit);
    QVERIFY(approval.isEmergency());
    QVERIFY(!Emergency::sentence(approval).isEmpty());
    QVERIFY(unit.record("approvals", approval.number).values.value(QLatin1String("emergency")).toBool());
    Approvals engine(unit.vault());
    approval = unit.must(engine.submit(approval.number, approval.version));
    // What was done is part of what is signed.
    const QJsonObject signedPart = approval.lastRound()->content.value(QLatin1String("emergency")).toObject();
    QCOMPARE(signedPart.value(QLatin1String("carried_out")).toObject(), approval.carriedOut);
    QCOMPARE(signedPart.value(QLatin1String("reason")).toString(), QStringLiteral("窗口停办，群众等候"));
    approval = unit.sign(approval, "officer");
    approval = unit.sign(approval, "leader", Decision::SendBack, QStringLiteral("写明影响的宗地"));
    QCOMPARE(approval.state, ApprovalState::Returned);
    approval = unit.must(engine.submit(approval.number, approval.version));
    approval = KindCases::signedWhole(unit, approval);
    QCOMPARE(approval.state, ApprovalState::CarriedOut);
    QCOMPARE(lastAction(unit, approval.number), QStringLiteral("sign"));
    unit.unlockAs(QStringLiteral("second"));
    approval = unit.must(
        Approvals(unit.vault()).verify(approval.number, approval.version, QStringLiteral("已现场核对")));
    QVERIFY(approval.isEmergency());
    const auto list = unit.must(Approvals(unit.vault()).summaries({ApprovalState::Verified}, QString(), 10));
    QVERIFY(list.first().emergency);
    VerifyReport report;
    unit.must(verifyApprovals(unit.database(), report));
    QCOMPARE(report.damage, QStringList());
}

void TestEmergency::signingLateShowsAsLate()
{
    FixedClock clock(Clock::nowUtc());
    ChangeFixture unit;
    Approval approval = done(unit);
    Approvals engine(unit.vault());
    approval = unit.must(engine.submit(approval.number, approval.version));
    const QString inTime = Emergency::sentence(approval);
    clock.advance(23 * 3600 * 1000LL);
    approval = unit.sign(approval, "officer");
    QCOMPARE(lastAction(unit, approval.number), QStringLiteral("sign"));
    QCOMPARE(Emergency::sentence(approval), inTime);
    clock.advance(2 * 3600 * 1000LL);
    QVERIFY(Emergency::sentence(approval) != inTime);
    QVERIFY(Emergency::isLate(approval, Clock::stamp()));
    approval = unit.sign(approval, "leader");
    QCOMPARE(lastAction(unit, approval.number), QStringLiteral("sign_late"));
    QVERIFY(Emergency::isLate(approval, approval.lastRound()->answers.last().signedAt));
    QVERIFY(Emergency::sentence(approval).contains(QLatin1String("late")));
}

void TestEmergency::itIsNeverWithdrawn()
{
    ChangeFixture unit;
    Approval approval = done(unit);
    Approvals engine(unit.vault());
    QVERIFY(!engine.withdraw(approval.number, approval.version, QStringLiteral("不要了")));
    approval = unit.must(engine.submit(approval.number, approval.version));
    QVERIFY(!engine.withdraw(approval.number, approval.version, QStringLiteral("不要了")));
    approval = unit.sign(approval, "officer", Decision::Disagree, QStringLiteral("不属于紧急情况"));
    QCOMPARE(approval.state, ApprovalState::Refused);
    QVERIFY(!approval.carriedOut.isEmpty());
    QVERIFY(!Emergency::sentence(approval).isEmpty());
}

void TestEmergency::aMarkTakenAwayIsDamage()
{
    ChangeFixture unit;
    Approval approval = done(unit);
    approval = unit.must(Approvals(unit.vault()).submit(approval.number, approval.version));
    unit.must(unit.database().execute(QStringLiteral("UPDATE approval_papers SET emergency_at = ''")));
    VerifyReport report;
    unit.must(verifyApprovals(unit.database(), report));
    QCOMPARE(report.damage.size(), 1);
}

QTEST_GUILESS_MAIN(TestEmergency)
#include "tst_emergency.moc"
