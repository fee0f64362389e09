// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/approvalrows.h"
#include "models/approvals/content.h"
#include "models/base/canonicaljson.h"
#include "models/base/clock.h"
#include "models/crypto/digest.h"
#include "models/vault/headsignature.h"
#include "models/vault/journal.h"
#include "support/approvalfixture.h"

#include <QTest>

using namespace anguan;

using Forge = std::function<void(Approval &)>;
Q_DECLARE_METATYPE(Forge)

class TestApprovals : public QObject
{
    Q_OBJECT

private slots:
    void aStatementHasExactlyItsMembersAndChains();
    void whatIsSignedIsCanonicalAndNfc();
    void nobodySignsTheirOwnApplication();
    void anotherOfficerChecksWhatAnOfficerApplied();
    void oneLoginOrPersonAnswersOneStepOnly();
    void theSignerMustHoldThePositionNow();
    void aWrongPasswordIsRefusedAndJournalled();
    void disagreeingWithoutAReasonIsRefused();
    void aDoubleClickSignsOnce();
    void aReturnedApplicationComesBackAsARoundWithItsDifference();
    void oldSignaturesStayValidAfterThePasswordWasReset();
    void everyForgeryIsSeen_data();
    void everyForgeryIsSeen();
    void anAuditorLendsNoDesk();
    void theRegisterRowKeepsStep();
    void onlyOneApplicationAtATime();
    void theHeadIsSignedAtTheOfficersAnswer();
    void roundsAndAnswersCannotBeChangedInTheFile();
    void listsFindByPinyinAndNumber();

private:
    static SignatureCheck check(ApprovalFixture &unit, const Approval &approval, int round, int answer);
};

SignatureCheck TestApprovals::check(ApprovalFixture &unit, const Approval &approval, int round, int answer)
{
    AnswerChecker checker = ApprovalFixture::must(Approvals(unit.vault()).checker());
    const Round &asked = approval.rounds.at(round);
    return checker.check(approval, asked, asked.answers.at(answer));
}

void TestApprovals::aStatementHasExactlyItsMembersAndChains()
{
    ApprovalFixture unit;
    unit.unlockAs(QStringLiteral("operator"));
    Approval approval = unit.submitted(unit.system);
    approval = unit.sign(approval, "officer", Decision::Agree, QStringLiteral("同意，已核对。"));
    approval = unit.sign(approval, "leader");
    QCOMPARE(approval.state, ApprovalState::Approved);
    const Round &round = approval.rounds.first();
    QCOMPARE(round.answers.size(), 2);

    const QJsonObject first = ApprovalFixture::must(parseCanonicalJson(round.answers.at(0).statement));
    QCOMPARE(
        first.keys(),
        QStringList({QStringLiteral("approval"), QStringLiteral("content_sm3"), QStringLiteral("decision"),
                     QStringLiteral("kind"), QStringLiteral("opinion"), QStringLiteral("previous_sm3"),
                     QStringLiteral("role"), QStringLiteral("round"), QStringLiteral("signed_at"),
                     QStringLiteral("signer"), QStringLiteral("signer_name"), QStringLiteral("step")}));
    QCOMPARE(first.value(QLatin1String("approval")).toString(), approval.number);
    QCOMPARE(first.value(QLatin1String("kind")).toString(), QStringLiteral("go_live"));
    QCOMPARE(first.value(QLatin1String("round")).toInt(), 1);
    QCOMPARE(first.value(QLatin1String("content_sm3")).toString(), hex(sm3(round.canonical)));
    QCOMPARE(first.value(QLatin1String("step")).toString(), QStringLiteral("officer_check"));
    QCOMPARE(first.value(QLatin1String("role")).toString(), QStringLiteral("officer"));
    QCOMPARE(first.value(QLatin1String("signer_name")).toString(), QStringLiteral("周安然"));
    QCOMPARE(first.value(QLatin1String("decision")).toString(), QStringLiteral("agree"));
    QCOMPARE(first.value(QLatin1String("opinion")).toString(), QStringLiteral("同意，已核对。"));
    QCOMPARE(first.value(QLatin1String("previous_sm3")).toString(), QString());

    const QJsonObject second = ApprovalFixture::must(parseCanonicalJson(round.answers.at(1).statement));
    QCOMPARE(second.value(QLatin1String("previous_sm3")).toString(), hex(sm3(round.answers.at(0).statement)));
    QCOMPARE(second.value(QLatin1String("role")).toString(), QStringLiteral("leader"));
    QCOMPARE(check(unit, approval, 0, 0).state, SignatureState::Valid);
    QCOMPARE(check(unit, approval, 0, 1).state, SignatureState::Valid);
}

void TestApprovals::whatIsSignedIsCanonicalAndNfc()
{
    ApprovalFixture unit;
    unit.unlockAs(QStringLiteral("operator"));
    Values fields = unit.application();
    fields.insert(QStringLiteral("risk"), QStringLiteral("cafe\u0301 \u00e9"));
    Approvals engine(unit.vault());
    Approval approval = ApprovalFixture::must(engine.draft(unit.goLive(), unit.system, fields));
    approval = ApprovalFixture::must(engine.submit(approval.number, approval.version));
    const Round &round = approval.rounds.first();
    QCOMPARE(fieldsOf(round).value(QLatin1String("risk")).toString(), QStringLiteral("caf\u00e9 \u00e9"));
    QVERIFY(parseCanonicalJson(round.canonical).has_value());
    QCOMPARE(round.contentSm3, sm3(round.canonical));
    const QJsonObject snapshot = round.content.value(QLatin1String("snapshot")).toObject();
    QCOMPARE(snapshot.value(QLatin1String("name")).toString(), QStringLiteral("执法监察移动端"));
    // Numbers alone tell a stranger nothing.
    QCOMPARE(namesOf(round).value(unit.people.at(3)).toString(), QStringLiteral("何敏"));
    QCOMPARE(round.content.value(QLatin1String("applicant")).toString(), QStringLiteral("operator"));
}

void TestApprovals::nobodySignsTheirOwnApplication()
{
    ApprovalFixture unit;
    const Approval draft = unit.drafted(unit.system);
    const auto submitted = Approvals(unit.vault()).submit(draft.number, draft.version);
    QVERIFY(!submitted);
    QCOMPARE(submitted.error().code, ErrorCode::Denied);
    QCOMPARE(ApprovalFixture::must(Approvals(unit.vault()).find(draft.number)).state, ApprovalState::Draft);
}

void TestApprovals::anotherOfficerChecksWhatAnOfficerApplied()
{
    ApprovalFixture unit;
    unit.addLogin(QStringLiteral("second"), Role::Officer, QStringLiteral("高明礼"));
    Approval approval = unit.submitted(unit.system);
    Approvals engine(unit.vault());
    QCOMPARE(ApprovalFixture::must(engine.signersOf(approval)), QStringList{QStringLiteral("second")});
    const auto own = engine.sign(unit.signing(approval, QStringLiteral("officer")));
    QVERIFY(!own);
    QCOMPARE(own.error().code, ErrorCode::Denied);
    approval = unit.sign(approval, "second");
    QCOMPARE(approval.step, QStringLiteral("group_leader"));
}

void TestApprovals::oneLoginOrPersonAnswersOneStepOnly()
{
    ApprovalFixture unit;
    // One person with two logins: acting leader of the group, and an officer's login too.
    unit.addLogin(QStringLiteral("leader2"), Role::Officer, QStringLiteral("林致远"), {}, unit.people.at(1));
    unit.unlockAs(QStringLiteral("operator"));
    Approval approval = unit.submitted(unit.system);
    approval = unit.sign(approval, "leader2");
    const auto again = Approvals(unit.vault()).sign(unit.signing(approval, QStringLiteral("leader")));
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Denied);
    QCOMPARE(ApprovalFixture::must(Approvals(unit.vault()).find(approval.number)).version, approval.version);
}

void TestApprovals::theSignerMustHoldThePositionNow()
{
    ApprovalFixture unit;
    unit.addLogin(QStringLiteral("head"), Role::Leader, QStringLiteral("高明礼"), QStringLiteral("head"));
    unit.unlockAs(QStringLiteral("operator"));
    const Approval approval = unit.sign(unit.submitted(unit.system), "officer");
    QVERIFY(!Approvals(unit.vault()).sign(unit.signing(approval, QStringLiteral("head"))));

    // The term of the group's leader ends: from that moment the login signs no more.
    const Register &group = *Catalogue::find(QStringLiteral("security_group"));
    const QString term =
        ApprovalFixture::must(unit.database().scalar(QStringLiteral("SELECT number FROM security_group")))
            .toString();
    ApprovalFixture::must(
        RecordStore(unit.vault())
            .changeByEngine(group, term, {{QStringLiteral("ended_on"), Clock::today().toString(Qt::ISODate)}},
                            QStringLiteral("test")));
    const auto late = Approvals(unit.vault()).sign(unit.signing(approval, QStringLiteral("leader")));
    QVERIFY(!late);
    QCOMPARE(late.error().code, ErrorCode::Denied);
    QVERIFY(!Approvals(unit.vault()).signersOf(approval));
}

void TestApprovals::aWrongPasswordIsRefusedAndJournalled()
{
    ApprovalFixture unit;
    unit.unlockAs(QStringLiteral("operator"));
    const Approval approval = unit.submitted(unit.system);
    Approvals::Signing signing = unit.signing(approval, QStringLiteral("officer"));
    signing.password = Secret::ofPassword(QStringLiteral("Wrong-2026-anguan"));
    const auto refused = Approvals(unit.vault()).sign(signing);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Denied);
    const Approval after = ApprovalFixture::must(Approvals(unit.vault()).find(approval.number));
    QVERIFY(after.rounds.first().answers.isEmpty());
    QCOMPARE(after.version, approval.version);
    const JournalHead head = ApprovalFixture::must(Journal(unit.database()).head());
    QCOMPARE(ApprovalFixture::must(Journal(unit.database()).at(head.sequence)).action,
             QStringLiteral("sign_refused"));
}

void TestApprovals::disagreeingWithoutAReasonIsRefused()
{
    ApprovalFixture unit;
    unit.unlockAs(QStringLiteral("operator"));
    const Approval approval = unit.submitted(unit.system);
    Approvals engine(unit.vault());
    for (const Decision decision : {Decision::Disagree, Decision::SendBack}) {
        const auto refused =
            engine.sign(unit.signing(approval, QStringLiteral("officer"), decision, QStringLiteral("  ")));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Invalid);
    }
    QVERIFY(engine.sign(unit.signing(approval, QStringLiteral("officer"))).has_value());
}

void TestApprovals::aDoubleClickSignsOnce()
{
    ApprovalFixture unit;
    unit.unlockAs(QStringLiteral("operator"));
    const Approval draft = unit.drafted(unit.system);
    Approvals engine(unit.vault());
    const Approval approval = ApprovalFixture::must(engine.submit(draft.number, draft.version));
    QVERIFY(!engine.submit(draft.number, draft.version));
    QVERIFY(engine.sign(unit.signing(approval, QStringLiteral("officer"))).has_value());
    QVERIFY(!engine.sign(unit.signing(approval, QStringLiteral("officer"))));
    QVERIFY(!engine.sign(unit.signing(approval, QStringLiteral("leader"))));
    const Approval after = ApprovalFixture::must(engine.find(approval.number));
    QCOMPARE(after.rounds.size(), 1);
    QCOMPARE(after.rounds.first().answers.size(), 1);
}

void TestApprovals::aReturnedApplicationComesBackAsARoundWithItsDifference()
{
    ApprovalFixture unit;
    unit.unlockAs(QStringLiteral("operator"));
    Approval approval = unit.sign(unit.submitted(unit.system), "officer");
    approval = unit.sign(approval, "leader", Decision::SendBack, QStringLiteral("回退方案不够具体"));
    QCOMPARE(approval.state, ApprovalState::Returned);
    Approvals engine(unit.vault());
    Values fields = approval.draft;
    fields.insert(QStringLiteral("rollback"), QStringLiteral("保留旧版十四天，切回不超过一小时"));
    fields.insert(QStringLiteral("supervised_by"), unit.people.at(4));
    approval = ApprovalFixture::must(engine.edit(approval.number, approval.version, fields));
    unit.changeSystem(unit.system, "network_zone", QStringLiteral("government"));
    approval = ApprovalFixture::must(engine.submit(approval.number, approval.version));

    QCOMPARE(approval.rounds.size(), 2);
    QCOMPARE(approval.step, QStringLiteral("officer_check"));
    QVERIFY(approval.rounds.at(1).answers.isEmpty());
    QCOMPARE(approval.rounds.at(0).answers.size(), 2);
    const QList<FieldChange> changes = differences(approval.rounds.at(0), approval.rounds.at(1));
    QStringList changed;
    for (const FieldChange &change : changes)
        changed << change.field;
    QCOMPARE(changed, QStringList({QStringLiteral("rollback"), QStringLiteral("supervised_by"),
                                   QStringLiteral("network_zone")}));
    QCOMPARE(changes.at(0).before, QStringLiteral("保留旧版七天，可切回"));
    QCOMPARE(changes.at(1).before, QStringLiteral("周安然"));
    QCOMPARE(changes.at(1).after, QStringLiteral("曾凡"));

    // The chain goes on over the rounds.
    approval = unit.sign(approval, "officer");
    const QJsonObject statement =
        ApprovalFixture::must(parseCanonicalJson(approval.rounds.at(1).answers.at(0).statement));
    QCOMPARE(statement.value(QLatin1String("previous_sm3")).toString(),
             hex(sm3(approval.rounds.at(0).answers.at(1).statement)));
    QCOMPARE(check(unit, approval, 1, 0).state, SignatureState::Valid);
}

void TestApprovals::oldSignaturesStayValidAfterThePasswordWasReset()
{
    ApprovalFixture unit;
    unit.unlockAs(QStringLiteral("operator"));
    Approval approval = unit.sign(unit.sign(unit.submitted(unit.system), "officer"), "leader");
    unit.unlockAs(QStringLiteral("officer"));
    QTest::qSleep(5); // stamps count milliseconds
    ApprovalFixture::must(Logins(unit.vault())
                              .resetPassword(QStringLiteral("leader"),
                                             Secret::ofPassword(QStringLiteral("Newer-2027-anguan"))));
    QCOMPARE(check(unit, approval, 0, 0).state, SignatureState::Valid);
    QCOMPARE(check(unit, approval, 0, 1).state, SignatureState::ValidButRevokedLater);

    // The old password opens nothing any more.
    unit.unlockAs(QStringLiteral("operator"));
    approval = unit.sign(unit.submitted(unit.createSystem(QStringLiteral("第二个系统"))), "officer");
    QVERIFY(!Approvals(unit.vault()).sign(unit.signing(approval, QStringLiteral("leader"))));

    // A signature dated after the key was revoked does not count.
    Approval forged = ApprovalFixture::must(
        Approvals(unit.vault()).find(QStringLiteral("APV-%1-0001").arg(Clock::today().year())));
    forged.rounds[0].answers[1].signedAt = Clock::stamp(Clock::nowUtc().addDays(1));
    QCOMPARE(check(unit, forged, 0, 1).state, SignatureState::Invalid);
}

void TestApprovals::everyForgeryIsSeen_data()
{
    QTest::addColumn<Forge>("forge");
    const auto row = [](const char *name, const Forge &forge) { QTest::newRow(name) << forge; };
    row("a byte of the content", [](Approval &approval) { approval.rounds[1].canonical[20] ^= 1; });
    row("content and digest exchanged together", [](Approval &approval) {
        approval.rounds[1].canonical = approval.rounds[0].canonical;
        approval.rounds[1].contentSm3 = approval.rounds[0].contentSm3;
    });
    row("the decision",
        [](Approval &approval) { approval.rounds[1].answers[0].decision = Decision::Disagree; });
    row("the opinion", [](Approval &approval) { approval.rounds[1].answers[0].opinion += QLatin1Char('x'); });
    row("the signer's name",
        [](Approval &approval) { approval.rounds[1].answers[0].signerName = QStringLiteral("别人"); });
    row("the instant",
        [](Approval &approval) { approval.rounds[1].answers[0].signedAt = Clock::stamp(Clock::nowUtc()); });
    row("a byte of the signature",
        [](Approval &approval) { approval.rounds[1].answers[0].signature[12] ^= 1; });
    row("a signature cut short", [](Approval &approval) { approval.rounds[1].answers[0].signature.chop(1); });
    row("the statement of another step", [](Approval &approval) {
        std::swap(approval.rounds[0].answers[0].statement, approval.rounds[1].answers[0].statement);
    });
    row("the whole answer of another round put here", [](Approval &approval) {
        const int round = approval.rounds[1].number;
        approval.rounds[1].answers[0] = approval.rounds[0].answers[0];
        approval.rounds[1].answers[0].round = round;
    });
    row("an earlier answer taken away", [](Approval &approval) { approval.rounds[0].answers.removeLast(); });
    row("another person's key", [](Approval &approval) {
        approval.rounds[1].answers[0].publicPem = approval.rounds[0].answers[1].publicPem;
        approval.rounds[1].answers[0].fingerprint = approval.rounds[0].answers[1].fingerprint;
    });
    row("an unknown key that signs rightly", [](Approval &approval) {
        Answer &answer = approval.rounds[1].answers[0];
        const SigningKey own = SigningKey::generate();
        answer.publicPem = own.publicPem();
        answer.fingerprint = keyFingerprint(answer.publicPem);
        answer.signature = *own.sign(answer.statement);
    });
    row("a shown fingerprint that is not the key's",
        [](Approval &approval) { approval.rounds[1].answers[0].fingerprint = QStringLiteral("0000-0000"); });
}

void TestApprovals::everyForgeryIsSeen()
{
    QFETCH(Forge, forge);
    static ApprovalFixture *const unit = [] {
        auto *made = new ApprovalFixture;
        made->unlockAs(QStringLiteral("operator"));
        Approval approval = made->sign(made->submitted(made->system), "officer");
        approval = made->sign(approval, "leader", Decision::SendBack, QStringLiteral("补充"));
        Approvals engine(made->vault());
        approval = ApprovalFixture::must(engine.submit(approval.number, approval.version));
        made->sign(approval, "officer");
        return made;
    }();
    Approval approval = ApprovalFixture::must(
        Approvals(unit->vault()).find(QStringLiteral("APV-%1-0001").arg(Clock::today().year())));
    QCOMPARE(check(*unit, approval, 1, 0).state, SignatureState::Valid);
    forge(approval);
    const SignatureCheck found = check(*unit, approval, 1, 0);
    QCOMPARE(found.state, SignatureState::Invalid);
    QVERIFY(!found.text.isEmpty());
}

void TestApprovals::anAuditorLendsNoDesk()
{
    ApprovalFixture unit;
    unit.unlockAs(QStringLiteral("operator"));
    const Approval approval = unit.submitted(unit.system);
    unit.unlockAs(QStringLiteral("auditor"));
    const auto refused = Approvals(unit.vault()).sign(unit.signing(approval, QStringLiteral("officer")));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Denied);
    for (const Approvals::Possible &each : Approvals(unit.vault()).possible(approval)) {
        QVERIFY(!each.allowed);
        QVERIFY(!each.why.isEmpty());
    }
}

void TestApprovals::theRegisterRowKeepsStep()
{
    ApprovalFixture unit;
    unit.unlockAs(QStringLiteral("operator"));
    Approval approval = unit.drafted(unit.system);
    const auto field = [&](const char *id) {
        return unit.record("approvals", approval.number)
            .values.value(QLatin1String(id))
            .toVariant()
            .toString();
    };
    QCOMPARE(field("state"), QStringLiteral("draft"));
    QCOMPARE(field("subject_name"), QStringLiteral("执法监察移动端"));
    Approvals engine(unit.vault());
    approval = ApprovalFixture::must(engine.submit(approval.number, approval.version));
    QCOMPARE(field("state"), QStringLiteral("submitted"));
    QCOMPARE(field("step"), QStringLiteral("officer_check"));
    QCOMPARE(field("round"), QStringLiteral("1"));
    approval = unit.sign(unit.sign(approval, "officer"), "leader");
    QCOMPARE(field("state"), QStringLiteral("approved"));
    QCOMPARE(field("step"), QString());
    QCOMPARE(field("decided_at"), approval.rounds.first().answers.last().signedAt);
    // Nobody types into it.
    const Record row = unit.record("approvals", approval.number);
    QVERIFY(!RecordStore(unit.vault())
                 .change(*Catalogue::find(QStringLiteral("approvals")), row.number, row.version, row.values));
}

void TestApprovals::onlyOneApplicationAtATime()
{
    ApprovalFixture unit;
    unit.unlockAs(QStringLiteral("operator"));
    Approvals engine(unit.vault());
    const Approval first = unit.submitted(unit.system);
    const Approval second = unit.drafted(unit.system);
    const auto refused = engine.submit(second.number, second.version);
    QVERIFY(!refused);
    QVERIFY(refused.error().text.contains(first.number));
    ApprovalFixture::must(engine.withdraw(first.number, first.version, QStringLiteral("重复")));
    QVERIFY(engine.submit(second.number, second.version).has_value());
}

void TestApprovals::theHeadIsSignedAtTheOfficersAnswer()
{
    ApprovalFixture unit;
    unit.unlockAs(QStringLiteral("operator"));
    const Approval approval = unit.submitted(unit.system);
    const auto count = [&] {
        return ApprovalFixture::must(
                   unit.database().scalar(QStringLiteral("SELECT count(*) FROM head_signatures")))
            .toInt();
    };
    const int before = count();
    unit.sign(approval, "officer");
    QCOMPARE(count(), before + 1);
    QVERIFY(ApprovalFixture::must(verifyHeadSignatures(unit.database())).damage.isEmpty());
}

void TestApprovals::roundsAndAnswersCannotBeChangedInTheFile()
{
    ApprovalFixture unit;
    unit.unlockAs(QStringLiteral("operator"));
    unit.sign(unit.submitted(unit.system), "officer");
    for (const char *sql : {"UPDATE approval_rounds SET submitted_by = 'x'", "DELETE FROM approval_rounds",
                            "UPDATE approval_answers SET opinion = 'x'", "DELETE FROM approval_answers"})
        QVERIFY2(!unit.database().execute(QLatin1String(sql)), sql);
}

void TestApprovals::listsFindByPinyinAndNumber()
{
    ApprovalFixture unit;
    unit.unlockAs(QStringLiteral("operator"));
    const Approval approval = unit.drafted(unit.system);
    unit.drafted(unit.createSystem(QStringLiteral("不动产登记平台")));
    Approvals engine(unit.vault());
    const auto found = [&](const QString &typed) {
        QStringList numbers;
        for (const ApprovalSummary &each :
             ApprovalFixture::must(engine.summaries({ApprovalState::Draft}, typed, 10)))
            numbers << each.number;
        return numbers;
    };
    QCOMPARE(found({}).size(), 2);
    QCOMPARE(found(QStringLiteral("执法")), QStringList{approval.number});
    QCOMPARE(found(QStringLiteral("zfjc")), QStringList{approval.number});
    QCOMPARE(found(approval.number), QStringList{approval.number});
    QCOMPARE(found(QStringLiteral("%")), QStringList());
}

QTEST_GUILESS_MAIN(TestApprovals)
#include "tst_approvals.moc"
