// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/request.h"
#include "models/approvals/verifyall.h"
#include "support/kindcases.h"

#include <QFile>
#include <QTest>

using namespace anguan;
using KindCases::t;

namespace {

const QString word = QStringLiteral("红旗渠-一九六五");
const QString keyWord = QStringLiteral("Leader-key-2026");

Secret secret(const QString &text)
{
    return Secret::ofPassword(text);
}

KdfParameters quick()
{
    return KdfParameters::quick(Suite::Sm);
}

} // namespace

/// An approval leaves as one sealed file, is signed elsewhere, and comes back once.
class TestRequest : public QObject
{
    Q_OBJECT

private slots:
    void itLeavesIsSignedAndComesBack_data();
    void itLeavesIsSignedAndComesBack();
    void itHoldsOnlyThatApproval();
    void itIsTakenInOnce();
    void aChangedByteIsRefused_data();
    void aChangedByteIsRefused();
    void aWrongPassphraseIsRefused();
    void anotherVaultRefusesIt();
    void anAnswerOfAnEarlierRoundIsRefused();
    void anAnswerToAStepThatIsOverIsRefused();
    void onlyWhoIsAskedSigns();
    void aReplacedKeyIsRefused();
    void disagreeingNeedsAReason();
    void onlyALeaderTakesAKeyAway();
    void nothingIsOverwritten();

private:
    static QString in(ChangeFixture &unit, const char *name)
    {
        return unit.folder() + QLatin1Char('/') + QLatin1String(name);
    }
    /// Waits for the deputy in charge, and has left.
    static Approval left(ChangeFixture &unit);
    static SigningRequest::Answering answering(ChangeFixture &unit, Decision decision = Decision::Agree,
                                               const QString &opinion = {});
};

Approval TestRequest::left(ChangeFixture &unit)
{
    const SigningKey key =
        unit.must(unit.vault().openSigningKey(QStringLiteral("leader"), secret(unit.password)));
    unit.must(SigningRequest::exportKey(unit.vault(), QStringLiteral("leader"), key, in(unit, "leader.key"),
                                        secret(keyWord), quick()));
    unit.unlockAs(QStringLiteral("operator"));
    Approval approval = KindCases::submitted(unit, KindCases::of(QStringLiteral("media_destruction")));
    unit.unlockAs(QStringLiteral("officer"));
    approval = unit.sign(approval, "officer");
    unit.must(
        SigningRequest::exportTo(unit.vault(), approval.number, in(unit, "request"), secret(word), quick()));
    return approval;
}

SigningRequest::Answering TestRequest::answering(ChangeFixture &unit, Decision decision,
                                                 const QString &opinion)
{
    SigningRequest::Answering answering;
    answering.requestFile = in(unit, "request");
    answering.keyFile = in(unit, "leader.key");
    answering.answerFile = in(unit, "answer");
    answering.passphrase = secret(word);
    answering.keyPassword = secret(keyWord);
    answering.decision = decision;
    answering.opinion = opinion;
    return answering;
}

void TestRequest::itLeavesIsSignedAndComesBack_data()
{
    QTest::addColumn<int>("decision");
    QTest::addColumn<QString>("state");
    QTest::newRow("agreed") << int(Decision::Agree) << QStringLiteral("approved");
    QTest::newRow("refused") << int(Decision::Disagree) << QStringLiteral("refused");
    QTest::newRow("sent back") << int(Decision::SendBack) << QStringLiteral("returned");
}

void TestRequest::itLeavesIsSignedAndComesBack()
{
    QFETCH(int, decision);
    QFETCH(QString, state);
    ChangeFixture unit;
    const Approval approval = left(unit);
    unit.lock(); // the other machine has no vault
    const auto request = SigningRequest::open(in(unit, "request"), secret(word));
    QVERIFY(request.has_value());
    QCOMPARE(request->approval.number, approval.number);
    QCOMPARE(request->approval.lastRound()->canonical, approval.lastRound()->canonical);
    QCOMPARE(request->approval.lastRound()->answers.size(), 1);
    const Answer answer = unit.must(
        SigningRequest::sign(answering(unit, Decision(decision), QStringLiteral("已阅，意见如上")), quick()));
    QCOMPARE(answer.signerName, QStringLiteral("林致远"));
    unit.unlockAs(QStringLiteral("officer"));
    const Approval back = unit.must(SigningRequest::import(unit.vault(), in(unit, "answer"), secret(word)));
    QCOMPARE(approvalStateId(back.state), state);
    QCOMPARE(back.lastRound()->answers.last().opinion, QStringLiteral("已阅，意见如上"));
    QCOMPARE(back.lastRound()->answers.last().statement, answer.statement);
    VerifyReport report;
    unit.must(verifyApprovals(unit.database(), report));
    QCOMPARE(report.damage, QStringList());
}

void TestRequest::itHoldsOnlyThatApproval()
{
    ChangeFixture unit;
    const Approval approval = left(unit);
    QFile file(in(unit, "request"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    // Sealed: not even its number can be read.
    QVERIFY(!bytes.contains(approval.number.toUtf8()));
    QVERIFY(!bytes.contains(QByteArray(t("县保密局").toString().toUtf8())));
    QVERIFY2(bytes.size() < 40000, qPrintable(QString::number(bytes.size())));
    const auto request = unit.must(SigningRequest::open(in(unit, "request"), secret(word)));
    QCOMPARE(request.candidates.size(), 1);
    QCOMPARE(request.candidates.first().login, QStringLiteral("leader"));
}

void TestRequest::itIsTakenInOnce()
{
    ChangeFixture unit;
    left(unit);
    unit.must(SigningRequest::sign(answering(unit), quick()));
    QVERIFY(SigningRequest::import(unit.vault(), in(unit, "answer"), secret(word)).has_value());
    const auto again = SigningRequest::import(unit.vault(), in(unit, "answer"), secret(word));
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Invalid);
    QVERIFY(again.error().text.contains(QLatin1String("already")));
}

void TestRequest::aChangedByteIsRefused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<double>("where"); // of the file's length
    for (const char *file : {"request", "answer"})
        for (const double where : {0.02, 0.5, 0.97})
            QTest::addRow("%s at %.2f", file, where) << QString::fromLatin1(file) << where;
}

void TestRequest::aChangedByteIsRefused()
{
    QFETCH(QString, file);
    QFETCH(double, where);
    ChangeFixture unit;
    left(unit);
    unit.must(SigningRequest::sign(answering(unit), quick()));
    QFile paper(unit.folder() + QLatin1Char('/') + file);
    QVERIFY(paper.open(QIODevice::ReadWrite));
    QByteArray bytes = paper.readAll();
    const qsizetype at = qsizetype(double(bytes.size()) * where);
    bytes[at] = bytes.at(at) == 'A' ? 'B' : 'A';
    paper.seek(0);
    paper.write(bytes);
    paper.close();
    const Error error = file == QLatin1String("request")
                            ? SigningRequest::open(paper.fileName(), secret(word)).error()
                            : SigningRequest::import(unit.vault(), paper.fileName(), secret(word)).error();
    QVERIFY(error.code == ErrorCode::Damaged || error.code == ErrorCode::Denied);
    QVERIFY(!error.text.isEmpty());
}

void TestRequest::aWrongPassphraseIsRefused()
{
    ChangeFixture unit;
    left(unit);
    const auto wrong = SigningRequest::open(in(unit, "request"), secret(QStringLiteral("红旗渠-一九六六")));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, ErrorCode::Denied);
    auto with = answering(unit);
    with.keyPassword = secret(QStringLiteral("Another-key-2026"));
    const auto locked = SigningRequest::sign(with, quick());
    QVERIFY(!locked);
    QCOMPARE(locked.error().code, ErrorCode::Denied);
    // A key file is no request.
    QCOMPARE(SigningRequest::open(in(unit, "leader.key"), secret(keyWord)).error().code, ErrorCode::Invalid);
}

void TestRequest::anotherVaultRefusesIt()
{
    ChangeFixture unit;
    left(unit);
    unit.must(SigningRequest::sign(answering(unit), quick()));
    const QString answer = in(unit, "answer");
    ChangeFixture other;
    const auto refused = SigningRequest::import(other.vault(), answer, secret(word));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
}

void TestRequest::anAnswerOfAnEarlierRoundIsRefused()
{
    ChangeFixture unit;
    Approval approval = left(unit);
    unit.must(SigningRequest::sign(answering(unit), quick()));
    approval = unit.sign(approval, "leader", Decision::SendBack, QStringLiteral("补充清单"));
    unit.unlockAs(QStringLiteral("operator"));
    approval = unit.must(Approvals(unit.vault()).submit(approval.number, approval.version));
    unit.sign(approval, "officer");
    const auto refused = SigningRequest::import(unit.vault(), in(unit, "answer"), secret(word));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
    QVERIFY(refused.error().text.contains(QLatin1String("round 1")));
}

void TestRequest::anAnswerToAStepThatIsOverIsRefused()
{
    ChangeFixture unit;
    const Approval approval = left(unit);
    unit.must(SigningRequest::sign(answering(unit), quick()));
    unit.sign(approval, "leader");
    const auto refused = SigningRequest::import(unit.vault(), in(unit, "answer"), secret(word));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
    QCOMPARE(unit.must(Approvals(unit.vault()).find(approval.number)).lastRound()->answers.size(), 2);
}

void TestRequest::onlyWhoIsAskedSigns()
{
    ChangeFixture unit;
    const SigningKey head =
        unit.must(unit.vault().openSigningKey(QStringLiteral("head"), secret(unit.password)));
    unit.must(SigningRequest::exportKey(unit.vault(), QStringLiteral("head"), head, in(unit, "head.key"),
                                        secret(keyWord), quick()));
    left(unit);
    auto with = answering(unit);
    with.keyFile = in(unit, "head.key");
    const auto refused = SigningRequest::sign(with, quick());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Denied);
    QVERIFY(!QFile::exists(in(unit, "answer")));
}

void TestRequest::aReplacedKeyIsRefused()
{
    ChangeFixture unit;
    left(unit);
    unit.must(SigningRequest::sign(answering(unit), quick()));
    unit.must(Logins(unit.vault())
                  .resetPassword(QStringLiteral("leader"), secret(QStringLiteral("Newer-2027-anguan"))));
    const auto refused = SigningRequest::import(unit.vault(), in(unit, "answer"), secret(word));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Denied);
}

void TestRequest::disagreeingNeedsAReason()
{
    ChangeFixture unit;
    left(unit);
    const auto refused = SigningRequest::sign(answering(unit, Decision::Disagree), quick());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
}

void TestRequest::onlyALeaderTakesAKeyAway()
{
    ChangeFixture unit;
    const SigningKey key =
        unit.must(unit.vault().openSigningKey(QStringLiteral("officer"), secret(unit.password)));
    const auto refused = SigningRequest::exportKey(unit.vault(), QStringLiteral("officer"), key,
                                                   in(unit, "officer.key"), secret(keyWord), quick());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Denied);
}

void TestRequest::nothingIsOverwritten()
{
    ChangeFixture unit;
    const Approval approval = left(unit);
    QCOMPARE(
        SigningRequest::exportTo(unit.vault(), approval.number, in(unit, "request"), secret(word), quick())
            .error()
            .code,
        ErrorCode::Io);
    QCOMPARE(SigningRequest::exportTo(unit.vault(), approval.number, in(unit, "second"),
                                      secret(QStringLiteral("short")), quick())
                 .error()
                 .code,
             ErrorCode::Invalid);
}

QTEST_GUILESS_MAIN(TestRequest)
#include "tst_request.moc"
