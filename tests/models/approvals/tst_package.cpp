// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/package.h"
#include "models/approvals/verifyall.h"
#include "models/base/canonicaljson.h"
#include "models/base/clock.h"
#include "models/crypto/digest.h"
#include "support/approvalfixture.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

using namespace anguan;

/// The package that leaves the vault, checked with the stock openssl command, and the check of everything
/// that stays in it.
class TestPackage : public QObject
{
    Q_OBJECT

private slots:
    void theStockCommandVerifiesEverySignature();
    void aChangedByteFailsInTheStockCommand_data();
    void aChangedByteFailsInTheStockCommand();
    void aFolderWithSomethingInItIsLeftAlone();
    void aDraftHasNoPackage();
    void theCheckOfEverythingCountsAndFindsNothing();
    void tamperingInTheFileIsFoundAndNamed_data();
    void tamperingInTheFileIsFoundAndNamed();
    void signaturesAreCheckedFast();

private:
    static QString exported(ApprovalFixture &unit);
    static bool openssl(const QString &folder, const QStringList &arguments, QByteArray *out = nullptr);
    static QStringList verifyArguments(const QString &prefix);
};

QString TestPackage::exported(ApprovalFixture &unit)
{
    unit.unlockAs(QStringLiteral("operator"));
    Approval approval = unit.sign(unit.submitted(unit.system), "officer", Decision::SendBack,
                                  QStringLiteral("请补充回退步骤"));
    Approvals engine(unit.vault());
    Values fields = approval.draft;
    fields.insert(QStringLiteral("rollback"), QStringLiteral("保留旧版十四天"));
    approval = ApprovalFixture::must(engine.edit(approval.number, approval.version, fields));
    approval = ApprovalFixture::must(engine.submit(approval.number, approval.version));
    approval = unit.sign(unit.sign(approval, "officer", Decision::Agree, QStringLiteral("同意。")), "leader");
    unit.unlockAs(QStringLiteral("officer"));
    const QString folder = unit.folder() + QStringLiteral("/package");
    ApprovalFixture::must(exportApproval(unit.vault(), approval.number, folder));
    return folder;
}

bool TestPackage::openssl(const QString &folder, const QStringList &arguments, QByteArray *out)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("openssl"), arguments);
    if (!process.waitForFinished(30000))
        return false;
    const QByteArray said = process.readAll();
    if (out)
        *out = said;
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

QStringList TestPackage::verifyArguments(const QString &prefix)
{
    return QStringLiteral("dgst -sm3 -verify %1-public.pem -sigopt distid:1234567812345678 -signature "
                          "%1-signature.der %1-statement.json")
        .arg(prefix)
        .split(QLatin1Char(' '));
}

void TestPackage::theStockCommandVerifiesEverySignature()
{
    ApprovalFixture unit;
    const QString folder = exported(unit);
    const QStringList contents{QStringLiteral("round-1-content.json"), QStringLiteral("content.json"),
                               QStringLiteral("content.json")};
    QByteArray previous;
    for (int i = 0; i < contents.size(); ++i) {
        const QString prefix = QStringLiteral("0%1").arg(i + 1);
        QByteArray said;
        QVERIFY2(openssl(folder, verifyArguments(prefix), &said), said.constData());
        QVERIFY(said.contains("Verified OK"));

        QFile file(folder + QLatin1Char('/') + prefix + QStringLiteral("-statement.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const QJsonObject statement = ApprovalFixture::must(parseCanonicalJson(bytes));
        QVERIFY(openssl(folder, {QStringLiteral("dgst"), QStringLiteral("-sm3"), contents.at(i)}, &said));
        const QString digest = QString::fromLatin1(said.trimmed()).section(QLatin1String("= "), 1);
        QCOMPARE(digest.size(), 64);
        QCOMPARE(statement.value(QLatin1String("content_sm3")).toString(), digest);
        QCOMPARE(statement.value(QLatin1String("previous_sm3")).toString(),
                 previous.isEmpty() ? QString() : hex(sm3(previous)));
        previous = bytes;
    }
    QFile readme(folder + QStringLiteral("/README.txt"));
    QVERIFY(readme.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(readme.readAll());
    for (const QString &part :
         {QStringLiteral("怎样核验"), QStringLiteral("How to check it"),
          verifyArguments(QStringLiteral("03")).join(QLatin1Char(' ')), QStringLiteral("林致远")})
        QVERIFY2(text.contains(part), qPrintable(part));
    QVERIFY(!text.contains(QLatin1Char('@')));
}

void TestPackage::aChangedByteFailsInTheStockCommand_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("in the statement") << QStringLiteral("02-statement.json");
    QTest::newRow("in the signature") << QStringLiteral("02-signature.der");
    QTest::newRow("another's key") << QStringLiteral("02-public.pem");
}

void TestPackage::aChangedByteFailsInTheStockCommand()
{
    QFETCH(QString, file);
    ApprovalFixture unit;
    const QString folder = exported(unit);
    QVERIFY(openssl(folder, verifyArguments(QStringLiteral("02"))));
    const QString path = folder + QLatin1Char('/') + file;
    if (file.endsWith(QLatin1String(".pem"))) {
        QVERIFY(QFile::remove(path));
        QVERIFY(QFile::copy(folder + QStringLiteral("/03-public.pem"), path));
    } else {
        QFile changed(path);
        QVERIFY(changed.open(QIODevice::ReadWrite));
        QByteArray bytes = changed.readAll();
        bytes[bytes.size() - 5] = char(bytes.at(bytes.size() - 5) ^ 1);
        changed.seek(0);
        QCOMPARE(changed.write(bytes), bytes.size());
    }
    QVERIFY(!openssl(folder, verifyArguments(QStringLiteral("02"))));
}

void TestPackage::aFolderWithSomethingInItIsLeftAlone()
{
    ApprovalFixture unit;
    const QString folder = exported(unit);
    const auto again =
        exportApproval(unit.vault(), QStringLiteral("APV-%1-0001").arg(Clock::today().year()), folder);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Io);
}

void TestPackage::aDraftHasNoPackage()
{
    ApprovalFixture unit;
    const Approval draft = unit.drafted(unit.system);
    const QString folder = unit.folder() + QStringLiteral("/none");
    QVERIFY(!exportApproval(unit.vault(), draft.number, folder));
    QVERIFY(!QFile::exists(folder));
}

void TestPackage::theCheckOfEverythingCountsAndFindsNothing()
{
    ApprovalFixture unit;
    exported(unit);
    VerifyReport report;
    ApprovalFixture::must(verifyApprovals(unit.database(), report));
    QCOMPARE(report.approvalSignatures, 3);
    QVERIFY2(report.damage.isEmpty(), qPrintable(report.damage.join(QLatin1Char('\n'))));
    const VerifyReport all = ApprovalFixture::must(verifyEverything(unit.vault()));
    QCOMPARE(all.approvalSignatures, 3);
    QVERIFY2(all.damage.isEmpty(), qPrintable(all.damage.join(QLatin1Char('\n'))));
}

void TestPackage::tamperingInTheFileIsFoundAndNamed_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("an opinion") << QStringLiteral("UPDATE approval_answers SET opinion = 'x' WHERE id = 2");
    QTest::newRow("a signature") << QStringLiteral(
        "UPDATE approval_answers SET signature = (SELECT signature FROM approval_answers WHERE id = 1)"
        " WHERE id = 2");
    QTest::newRow("a content's digest")
        << QStringLiteral("UPDATE approval_rounds SET content_sm3 = zeroblob(32) WHERE round = 2");
    QTest::newRow("an answer taken away") << QStringLiteral("DELETE FROM approval_answers WHERE id = 3");
    QTest::newRow("a state nobody signed") << QStringLiteral("UPDATE approvals SET state = 'refused'");
    QTest::newRow("a key exchanged") << QStringLiteral(
        "UPDATE approval_answers SET public_pem = (SELECT public_pem FROM approval_answers WHERE id = 3)"
        " WHERE id = 2");
}

/// Somebody with the key of the vault and a tool of their own, who takes the triggers away first.
void TestPackage::tamperingInTheFileIsFoundAndNamed()
{
    QFETCH(QString, sql);
    ApprovalFixture unit;
    exported(unit);
    for (const char *trigger :
         {"approval_rounds_no_update", "approval_answers_no_update", "approval_answers_no_delete"})
        ApprovalFixture::must(
            unit.database().execute(QStringLiteral("DROP TRIGGER %1").arg(QLatin1String(trigger))));
    ApprovalFixture::must(unit.database().execute(sql));
    VerifyReport report;
    ApprovalFixture::must(verifyApprovals(unit.database(), report));
    QVERIFY(!report.damage.isEmpty());
    QVERIFY2(report.damage.first().contains(QLatin1String("APV-")), qPrintable(report.damage.first()));
}

void TestPackage::signaturesAreCheckedFast()
{
    ApprovalFixture unit;
    exported(unit);
    const Approval approval = ApprovalFixture::must(
        Approvals(unit.vault()).find(QStringLiteral("APV-%1-0001").arg(Clock::today().year())));
    AnswerChecker checker = ApprovalFixture::must(Approvals(unit.vault()).checker());
    const Round &round = approval.rounds.at(1);
    constexpr int count = 400;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < count; ++i)
        QCOMPARE(checker.check(approval, round, round.answers.at(0)).state, SignatureState::Valid);
    const qint64 ours = timer.nsecsElapsed();
    PublicKey key = ApprovalFixture::must(PublicKey::fromPem(round.answers.at(0).publicPem));
    timer.restart();
    for (int i = 0; i < count; ++i)
        QVERIFY(key.verify(round.answers.at(0).statement, round.answers.at(0).signature));
    const qint64 bare = timer.nsecsElapsed();
    qInfo("%.0f answers/s, the bare signature alone %.0f/s", count * 1e9 / double(ours),
          count * 1e9 / double(bare));
    // Statement, digest and chain cost little beside the signature: machine-independent, unlike a rate.
    QVERIFY(ours < 2 * bare);
}

QTEST_GUILESS_MAIN(TestPackage)
#include "tst_package.moc"
