// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/digest.h"
#include "models/crypto/passwordkey.h"

#include <QtTest>

using namespace anguan;

class TestPasswordKey : public QObject
{
    Q_OBJECT

private slots:
    void scryptVector();
    void pbkdf2IsHmacSm3Iterated();
    void hkdfSha256Vector();
    void hkdfSm3IsExtractAndExpand();
    void subKeysDifferByPurpose();
    void strongIsStrong_data();
    void strongIsStrong();
    void hostileParameters_data();
    void hostileParameters();
    void passwordCutInHalf_data();
    void passwordCutInHalf();
};

static QByteArray hexOf(const Secret &secret)
{
    return secret.view().toByteArray().toHex();
}

void TestPasswordKey::scryptVector()
{
    KdfParameters parameters;
    parameters.suite = Suite::Intl;
    parameters.n = 16384;
    parameters.r = 8;
    parameters.p = 1;
    parameters.salt = "SodiumChloride";
    const auto key = derivePasswordKey(Secret(QByteArrayView("pleaseletmein")), parameters);
    QVERIFY(key);
    // RFC 7914, section 12, the first 32 bytes.
    QCOMPARE(hexOf(*key), QByteArray("7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"));
}

void TestPasswordKey::pbkdf2IsHmacSm3Iterated()
{
    KdfParameters parameters;
    parameters.suite = Suite::Sm;
    parameters.rounds = 7;
    parameters.salt = "some salt";
    const QByteArray password = "密码 password";
    const auto key = derivePasswordKey(Secret(QByteArrayView(password)), parameters);
    QVERIFY(key);

    QByteArray block = hmacSm3(password, parameters.salt + QByteArray("\0\0\0\1", 4));
    QByteArray sum = block;
    for (quint64 i = 1; i < parameters.rounds; ++i) {
        block = hmacSm3(password, block);
        for (qsizetype k = 0; k < sum.size(); ++k)
            sum[k] = char(sum.at(k) ^ block.at(k));
    }
    QCOMPARE(hexOf(*key), sum.toHex());
}

void TestPasswordKey::hkdfSha256Vector()
{
    const Secret material(QByteArrayView(QByteArray(22, char(0x0b))));
    // RFC 5869, test case 3: no salt, no info.
    QCOMPARE(
        hexOf(deriveSubKey(Suite::Intl, material, {}, 42)),
        QByteArray("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"));
}

void TestPasswordKey::hkdfSm3IsExtractAndExpand()
{
    const QByteArray material = QByteArray::fromHex("000102030405060708090a0b0c0d0e0f");
    const QByteArray extracted = hmacSm3(QByteArray(32, '\0'), material);
    const QByteArray first = hmacSm3(extracted, QByteArray("slot") + char(1));
    const QByteArray second = hmacSm3(extracted, first + QByteArray("slot") + char(2));
    QCOMPARE(hexOf(deriveSubKey(Suite::Sm, Secret(QByteArrayView(material)), "slot", 48)),
             (first + second).first(48).toHex());
}

void TestPasswordKey::subKeysDifferByPurpose()
{
    const Secret key = Secret::random(32);
    for (const Suite suite : {Suite::Sm, Suite::Intl}) {
        QVERIFY(!(deriveSubKey(suite, key, "slot") == deriveSubKey(suite, key, "header")));
        QVERIFY(deriveSubKey(suite, key, "slot") == deriveSubKey(suite, key, "slot"));
    }
    QVERIFY(!(deriveSubKey(Suite::Sm, key, "slot") == deriveSubKey(Suite::Intl, key, "slot")));
}

void TestPasswordKey::strongIsStrong_data()
{
    QTest::addColumn<Suite>("suite");
    QTest::newRow("sm") << Suite::Sm;
    QTest::newRow("intl") << Suite::Intl;
}

void TestPasswordKey::strongIsStrong()
{
    QFETCH(Suite, suite);
    const KdfParameters parameters = KdfParameters::strong(suite);
    QVERIFY(parameters.suite == suite);
    QVERIFY(parameters.salt.size() >= 16);
    QVERIFY(parameters.salt != KdfParameters::strong(suite).salt);
    if (suite == Suite::Sm)
        QVERIFY(parameters.rounds >= 1'000'000);
    else
        QVERIFY(parameters.n == (1u << 17) && parameters.r == 8 && parameters.p == 1);
    // The full strength works here, memory limit and all.
    QVERIFY(derivePasswordKey(Secret(QByteArrayView("x")), parameters));
}

void TestPasswordKey::hostileParameters_data()
{
    QTest::addColumn<Suite>("suite");
    QTest::addColumn<quint64>("rounds");
    QTest::addColumn<quint64>("n");
    QTest::addColumn<quint32>("r");
    QTest::addColumn<quint32>("p");
    QTest::addColumn<int>("salt");

    const auto row = [](const char *name, Suite suite, quint64 rounds, quint64 n, quint32 r, quint32 p,
                        int salt) { QTest::newRow(name) << suite << rounds << n << r << p << salt; };
    row("no rounds", Suite::Sm, 0, 16, 8, 1, 16);
    row("rounds for a year", Suite::Sm, ~0ull, 16, 8, 1, 16);
    row("rounds that turn negative as an int", Suite::Sm, 0x80000001ull, 16, 8, 1, 16);
    row("no salt, sm", Suite::Sm, 16, 16, 8, 1, 0);
    row("a salt of a megabyte", Suite::Sm, 16, 16, 8, 1, 1 << 20);
    row("scrypt cost 0", Suite::Intl, 16, 0, 8, 1, 16);
    row("scrypt cost 1", Suite::Intl, 16, 1, 8, 1, 16);
    row("scrypt cost no power of two", Suite::Intl, 16, 100'000, 8, 1, 16);
    row("scrypt cost 2^63", Suite::Intl, 16, 1ull << 63, 8, 1, 16);
    row("scrypt memory of 16 GiB", Suite::Intl, 16, 1ull << 22, 32, 1, 16);
    row("scrypt r 0", Suite::Intl, 16, 1024, 0, 1, 16);
    row("scrypt r huge", Suite::Intl, 16, 1024, 0xffffffffu, 1, 16);
    row("scrypt p 0", Suite::Intl, 16, 1024, 8, 0, 16);
    row("scrypt work of an hour", Suite::Intl, 16, 1ull << 20, 8, 64, 16);
}

void TestPasswordKey::hostileParameters()
{
    QFETCH(Suite, suite);
    QFETCH(quint64, rounds);
    QFETCH(quint64, n);
    QFETCH(quint32, r);
    QFETCH(quint32, p);
    QFETCH(int, salt);
    KdfParameters parameters = KdfParameters::quick(suite);
    QVERIFY(derivePasswordKey(Secret(QByteArrayView("x")), parameters));
    parameters.rounds = rounds;
    parameters.n = n;
    parameters.r = r;
    parameters.p = p;
    parameters.salt = QByteArray(salt, 's');
    const auto key = derivePasswordKey(Secret(QByteArrayView("x")), parameters);
    QVERIFY(!key);
    QVERIFY(key.error().code == ErrorCode::Damaged);
}

void TestPasswordKey::passwordCutInHalf_data()
{
    strongIsStrong_data();
}

void TestPasswordKey::passwordCutInHalf()
{
    QFETCH(Suite, suite);
    const KdfParameters parameters = KdfParameters::quick(suite);
    const QString whole = QStringLiteral("安全管理员的长口令二〇二六年");
    const auto key = [&](const QString &password) {
        return derivePasswordKey(Secret::ofPassword(password), parameters).value();
    };
    QVERIFY(key(whole) == key(whole));
    QVERIFY(!(key(whole) == key(whole.left(whole.size() / 2))));
    // The second half changed: a check that stops at some length would let it in.
    QVERIFY(!(key(whole) == key(whole.left(whole.size() / 2) + QStringLiteral("完全不同的后半"))));
}

QTEST_GUILESS_MAIN(TestPasswordKey)
#include "tst_passwordkey.moc"
