// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/numberlook.h"
#include "models/exchange/workbookwriter.h"
#include "models/exchange/xlsxsheet.h"
#include "models/exchange/xlsxworkbook.h"
#include "tests/support/workbookmaker.h"

#include <QTemporaryDir>
#include <QTest>

using namespace anguan;

namespace {

QByteArray sheet(const QByteArray &rows)
{
    return "<sheetData>" + rows + "</sheetData>";
}

} // namespace

class TestXlsx : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const QString &name = QStringLiteral("book.xlsx")) const { return m_folder.filePath(name); }

    Result<Table> read(const WorkbookMaker &maker, int index = 0, const TableLimits &limits = {})
    {
        if (!maker.write(path()))
            return fail(ErrorCode::Io, QStringLiteral("the workbook could not be made"));
        ANGUAN_TRY_LET(book, XlsxWorkbook::open(path(), limits));
        return book->read(index);
    }

private slots:
    void looksOfFormats_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("date");
        QTest::addColumn<bool>("time");
        QTest::addColumn<int>("digits");
        const auto row = [](const char *name, const char16_t *code, bool date, bool time, int digits = 0) {
            QTest::newRow(name) << QString::fromUtf16(code) << date << time << digits;
        };
        row("ISO", u"yyyy-mm-dd", true, false);
        row("escaped signs", u"yyyy\\-mm\\-dd", true, false);
        row("Chinese words", u"yyyy\"年\"m\"月\"d\"日\"", true, false);
        row("Chinese words without quotes", u"yyyy年m月d日", true, false);
        row("Chinese numerals", u"[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\";@", true, false);
        row("the system's long date", u"[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", true, false);
        row("month and year", u"mmm-yy", true, false);
        row("date and time", u"yyyy/m/d h:mm", true, true);
        row("time of the day", u"h:mm AM/PM", false, true);
        row("minutes and seconds", u"mm:ss.0", false, true);
        row("elapsed hours", u"[h]:mm:ss", false, true);
        row("nothing special", u"General", false, false);
        row("nothing special, as WPS says it", u"G/通用格式", false, false);
        row("decimals in red below zero", u"0.00;[Red]-0.00", false, false);
        row("exponent", u"0.00E+00", false, false);
        row("words with the letters of a date", u"0\"days\"", false, false);
        row("money", u"_ ¥* #,##0.00_ ", false, false);
        row("leading noughts", u"0000", false, false, 4);
        row("text", u"@", false, false);
    }
    void looksOfFormats()
    {
        QFETCH(QString, code);
        QFETCH(bool, date);
        QFETCH(bool, time);
        QFETCH(int, digits);
        QCOMPARE(lookOfFormat(code), (NumberLook{date, time, digits}));
    }

    void numbersAsTheyAreSeen_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("format");
        QTest::addColumn<bool>("since1904");
        QTest::addColumn<QString>("seen");
        QTest::newRow("a day") << "46347"
                               << "yyyy-mm-dd" << false << "2026-11-21";
        QTest::newRow("the same day counted from 1904") << "44885"
                                                        << "yyyy-mm-dd" << true << "2026-11-21";
        QTest::newRow("the first day") << "1"
                                       << "yyyy-mm-dd" << false << "1900-01-01";
        QTest::newRow("before the day that never was") << "59"
                                                       << "yyyy-mm-dd" << false << "1900-02-28";
        QTest::newRow("the day that never was stays a number") << "60"
                                                               << "yyyy-mm-dd" << false << "60";
        QTest::newRow("after it") << "61"
                                  << "yyyy-mm-dd" << false << "1900-03-01";
        QTest::newRow("a moment") << "46347.6680555556"
                                  << "yyyy-mm-dd hh:mm" << false << "2026-11-21 16:02";
        QTest::newRow("a moment with seconds") << "46347.6680671296"
                                               << "yyyy-mm-dd hh:mm" << false << "2026-11-21 16:02:01";
        QTest::newRow("only the date is shown") << "46347.6680555556"
                                                << "yyyy-mm-dd" << false << "2026-11-21";
        QTest::newRow("a time of the day") << "0.375"
                                           << "h:mm" << false << "09:00";
        QTest::newRow("elapsed hours") << "1.1041666667"
                                       << "[h]:mm" << false << "26:30";
        QTest::newRow("no day of the calendar") << "-5"
                                                << "yyyy-mm-dd" << false << "-5";
        QTest::newRow("far beyond it") << "99999999"
                                       << "yyyy-mm-dd" << false << "99999999";
        QTest::newRow("a whole number") << "12"
                                        << "General" << false << "12";
        QTest::newRow("whole, as some programs write it") << "12.0"
                                                          << "General" << false << "12";
        QTest::newRow("with an exponent") << "4.30623E+10"
                                          << "General" << false << "43062300000";
        QTest::newRow("the noise of binary fractions") << "0.10000000000000001"
                                                       << "General" << false << "0.1";
        QTest::newRow("an area code") << "734"
                                      << "0000" << false << "0734";
        QTest::newRow("no number at all") << "abc"
                                          << "yyyy-mm-dd" << false << "abc";
        QTest::newRow("beyond all numbers") << "1e999"
                                            << "General" << false << "1e999";
    }
    void numbersAsTheyAreSeen()
    {
        QFETCH(QString, stored);
        QFETCH(QString, format);
        QFETCH(bool, since1904);
        QFETCH(QString, seen);
        QCOMPARE(shownNumber(stored, lookOfFormat(format), since1904 ? Epoch::From1904 : Epoch::From1900),
                 seen);
    }

    void serialsAreExact_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"1900-01-01", "1900-02-28", "1900-03-01", "2026-11-21", "2026-11-21 16:02",
                                 "2026-11-21 16:02:03", "2026-11-21 23:59:59.999", "9999-12-31"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void serialsAreExact()
    {
        QFETCH(QString, text);
        const QString stored = QString::number(serialOf(text), 'g', 17);
        QCOMPARE(shownNumber(stored, {true, text.size() > 10, 0}, Epoch::From1900), text);
    }

    void placesInASheet_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::newRow("first") << "A1" << 0 << 0;
        QTest::newRow("last letter") << "Z10" << 9 << 25;
        QTest::newRow("two letters") << "AA2" << 1 << 26;
        QTest::newRow("three letters") << "XFD1048576" << 1048575 << 16383;
        QTest::newRow("small letters") << "b3" << 2 << 1;
        QTest::newRow("none") << "" << -1 << -1;
        QTest::newRow("row nought") << "A0" << -1 << 0;
        QTest::newRow("too many letters") << "AAAA1" << -1 << 702;
    }
    void placesInASheet()
    {
        QFETCH(QString, reference);
        QFETCH(int, row);
        QFETCH(int, column);
        const CellPlace place = cellPlace(reference);
        QCOMPARE(place.row, row);
        QCOMPARE(place.column, column);
    }

    void everyKindOfCell_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isFault");
        const auto row = [](const char *name, const QByteArray &cell, const char16_t *text,
                            bool isFault = false) {
            QTest::newRow(name) << cell << QString::fromUtf16(text) << isFault;
        };
        row("shared text", R"(<c r="A1" t="s"><v>0</v></c>)", u"共享");
        row("shared text of several looks", R"(<c r="A1" t="s"><v>1</v></c>)", u"不动产登记");
        row("shared text with a reading above it", R"(<c r="A1" t="s"><v>2</v></c>)", u"汉字");
        row("shared text that is not there", R"(<c r="A1" t="s"><v>99</v></c>)", u"99", true);
        row("inline text", R"(<c r="A1" t="inlineStr"><is><t xml:space="preserve"> 空 格 </t></is></c>)",
            u" 空 格 ");
        row("inline text of several looks",
            R"(<c r="A1" t="inlineStr"><is><r><t>甲</t></r><r><rPr><b/></rPr><t>乙</t></r></is></c>)",
            u"甲乙");
        row("an escaped line end",
            R"(<c r="A1" t="inlineStr"><is><t>a_x000D_&#10;b_x005F_x0041_</t></is></c>)", u"a\nb_x0041_");
        row("a formula's text", R"(<c r="A1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>)", u"ab");
        row("a formula's number", R"(<c r="A1"><f>1+1</f><v>2</v></c>)", u"2");
        row("a formula that was never worked out", R"(<c r="A1"><f>1+1</f></c>)", u"=", true);
        row("a failed formula", R"(<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>)", u"#DIV/0!", true);
        row("true", R"(<c r="A1" t="b"><v>1</v></c>)", u"TRUE");
        row("false", R"(<c r="A1" t="b"><v>0</v></c>)", u"FALSE");
        row("an ISO date", R"(<c r="A1" t="d"><v>2026-11-21T16:02:00Z</v></c>)", u"2026-11-21 16:02:00");
        row("a day by a builtin look", R"(<c r="A1" s="1"><v>46347</v></c>)", u"2026-11-21");
        row("a day by a look of the workbook", R"(<c r="A1" s="2"><v>46347</v></c>)", u"2026-11-21");
        row("a style nobody declared", R"(<c r="A1" s="77"><v>5</v></c>)", u"5");
        row("a number of too many digits", R"(<c r="A1"><v>4.3062319800101123E17</v></c>)",
            u"4.30623198001011e+17", true);
        row("only a look", R"(<c r="A1" s="1"/>)", u"");
        row("without a place", R"(<c t="b"><v>1</v></c>)", u"TRUE");
    }
    void everyKindOfCell()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QString, text);
        QFETCH(bool, isFault);
        WorkbookMaker maker;
        maker.strings = "<si><t>共享</t></si><si><r><t>不动产</t></r><r><t>登记</t></r></si>"
                        "<si><t>汉字</t><rPh sb=\"0\" eb=\"2\"><t>hanzi</t></rPh></si>";
        maker.formats =
            R"(<numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/>)";
        maker.styles = {0, 14, 176};
        maker.sheets.append({QStringLiteral("表"), sheet("<row r=\"1\">" + cell + "</row>")});
        const auto table = read(maker);
        QVERIFY2(table, qPrintable(table ? QString() : table.error().text + table.error().details));
        QCOMPARE(table->cell(0, 0), text);
        QCOMPARE(table->faults.contains(Table::placeOf(0, 0)), isFault);
    }

    void sheetsRangesAndWhatIsHidden()
    {
        WorkbookMaker maker;
        maker.properties = "date1904=\"1\"";
        maker.styles = {14};
        maker.sheets.append(
            {QStringLiteral("台账 & 附表"),
             "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols>" +
                 sheet("<row r=\"2\"><c r=\"C2\"><v>44885</v></c></row><row r=\"5\" hidden=\"1\">"
                       "<c r=\"A5\" t=\"b\"><v>1</v></c></row>") +
                 "<mergeCells><mergeCell ref=\"A2:B5\"/><mergeCell ref=\"nonsense\"/></mergeCells>"});
        maker.sheets.append({QStringLiteral("藏"), sheet({}), "veryHidden"});
        QVERIFY(maker.write(path()));
        const auto book = XlsxWorkbook::open(path());
        QVERIFY2(book, qPrintable(book ? QString() : book.error().text + book.error().details));
        QCOMPARE((*book)->sheets().size(), 2);
        QCOMPARE((*book)->sheets().at(0).name, QStringLiteral("台账 & 附表"));
        QVERIFY(!(*book)->sheets().at(0).isHidden);
        QVERIFY((*book)->sheets().at(1).isHidden);
        const Table table = *(*book)->read(0);
        QCOMPARE(table.rows.size(), 5); // the row of a cell is the row of the spreadsheet
        QCOMPARE(table.cell(1, 2), QStringLiteral("2026-11-21"));
        QCOMPARE(table.hiddenRows, QSet<int>{4});
        QCOMPARE(table.hiddenColumns, (QSet<int>{1, 2}));
        QCOMPARE(table.merged, (QList<CellRange>{{1, 0, 4, 1}}));
        QVERIFY(!table.isGuarded);
        QVERIFY((*book)->read(1)->rows.isEmpty());
        QVERIFY(!(*book)->read(2));
    }

    void limitsHoldWithRowAndColumn_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::newRow("a column too many")
            << QByteArray(R"(<row r="3"><c r="K3"><v>1</v></c></row>)") << 3 << 11;
        QTest::newRow("a row too many")
            << QByteArray(R"(<row r="1048576"><c><v>1</v></c></row>)") << 1048576 << 1;
        QTest::newRow("a row far outside every sheet")
            << QByteArray(R"(<row r="2147483647"><c><v>1</v></c></row>)") << 2147483647 << 1;
        QTest::newRow("a cell too long")
            << QByteArray(R"(<row r="2"><c r="B2" t="str"><v>)" + QByteArray(200, 'x') + "</v></c></row>")
            << 2 << 2;
        QTest::newRow("a cell too many")
            << QByteArray(R"(<row r="1"><c><v>1</v></c><c><v>1</v></c><c><v>1</v></c><c><v>1</v></c></row>)")
            << 1 << 4;
        QTest::newRow("a sheet without an end")
            << QByteArray(
                   "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"><c r=\"C2\" t=\"str\"><v>" +
                   QByteArray(70'000, ' ') + "</v></c></row>")
            << 2 << 3;
    }
    void limitsHoldWithRowAndColumn()
    {
        QFETCH(QByteArray, rows);
        QFETCH(int, row);
        QFETCH(int, column);
        TableLimits limits;
        limits.columns = 10;
        limits.rows = 1000;
        limits.cell = 100;
        limits.cells = 3;
        limits.unpacked = 64 * 1024;
        WorkbookMaker maker;
        maker.sheets.append({QStringLiteral("表"), sheet(rows)});
        const auto table = read(maker, 0, limits);
        QVERIFY(!table);
        QCOMPARE(table.error().code, ErrorCode::Invalid);
        QVERIFY(!table.error().problems.isEmpty());
        QCOMPARE(table.error().problems.first().row, row);
        QCOMPARE(table.error().problems.first().column, column);
        QVERIFY2(table.error().text.contains(QString::number(row)), qPrintable(table.error().text));
    }

    /// Blanks that pack to a thousandth.
    void aBombIsNotUnpacked()
    {
        TableLimits limits;
        limits.unpacked = 8 << 20;
        const QByteArray blanks(64 << 20, ' ');
        WorkbookMaker unnamed;
        unnamed.sheets.append({QStringLiteral("表"), sheet({})});
        unnamed.parts.insert(QStringLiteral("xl/other.xml"), blanks);
        QVERIFY(read(unnamed, 0, limits)); // nothing names that part, and nobody unpacks it

        WorkbookMaker bomb;
        bomb.strings = "<si><t>" + blanks + "</t></si>";
        bomb.sheets.append({QStringLiteral("表"), sheet(R"(<row><c t="s"><v>0</v></c></row>)")});
        const auto table = read(bomb, 0, limits);
        QVERIFY(!table);
        QCOMPARE(table.error().code, ErrorCode::Invalid);
        QVERIFY2(table.error().text.contains(QStringLiteral("8 MB")), qPrintable(table.error().text));
    }

    void whatIsNoWorkbookIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("empty") << QByteArray() << "no .xlsx";
        QTest::newRow("a text") << QByteArray("name,phone\n") << "no .xlsx";
        QTest::newRow("the old form, or a password")
            << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8) + QByteArray(600, 'x') << "password";
        QTest::newRow("the head of a zip only")
            << QByteArray("PK\x03\x04") + QByteArray(100, '\0') << "cut short";
        QTest::newRow("an empty zip") << QByteArray("PK\x05\x06") + QByteArray(18, '\0') << "cut short";
    }
    void whatIsNoWorkbookIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto book = XlsxWorkbook::open(path());
        QVERIFY(!book);
        QCOMPARE(book.error().code, ErrorCode::Invalid);
        QVERIFY2(book.error().text.contains(word), qPrintable(book.error().text));
    }

    /// Wherever it is cut or a byte of it is turned over, it is read whole or refused, and never crashes.
    void tornWorkbooksAreRefused()
    {
        WorkbookMaker maker;
        QList<QStringList> rows;
        for (int i = 0; i < 60; ++i)
            rows.append({QStringLiteral("名称%1").arg(i * 7919 % 1000), QString::number(i * i),
                         QStringLiteral("备注")});
        maker.addTexts(QStringLiteral("表"), rows);
        QVERIFY(maker.write(path()));
        QFile whole(path());
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray bytes = whole.readAll();
        const Table good = *(*XlsxWorkbook::open(path()))->read(0);
        const auto attempt = [this](const QByteArray &torn) -> Result<Table> {
            QFile file(path(QStringLiteral("torn.xlsx")));
            if (!file.open(QIODevice::WriteOnly) || file.write(torn) != torn.size())
                return fail(ErrorCode::Io, QStringLiteral("not written"));
            file.close();
            ANGUAN_TRY_LET(book, XlsxWorkbook::open(file.fileName()));
            return book->read(0);
        };
        for (qsizetype length = 0; length < bytes.size(); length += 41)
            QVERIFY2(!attempt(bytes.left(length)), qPrintable(QString::number(length)));
        int refused = 0;
        for (qsizetype at = 0; at < bytes.size(); at += 11) {
            QByteArray turned = bytes;
            turned[at] = char(turned.at(at) ^ 0x55);
            const auto table = attempt(turned);
            refused += !table;
            if (table)
                QVERIFY2(table->rows == good.rows || table->rows.size() < good.rows.size(),
                         qPrintable(QString::number(at)));
        }
        QVERIFY(refused > bytes.size() / 44);
    }

    void entitiesAndDocumentTypesAreRefused_data()
    {
        QTest::addColumn<QString>("part");
        for (const char *part : {"xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml",
                                 "xl/sharedStrings.xml", "_rels/.rels", "xl/_rels/workbook.xml.rels"})
            QTest::newRow(part) << QString::fromLatin1(part);
    }
    void entitiesAndDocumentTypesAreRefused()
    {
        QFETCH(QString, part);
        WorkbookMaker maker;
        maker.strings = "<si><t>x</t></si>";
        maker.sheets.append({QStringLiteral("表"), sheet(R"(<row><c t="s"><v>0</v></c></row>)")});
        maker.parts.insert(part,
                           "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY l \"lol\"><!ENTITY m \"&l;&l;&l;\">"
                           "<!ENTITY n SYSTEM \"file:///etc/passwd\">]><a>&m;&n;</a>");
        const auto table = read(maker);
        QVERIFY(!table);
        QCOMPARE(table.error().code, ErrorCode::Invalid);
        QVERIFY2(table.error().text.contains(QStringLiteral("entities")), qPrintable(table.error().text));
    }

    void readingCanBeStopped()
    {
        WorkbookMaker maker;
        QList<QStringList> rows(5000, {QStringLiteral("甲"), QStringLiteral("乙")});
        maker.addTexts(QStringLiteral("表"), rows);
        QVERIFY(maker.write(path()));
        qint64 last = -1;
        int news = 0;
        const auto book = XlsxWorkbook::open(path());
        QVERIFY((*book)->read(0, [&](qint64 done, qint64 total) {
            ++news;
            const bool grows = done >= last && done <= total;
            last = done;
            return grows;
        }));
        QVERIFY(news > 5);
        const auto stopped = (*book)->read(0, [](qint64 done, qint64) { return done < 10'000; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::CheckFound);
    }

    /// What we write we read, whatever stands in the cells.
    void writtenWorkbooksComeBack()
    {
        SheetLook look;
        look.name = QStringLiteral("台账[1]/'2'");
        look.title = QStringLiteral("登记台账");
        look.line = QStringLiteral("单位：云溪县");
        look.columns = {{QStringLiteral("名称"), CellKind::Text, 20},
                        {QStringLiteral("个数"), CellKind::Number, 8},
                        {QStringLiteral("日期"), CellKind::Date, 12},
                        {QStringLiteral("时刻"), CellKind::Instant, 18}};
        const QList<QStringList> rows{
            {QStringLiteral("=1+1"), QStringLiteral("12"), QStringLiteral("2026-11-21"),
             QStringLiteral("2026-11-21 16:02:03.045")},
            {QStringLiteral("'引号"), QStringLiteral("-3"), QStringLiteral("1900-01-01"),
             QStringLiteral("2026-11-21 00:00")},
            {QStringLiteral("_x000D_ & <b> \"q\""), QString(), QString(), QString()},
            {QStringLiteral("两行\n第二行\t尾"), QStringLiteral("9007199254740991"),
             QStringLiteral("1899-05-06"), QStringLiteral("不是时刻")},
            {QStringLiteral("430623198001011234"), QStringLiteral("007a"), QString(), QString()},
            {QStringLiteral("𠀀㐀 a"), QString(), QString(), QString()}};
        auto writer = WorkbookWriter::create(path(), look);
        QVERIFY(writer);
        for (const QStringList &row : rows)
            QVERIFY((*writer)->add(row, {0}));
        QVERIFY((*writer)->close());
        writer->reset();
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).filter(QStringLiteral("tmp")),
                 QStringList());

        const auto book = XlsxWorkbook::open(path());
        QVERIFY2(book, qPrintable(book ? QString() : book.error().text + book.error().details));
        QCOMPARE((*book)->sheets().size(), 1);
        const Table table = *(*book)->read(0);
        QCOMPARE(table.cell(0, 0), look.title);
        QCOMPARE(table.cell(1, 0), look.line);
        QCOMPARE(table.cell(2, 3), QStringLiteral("时刻"));
        for (int row = 0; row < rows.size(); ++row) {
            for (int column = 0; column < 4; ++column)
                QCOMPARE(table.cell(row + 3, column), rows.at(row).at(column));
        }
        const auto long1 = WorkbookWriter::create(path(QStringLiteral("long.xlsx")), look);
        QVERIFY(!(*long1)->add({QString(40'000, QLatin1Char('x'))}));
        QVERIFY(!WorkbookWriter::create(m_folder.filePath(QStringLiteral("none/x.xlsx")), look) ||
                !(*WorkbookWriter::create(m_folder.filePath(QStringLiteral("none/x.xlsx")), look))->close());
    }

    void listsLieOnAHiddenSheet()
    {
        SheetLook look;
        look.name = QStringLiteral("Template");
        look.emptyRows = 10;
        look.columns = {
            {QStringLiteral("Level"),
             CellKind::Text,
             20,
             QStringLiteral("One of the list."),
             {QStringLiteral("一级, 低"), QStringLiteral("二级")}},
            {QStringLiteral("Yes"), CellKind::Text, 20, {}, {QStringLiteral("是"), QStringLiteral("否")}}};
        const auto writer = WorkbookWriter::create(path(), look);
        QVERIFY(writer);
        QVERIFY((*writer)->close());
        const auto book = XlsxWorkbook::open(path());
        QCOMPARE((*book)->sheets().size(), 2);
        QVERIFY((*book)->sheets().at(1).isHidden);
        const Table lists = *(*book)->read(1);
        QCOMPARE(lists.rows, (QList<QStringList>{{QStringLiteral("一级, 低"), QStringLiteral("是")},
                                                 {QStringLiteral("二级"), QStringLiteral("否")}}));
        const auto package = XlsxPackage::open(path(), {});
        const QByteArray xml = (*(*package)->part(QStringLiteral("xl/worksheets/sheet1.xml")))->readAll();
        for (const char *expected :
             {"<dataValidation type=\"list\"", "!$A$1:$A$2", "!$B$1:$B$2", "state=\"frozen\"", "<autoFilter",
              "orientation=\"landscape\"", "paperSize=\"9\"", "fitToHeight=\"0\"", "&amp;P"})
            QVERIFY2(xml.contains(expected), expected);
    }
};

QTEST_GUILESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"
