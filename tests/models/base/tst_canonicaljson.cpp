// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/canonicaljson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace anguan;

/// The bytes that are signed: two programs must write the same ones.
class TestCanonicalJson : public QObject
{
    Q_OBJECT
private slots:
    void vectors_data();
    void vectors();
    void refuses_data();
    void refuses();
    void readsOnlyItsOwnForm_data();
    void readsOnlyItsOwnForm();
    void depthIsBounded();
};

void TestCanonicalJson::vectors_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::addColumn<QByteArray>("bytes");
    const auto text = [](const char16_t *value) { return QString::fromUtf16(value); };
    QTest::newRow("empty") << QJsonObject{} << QByteArray("{}");
    QTest::newRow("keys by code point, not by UTF-16 unit")
        << QJsonObject{{text(u"\U0001F600"), 1},
                       {text(u"\uFF5E"), 2},
                       {QStringLiteral("b"), 3},
                       {QStringLiteral("B"), 4},
                       {QStringLiteral("a"), 5}}
        << QByteArray("{\"B\":4,\"a\":5,\"b\":3,\"\xef\xbd\x9e\":2,\"\xf0\x9f\x98\x80\":1}");
    QTest::newRow("a key and its longer sister")
        << QJsonObject{{QStringLiteral("ab"), 1}, {QStringLiteral("a"), 2}, {QStringLiteral("a!"), 3}}
        << QByteArray("{\"a\":2,\"a!\":3,\"ab\":1}");
    QTest::newRow("escapes") << QJsonObject{{QStringLiteral("t"),
                                             QStringLiteral("\"\\/\b\f\n\r\t\u0001\u007f")}}
                             << QByteArray("{\"t\":\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\x7f\"}");
    QTest::newRow("NFC") << QJsonObject{{text(u"e\u0301"), text(u"A\u030A")}}
                         << QByteArray("{\"\xc3\xa9\":\"\xc3\x85\"}");
    QTest::newRow("a pair of surrogates") << QJsonObject{{QStringLiteral("t"), text(u"\U00020BB7")}}
                                          << QByteArray("{\"t\":\"\xf0\xa0\xae\xb7\"}");
    QTest::newRow("numbers") << QJsonObject{{QStringLiteral("a"), 0},
                                            {QStringLiteral("b"), -12},
                                            {QStringLiteral("c"), qint64(9007199254740991)}}
                             << QByteArray("{\"a\":0,\"b\":-12,\"c\":9007199254740991}");
    QTest::newRow("nested") << QJsonObject{{QStringLiteral("a"),
                                            QJsonArray{true, false, QJsonObject{}, QJsonArray{}}}}
                            << QByteArray("{\"a\":[true,false,{},[]]}");
}

void TestCanonicalJson::vectors()
{
    QFETCH(QJsonObject, object);
    QFETCH(QByteArray, bytes);
    const auto written = canonicalJson(object);
    QVERIFY(written);
    QCOMPARE(*written, bytes);
    const auto read = parseCanonicalJson(bytes);
    QVERIFY(read);
    QCOMPARE(*canonicalJson(*read), bytes);
}

void TestCanonicalJson::refuses_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("a fraction") << QJsonValue(0.5);
    QTest::newRow("beyond 2^53") << QJsonValue(1e300);
    QTest::newRow("null") << QJsonValue(QJsonValue::Null);
    QTest::newRow("a lone high surrogate") << QJsonValue(QString(QChar(0xd83d)));
    QTest::newRow("a lone low surrogate") << QJsonValue(QString(QChar(0xde00)) + QStringLiteral("x"));
    QTest::newRow("surrogates the wrong way round") << QJsonValue(QString(QChar(0xde00)) + QChar(0xd83d));
}

void TestCanonicalJson::refuses()
{
    QFETCH(QJsonValue, value);
    const auto written = canonicalJson(QJsonObject{{QStringLiteral("x"), QJsonArray{value}}});
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Invalid);
}

void TestCanonicalJson::readsOnlyItsOwnForm_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("white space") << QByteArray("{\"a\": 1}");
    QTest::newRow("keys the other way") << QByteArray("{\"b\":1,\"a\":2}");
    QTest::newRow("a key twice") << QByteArray("{\"a\":1,\"a\":2}");
    QTest::newRow("an escape that is none") << QByteArray("{\"a\":\"\\u0041\"}");
    QTest::newRow("a number with an exponent") << QByteArray("{\"a\":1e2}");
    QTest::newRow("minus zero") << QByteArray("{\"a\":-0}");
    QTest::newRow("decomposed") << QByteArray("{\"a\":\"e\xcc\x81\"}");
    QTest::newRow("an array") << QByteArray("[1]");
    QTest::newRow("something behind") << QByteArray("{}x");
    QTest::newRow("nothing") << QByteArray();
}

void TestCanonicalJson::readsOnlyItsOwnForm()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!parseCanonicalJson(bytes));
}

void TestCanonicalJson::depthIsBounded()
{
    QJsonValue value(1);
    for (int i = 0; i < 60; ++i)
        value = QJsonArray{value};
    QVERIFY(canonicalJson(value));
    for (int i = 0; i < 10; ++i)
        value = QJsonArray{value};
    QVERIFY(!canonicalJson(value));
}

QTEST_GUILESS_MAIN(TestCanonicalJson)
#include "tst_canonicaljson.moc"
