// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/digest.h"
#include "models/crypto/evp.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace anguan;

class TestDigest : public QObject
{
    Q_OBJECT

private slots:
    void sm3_data();
    void sm3();
    void hmacSm3_data();
    void hmacSm3();
    void sm3InPieces();
    void sm4_data();
    void sm4();
    void shownForms();
};

void TestDigest::sm3_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("digest");

    QTest::newRow("GB/T 32905 example 1, three bytes")
        << QByteArray("abc")
        << QByteArray("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    QTest::newRow("GB/T 32905 example 2, one whole block")
        << QByteArray("abcd").repeated(16)
        << QByteArray("debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
    QTest::newRow("the empty message")
        << QByteArray() << QByteArray("1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b");
}

void TestDigest::sm3()
{
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, digest);
    QCOMPARE(anguan::sm3(message).toHex(), digest);
    QCOMPARE(hex(anguan::sm3(message)), QString::fromLatin1(digest));
}

void TestDigest::hmacSm3_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("mac");

    QByteArray counting;
    for (int i = 1; i <= 37; ++i)
        counting.append(char(i));
    const QByteArray steps = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";
    QTest::newRow("GM/T 0042 D.3 example 1")
        << counting.first(32) << steps.repeated(2)
        << QByteArray("ca05e144ed05d1857840d1f318a4a8669e559fc8391f414485bfdf7bb408963a");
    QTest::newRow("GM/T 0042 D.3 example 2")
        << counting << QByteArray(50, char(0xcd))
        << QByteArray("220bf579ded555393f0159f66c99877822a3ecf610d1552154b41d44b94db3ae");
    QTest::newRow("GM/T 0042 D.3 example 3")
        << QByteArray(32, char(0x0b)) << QByteArray("Hi There")
        << QByteArray("c0ba18c68b90c88bc07de794bfc7d2c8d19ec31ed8773bc2b390c9604e0be11e");
    QTest::newRow("GM/T 0042 D.3 example 4")
        << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
        << QByteArray("2e87f1d16862e6d964b50a5200bf2b10b764faa9680a296a2405f24bec39f882");
}

void TestDigest::hmacSm3()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, mac);
    QCOMPARE(anguan::hmacSm3(key, message).toHex(), mac);
    // An empty key is a key of its own, not the one of the call before.
    QVERIFY(anguan::hmacSm3({}, message).toHex() != mac);
    QCOMPARE(anguan::hmacSm3(key, message).toHex(), mac);
}

void TestDigest::sm3InPieces()
{
    const QByteArray message = QByteArray("the same bytes, however they come ").repeated(20);
    Sm3 hash;
    for (qsizetype i = 0; i < message.size(); i += 7)
        hash.add(QByteArrayView(message).sliced(i, qMin<qsizetype>(7, message.size() - i)));
    QCOMPARE(hash.finish(), anguan::sm3(message));
    QCOMPARE(hash.finish(), anguan::sm3({}));
    QCOMPARE(hash.add("abc").finish(), anguan::sm3("abc"));
}

void TestDigest::sm4_data()
{
    QTest::addColumn<int>("rounds");
    QTest::addColumn<QByteArray>("result");

    QTest::newRow("GB/T 32907 example 1, one block") << 1 << QByteArray("681edf34d206965e86b3e94f536e4246");
    QTest::newRow("GB/T 32907 example 2, a million times")
        << 1'000'000 << QByteArray("595298c7c6fd271f0402f804c33d3f66");
}

void TestDigest::sm4()
{
    QFETCH(int, rounds);
    QFETCH(QByteArray, result);
    const QByteArray key = QByteArray::fromHex("0123456789abcdeffedcba9876543210");
    QByteArray block = key;
    const Evp::CipherContext context(EVP_CIPHER_CTX_new());
    QVERIFY(EVP_EncryptInit_ex2(context.get(), EVP_sm4_ecb(), Evp::bytes(key), nullptr, nullptr) == 1);
    EVP_CIPHER_CTX_set_padding(context.get(), 0);
    auto *bytes = reinterpret_cast<unsigned char *>(block.data());
    for (int i = 0; i < rounds; ++i) {
        int length = 0;
        EVP_EncryptUpdate(context.get(), bytes, &length, bytes, 16);
    }
    QCOMPARE(block.toHex(), result);

    // The mode that seals: the first block of the key stream is the cipher of the counter.
    QByteArray stream(16, '\0');
    int length = 0;
    QVERIFY(EVP_EncryptInit_ex2(context.get(), Evp::sm4Ctr(), Evp::bytes(key), Evp::bytes(key), nullptr) ==
            1);
    QVERIFY(EVP_EncryptUpdate(context.get(), reinterpret_cast<unsigned char *>(stream.data()), &length,
                              Evp::bytes(QByteArray(16, '\0')), 16) == 1);
    QCOMPARE(stream.toHex(), QByteArray("681edf34d206965e86b3e94f536e4246"));
}

void TestDigest::shownForms()
{
    const QByteArray hash = QByteArray::fromHex("9f3a71c20b5ed8a1ffff");
    QCOMPARE(shortHash(hash), QStringLiteral("9F3A-71C2"));
    QCOMPARE(mediumHash(hash), QStringLiteral("9F3A-71C2-0B5E-D8A1"));
    QCOMPARE(shortHash({}), QString());
    QCOMPARE(hex(hash), QStringLiteral("9f3a71c20b5ed8a1ffff"));
}

QTEST_GUILESS_MAIN(TestDigest)
#include "tst_digest.moc"
