// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/language.h"
#include "models/records/recordlist.h"
#include "models/records/recordstore.h"
#include "models/records/search.h"
#include "models/vault/database.h"
#include "models/vault/settings.h"
#include "tests/support/temporaryvault.h"
#include "tests/support/validvalues.h"

#include <QTest>
#include <QThread>

using namespace anguan;

namespace {

const Register &reg(const char *id)
{
    return *Catalogue::find(QLatin1String(id));
}

} // namespace

/// Filters, order, search and shown cells over one small department whose answers are known.
class TestRecordList : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void filters_data();
    void filters();
    void filterThatCannotBeReadIsSaid();
    void order_data();
    void order();
    void finds_data();
    void finds();
    void signsAreNeverOperators_data();
    void signsAreNeverOperators();
    void rowsShowWhatPeopleRead();
    void chipsSpeakBothLanguages();
    void withdrawnAreHiddenUnlessAsked();
    void readerThreadSeesTheSame();

private:
    QString department(const char *name);
    QString person(const char *name);
    QString system(const char *name, Values values);
    QStringList names(const ListQuery &query, const char *field = "name");

    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<TemporaryVault> m_vault;
    std::unique_ptr<RecordStore> m_store;
    QHash<QString, QString> m_numbers;
};

QString TestRecordList::department(const char *name)
{
    const QString shown = QString::fromUtf8(name);
    return m_numbers[shown] =
               TemporaryVault::must(m_store->create(reg("departments"), {{QStringLiteral("name"), shown}}))
                   .number;
}

QString TestRecordList::person(const char *name)
{
    const QString shown = QString::fromUtf8(name);
    const Values values{{QStringLiteral("name"), shown},
                        {QStringLiteral("department"), m_numbers.value(QStringLiteral("登记中心"))},
                        {QStringLiteral("post"), QStringLiteral("staff")},
                        {QStringLiteral("state"), QStringLiteral("active")}};
    return m_numbers[shown] = TemporaryVault::must(m_store->create(reg("people"), values)).number;
}

QString TestRecordList::system(const char *name, Values values)
{
    values.insert(QStringLiteral("name"), QString::fromUtf8(name));
    if (!values.contains(QStringLiteral("importance")))
        values.insert(QStringLiteral("importance"), QStringLiteral("ordinary"));
    if (!values.contains(QStringLiteral("network_zone")))
        values.insert(QStringLiteral("network_zone"), QStringLiteral("government"));
    return m_numbers[QString::fromUtf8(name)] =
               TemporaryVault::must(m_store->create(reg("systems"), values)).number;
}

QStringList TestRecordList::names(const ListQuery &query, const char *field)
{
    const RecordList list(m_vault->database());
    const auto ids = list.ids(query);
    if (!ids)
        return {QStringLiteral("error: ") + ids.error().text};
    QStringList found;
    const auto rows =
        TemporaryVault::must(list.rows(*Catalogue::find(query.registerId), *ids, {QLatin1String(field)}));
    for (const ListRow &row : rows)
        found.append(row.cells.first().text);
    return found;
}

void TestRecordList::initTestCase()
{
    m_clock = std::make_unique<FixedClock>(QDateTime(QDate(2026, 11, 21), QTime(2, 0), Qt::UTC));
    m_vault = std::make_unique<TemporaryVault>();
    m_store = std::make_unique<RecordStore>(**m_vault);
    const QString centre = department("登记中心");
    const QString planning = department("规划股");
    const QString zeng = person("曾国华");
    person("陈立");
    person("单雄");
    person("李明");
    // Last assessed in 2024-12: due 2025-12 at level 3, 2026-12-05 at level 2.
    system("不动产登记系统", {{QStringLiteral("department"), centre},
                              {QStringLiteral("importance"), QStringLiteral("important")},
                              {QStringLiteral("protection_level"), QStringLiteral("3")},
                              {QStringLiteral("last_assessment"), QStringLiteral("2024-12-05")},
                              {QStringLiteral("administrator_a"), zeng},
                              {QStringLiteral("address"), QStringLiteral("10.32.4.17")},
                              {QStringLiteral("vendor"), QStringLiteral("湘数科技")},
                              {QStringLiteral("rto_hours"), 4},
                              {QStringLiteral("antivirus"), true}});
    system("规划一张图", {{QStringLiteral("department"), planning},
                          {QStringLiteral("protection_level"), QStringLiteral("2")},
                          {QStringLiteral("last_assessment"), QStringLiteral("2024-12-05")},
                          {QStringLiteral("using_departments"), QJsonArray{centre, planning}},
                          {QStringLiteral("rto_hours"), 24},
                          {QStringLiteral("antivirus"), false}});
    system("门户网站10号",
           {{QStringLiteral("department"), planning},
            {QStringLiteral("purpose"), QStringLiteral("发布不动产公告，100% 公开_内容API")}});
    system("门户网站2号", {{QStringLiteral("department"), planning},
                           {QStringLiteral("protection_level"), QStringLiteral("4")},
                           {QStringLiteral("last_assessment"), QStringLiteral("2026-11-01")}});
}

void TestRecordList::filters_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<FilterOp>("op");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QStringList>("found"); // in the order of the numbers
    const QString land = QStringLiteral("不动产登记系统");
    const QString map = QStringLiteral("规划一张图");
    const QString ten = QStringLiteral("门户网站10号");
    const QString two = QStringLiteral("门户网站2号");
    const auto row = [](const char *title, const char *field, FilterOp op, const QStringList &values,
                        const QStringList &found) {
        QTest::newRow(title) << QString::fromLatin1(field) << op << values << found;
    };
    const auto words = [](const char *text) { return QString::fromUtf8(text).split(QLatin1Char('|')); };
    row("text in the middle", "name", FilterOp::Contains, words("登记"), {land});
    row("initials from the start", "name", FilterOp::Contains, words("bdc"), {land});
    row("initials in capitals from the middle", "name", FilterOp::Contains, words("DJ"), {land});
    row("full reading", "name", FilterOp::Contains, words("guihua"), {map});
    row("a percent sign is a sign", "purpose", FilterOp::Contains, words("100%"), {ten});
    row("an underscore is a sign", "purpose", FilterOp::Contains, words("_"), {ten});
    row("a percent sign elsewhere finds nothing", "name", FilterOp::Contains, words("%"), {});
    row("an empty word asks nothing", "name", FilterOp::Contains, words(""), {land, map, ten, two});
    row("letters in another case", "purpose", FilterOp::Contains, words("api"), {ten});
    row("letters among characters", "purpose", FilterOp::Contains, words("内容Api"), {ten});
    row("a quote is a sign", "name", FilterOp::Contains, words("'"), {});
    row("readings of a vendor", "vendor", FilterOp::Contains, words("xskj"), {land});
    row("number", "number", FilterOp::Contains, words("0002"), {map});
    row("address", "address", FilterOp::Contains, words("10.32."), {land});
    row("reference by characters", "department", FilterOp::Contains, words("规划"), {map, ten, two});
    row("reference by initials", "department", FilterOp::Contains, words("ghg"), {map, ten, two});
    row("reference by name", "department", FilterOp::Equals, words("登记中心"), {land});
    row("a person by the surname's reading", "administrator_a", FilterOp::Contains, words("zeng"), {land});
    row("many references", "using_departments", FilterOp::Contains, words("djzx"), {map});
    row("choice by id", "importance", FilterOp::OneOf, words("important"), {land});
    row("choice by Chinese label", "importance", FilterOp::Equals, words("重要"), {land});
    row("choices, several", "protection_level", FilterOp::OneOf, words("2|4"), {map, two});
    row("level at least three", "protection_level", FilterOp::AtLeast, words("3"), {land, two});
    row("level at most three", "protection_level", FilterOp::AtMost, words("3"), {land, map});
    row("level between two and three", "protection_level", FilterOp::Between, words("2|3"), {land, map});
    row("no choice ticked", "importance", FilterOp::OneOf, {}, {});
    row("level missing", "protection_level", FilterOp::Empty, {}, {ten});
    row("level given", "protection_level", FilterOp::NotEmpty, {}, {land, map, two});
    row("many references given", "using_departments", FilterOp::NotEmpty, {}, {map});
    row("yes", "antivirus", FilterOp::Equals, words("true"), {land});
    row("no in Chinese", "antivirus", FilterOp::Equals, words("否"), {map});
    row("hours at most", "rto_hours", FilterOp::AtMost, words("4"), {land});
    row("hours between", "rto_hours", FilterOp::Between, words("5|30"), {map});
    row("overdue", "next_assessment", FilterOp::Before, words("今天"), {land});
    row("due within 30 days", "next_assessment", FilterOp::WithinDays, words("30"), {map});
    row("assessed in the last 30 days", "last_assessment", FilterOp::WithinDays, words("-30"), {two});
    row("assessed in a span", "last_assessment", FilterOp::Between, words("2024-12-01|2024/12/31"),
        {land, map});
    row("assessed on the day", "last_assessment", FilterOp::Equals, words("2026年11月1日"), {two});
    row("assessed in a month", "last_assessment", FilterOp::Contains, words("2024-12"), {land, map});
    row("recorded today", "created_at", FilterOp::Equals, words("2026-11-21"), {land, map, ten, two});
    row("recorded before today", "created_at", FilterOp::Before, words("2026-11-21"), {});
}

void TestRecordList::filters()
{
    QFETCH(QString, field);
    QFETCH(FilterOp, op);
    QFETCH(QStringList, values);
    QFETCH(QStringList, found);
    QCOMPARE(names({QStringLiteral("systems"), {{field, op, values}}}), found);
}

void TestRecordList::filterThatCannotBeReadIsSaid()
{
    const RecordList list(m_vault->database());
    const QString systems = QStringLiteral("systems");
    const QList<Filter> wrong{{QStringLiteral("colour"), FilterOp::Contains, {QStringLiteral("x")}},
                              {QStringLiteral("name) OR 1=1 --"), FilterOp::Contains, {QStringLiteral("x")}},
                              {QStringLiteral("rto_hours"), FilterOp::AtLeast, {QStringLiteral("four")}},
                              {QStringLiteral("filed_on"), FilterOp::Before, {QStringLiteral("soon")}},
                              {QStringLiteral("importance"), FilterOp::Equals, {QStringLiteral("perhaps")}},
                              {QStringLiteral("name"), FilterOp::WithinDays, {QStringLiteral("3")}}};
    for (const Filter &filter : wrong) {
        const auto ids = list.ids({systems, {filter}});
        QVERIFY2(!ids, qPrintable(filter.field));
        QCOMPARE(ids.error().code, ErrorCode::Invalid);
        QVERIFY(!ids.error().text.isEmpty());
    }
    QVERIFY(!list.ids({systems, {}, {}, QStringLiteral("name; DROP TABLE systems")}));
    QVERIFY(!list.ids({QStringLiteral("sqlite_schema")}));
    QVERIFY(!list.rows(reg("systems"), {}, {QStringLiteral("rowid")}));
}

void TestRecordList::order_data()
{
    QTest::addColumn<QString>("registerId");
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *title, const char *id, const char *field, bool descending,
                        const char *found) {
        QTest::newRow(title) << QString::fromLatin1(id) << QString::fromLatin1(field) << descending
                             << QString::fromUtf8(found);
    };
    row("names by pinyin, 2 before 10", "systems", "name", false,
        "不动产登记系统|规划一张图|门户网站2号|门户网站10号");
    row("names the other way", "systems", "name", true, "门户网站10号|门户网站2号|规划一张图|不动产登记系统");
    row("people by the surname's own reading", "people", "name", false, "陈立|李明|单雄|曾国华");
    row("references by what they show", "systems", "department", false,
        "不动产登记系统|规划一张图|门户网站10号|门户网站2号");
    row("choices in their declared order, empty last", "systems", "protection_level", false,
        "规划一张图|不动产登记系统|门户网站2号|门户网站10号");
    row("the other way, empty still last", "systems", "protection_level", true,
        "门户网站2号|不动产登记系统|规划一张图|门户网站10号");
    row("dates", "systems", "next_assessment", false, "不动产登记系统|规划一张图|门户网站2号|门户网站10号");
    row("numbers", "systems", "number", true, "门户网站2号|门户网站10号|规划一张图|不动产登记系统");
}

void TestRecordList::order()
{
    QFETCH(QString, registerId);
    QFETCH(QString, field);
    QFETCH(bool, descending);
    QFETCH(QString, found);
    QCOMPARE(names({registerId, {}, {}, field, descending}).join(QLatin1Char('|')), found);
}

void TestRecordList::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found"); // names, best first
    const auto row = [](const char *title, const char *typed, const char *found) {
        QTest::newRow(title) << QString::fromUtf8(typed) << QString::fromUtf8(found);
    };
    row("two characters, names before bodies", "不动", "不动产登记系统|门户网站10号");
    row("characters in another order are no phrase", "动不", "");
    row("initials", "bdcdj", "不动产登记系统");
    row("initials from the middle", "djxt", "不动产登记系统");
    row("full reading still being typed", "guih", "规划股|规划一张图");
    row("a surname's reading", "zeng", "曾国华");
    row("its other reading too", "ceng", "曾国华");
    row("the number of a record", "SYS-2026-0002", "规划一张图");
    row("two words, both needed", "门户 公告", "门户网站10号");
    row("an address", "10.32.4.17", "不动产登记系统");
    row("a field by its Chinese name", "供应商:湘数", "不动产登记系统");
    row("a field by its English name and a wide colon", "vendor：湘数", "不动产登记系统");
    row("the name of anything", "名称:规划", "规划一张图|规划股");
    row("a field and a word", "用途:公告 门户", "门户网站10号");
    row("a field no register has is a word", "颜色:红", "");
    row("nothing", "  ", "");
    row("signs alone", "\"()*-", "");
}

void TestRecordList::finds()
{
    QFETCH(QString, typed);
    QFETCH(QString, found);
    QStringList shown;
    for (const SearchHit &hit : TemporaryVault::must(Search(m_vault->database()).find(typed))) {
        shown.append(hit.name);
        QVERIFY(!hit.excerpt.isEmpty());
    }
    shown.sort();
    QStringList expected = found.split(QLatin1Char('|'), Qt::SkipEmptyParts);
    if (!expected.isEmpty() && typed == QStringLiteral("不动"))
        QCOMPARE(TemporaryVault::must(Search(m_vault->database()).find(typed)).first().name,
                 expected.first());
    expected.sort();
    QCOMPARE(shown, expected);
    // The same words in one register's list find that register's part.
    ListQuery query{QStringLiteral("systems")};
    query.search = typed;
    QStringList listed = names(query);
    if (typed.trimmed().isEmpty() || typed.startsWith(QLatin1Char('"')))
        return; // nothing asked: the list shows everything
    for (const QString &name : listed)
        QVERIFY2(shown.contains(name), qPrintable(name));
    // The first rows come another way than all of them, in either direction.
    const RecordList list(m_vault->database());
    for (const bool descending : {false, true}) {
        query.descending = descending;
        const auto all = TemporaryVault::must(list.ids(query));
        QCOMPARE(TemporaryVault::must(list.ids(query, 1)), all.mid(0, 1));
        QCOMPARE(TemporaryVault::must(list.ids(query, 100)), all);
    }
}

void TestRecordList::signsAreNeverOperators_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"\"",
                              "a\"b",
                              "bdc\" OR \"x",
                              "name MATCH x",
                              "NOT",
                              "AND",
                              "a AND",
                              "NEAR(",
                              "{name}:x",
                              "-x",
                              "^bdc",
                              "bdc*",
                              "*",
                              "(",
                              "a)b(",
                              "keys:x",
                              "'; DROP TABLE systems; --",
                              "名称:",
                              ":",
                              "：：",
                              "名称:\"",
                              "\xf0\xa0\x80\x80"})
        QTest::newRow(typed) << QString::fromUtf8(typed);
}

void TestRecordList::signsAreNeverOperators()
{
    QFETCH(QString, typed);
    const auto hits = Search(m_vault->database()).find(typed);
    QVERIFY2(hits, hits ? "" : qPrintable(hits.error().details));
    ListQuery query{QStringLiteral("systems")};
    query.search = typed;
    const auto ids = RecordList(m_vault->database()).ids(query);
    QVERIFY2(ids, ids ? "" : qPrintable(ids.error().details));
    // As an operator "NOT" or a stray quote would answer everything or fail; as a word it finds nothing here.
    if (typed == QStringLiteral("NOT") || typed == QStringLiteral("bdc\" OR \"x"))
        QCOMPARE(hits->size(), 0);
}

void TestRecordList::rowsShowWhatPeopleRead()
{
    const RecordList list(m_vault->database());
    const auto ids = TemporaryVault::must(list.ids({QStringLiteral("systems")}));
    const auto rows = TemporaryVault::must(list.rows(
        reg("systems"), {ids.at(1), ids.at(0), 999},
        {QStringLiteral("number"), QStringLiteral("department"), QStringLiteral("protection_level"),
         QStringLiteral("next_assessment"), QStringLiteral("using_departments"), QStringLiteral("rto_hours"),
         QStringLiteral("administrator_b"), QStringLiteral("changed_at"), QStringLiteral("state")}));
    QCOMPARE(rows.size(), 2); // in the order asked; what is gone is left out
    const auto texts = [](const ListRow &row) {
        QStringList all;
        for (const ListCell &cell : row.cells)
            all.append(cell.text);
        return all;
    };
    const QString today = Clock::nowUtc().toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    QCOMPARE(texts(rows.at(0)),
             (QStringList{m_numbers.value(QStringLiteral("规划一张图")), QStringLiteral("规划股"),
                          QStringLiteral("Level 2"), QStringLiteral("2026-12-05"),
                          QStringLiteral("登记中心, 规划股"), QStringLiteral("24 hours"), QString(), today,
                          QStringLiteral("Planned")}));
    QCOMPARE(rows.at(0).cells.at(3).tone, Tone::Soon); // 14 days
    QCOMPARE(rows.at(1).cells.at(3).tone, Tone::Late); // since 2025-12-05
    QCOMPARE(rows.at(1).cells.at(2).tone, Tone::Information);
    // The unit's own notice decides.
    TemporaryVault::must(
        Settings(**m_vault).setNumber(QStringLiteral("notice_days"), 7, QStringLiteral("本单位")));
    const auto again =
        TemporaryVault::must(list.rows(reg("systems"), {ids.at(1)}, {QStringLiteral("next_assessment")}));
    QCOMPARE(again.first().cells.first().tone, Tone::Plain);
}

void TestRecordList::chipsSpeakBothLanguages()
{
    const Filter level{QStringLiteral("protection_level"), FilterOp::AtLeast, {QStringLiteral("3")}};
    const Filter due{QStringLiteral("next_assessment"), FilterOp::WithinDays, {QStringLiteral("90")}};
    const Filter state{QStringLiteral("state"), FilterOp::OneOf, {QStringLiteral("in_service")}};
    QCOMPARE(describeFilter(reg("systems"), level), QStringLiteral("Protection level ≥ Level 3"));
    QVERIFY(Language::install(QString::fromLatin1(Language::chinese)));
    const QString shown = describeFilter(reg("systems"), level);
    const QString days = describeFilter(reg("systems"), due);
    const QString service = describeFilter(reg("systems"), state);
    QVERIFY(Language::install(QString::fromLatin1(Language::english)));
    QCOMPARE(shown, QStringLiteral("等级 ≥ 三级"));
    QCOMPARE(days, QStringLiteral("下次测评：90 天内"));
    QCOMPARE(service, QStringLiteral("状态：在用"));
}

void TestRecordList::withdrawnAreHiddenUnlessAsked()
{
    const RecordList list(m_vault->database());
    const QString number =
        system("临时系统", {{QStringLiteral("department"), m_numbers.value(QStringLiteral("规划股"))}});
    const qint64 before = TemporaryVault::must(list.total(reg("systems")));
    TemporaryVault::must(m_store->withdraw(reg("systems"), number, 1, QStringLiteral("重复")));
    QCOMPARE(TemporaryVault::must(list.total(reg("systems"))), before - 1);
    QCOMPARE(TemporaryVault::must(list.total(reg("systems"), true)), before);
    ListQuery query{QStringLiteral("systems"), {}, QStringLiteral("临时")};
    QCOMPARE(names(query), QStringList());
    QVERIFY(TemporaryVault::must(Search(m_vault->database()).find(QStringLiteral("临时"))).isEmpty());
    query.withWithdrawn = true;
    QCOMPARE(names(query), QStringList{QStringLiteral("临时系统")});
}

void TestRecordList::readerThreadSeesTheSame()
{
    const ListQuery query{QStringLiteral("systems"), {}, QStringLiteral("不动")};
    const auto here = TemporaryVault::must(RecordList(m_vault->database()).ids(query));
    Result<QList<qint64>> there;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        auto reader = (*m_vault)->openReader();
        if (reader)
            there = RecordList(**reader).ids(query);
    }));
    thread->start();
    QVERIFY(thread->wait(20000));
    QVERIFY(there);
    QCOMPARE(*there, here);
    QVERIFY(!here.isEmpty());
}

QTEST_GUILESS_MAIN(TestRecordList)
#include "tst_recordlist.moc"
