// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/language.h"
#include "models/exchange/tablelayout.h"
#include "models/registers/catalogue.h"

#include <QTest>

using namespace anguan;

namespace {

/// Rows apart by /, cells by |.
Table table(const char16_t *drawn)
{
    Table made;
    const auto rows = QString::fromUtf16(drawn).split(QLatin1Char('/'));
    for (const QString &row : rows)
        made.rows.append(row.split(QLatin1Char('|')));
    return made;
}

const Register &people()
{
    return *Catalogue::find(QStringLiteral("people"));
}

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(Language::install(QString::fromLatin1(Language::chinese))); }

    void headingsAreFound_data()
    {
        QTest::addColumn<Table>("given");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QStringList>("headings");
        const auto row = [](const char *name, const Table &given, int at, int rows,
                            const char16_t *headings) {
            QTest::newRow(name) << given << at << rows
                                << QString::fromUtf16(headings).split(QLatin1Char('|'));
        };
        row("in the first row", table(u"姓名|电话/张三|1"), 0, 1, u"姓名|电话");
        row("by the ids of the fields", table(u"name|mobile/张三|1"), 0, 1, u"name|mobile");
        row("below a title and the unit", table(u"人员登记表//单位：局|日期：今天/姓名|电话/张三|1"), 3, 1,
            u"姓名|电话");
        row("with white space inside", table(u"姓  名|手\n机/张三|1"), 0, 1, u"姓 名|手 机");
        row("in two rows", table(u"姓名|联系方式|/|电话|到岗日期/张三|1|2"), 0, 2, u"姓名|电话|到岗日期");
        Table merged = table(u"花名册|||/姓名|联系方式||备注栏/|电话|到岗日期|/张三|1|2|3");
        merged.merged = {{0, 0, 0, 3}, {1, 0, 2, 0}, {1, 1, 1, 2}, {1, 3, 2, 3}};
        row("in two rows of merged cells", merged, 1, 2, u"姓名|电话|到岗日期|备注栏");
        row("nowhere", table(u"/甲|乙/丙|丁"), 1, 1, u"甲|乙");
        row("once, although a later row says them again", table(u"姓名|电话/张三|1/姓名|电话"), 0, 1,
            u"姓名|电话");
    }
    void headingsAreFound()
    {
        QFETCH(Table, given);
        QFETCH(int, row);
        QFETCH(int, rows);
        QFETCH(QStringList, headings);
        const TableLayout layout = findLayout(people(), given);
        QCOMPARE(layout.headerRow, row);
        QCOMPARE(layout.headerRows, rows);
        QCOMPARE(layout.headings, headings);
    }

    void synonymsAreKnown()
    {
        const Synonyms synonyms{{headingKey(QStringLiteral("同志 姓名（全称）")), QStringLiteral("name")}};
        const Table given = table(u"标题/同志姓名|别的/张三|1");
        QCOMPARE(findLayout(people(), given).headerRow, 0);
        QCOMPARE(findLayout(people(), given, synonyms).headerRow, 1);
        const HeaderMatch match = matchHeader(people(), {QStringLiteral("同志姓名*")}, true, synonyms);
        QCOMPARE(match.columnOf(QStringLiteral("name")), 1);
    }

    void whatIsNoRecord_data()
    {
        QTest::addColumn<Table>("given");
        QTest::addColumn<bool>("isFoot");
        const auto row = [](const char *name, const char16_t *last, bool isFoot) {
            QTest::newRow(name) << table((QStringLiteral("姓名|电话|部门|备注|岗位/") +
                                          QString::fromUtf16(last))
                                             .toStdU16String()
                                             .c_str())
                                << isFoot;
        };
        row("a total", u"合计|3||", true);
        row("a total with white space and a colon", u"|合 计：|3|", true);
        row("a total in English", u"Total|3||", true);
        row("a count", u"共 3 条|||", true);
        row("who filled it in", u"填表人：张三||审核人：李四|", true);
        row("a note", u"注：电话可不填|||", true);
        row("the end of the table", u"以下空白|||", true);
        row("the headings again", u"姓名|电话|部门|备注|岗位", true);
        row("a record", u"张三|1|办公室|", false);
        row("a record that begins like a total", u"合计平台|1||", false);
        row("a record whose name is like a foot", u"注册系统|1||", false);
        row("nothing", u"|||", false);
    }
    void whatIsNoRecord()
    {
        QFETCH(Table, given);
        QFETCH(bool, isFoot);
        const TableLayout layout = layoutAt(people(), given, 0, 1);
        QCOMPARE(!footReason(given, layout, 1).isEmpty(), isFoot);
    }

    void mergedCellsAreFilledDownwards()
    {
        Table given = table(u"部门|姓名/信息中心|甲/|乙/|丙");
        given.merged = {{1, 0, 3, 0}, {0, 0, 1'000'000, 16'000}};
        fillMerged(given, 1);
        QCOMPARE(given.cell(2, 0), QStringLiteral("信息中心"));
        QCOMPARE(given.cell(3, 0), QStringLiteral("信息中心"));
        QCOMPARE(given.cell(3, 1), QStringLiteral("丙"));
        QCOMPARE(given.rows.size(), 4);
    }
};

QTEST_GUILESS_MAIN(TestLayout)
#include "tst_layout.moc"
