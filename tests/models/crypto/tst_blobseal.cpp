// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/blobseal.h"

#include <QtTest>

using namespace anguan;

class TestBlobSeal : public QObject
{
    Q_OBJECT

private slots:
    void opensAgain_data();
    void opensAgain();
    void everyBitCounts_data() { suites(); }
    void everyBitCounts();
    void everyLengthButItsOwnIsRefused_data() { suites(); }
    void everyLengthButItsOwnIsRefused();
    void belongsToKeyContextAndSuite_data() { suites(); }
    void belongsToKeyContextAndSuite();
    void sealsDifferentlyEachTime_data() { suites(); }
    void sealsDifferentlyEachTime();

private:
    void suites();
    const Secret m_key{Secret(QByteArrayView("0123456789abcdef0123456789abcdef"))};
};

void TestBlobSeal::suites()
{
    QTest::addColumn<Suite>("suite");
    QTest::newRow("sm") << Suite::Sm;
    QTest::newRow("intl") << Suite::Intl;
}

void TestBlobSeal::opensAgain_data()
{
    QTest::addColumn<Suite>("suite");
    QTest::addColumn<QByteArray>("plain");
    for (const Suite suite : {Suite::Sm, Suite::Intl}) {
        for (const int size : {0, 1, 15, 16, 17, 32, 4096, 300'000}) {
            const QString name = QStringLiteral("%1, %2 bytes").arg(suiteId(suite)).arg(size);
            QTest::newRow(qPrintable(name)) << suite << QByteArray(size, 'p');
        }
    }
}

void TestBlobSeal::opensAgain()
{
    QFETCH(Suite, suite);
    QFETCH(QByteArray, plain);
    for (const QByteArray &context : {QByteArray(), QByteArray("draft 7")}) {
        const QByteArray sealed = sealBlob(suite, m_key, context, plain);
        if (plain.size() > 16)
            QVERIFY(!sealed.contains(plain.first(16)));
        const auto opened = openBlob(suite, m_key, context, sealed);
        QVERIFY(opened);
        QCOMPARE(opened->view().toByteArray(), plain);
    }
}

void TestBlobSeal::everyBitCounts()
{
    QFETCH(Suite, suite);
    const QByteArray sealed = sealBlob(suite, m_key, "context", "a wrapped key of thirty-two byte");
    QVERIFY(openBlob(suite, m_key, "context", sealed));
    for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit) {
        QByteArray changed = sealed;
        changed[bit / 8] = char(changed.at(bit / 8) ^ (1 << (bit % 8)));
        const auto opened = openBlob(suite, m_key, "context", changed);
        QVERIFY2(!opened, qPrintable(QStringLiteral("bit %1 changed and it still opened").arg(bit)));
        QVERIFY(opened.error().code == ErrorCode::Damaged);
    }
}

void TestBlobSeal::everyLengthButItsOwnIsRefused()
{
    QFETCH(Suite, suite);
    const QByteArray sealed = sealBlob(suite, m_key, "context", "something short");
    for (qsizetype size = 0; size < sealed.size(); ++size)
        QVERIFY(!openBlob(suite, m_key, "context", sealed.first(size)));
    QVERIFY(!openBlob(suite, m_key, "context", sealed + '\0'));
}

void TestBlobSeal::belongsToKeyContextAndSuite()
{
    QFETCH(Suite, suite);
    const QByteArray sealed = sealBlob(suite, m_key, "login: officer", "plain");
    QVERIFY(openBlob(suite, m_key, "login: officer", sealed));
    QVERIFY(!openBlob(suite, m_key, "login: leader", sealed));
    QVERIFY(!openBlob(suite, m_key, {}, sealed));
    QVERIFY(!openBlob(suite, Secret::random(32), "login: officer", sealed));
    QVERIFY(!openBlob(suite, Secret(QByteArrayView("short")), "login: officer", sealed));
    const Suite other = suite == Suite::Sm ? Suite::Intl : Suite::Sm;
    QVERIFY(!openBlob(other, m_key, "login: officer", sealed));
}

void TestBlobSeal::sealsDifferentlyEachTime()
{
    QFETCH(Suite, suite);
    QVERIFY(sealBlob(suite, m_key, {}, "same") != sealBlob(suite, m_key, {}, "same"));
}

QTEST_GUILESS_MAIN(TestBlobSeal)
#include "tst_blobseal.moc"
