// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/base/text.h"

#include <QTest>

#include <algorithm>

using namespace anguan;

class TestText : public QObject
{
    Q_OBJECT
private slots:
    void readings_data();
    void readings();
    void keysHold_data();
    void keysHold();
    void keysStayBounded();
    void searchKeysBeginAtEverySyllable();
    void lists_data();
    void lists();
    void tidied_data();
    void tidied();
    void indexed_data();
    void indexed();
    void dates_data();
    void dates();
};

void TestText::readings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("reading");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *text, Text::Reading reading, const char *said) {
        QTest::newRow(text) << QString::fromUtf8(text) << int(reading) << QString::fromUtf8(said);
    };
    row("曾国藩", Text::Reading::PersonName, "zeng guo fan");
    row("单雄信", Text::Reading::PersonName, "shan xiong xin");
    row("解晓东", Text::Reading::PersonName, "xie xiao dong");
    row("尉迟恭", Text::Reading::PersonName, "yu chi gong");
    row("登记系统", Text::Reading::Plain, "deng ji xi tong");
    row("OA办公2号", Text::Reading::Plain, "oa ban gong 2 hao");
    row("", Text::Reading::Plain, "");
    row("，。！", Text::Reading::Plain, "");
}

void TestText::readings()
{
    QFETCH(QString, text);
    QFETCH(int, reading);
    QFETCH(QString, said);
    QCOMPARE(Text::pinyin(text, Text::Reading(reading)), said);
}

void TestText::keysHold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("typed");
    const auto row = [](const char *text, const char *typed) {
        QTest::newRow(text) << QString::fromUtf8(text)
                            << QString::fromUtf8(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    row("曾国华", "zengguohua cengguohua zgh cgh");
    row("长沙银行", "changshayinhang zhangshayinxing csyh csyx zsyh");
    row("重庆", "chongqing zhongqing cq zq");
    row("ＯＡ系统２", "oaxitong2 oaxt2");
    row("𠮷野家", "yj");
}

void TestText::keysHold()
{
    QFETCH(QString, text);
    QFETCH(QStringList, typed);
    const QString keys = Text::pinyinKeys(text);
    const QStringList words = keys.split(QLatin1Char(' '));
    for (const QString &one : typed) {
        const bool found =
            std::any_of(words.begin(), words.end(), [&](const QString &word) { return word.contains(one); });
        QVERIFY2(found, qPrintable(one + QStringLiteral(" in ") + keys));
    }
}

void TestText::keysStayBounded()
{
    // Thirty polyphones have a thousand million readings.
    const QString keys = Text::pinyinKeys(QString(30, QChar(u'行')));
    QVERIFY(keys.split(QLatin1Char(' ')).size() <= 32);
    QVERIFY(Text::searchKeys(QString(2000, QChar(u'行'))).size() < 200000);
}

void TestText::searchKeysBeginAtEverySyllable()
{
    const QStringList keys = Text::searchKeys(QStringLiteral("不动产登记系统")).split(QLatin1Char(' '));
    for (const char *begun : {"budong", "bdc", "dcdj", "dengji", "dj", "xitong", "xt", "tong"}) {
        const bool found = std::any_of(keys.begin(), keys.end(), [&](const QString &key) {
            return key.startsWith(QLatin1String(begun));
        });
        QVERIFY2(found, begun);
    }
}

void TestText::lists_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<int>("reading");
    const auto row = [](const char *title, const char *first, const char *second, Text::Reading reading) {
        QTest::newRow(title) << QString::fromUtf8(first) << QString::fromUtf8(second) << int(reading);
    };
    row("by pinyin", "办公系统", "档案系统", Text::Reading::Plain);
    row("2 before 10", "机房2号", "机房10号", Text::Reading::Plain);
    row("Latin after Chinese", "总平台", "A平台", Text::Reading::Plain);
    row("a prefix first", "档案", "档案系统", Text::Reading::Plain);
    row("a surname by its own reading", "杨慧", "曾国藩", Text::Reading::PersonName);
    row("one surname, then the name", "李安", "李明", Text::Reading::PersonName);
    row("characters of one reading stay together", "李阳", "黎安", Text::Reading::PersonName);
}

void TestText::lists()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(int, reading);
    if (qstrcmp(QTest::currentDataTag(), "characters of one reading stay together") == 0)
        std::swap(first, second); // li an before li yang
    QVERIFY(Text::sortKey(first, Text::Reading(reading)) < Text::sortKey(second, Text::Reading(reading)));
    QCOMPARE(Text::sortKey(first, Text::Reading(reading)), Text::sortKey(first, Text::Reading(reading)));
}

void TestText::tidied_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::newRow("wide letters and digits") << QStringLiteral("ＡＢｃ１２") << QStringLiteral("ABc12");
    QTest::newRow("Chinese punctuation stays")
        << QStringLiteral("甲，乙。（丙）") << QStringLiteral("甲，乙。（丙）");
    QTest::newRow("wide space") << QStringLiteral("　甲　乙　") << QStringLiteral("甲 乙");
    QTest::newRow("composed") << QStringLiteral("e\u0301") << QStringLiteral("\u00e9");
    QTest::newRow("wide signs of numbers")
        << QStringLiteral("２０２６／１／５") << QStringLiteral("2026/1/5");
    QTest::newRow("nothing") << QString() << QString();
}

void TestText::tidied()
{
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    QCOMPARE(Text::tidy(typed), kept);
    QCOMPARE(Text::tidy(kept), kept);
}

void TestText::indexed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("index");
    QTest::newRow("characters apart") << QStringLiteral("登记Ａ2号") << QStringLiteral("登 记 a2 号");
    QTest::newRow("beyond the first plane") << QStringLiteral("𠮷野") << QStringLiteral("𠮷 野");
    QTest::newRow("Latin words as they are") << QStringLiteral("Open Data") << QStringLiteral("open data");
    QTest::newRow("lines become one") << QStringLiteral("甲\n乙") << QStringLiteral("甲 乙");
}

void TestText::indexed()
{
    QFETCH(QString, text);
    QFETCH(QString, index);
    QCOMPARE(Text::indexed(text), index);
}

void TestText::dates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("iso");
    const auto row = [](const char *typed, const char *iso) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromLatin1(iso);
    };
    row("2026-11-21", "2026-11-21");
    row("2026/1/5", "2026-01-05");
    row("2026.1.5", "2026-01-05");
    row("20261121", "2026-11-21");
    row("2026年1月5日", "2026-01-05");
    row("２０２６年１月５日", "2026-01-05");
    row(" 2026 - 1 - 5 ", "2026-01-05");
    row("今天", "2024-02-28");
    row("明天", "2024-02-29");
    row("昨天", "2024-02-27");
    row("today", "2024-02-28");
    row("月底", "2024-02-29");
    row("+30", "2024-03-29");
    row("-28", "2024-01-31");
    row("2026-02-30", "");
    row("2026-00-10", "");
    row("21.11.2026", "");
    row("0026-01-01", "");
    row("2026-1-1x", "");
    row("2026-02-29", "");
    row("+99999", "");
    row("soon", "");
    row("", "");
}

void TestText::dates()
{
    QFETCH(QString, typed);
    QFETCH(QString, iso);
    const FixedClock clock(QDateTime(QDate(2024, 2, 28), QTime(4, 0), Qt::UTC));
    QCOMPARE(Text::isoDate(typed), iso);
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
