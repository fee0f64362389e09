// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/sheetsignatures.h"

#include "models/base/clock.h"
#include "models/crypto/signature.h"
#include "models/vault/backup.h"
#include "models/vault/database.h"
#include "tests/support/temporaryvault.h"

#include <QTest>

using namespace anguan;

namespace {

const QString number = QStringLiteral("HND-2026-0001");

SheetSignatures::Sheet sheet(const char *purpose, const char *what = "门户网站管理员移交")
{
    return {QStringLiteral("handovers"), number, QLatin1String(purpose),
            Values{{QStringLiteral("lines"), QString::fromUtf8(what)}}};
}

SheetSignature signedBy(TemporaryVault &vault, const char *purpose, const char *login)
{
    return TemporaryVault::must(SheetSignatures(*vault).sign(sheet(purpose), QLatin1String(login),
                                                             Secret::ofPassword(TemporaryVault::password)));
}

} // namespace

/// Signatures on sheets: made with the signer's own key, chained, journalled, and found out when touched.
class TestSheetSignatures : public QObject
{
    Q_OBJECT
private slots:
    void whoSignsIsWhoHasTheKey();
    void whatIsSignedStandsOrNot();
    void paperIsTheOfficersWord();
    void anAuditorLendsNoDesk();
    void theTableOnlyGrows();
    void verifyCountsThem();
    void tamperingIsFound_data();
    void tamperingIsFound();
};

void TestSheetSignatures::whoSignsIsWhoHasTheKey()
{
    TemporaryVault vault;
    vault.addEverybody();
    SheetSignatures signatures(*vault);
    const SheetSignature one = signedBy(vault, "supervisor", "leader");
    QCOMPARE(one.signerName, QStringLiteral("林致远"));
    QVERIFY(TemporaryVault::must(PublicKey::fromPem(one.publicPem)).verify(one.statement, one.signature));
    const auto check = TemporaryVault::must(signatures.check(one));
    QVERIFY2(check.holds, qPrintable(check.text));

    const auto wrong = signatures.sign(sheet("leaver"), QStringLiteral("operator"),
                                       Secret::ofPassword(QStringLiteral("Wrong-2026-anguan")));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, ErrorCode::Denied);
    const SigningKey key = TemporaryVault::must(
        vault->openSigningKey(QStringLiteral("leader"), Secret::ofPassword(TemporaryVault::password)));
    QVERIFY2(!signatures.signWith(sheet("leaver"), QStringLiteral("operator"), key), "another's key");
    QCOMPARE(TemporaryVault::must(signatures.of(number)).size(), 1);
    Journal::Filter filter;
    filter.record = number;
    filter.action = QStringLiteral("sign_refused");
    QCOMPARE(TemporaryVault::must(Journal(vault.database()).count(filter)), 1);
}

void TestSheetSignatures::whatIsSignedStandsOrNot()
{
    TemporaryVault vault;
    vault.addEverybody();
    SheetSignatures signatures(*vault);
    signedBy(vault, "leaver", "operator");
    signedBy(vault, "supervisor", "leader");
    signedBy(vault, "supervisor", "head");
    const Values content = sheet("").content;
    const auto standing = TemporaryVault::must(signatures.standing(number, content));
    QCOMPARE(standing.size(), 2);
    QCOMPARE(standing.last().signer, QStringLiteral("head"));
    QVERIFY(TemporaryVault::must(signatures.standing(number, sheet("", "另一张单").content)).isEmpty());
    QCOMPARE(TemporaryVault::must(signatures.of(number)).size(), 3);
    QVERIFY(TemporaryVault::must(signatures.of(QStringLiteral("HND-2026-0002"))).isEmpty());
}

void TestSheetSignatures::paperIsTheOfficersWord()
{
    TemporaryVault vault;
    const SigningKey key = TemporaryVault::must(
        vault->openSigningKey(QStringLiteral("officer"), Secret::ofPassword(TemporaryVault::password)));
    SheetSignatures signatures(*vault);
    const SheetSignature made = TemporaryVault::must(
        signatures.signWith(sheet("leaver"), QStringLiteral("officer"), key, QStringLiteral("何静")));
    QVERIFY(made.isOnPaper());
    QCOMPARE(made.signer, QStringLiteral("officer"));
    const auto check = TemporaryVault::must(signatures.check(made));
    QVERIFY(check.holds);
    QVERIFY2(check.text.contains(QStringLiteral("何静")), qPrintable(check.text));
}

void TestSheetSignatures::anAuditorLendsNoDesk()
{
    TemporaryVault vault;
    vault.addEverybody();
    vault.unlockAs(QStringLiteral("auditor"));
    const auto made = SheetSignatures(*vault).sign(sheet("leaver"), QStringLiteral("operator"),
                                                   Secret::ofPassword(TemporaryVault::password));
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Denied);
}

void TestSheetSignatures::theTableOnlyGrows()
{
    TemporaryVault vault;
    signedBy(vault, "leaver", "officer");
    QVERIFY(!vault.database().execute(QStringLiteral("UPDATE sheet_signatures SET purpose = 'x'")));
    QVERIFY(!vault.database().execute(QStringLiteral("DELETE FROM sheet_signatures")));
}

void TestSheetSignatures::verifyCountsThem()
{
    TemporaryVault vault;
    vault.addEverybody();
    signedBy(vault, "leaver", "operator");
    signedBy(vault, "supervisor", "leader");
    // A password reset later takes nothing away from what was signed before.
    TemporaryVault::must(Logins(*vault).resetPassword(
        QStringLiteral("leader"), Secret::ofPassword(QStringLiteral("Other-2026-anguan"))));
    VerifyReport report;
    TemporaryVault::must(verifySheetSignatures(vault.database(), report));
    QCOMPARE(report.sheetSignatures, 2);
    QVERIFY2(report.damage.isEmpty(), qPrintable(report.damage.join(QLatin1Char('\n'))));
}

void TestSheetSignatures::tamperingIsFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("the content") << QStringLiteral(
        "UPDATE sheet_signatures SET content = x'7b7d' WHERE id = 2");
    QTest::newRow("the content and its digest") << QStringLiteral(
        "UPDATE sheet_signatures SET content = x'7b7d', content_sm3 = zeroblob(32) WHERE id = 2");
    QTest::newRow("the purpose") << QStringLiteral(
        "UPDATE sheet_signatures SET purpose = 'leaver' WHERE id = 2");
    QTest::newRow("another's name") << QStringLiteral(
        "UPDATE sheet_signatures SET signer_name = 'x' WHERE id = 2");
    QTest::newRow("moved to another sheet")
        << QStringLiteral("UPDATE sheet_signatures SET number = 'HND-2026-0009' WHERE id = 2");
    QTest::newRow("a flipped signature")
        << QStringLiteral("UPDATE sheet_signatures SET signature = zeroblob(length(signature)) WHERE id = 1");
    QTest::newRow("a replaced signature")
        << QStringLiteral("UPDATE sheet_signatures SET signature = (SELECT signature FROM sheet_signatures "
                          "WHERE id = 1) WHERE id = 2");
    QTest::newRow("a replaced key") << QStringLiteral(
        "UPDATE sheet_signatures SET public_pem = (SELECT public_pem FROM sheet_signatures WHERE id = 1) "
        "WHERE id = 2");
    QTest::newRow("one taken away from the end")
        << QStringLiteral("DELETE FROM sheet_signatures WHERE id = 2");
    QTest::newRow("one taken away from the middle")
        << QStringLiteral("DELETE FROM sheet_signatures WHERE id = 1");
    QTest::newRow("all taken away") << QStringLiteral("DELETE FROM sheet_signatures");
}

/// Somebody with the key of the vault and a tool of their own, who takes the triggers away first.
void TestSheetSignatures::tamperingIsFound()
{
    QFETCH(QString, sql);
    TemporaryVault vault;
    vault.addEverybody();
    signedBy(vault, "leaver", "operator");
    signedBy(vault, "supervisor", "leader");
    for (const char *trigger : {"sheet_signatures_no_update", "sheet_signatures_no_delete"})
        TemporaryVault::must(
            vault.database().execute(QStringLiteral("DROP TRIGGER %1").arg(QLatin1String(trigger))));
    TemporaryVault::must(vault.database().execute(sql));
    VerifyReport report;
    TemporaryVault::must(verifySheetSignatures(vault.database(), report));
    QVERIFY(!report.damage.isEmpty());
    QVERIFY2(report.damage.first().contains(QStringLiteral("HND-2026-000")),
             qPrintable(report.damage.first()));
}

QTEST_GUILESS_MAIN(TestSheetSignatures)
#include "tst_sheetsignatures.moc"
