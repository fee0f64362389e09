// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/clipboardtable.h"

#include <QTest>

using namespace anguan;

namespace {

using Rows = QList<QStringList>;

QString u(const char16_t *text)
{
    return QString::fromUtf16(text);
}

} // namespace

class TestClipboard : public QObject
{
    Q_OBJECT

private slots:
    void blocksAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("html");
        QTest::addColumn<Rows>("rows");
        QTest::newRow("tabs and line ends") << u(u"姓名\t电话\r\n张三\t0734\r\n") << QString()
                                            << Rows{{u(u"姓名"), u(u"电话")}, {u(u"张三"), u(u"0734")}};
        QTest::newRow("a cell of two lines, quoted")
            << u(u"甲\t\"一\n二\"\n") << QString() << Rows{{u(u"甲"), u(u"一\n二")}};
        QTest::newRow("as Excel puts it")
            << u(u"ignored")
            << u(u"<html "
                 u"xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><style><!--td\n{mso-x:y;}--></"
                 u"style>"
                 u"</head><body><!--StartFragment--><table border=0 cellpadding=0><col width=72><tr "
                 u"height=20>\r\n"
                 u"  <td class=xl65 style='height:15.0pt'>姓&nbsp;名</td>\r\n  <td>电话 &amp; 手机</td>\r\n "
                 u"</tr>"
                 u"<tr><td>张三</td><td align=right "
                 u"x:num>13800000000</td></tr><!--EndFragment--></table></body></html>")
            << Rows{{u(u"姓 名"), u(u"电话 & 手机")}, {u(u"张三"), u(u"13800000000")}};
        QTest::newRow("as WPS puts it")
            << QString()
            << u(u"<html><body><table width=\"200\"><tr><td class=\"et2\" colspan=2>标题</td></tr><tr>"
                 u"<td rowspan=\"2\">信息中心</td><td "
                 u"x:str>甲<br/>乙</td></tr><tr><td>丙</td></tr></table></body></html>")
            << Rows{{u(u"标题")}, {u(u"信息中心"), u(u"甲\n乙")}, {QString(), u(u"丙")}};
        QTest::newRow("without closing tags") << QString() << u(u"<TABLE><TR><TD>a<TD>b<TR><TD>c</TABLE>tail")
                                              << Rows{{u(u"a"), u(u"b")}, {u(u"c")}};
        QTest::newRow("an entity nobody knows")
            << QString() << u(u"<table><td>&lol; &#x4E2D;&#25991; &#xD800;</table>")
            << Rows{{u(u"&lol; 中文 &#xD800;")}};
        QTest::newRow("HTML without a table falls back on the text")
            << u(u"a\tb") << u(u"<b>a b</b>") << Rows{{u(u"a"), u(u"b")}};
        QTest::newRow("formulas stay as they are seen")
            << u(u"=1+1\t'=a") << QString() << Rows{{u(u"=1+1"), u(u"'=a")}};
    }
    void blocksAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, html);
        QFETCH(Rows, rows);
        const auto table = readClipboard(text, html);
        QVERIFY2(table, qPrintable(table ? QString() : table.error().text));
        QCOMPARE(table->rows, rows);
        QVERIFY(!table->isGuarded);
    }

    void mergedCellsAreKnown()
    {
        const auto table = readHtmlTable(QStringLiteral("<table><tr><td rowspan=3>a<td colspan=2>b</table>"));
        QCOMPARE(table->merged, (QList<CellRange>{{0, 0, 2, 0}, {0, 1, 0, 2}}));
    }

    void whatIsNoTableIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("html");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("white space") << QStringLiteral(" \n") << QString();
        QTest::newRow("a column too many")
            << QString() << QStringLiteral("<table><td>a<td>b<td>c<td>d</table>");
        QTest::newRow("a cell pushed out by its neighbour")
            << QString() << QStringLiteral("<table><td colspan=999>a<td>b</table>");
        QTest::newRow("a cell too long")
            << QString() << QStringLiteral("<table><td>%1</table>").arg(QString(200, QLatin1Char('x')));
        QTest::newRow("a quotation mark without an end") << QStringLiteral("\"abc") << QString();
    }
    void whatIsNoTableIsRefused()
    {
        QFETCH(QString, text);
        QFETCH(QString, html);
        TableLimits limits;
        limits.columns = 3;
        limits.cell = 100;
        const auto table = readClipboard(text, html, limits);
        QVERIFY(!table);
        QCOMPARE(table.error().code, ErrorCode::Invalid);
    }

    void whatIsCopiedOutComesBack()
    {
        const Rows rows{{u(u"姓名"), u(u"证件号")},
                        {u(u"张 三"), u(u"430623198001011234")},
                        {u(u"<b>&amp;\"引号\"</b>"), u(u"两行\n第二")},
                        {u(u"\"开头"), u(u"0734")}};
        QCOMPARE(readClipboard(clipboardText(rows), {})->rows, rows);
        QCOMPARE(readClipboard({}, clipboardHtml(rows))->rows, rows);
        QVERIFY(clipboardHtml(rows).contains(QStringLiteral("mso-number-format:'\\@'")));
    }
};

QTEST_GUILESS_MAIN(TestClipboard)
#include "tst_clipboard.moc"
