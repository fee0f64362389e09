// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/secret.h"

#include <QtTest>

#include <cstring>

using namespace anguan;

class TestSecret : public QObject
{
    Q_OBJECT

private slots:
    void startsAsZeros();
    void movesAndLeavesNothing();
    void comparesWholeLength();
    void holdsMoreThanTheSecureHeap();
    void passwordIsNfc();
    void chinesePasswordKeepsEveryCharacter();
    void wipesText();
    void randomDiffers();
};

void TestSecret::startsAsZeros()
{
    const Secret secret(64);
    QCOMPARE(secret.view().toByteArray(), QByteArray(64, '\0'));
    QVERIFY(Secret(std::size_t(0)).isEmpty());
}

void TestSecret::movesAndLeavesNothing()
{
    Secret first(QByteArrayView("key"));
    Secret second = std::move(first);
    QVERIFY(first.isEmpty());
    QCOMPARE(second.view().toByteArray(), QByteArray("key"));
    first = std::move(second);
    QCOMPARE(first.view().toByteArray(), QByteArray("key"));
    const Secret copy = first.clone();
    first.wipe();
    QVERIFY(first.isEmpty());
    QCOMPARE(copy.view().toByteArray(), QByteArray("key"));
}

void TestSecret::comparesWholeLength()
{
    QVERIFY(Secret(QByteArrayView("abc")) == Secret(QByteArrayView("abc")));
    QVERIFY(!(Secret(QByteArrayView("abc")) == Secret(QByteArrayView("abd"))));
    QVERIFY(!(Secret(QByteArrayView("abc")) == Secret(QByteArrayView("ab"))));
    QVERIFY(Secret() == Secret());
}

void TestSecret::holdsMoreThanTheSecureHeap()
{
    QList<int> filled;
    std::vector<Secret> many;
    for (int i = 0; i < 40; ++i) {
        many.emplace_back(std::size_t(32 * 1024));
        std::memset(many.back().data(), i, many.back().size());
    }
    for (int i = 0; i < 40; ++i)
        QCOMPARE(many.at(std::size_t(i)).view().toByteArray(), QByteArray(32 * 1024, char(i)));
}

void TestSecret::passwordIsNfc()
{
    const QString composed = QStringLiteral("caf\u00e9-2026");
    const QString decomposed = QStringLiteral("cafe\u0301-2026");
    QVERIFY(composed != decomposed);
    QVERIFY(Secret::ofPassword(composed) == Secret::ofPassword(decomposed));
    QCOMPARE(Secret::ofPassword(composed).view().toByteArray(), composed.toUtf8());
}

void TestSecret::chinesePasswordKeepsEveryCharacter()
{
    const QString password = QStringLiteral("某区大数据中心二〇二六");
    QCOMPARE(Secret::ofPassword(password).size(), std::size_t(33));
    QVERIFY(!(Secret::ofPassword(password) == Secret::ofPassword(password.left(6))));
}

void TestSecret::wipesText()
{
    QString text = QStringLiteral("secret") + QString::number(2026);
    QVERIFY(text.isDetached());
    wipe(text);
    QVERIFY(text.isEmpty());

    // A text that is shared is let go of, and the other owner's is left as it was.
    QString shared = QStringLiteral("kept") + QString::number(1);
    const QString other = shared;
    wipe(shared);
    QCOMPARE(other, QStringLiteral("kept1"));
    QVERIFY(shared.isEmpty());
}

void TestSecret::randomDiffers()
{
    QVERIFY(!(Secret::random(32) == Secret::random(32)));
    QVERIFY(randomBytes(16) != randomBytes(16));
    QCOMPARE(randomBytes(7).size(), 7);
}

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
