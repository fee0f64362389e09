// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registers/catalogue.h"
#include "models/registers/display.h"
#include "models/registers/fieldcheck.h"
#include "models/registers/labels.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace anguan;

/// What every declaration must be, whichever registers come later.
class TestCatalogue : public QObject
{
    Q_OBJECT
private slots:
    void idsAndPrefixesAreUnique();
    void declarationsAreSound_data();
    void declarationsAreSound();
    void everyWordIsChinese_data();
    void everyWordIsChinese();
    void numbersLeadToTheirRegister();
    void fieldsAreCalledInBothLanguages();
    void singleValues_data();
    void singleValues();
    void valuesAreTidied_data();
    void valuesAreTidied();
    void valuesAreShown();
};

void TestCatalogue::idsAndPrefixesAreUnique()
{
    QSet<QString> seen;
    for (const Register *reg : Catalogue::all()) {
        for (const char *word : {reg->id, reg->prefix}) {
            QVERIFY2(!seen.contains(QLatin1String(word)), word);
            seen.insert(QLatin1String(word));
        }
        QCOMPARE(Catalogue::find(QLatin1String(reg->id)), reg);
    }
    for (const char *id : {"departments", "people", "security_group", "systems", "data_resources"})
        QVERIFY2(Catalogue::find(QLatin1String(id)), id);
    QVERIFY(!Catalogue::find(QStringLiteral("sqlite_schema")));
}

void TestCatalogue::declarationsAreSound_data()
{
    QTest::addColumn<QString>("id");
    for (const Register *reg : Catalogue::all())
        QTest::newRow(reg->id) << QString::fromLatin1(reg->id);
}

void TestCatalogue::declarationsAreSound()
{
    QFETCH(QString, id);
    const Register &reg = *Catalogue::find(id);
    static const QRegularExpression word(QStringLiteral("^[a-z][a-z0-9_]{1,40}$"));
    static const QRegularExpression prefix(QStringLiteral("^[A-Z]{3}$"));
    QVERIFY(word.match(id).hasMatch());
    QVERIFY(prefix.match(QLatin1String(reg.prefix)).hasMatch());
    QVERIFY(!reg.sections.isEmpty() && !reg.articles.isEmpty());
    QVERIFY(reg.field(QLatin1String(reg.nameField)));
    QVERIFY2(reg.name().isSearched && !reg.name().pattern[0], "a name has an order and readings");
    QSet<QString> head{
        QStringLiteral("id"),         QStringLiteral("number"),       QStringLiteral("version"),
        QStringLiteral("created_at"), QStringLiteral("created_by"),   QStringLiteral("changed_at"),
        QStringLiteral("changed_by"), QStringLiteral("withdrawn_at"), QStringLiteral("withdrawn_reason")};
    int listed = 0;
    int printed = 0;
    for (const Field &field : reg.fields) {
        const QString fieldId = QLatin1String(field.id);
        QVERIFY2(word.match(fieldId).hasMatch(), field.id);
        QVERIFY2(!head.contains(fieldId), field.id);
        head.insert(fieldId);
        bool hasSection = false;
        for (const Section &section : reg.sections)
            hasSection = hasSection || qstrcmp(section.id, field.section) == 0;
        QVERIFY2(hasSection, field.id);
        const bool refers = field.kind == FieldKind::Reference || field.kind == FieldKind::References;
        QVERIFY2(refers == (Catalogue::find(QLatin1String(field.target)) != nullptr), field.id);
        QVERIFY2((field.kind == FieldKind::Choice) == !field.choices.isEmpty(), field.id);
        QVERIFY2((field.kind == FieldKind::Items) == !field.items.isEmpty(), field.id);
        QVERIFY2(!(field.isDerived && field.isEngineOwned), field.id);
        QVERIFY2(!field.isDerived || reg.derive, field.id);
        QVERIFY2(!field.isDue || field.kind == FieldKind::Date, field.id);
        QVERIFY2(!field.hasRange() || (field.kind == FieldKind::Integer && field.minimum < field.maximum),
                 field.id);
        QVERIFY2(!field.pattern[0] || (field.kind == FieldKind::Text && field.patternHelp[0]), field.id);
        QVERIFY2(QRegularExpression(QString::fromUtf8(field.pattern)).isValid(), field.id);
        QSet<QString> choices;
        for (const Choice &choice : field.choices) {
            QVERIFY2(!choices.contains(QLatin1String(choice.id)), choice.id);
            choices.insert(QLatin1String(choice.id));
        }
        listed += field.listWidth;
        printed += field.printWidth;
    }
    QVERIFY2(listed > 0 && listed <= 100, "the first columns of the list fit a screen");
    QVERIFY2(printed > 0 && printed <= 110, "the printed columns fit a landscape page");
}

void TestCatalogue::everyWordIsChinese_data()
{
    declarationsAreSound_data();
}

void TestCatalogue::everyWordIsChinese()
{
    QFETCH(QString, id);
    const Register &reg = *Catalogue::find(id);
    QList<const char *> words{reg.title, reg.noun, reg.holds, reg.printTitle};
    for (const Section &section : reg.sections)
        words.append(section.label);
    for (const Field &field : reg.fields) {
        words.append({field.label, field.help, field.unit, field.patternHelp});
        for (const Choice &choice : field.choices)
            words.append(choice.label);
        for (const ItemColumn &column : field.items)
            words.append(column.label);
    }
    static const QRegularExpression han(QStringLiteral("[\\x{4e00}-\\x{9fff}]"));
    QVERIFY(reg.title[0] && reg.noun[0] && reg.holds[0] && reg.printTitle[0]);
    for (const char *word : std::as_const(words)) {
        if (!word[0] || qstrcmp(word, "GB") == 0 ||
            qstrcmp(word, "MB") == 0) // a unit of measure is the same word
            continue;
        QVERIFY2(bothLabels(word).chinese.contains(han), word);
    }
}

void TestCatalogue::numbersLeadToTheirRegister()
{
    QCOMPARE(Catalogue::ofNumber(QStringLiteral("SYS-2026-0001")),
             Catalogue::find(QStringLiteral("systems")));
    QCOMPARE(Catalogue::ofNumber(QStringLiteral("PER-2026-0001")), Catalogue::find(QStringLiteral("people")));
    QVERIFY(!Catalogue::ofNumber(QStringLiteral("XXX-2026-0001")));
    QVERIFY(!Catalogue::ofNumber(QString()));
}

void TestCatalogue::fieldsAreCalledInBothLanguages()
{
    const Field &level =
        *Catalogue::find(QStringLiteral("systems"))->field(QStringLiteral("protection_level"));
    for (const char *name : {"protection_level", "Protection level", "PROTECTION LEVEL", "等级"})
        QVERIFY2(isCalled(level, QString::fromUtf8(name)), name);
    QVERIFY(!isCalled(level, QStringLiteral("重要程度")));
}

void TestCatalogue::singleValues_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("isRight");
    const auto row = [](const char *title, FieldKind kind, const QJsonValue &value, bool isRight) {
        QTest::newRow(title) << int(kind) << value << isRight;
    };
    const auto text = [](const char *value) { return QJsonValue(QString::fromUtf8(value)); };
    row("leap day", FieldKind::Date, text("2024-02-29"), true);
    row("no leap day", FieldKind::Date, text("2026-02-29"), false);
    row("month thirteen", FieldKind::Date, text("2026-13-01"), false);
    row("a date with a time", FieldKind::Date, text("2026-01-01T00:00:00"), false);
    row("a year that cannot be", FieldKind::Date, text("0026-01-01"), false);
    row("a stamp", FieldKind::Instant, text("2026-11-21T08:02:11.123Z"), true);
    row("a stamp without zone", FieldKind::Instant, text("2026-11-21T08:02:11.123"), false);
    row("IPv4", FieldKind::Ip, text("192.168.0.254"), true);
    row("IPv4 with a leading zero", FieldKind::Ip, text("192.168.01.2"), false);
    row("IPv4 with three parts", FieldKind::Ip, text("192.168.1"), false);
    row("IPv4 ending in a dot", FieldKind::Ip, text("192.168.1.1."), false);
    row("IPv6", FieldKind::Ip, text("2001:db8::1"), true);
    row("IPv6 in full", FieldKind::Ip, text("1:2:3:4:5:6:7:8"), true);
    row("IPv6 with two gaps", FieldKind::Ip, text("1::2::3"), false);
    row("IPv6 with nine groups", FieldKind::Ip, text("1:2:3:4:5:6:7:8:9"), false);
    row("IPv6, nothing but the gap", FieldKind::Ip, text("::"), true);
    row("IPv6 with a stray colon", FieldKind::Ip, text(":1:2:3:4:5:6:7:8"), false);
    row("MAC", FieldKind::Mac, text("00:1a:2b:3c:4d:5e"), true);
    row("MAC of five pairs", FieldKind::Mac, text("00:1a:2b:3c:4d"), false);
    row("MAC with a letter g", FieldKind::Mac, text("00:1a:2b:3c:4d:5g"), false);
    row("a mobile", FieldKind::Phone, text("13807340001"), true);
    row("a landline with extension", FieldKind::Phone, text("0734-8123456转203"), true);
    row("abroad", FieldKind::Phone, text("+86 734 8123456"), true);
    row("too short a number", FieldKind::Phone, text("1234"), false);
    row("words for a number", FieldKind::Phone, text("call me"), false);
    row("a login", FieldKind::Login, text("chen.li"), true);
    row("a login of digits", FieldKind::Login, text("1chen"), false);
    row("a login with a space", FieldKind::Login, text("chen li"), false);
    row("a login of one letter", FieldKind::Login, text("c"), false);
    row("a reference", FieldKind::Reference, text("SYS-2026-0001"), true);
    row("a reference beyond 9999", FieldKind::Reference, text("SYS-2026-100000"), true);
    row("a reference by name", FieldKind::Reference, text("门户网站"), false);
    row("a whole number", FieldKind::Integer, QJsonValue(12), true);
    row("a fraction", FieldKind::Integer, QJsonValue(1.5), false);
    row("digits as text", FieldKind::Integer, text("12"), false);
    row("yes", FieldKind::YesNo, QJsonValue(true), true);
    row("one for yes", FieldKind::YesNo, QJsonValue(1), false);
    row("a line break in a line", FieldKind::Text, text("a\nb"), false);
    row("a line break in a long text", FieldKind::LongText, text("a\nb"), true);
    row("a bell in a long text", FieldKind::LongText, text("a\ab"), false);
    row("half of a surrogate pair", FieldKind::Text, QJsonValue(QString(QChar(0xd83d)) + QLatin1Char('x')),
        false);
    row("a whole surrogate pair", FieldKind::Text, text("\xf0\xa0\xae\xb7"), true);
    row("an object for a text", FieldKind::Text, QJsonObject{{QStringLiteral("a"), 1}}, false);
    row("numbers for references", FieldKind::References, QJsonArray{1, 2}, false);
    row("nothing is never wrong", FieldKind::Date, QJsonValue(), true);
}

void TestCatalogue::singleValues()
{
    QFETCH(int, kind);
    QFETCH(QJsonValue, value);
    QFETCH(bool, isRight);
    Field field = textField("x", "X");
    field.kind = FieldKind(kind);
    QCOMPARE(problemOf(field, value).isEmpty(), isRight);
}

void TestCatalogue::valuesAreTidied_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QJsonValue>("typed");
    QTest::addColumn<QJsonValue>("stored");
    const auto row = [](const char *title, FieldKind kind, const char *typed, const QJsonValue &stored) {
        QTest::newRow(title) << int(kind) << QJsonValue(QString::fromUtf8(typed)) << stored;
    };
    const auto text = [](const char *value) { return QJsonValue(QString::fromUtf8(value)); };
    row("a date in characters", FieldKind::Date, "2026年1月5日", text("2026-01-05"));
    row("a date with dots", FieldKind::Date, "2026.1.5", text("2026-01-05"));
    row("a date that is none stays to be complained of", FieldKind::Date, "2026.13.5", text("2026.13.5"));
    row("a wide number", FieldKind::Integer, "１２", QJsonValue(12));
    row("a MAC with hyphens", FieldKind::Mac, "00-1A-2B-3C-4D-5E", text("00:1a:2b:3c:4d:5e"));
    row("a MAC with dots", FieldKind::Mac, "001a.2b3c.4d5e", text("00:1a:2b:3c:4d:5e"));
    row("an IP in capitals", FieldKind::Ip, " 2001:DB8::1", text("2001:db8::1"));
    row("a number of a record", FieldKind::Reference, "sys-2026-0001 ", text("SYS-2026-0001"));
    row("wide letters and spaces", FieldKind::Text, "　ＡＢ１ ", text("AB1"));
    row("line ends of the other kind", FieldKind::LongText, "a\r\nb", text("a\nb"));
}

void TestCatalogue::valuesAreTidied()
{
    QFETCH(int, kind);
    QFETCH(QJsonValue, typed);
    QFETCH(QJsonValue, stored);
    Field field = textField("x", "X");
    field.kind = FieldKind(kind);
    QCOMPARE(tidied(field, typed), stored);
    QCOMPARE(tidied(field, stored), stored);
}

void TestCatalogue::valuesAreShown()
{
    const Register &systems = *Catalogue::find(QStringLiteral("systems"));
    const auto shown = [&](const char *id, const QJsonValue &value) {
        return displayText(*systems.field(QLatin1String(id)), value);
    };
    QCOMPARE(shown("protection_level", QStringLiteral("3")), QStringLiteral("Level 3"));
    QCOMPARE(shown("protection_level", QStringLiteral("9")), QStringLiteral("9"));
    QCOMPARE(shown("antivirus", false), QStringLiteral("No"));
    QCOMPARE(shown("antivirus", QJsonValue(QJsonValue::Undefined)), QString());
    QCOMPARE(shown("rto_hours", 4), QStringLiteral("4 hours"));
    QCOMPARE(shown("filed_on", QStringLiteral("2026-11-21")), QStringLiteral("2026-11-21"));
    QCOMPARE(
        shown("components", QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("PostgreSQL")},
                                                   {QStringLiteral("version"), QStringLiteral("15")}},
                                       QJsonObject{{QStringLiteral("name"), QStringLiteral("nginx")}}}),
        QStringLiteral("PostgreSQL 15; nginx"));
    QCOMPARE(displayInstant(QStringLiteral("2026-11-21T16:30:00.000Z")).size(), 16);
    QCOMPARE(displayInstant(QStringLiteral("yesterday")), QString());
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
