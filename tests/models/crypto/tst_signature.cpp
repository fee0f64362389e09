// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/digest.h"
#include "models/crypto/signature.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace anguan;

class TestSignature : public QObject
{
    Q_OBJECT

private slots:
    void publishedVector();
    void everyBitOfMessageAndSignatureCounts();
    void keysSurviveTheirForms();
    void otherKeyIsRefused();
    void stockToolVerifiesOurs();
    void weVerifyTheStockTools();
    void notAKey_data();
    void notAKey();
    void emptyKeyDoesNothing();
    void fingerprintIsOfThePem();

private:
    /// Runs the stock openssl command in the folder; its exit code, 0 when it agrees.
    int openssl(const QStringList &arguments) const;
    void write(const QString &name, const QByteArray &bytes) const;
    QByteArray read(const QString &name) const;

    QTemporaryDir m_folder;
};

static const QString distId = QStringLiteral("distid:1234567812345678");

int TestSignature::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("openssl"), arguments);
    if (!process.waitForFinished())
        return -1;
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

void TestSignature::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray TestSignature::read(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestSignature::publishedVector()
{
    // GB/T 32918.5, the signature example on the recommended curve, user id 1234567812345678.
    const QByteArray subjectKey =
        QByteArray::fromHex("3059301306072a8648ce3d020106082a811ccf5501822d034200"
                            "0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020"
                            "ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13");
    const QByteArray pem =
        "-----BEGIN PUBLIC KEY-----\n" + subjectKey.toBase64() + "\n-----END PUBLIC KEY-----\n";
    const QByteArray signature =
        QByteArray::fromHex("3046022100f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3"
                            "022100b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa");
    const auto key = PublicKey::fromPem(pem);
    QVERIFY(key);
    QVERIFY(key->verify("message digest", signature));
    QVERIFY(!key->verify("message digesT", signature));
}

void TestSignature::everyBitOfMessageAndSignatureCounts()
{
    const SigningKey key = SigningKey::generate();
    const PublicKey publicKey = PublicKey::fromPem(key.publicPem()).value();
    const QByteArray message = "{\"decision\":\"agree\",\"opinion\":\"同意\"}";
    const QByteArray signature = key.sign(message).value();
    QVERIFY(publicKey.verify(message, signature));
    for (qsizetype bit = 0; bit < message.size() * 8; ++bit) {
        QByteArray changed = message;
        changed[bit / 8] = char(changed.at(bit / 8) ^ (1 << (bit % 8)));
        QVERIFY(!publicKey.verify(changed, signature));
    }
    for (qsizetype bit = 0; bit < signature.size() * 8; ++bit) {
        QByteArray changed = signature;
        changed[bit / 8] = char(changed.at(bit / 8) ^ (1 << (bit % 8)));
        QVERIFY2(!publicKey.verify(message, changed), qPrintable(QString::number(bit)));
    }
    for (qsizetype size = 0; size < signature.size(); ++size)
        QVERIFY(!publicKey.verify(message, signature.first(size)));
    QVERIFY(!publicKey.verify(message, signature + '\0'));
    QVERIFY(!publicKey.verify(message, QByteArray(100'000, '0')));
}

void TestSignature::keysSurviveTheirForms()
{
    const SigningKey key = SigningKey::generate();
    const Secret der = key.toDer();
    const SigningKey again = SigningKey::fromDer(der).value();
    QCOMPARE(again.publicPem(), key.publicPem());
    QVERIFY(again.toDer() == der);
    const QByteArray signature = again.sign("both").value();
    QVERIFY(PublicKey::fromPem(key.publicPem()).value().verify("both", signature));
}

void TestSignature::otherKeyIsRefused()
{
    const QByteArray signature = SigningKey::generate().sign("message").value();
    const PublicKey other = PublicKey::fromPem(SigningKey::generate().publicPem()).value();
    QVERIFY(!other.verify("message", signature));
}

void TestSignature::stockToolVerifiesOurs()
{
    const SigningKey key = SigningKey::generate();
    const QByteArray message = QStringLiteral("{\"opinion\":\"同意上线\"}").toUtf8();
    write(QStringLiteral("message"), message);
    write(QStringLiteral("signature"), key.sign(message).value());
    write(QStringLiteral("public.pem"), key.publicPem());
    const auto check = [&](const QString &id, const QString &file) {
        return openssl({QStringLiteral("dgst"), QStringLiteral("-sm3"), QStringLiteral("-verify"),
                        QStringLiteral("public.pem"), QStringLiteral("-sigopt"), id,
                        QStringLiteral("-signature"), QStringLiteral("signature"), file});
    };
    QCOMPARE(check(distId, QStringLiteral("message")), 0);
    QCOMPARE(check(QStringLiteral("distid:8765432187654321"), QStringLiteral("message")), 1);
    write(QStringLiteral("changed"), message + '\n');
    QCOMPARE(check(distId, QStringLiteral("changed")), 1);
}

void TestSignature::weVerifyTheStockTools()
{
    const QString keyFile = QStringLiteral("stock.pem");
    QCOMPARE(openssl({QStringLiteral("genpkey"), QStringLiteral("-algorithm"), QStringLiteral("SM2"),
                      QStringLiteral("-out"), keyFile}),
             0);
    QCOMPARE(openssl({QStringLiteral("pkey"), QStringLiteral("-in"), keyFile, QStringLiteral("-pubout"),
                      QStringLiteral("-out"), QStringLiteral("stock.pub")}),
             0);
    QCOMPARE(openssl({QStringLiteral("pkcs8"), QStringLiteral("-topk8"), QStringLiteral("-nocrypt"),
                      QStringLiteral("-in"), keyFile, QStringLiteral("-outform"), QStringLiteral("DER"),
                      QStringLiteral("-out"), QStringLiteral("stock.der")}),
             0);
    write(QStringLiteral("text"), "signed elsewhere");
    const auto signedWith = [&](const QString &id) {
        openssl({QStringLiteral("dgst"), QStringLiteral("-sm3"), QStringLiteral("-sign"), keyFile,
                 QStringLiteral("-sigopt"), id, QStringLiteral("-out"), QStringLiteral("stock.sig"),
                 QStringLiteral("text")});
        return read(QStringLiteral("stock.sig"));
    };
    const auto key = PublicKey::fromPem(read(QStringLiteral("stock.pub")));
    QVERIFY(key);
    QVERIFY(key->verify("signed elsewhere", signedWith(distId)));
    QVERIFY(!key->verify("signed elsewhere", signedWith(QStringLiteral("distid:somebody else"))));

    const auto ours = SigningKey::fromDer(Secret(QByteArrayView(read(QStringLiteral("stock.der")))));
    QVERIFY(ours);
    QCOMPARE(ours->publicPem(), read(QStringLiteral("stock.pub")));
}

void TestSignature::notAKey_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("words") << QByteArray("not a key");
    QTest::newRow("a megabyte") << QByteArray(1 << 20, 'A');
    QTest::newRow("PEM armour around rubbish")
        << QByteArray("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n");
    // P-256: a good key of another kind.
    QTest::newRow("an elliptic key that is not SM2")
        << QByteArray("-----BEGIN PUBLIC KEY-----\n"
                      "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEaxfR8uEsQkf4vOblY6RA8ncDfYEt\n"
                      "6zOg9KE5RdiYwpZP40Li/hp/m47n60p8D54WK84zV2sxXs7LtkBoN79R9Q==\n"
                      "-----END PUBLIC KEY-----\n");
}

void TestSignature::notAKey()
{
    QFETCH(QByteArray, bytes);
    const auto publicKey = PublicKey::fromPem(bytes);
    QVERIFY(!publicKey);
    QVERIFY(publicKey.error().code == ErrorCode::Damaged);
    QVERIFY(!SigningKey::fromDer(Secret(QByteArrayView(bytes))));
}

void TestSignature::emptyKeyDoesNothing()
{
    const SigningKey key;
    QVERIFY(!key.sign("x"));
    QVERIFY(key.publicPem().isEmpty());
    QVERIFY(key.toDer().isEmpty());
    QVERIFY(!PublicKey().verify("x", "y"));
}

void TestSignature::fingerprintIsOfThePem()
{
    const QByteArray pem = SigningKey::generate().publicPem();
    QCOMPARE(keyFingerprint(pem), shortHash(sm3(pem)));
    QCOMPARE(keyFingerprint(pem).size(), 9);
}

QTEST_GUILESS_MAIN(TestSignature)
#include "tst_signature.moc"
