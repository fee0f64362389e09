// SPDX-License-Identifier: GPL-3.0-or-later
// Three tables as offices make them. Every row comes in right or is explained.
#include "models/base/language.h"
#include "models/exchange/stagedimport.h"
#include "models/exchange/tablefile.h"
#include "models/records/recordlist.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "tests/support/temporaryvault.h"
#include "tests/support/workbookmaker.h"

#include <QStringEncoder>
#include <QTest>

using namespace anguan;

namespace {

const Register &reg(const char *id)
{
    return *Catalogue::find(QString::fromLatin1(id));
}

QString u(const char16_t *text)
{
    return QString::fromUtf16(text);
}

Staging staged(const QString &path, const Register &into)
{
    const auto file = TemporaryVault::must(TableFile::open(path));
    Staging staging(into, TemporaryVault::must(file->read(into, {})));
    staging.file = file->name();
    staging.sm3 = file->sm3();
    return staging;
}

/// A cell that is a number of days, in a style.
QByteArray number(int row, int column, const char *value, int style = 0)
{
    return "<c r=\"" + WorkbookMaker::place(row, column) + "\" s=\"" + QByteArray::number(style) + "\"><v>" +
           value + "</v></c>";
}

QByteArray text(int row, int column, const char16_t *words)
{
    return "<c r=\"" + WorkbookMaker::place(row, column) +
           "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + u(words).toHtmlEscaped().toUtf8() +
           "</t></is></c>";
}

QByteArray row(int number, const QByteArray &cells, const char *attributes = "")
{
    return "<row r=\"" + QByteArray::number(number) + "\" " + attributes + ">" + cells + "</row>";
}

} // namespace

class TestMessyTables : public QObject
{
    Q_OBJECT

private:
    Values valuesOf(TemporaryVault &vault, const char *id, const char16_t *name)
    {
        return TemporaryVault::must(RecordStore(*vault).resolve(reg(id), u(name))).values;
    }
    static QString value(const Values &values, const char *field)
    {
        return values.value(QLatin1String(field)).toString();
    }

private slots:
    void initTestCase() { QVERIFY(Language::install(QString::fromLatin1(Language::chinese))); }

    /// A merged title, the unit, two rows of headings, dates in four notations, full-width digits, a hidden
    /// column and a hidden row, a total and who filled it in.
    void aRosterUnderATitle()
    {
        TemporaryVault vault;
        WorkbookMaker maker;
        maker.formats =
            "<numFmt numFmtId=\"176\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/>"
            "<numFmt numFmtId=\"177\" formatCode=\"0000\"/>";
        maker.styles = {0, 176, 177};
        QByteArray rows;
        rows += row(1, text(1, 0, u"云溪县自然资源局人员花名册"));
        rows += row(2, text(2, 0, u"单位（盖章）：信息中心") + text(2, 6, u"2026年11月"));
        rows += row(3, text(3, 0, u"序号") + text(3, 1, u"基本情况") + text(3, 5, u"到 岗\n日期") +
                           text(3, 6, u"联系方式") + text(3, 8, u"状态"));
        rows += row(4, text(4, 1, u"姓  名*") + text(4, 2, u"所在股室") + text(4, 3, u"职务") +
                           text(4, 4, u"身份证号") + text(4, 6, u"电话（办）") + text(4, 7, u"备注"));
        // One department, merged over three people; a date in each of the four notations.
        rows += row(5, number(5, 0, "1") + text(5, 1, u"张 三") + text(5, 2, u"信息中心") +
                           text(5, 3, u"股室负责人") + text(5, 4, u"430623198001011234") +
                           number(5, 5, "43835", 1) + text(5, 6, u"0734-8812345") + text(5, 8, u"在岗"));
        rows += row(6, number(6, 0, "2") + text(6, 1, u"李四") + text(6, 3, u"工作人员") +
                           text(6, 5, u"2020年1月5日") + text(6, 6, u"０７３４－８８１２３４６") +
                           text(6, 8, u"在岗"));
        rows += row(7,
                    number(7, 0, "3") + text(7, 1, u"王五") + text(7, 3, u"工作人员") +
                        text(7, 5, u"２０２０/1/5") + text(7, 8, u"借调在外"),
                    "hidden=\"1\"");
        rows +=
            row(8, number(8, 0, "4") + text(8, 1, u"赵六") + text(8, 2, u"规划股") + text(8, 3, u"工作人员") +
                       text(8, 5, u"20200105") + text(8, 7, u"第一行\n第二行") + text(8, 8, u"在岗"));
        // What is wrong: a day that is not in the calendar, a post nobody has, a failed formula.
        rows += row(9, number(9, 0, "5") + text(9, 1, u"钱七") + text(9, 2, u"规划股") +
                           text(9, 3, u"工作人员") + text(9, 5, u"2020.13.5") + text(9, 8, u"在岗"));
        rows += row(10, number(10, 0, "6") + text(10, 1, u"孙八") + text(10, 2, u"规划股") +
                            text(10, 3, u"打字员") + text(10, 8, u"在岗"));
        rows += row(11, number(11, 0, "7") + text(11, 1, u"周九") +
                            "<c r=\"C11\" t=\"e\"><f>VLOOKUP(1,A1:B2,9)</f><v>#REF!</v></c>" +
                            text(11, 3, u"工作人员") + text(11, 8, u"在岗"));
        rows += row(12, {});
        rows += row(13, text(13, 0, u"合  计") + number(13, 1, "7"));
        rows += row(14, text(14, 0, u"填表人：张三") + text(14, 4, u"审核人：李四"));
        maker.sheets.append(
            {u(u"填表说明"), "<sheetData>" + row(1, text(1, 0, u"请勿改动表头")) + "</sheetData>"});
        maker.sheets.append(
            {u(u"花名册"),
             "<cols><col min=\"5\" max=\"5\" hidden=\"1\"/></cols><sheetData>" + rows +
                 "</sheetData><mergeCells>"
                 "<mergeCell ref=\"A1:I1\"/><mergeCell ref=\"A3:A4\"/><mergeCell ref=\"B3:E3\"/>"
                 "<mergeCell ref=\"F3:F4\"/><mergeCell ref=\"G3:H3\"/><mergeCell ref=\"I3:I4\"/>"
                 "<mergeCell ref=\"C5:C7\"/></mergeCells>"});
        const QString path = vault.folder() + u(u"/花名册.xlsx");
        QVERIFY(maker.write(path));

        Staging staging = staged(path, reg("people"));
        QCOMPARE(staging.table().sheet, u(u"花名册"));
        QCOMPARE(staging.layout().headerRow, 2);
        QCOMPARE(staging.layout().headerRows, 2);
        QVERIFY(staging.headingProblems().isEmpty());
        QCOMPARE(staging.unknownHeadings().size(), 1); // 身份证号 is no field, and is said
        QVERIFY(staging.unknownHeadings().first().contains(u(u"身份证号")));
        QVERIFY(staging.table().hiddenColumns.contains(4));
        QVERIFY(staging.table().hiddenRows.contains(6));
        QVERIFY(staging.isLeftOut(12) && staging.isLeftOut(13));
        QCOMPARE(staging.cell(6, 2), u(u"信息中心"));

        for (const char16_t *name : {u"信息中心", u"规划股"})
            staging.toBeMade.insert(Staging::missingKey(QStringLiteral("departments"), u(name)));
        const ImportOutcome done = TemporaryVault::must(runImport(*vault, staging, {true, true, -1}));
        QCOMPARE(done.rows, 7);
        QCOMPARE(done.leftOut, 2);
        QCOMPARE(done.created, 4);
        QCOMPARE(done.faulty, 3);
        QCOMPARE(done.made, 2);
        for (const char16_t *name : {u"张 三", u"李四", u"王五", u"赵六"})
            QCOMPARE(value(valuesOf(vault, "people", name), "joined_on"), QStringLiteral("2020-01-05"));
        QCOMPARE(value(valuesOf(vault, "people", u"李四"), "phone"), QStringLiteral("0734-8812346"));
        QCOMPARE(value(valuesOf(vault, "people", u"王五"), "state"), QStringLiteral("seconded"));
        QCOMPARE(value(valuesOf(vault, "people", u"王五"), "department"),
                 value(valuesOf(vault, "people", u"张 三"), "department"));
        QCOMPARE(value(valuesOf(vault, "people", u"赵六"), "remark"), u(u"第一行\n第二行"));
        QVERIFY(done.cellFaults.value(Table::placeOf(8, 5)).contains(QStringLiteral("2020.13.5")));
        QVERIFY(done.cellFaults.value(Table::placeOf(9, 3)).contains(u(u"打字员")));
        QVERIFY(done.cellFaults.value(Table::placeOf(10, 2)).contains(QStringLiteral("#REF!")));
    }

    /// No title, but a subtotal after each department, headings repeated on the second page, choices in words
    /// of its own, days counted from 1904.
    void aRegisterPrintedPageByPage()
    {
        TemporaryVault vault;
        WorkbookMaker maker;
        maker.properties = "date1904=\"1\"";
        maker.styles = {0, 14};
        const auto headings = [](int at) {
            return row(at, text(at, 0, u"序号") + text(at, 1, u"系统名称") + text(at, 2, u"责任股室") +
                               text(at, 3, u"重要程度") + text(at, 4, u"等级") + text(at, 5, u"网络区域") +
                               text(at, 6, u"备案日期") + text(at, 7, u"备案编号") +
                               text(at, 8, u"存储加密"));
        };
        QByteArray rows = headings(1);
        rows += row(2, number(2, 0, "1") + text(2, 1, u"不动产登记系统") + text(2, 2, u"登记中心") +
                           text(2, 3, u"重要") + text(2, 4, u"３级") + text(2, 5, u"政务外网") +
                           number(2, 6, "44885", 1) + text(2, 7, u"43062300021-00012") +
                           "<c r=\"I2\" t=\"b\"><v>1</v></c>");
        rows += row(3, number(3, 0, "2") + text(3, 1, u"档案系统") + text(3, 2, u"登记中心") +
                           text(3, 3, u"一般") + text(3, 4, u"第二级") + text(3, 5, u"业务内网") +
                           text(3, 8, u"×"));
        rows += row(4, text(4, 0, u"小计") + number(4, 1, "2"));
        rows += headings(5);
        rows += row(6, number(6, 0, "3") + text(6, 1, u"门户网站") + text(6, 2, u"登记中心") +
                           text(6, 3, u"一般") + number(6, 4, "1") + text(6, 5, u"外网") + text(6, 8, u"√"));
        rows += row(7, text(7, 0, u"总计：") + number(7, 1, "3"));
        rows += row(8, text(8, 0, u"注：等级以备案证明为准。"));
        maker.sheets.append({QStringLiteral("Sheet1"), "<sheetData>" + rows + "</sheetData>"});
        const QString path = vault.folder() + u(u"/台账.xlsx");
        QVERIFY(maker.write(path));
        Staging staging = staged(path, reg("systems"));
        staging.toBeMade.insert(Staging::missingKey(QStringLiteral("departments"), u(u"登记中心")));
        const ImportOutcome done = TemporaryVault::must(runImport(*vault, staging, {true, true, -1}));
        QVERIFY2(done.created == 2, qPrintable(done.faultOf(1) + done.faultOf(2)));
        QCOMPARE(done.leftOut, 4);
        QCOMPARE(done.faulty, 1); // 外网 is either of two zones
        QVERIFY(done.cellFaults.value(Table::placeOf(5, 5)).contains(u(u"外网")));
        const Values first = valuesOf(vault, "systems", u"不动产登记系统");
        QCOMPARE(value(first, "protection_level"), QStringLiteral("3"));
        QCOMPARE(value(first, "filed_on"), QStringLiteral("2026-11-21"));
        QCOMPARE(value(first, "filing_number"), QStringLiteral("43062300021-00012"));
        QCOMPARE(first.value(QStringLiteral("storage_encrypted")).toBool(), true);
        QCOMPARE(value(valuesOf(vault, "systems", u"档案系统"), "protection_level"), QStringLiteral("2"));
        QCOMPARE(
            valuesOf(vault, "systems", u"档案系统").value(QStringLiteral("storage_encrypted")).toBool(true),
            false);
    }

    /// GB18030 with semicolons, a title, quoted line ends, rare characters, groups over two heading rows
    /// without merged cells.
    void aTextFileOutOfAnOldSystem()
    {
        TemporaryVault vault;
        QStringEncoder encoder("GB18030");
        const QByteArray bytes = encoder.encode(u(u"股室通讯录;;;\r\n"
                                                  u";;;\r\n"
                                                  u"编码;股室;联系;\r\n"
                                                  u";股室名称;电话;办公地点\r\n"
                                                  u"1;\"办公室;综合\";0734-8812345;\"一号楼\r\n301\"\r\n"
                                                  u"2;㐀𠀀股;'=1+1;二号楼\r\n"
                                                  u"3;财务股;０７３４－８８１２３４７;\r\n"
                                                  u"共 3 条;;;\r\n"));
        const QString path = vault.folder() + u(u"/通讯录.csv");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const Staging staging = staged(path, reg("departments"));
        QCOMPARE(staging.table().encoding, QStringLiteral("GB18030"));
        QCOMPARE(staging.table().delimiter, QLatin1Char(';'));
        QVERIFY2(staging.columnOf(QStringLiteral("name")) == 1 &&
                     staging.columnOf(QStringLiteral("phone")) == 2 &&
                     staging.columnOf(QStringLiteral("office")) == 3,
                 qPrintable(staging.layout().headings.join(QLatin1Char('|'))));
        const ImportOutcome done = TemporaryVault::must(runImport(*vault, staging, {true, true, -1}));
        QVERIFY2(done.created == 2, qPrintable(done.faultOf(4) + done.faultOf(5) + done.faultOf(6)));
        QCOMPARE(done.faulty, 1);
        QCOMPARE(done.leftOut, 1);
        QCOMPARE(value(valuesOf(vault, "departments", u"办公室;综合"), "office"), u(u"一号楼 301"));
        QCOMPARE(value(valuesOf(vault, "departments", u"财务股"), "phone"), QStringLiteral("0734-8812347"));
        QVERIFY(!done.cellFaults.value(Table::placeOf(5, 2)).isEmpty()); // a formula is no telephone
        QCOMPARE(done.ignoredColumns, QStringList{u(u"没有表头的 A 列")});
    }
};

QTEST_GUILESS_MAIN(TestMessyTables)
#include "tst_messytables.moc"
