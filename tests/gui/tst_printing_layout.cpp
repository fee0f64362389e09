// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampleprints.h"
#include "ui/printing/columnshare.h"
#include "ui/printing/linebreak.h"
#include "ui/printing/paper.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace anguan;

namespace {

const QString blankNote = QStringLiteral("Blank from here on");

QStringList textsOf(const PaperPage &page)
{
    QStringList all;
    for (const PlacedText &text : page.texts)
        all.append(text.text);
    return all;
}

int count(const Paper &paper, const QString &wanted)
{
    int found = 0;
    for (const PaperPage &page : paper.pages)
        found += int(textsOf(page).count(wanted));
    return found;
}

/// In a narrow column the note may stand on several lines.
int blankNotes(const Paper &paper)
{
    int found = 0;
    for (const PaperPage &page : paper.pages)
        found += int(textsOf(page).join(QLatin1Char(' ')).count(blankNote));
    return found;
}

/// The rules between columns, from left to right.
QList<qreal> sidesOf(const PaperPage &page)
{
    QList<qreal> sides;
    for (const QLineF &line : page.lines) {
        if (qFuzzyCompare(line.x1(), line.x2()) && !sides.contains(line.x1()))
            sides.append(line.x1());
    }
    std::sort(sides.begin(), sides.end());
    return sides;
}

qreal tableTopOf(const PaperPage &page)
{
    qreal top = page.size.height();
    for (const QLineF &line : page.lines)
        top = std::min(top, line.y1());
    return top;
}

qreal tableBottomOf(const PaperPage &page)
{
    qreal bottom = 0;
    for (const QLineF &line : page.lines)
        bottom = std::max(bottom, line.y2());
    return bottom;
}

/// Everything inside the table lies inside one column: nothing is clipped, nothing runs into its neighbour.
QString strayText(const PaperPage &page)
{
    const QList<qreal> sides = sidesOf(page);
    for (const PlacedText &text : page.texts) {
        const QRectF bounds = text.bounds();
        if (bounds.top() < tableTopOf(page) || bounds.bottom() > tableBottomOf(page))
            continue;
        const auto right = std::upper_bound(sides.begin(), sides.end(), bounds.left());
        if (right == sides.begin() || right == sides.end() || bounds.right() > *right + 1)
            return text.text;
    }
    return {};
}

QString textOffPaper(const Paper &paper)
{
    for (const PaperPage &page : paper.pages) {
        const QRectF free =
            paper.landscape ? QRectF(mm(10), mm(28), page.size.width() - mm(20), page.size.height() - mm(33))
                            : QRectF(mm(28), mm(20), page.size.width() - mm(38), page.size.height() - mm(25));
        for (const PlacedText &text : page.texts) {
            if (!free.adjusted(-1, -1, 1, 1).contains(text.bounds()))
                return text.text;
        }
    }
    return {};
}

} // namespace

class TestPrintingLayout : public QObject
{
    Q_OBJECT

private slots:
    void faceIsInstalled()
    {
        QVERIFY2(Typeface::of(Face::Serif).substitute().isEmpty(), "fonts-noto-cjk is needed");
        QCOMPARE(Typeface::of(Face::Serif).width(u"中文", 100), 200.0);
    }

    void linesBreak_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("ems");
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char *name, const QString &text, int ems, const QStringList &lines) {
            QTest::newRow(name) << text << ems << lines;
        };
        row("what fits stays one line", QStringLiteral("四个汉字"), 4, {QStringLiteral("四个汉字")});
        row("Chinese breaks between characters", QStringLiteral("一二三四五"), 3,
            {QStringLiteral("一二三"), QStringLiteral("四五")});
        row("a full stop does not begin a line", QStringLiteral("一二三四。五"), 4,
            {QStringLiteral("一二三"), QStringLiteral("四。五")});
        row("neither does a closing bracket after a full stop", QStringLiteral("一二三四。）五"), 4,
            {QStringLiteral("一二三"), QStringLiteral("四。）五")});
        row("an opening quotation mark does not end a line", QStringLiteral("一二三“四五”"), 4,
            {QStringLiteral("一二三"), QStringLiteral("“四五”")});
        row("a number stays whole", QStringLiteral("编号12345678"), 5,
            {QStringLiteral("编号"), QStringLiteral("12345678")});
        row("words break at spaces, which vanish", QStringLiteral("alpha beta"), 4,
            {QStringLiteral("alpha"), QStringLiteral("beta")});
        row("line breaks of the text are kept", QStringLiteral("一\n\n二"), 9,
            {QStringLiteral("一"), QString(), QStringLiteral("二")});
        row("an indent is kept", QStringLiteral("　　一二三四"), 4,
            {QStringLiteral("　　一二"), QStringLiteral("三四")});
        row("nothing is one empty line", QString(), 4, {QString()});
    }
    void linesBreak()
    {
        QFETCH(QString, text);
        QFETCH(int, ems);
        QFETCH(QStringList, lines);
        QCOMPARE(wrapped(text, Face::Serif, 100, ems * 100), lines);
    }

    void noLineIsTooWideAndNothingIsLost()
    {
        QRandomGenerator random(7);
        const QString letters = QStringLiteral("国土空间信息系统，。（）“”、abc-12345 /");
        for (int i = 0; i < 500; ++i) {
            QString text;
            for (quint32 n = random.bounded(1u, 60u); n > 0; --n)
                text += letters.at(random.bounded(int(letters.size())));
            const qreal width = random.bounded(300, 1500);
            const QStringList lines = wrapped(text, Face::Serif, 100, width);
            for (const QString &line : lines)
                QVERIFY2(Typeface::of(Face::Serif).width(line, 100) <= width + 1, qPrintable(text));
            QCOMPARE(lines.join(QString()).remove(QLatin1Char(' ')), QString(text).remove(QLatin1Char(' ')));
        }
    }

    void widthsAreShared_data()
    {
        QTest::addColumn<QList<qreal>>("least");
        QTest::addColumn<QList<qreal>>("typical");
        QTest::addColumn<QList<qreal>>("most");
        QTest::addColumn<QList<qreal>>("expected");
        using L = QList<qreal>;
        QTest::newRow("room for all is spread in proportion")
            << L{10, 10} << L{20, 30} << L{20, 30} << L{40, 60};
        QTest::newRow("the widest gives way first") << L{10, 10} << L{20, 300} << L{20, 300} << L{20, 80};
        QTest::newRow("never below what stays whole") << L{60, 10} << L{60, 300} << L{60, 300} << L{60, 40};
        QTest::newRow("an outlier does not starve the rest")
            << L{10, 10} << L{40, 40} << L{400, 40} << L{60, 40};
    }
    void widthsAreShared()
    {
        QFETCH(QList<qreal>, least);
        QFETCH(QList<qreal>, typical);
        QFETCH(QList<qreal>, most);
        QFETCH(QList<qreal>, expected);
        QList<ColumnNeed> needs;
        for (int i = 0; i < least.size(); ++i)
            needs.append({least.at(i), typical.at(i), most.at(i)});
        const QList<qreal> widths = sharedWidths(needs, 100);
        QCOMPARE(widths.size(), expected.size());
        for (int i = 0; i < widths.size(); ++i)
            QVERIFY2(std::abs(widths.at(i) - expected.at(i)) < 0.01,
                     qPrintable(QString::number(widths.at(i))));
    }

    void registerOfAnyLengthIsWhole_data()
    {
        QTest::addColumn<int>("rows");
        for (const int rows : {0, 1, 8, 15, 16, 17, 500})
            QTest::addRow("%d rows", rows) << rows;
    }
    void registerOfAnyLengthIsWhole()
    {
        QFETCH(int, rows);
        const RegisterSheet sheet = samples::systems(rows);
        const Paper paper = layOutRegister(sheet);
        QVERIFY(paper.landscape);
        QVERIFY(paper.leftOut.isEmpty());
        QCOMPARE(blankNotes(paper), 1);
        QVERIFY(textsOf(paper.pages.last()).join(QLatin1Char(' ')).contains(blankNote));
        QCOMPARE(textOffPaper(paper), QString());

        int next = 1;
        for (int i = 0; i < paper.pages.size(); ++i) {
            const PaperPage &page = paper.pages.at(i);
            const QStringList texts = textsOf(page);
            QCOMPARE(strayText(page), QString());
            QVERIFY(texts.contains(sheet.title));
            QVERIFY2(texts.contains(QStringLiteral("备案编号")), "the header stands on each page");
            QVERIFY(texts.contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(paper.pages.size())));
            // Rows come in order, each with all its cells on one page.
            while (next <= rows && texts.contains(sheet.rows.at(next - 1).first())) {
                for (const QString &cell : sheet.rows.at(next - 1))
                    QVERIFY2(texts.contains(cell), qPrintable(cell));
                ++next;
            }
        }
        QCOMPARE(next, rows + 1);
    }

    void lastPageIsRuledToItsFoot()
    {
        const Paper full = layOutRegister(samples::systems(500));
        const Paper empty = layOutRegister(samples::systems(0));
        const qreal fullFoot = tableBottomOf(full.pages.first());
        const qreal emptyFoot = tableBottomOf(empty.pages.first());
        QVERIFY(std::abs(fullFoot - emptyFoot) < mm(7.4));
    }

    void rowIsNotSplit()
    {
        RegisterSheet sheet = samples::systems(40);
        for (int i = 0; i < 40; i += 3)
            sheet.rows[i][1] = QStringLiteral("名称很长的系统要占去好几行才写得下").repeated(4);
        const Paper paper = layOutRegister(sheet);
        for (int i = 0; i < 40; ++i) {
            int pagesWithIt = 0;
            for (const PaperPage &page : paper.pages)
                pagesWithIt += textsOf(page).contains(sheet.rows.at(i).first()) ? 1 : 0;
            QCOMPARE(pagesWithIt, 1);
        }
        for (const PaperPage &page : paper.pages)
            QCOMPARE(strayText(page), QString());
    }

    void rowTallerThanAPageGoesOnAndSaysSo()
    {
        RegisterSheet sheet = samples::systems(3);
        QString text;
        for (int i = 0; i < 2500; ++i)
            text += QChar(0x4e00 + i);
        sheet.rows[1][1] = text;
        const Paper paper = layOutRegister(sheet);
        QVERIFY(paper.pages.size() >= 2);
        QVERIFY(count(paper, QStringLiteral("(cont.)")) >= 1);
        QCOMPARE(count(paper, QStringLiteral("(over)")), count(paper, QStringLiteral("(cont.)")));
        QString found;
        for (const PaperPage &page : paper.pages) {
            QCOMPARE(strayText(page), QString());
            for (const PlacedText &placed : page.texts) {
                if (!placed.text.isEmpty() && text.contains(placed.text) && placed.text.size() > 0 &&
                    placed.size < mm(3.5) && placed.face == Face::Serif)
                    found += placed.text;
            }
        }
        QCOMPARE(found.size(), text.size());
    }

    void datesAreNeverCut()
    {
        RegisterSheet sheet = samples::systems(8);
        for (QStringList &row : sheet.rows)
            row[1] = QStringLiteral("长").repeated(200);
        const Paper paper = layOutRegister(sheet);
        for (const QStringList &row : std::as_const(sheet.rows)) {
            QVERIFY(count(paper, row.at(9)) >= 1);
            QVERIFY(count(paper, row.at(10)) >= 1);
            QVERIFY(count(paper, row.at(0)) >= 1);
        }
    }

    void tableTooWideSaysWhatIsLeftOut()
    {
        RegisterSheet sheet = samples::systems(4);
        for (int i = 0; i < 12; ++i) {
            sheet.columns.append({QStringLiteral("附加栏%1").arg(i), 10, false});
            for (QStringList &row : sheet.rows)
                row.append(QStringLiteral("2026-11-21"));
        }
        const Paper paper = layOutRegister(sheet);
        QVERIFY(!paper.leftOut.isEmpty());
        QCOMPARE(paper.leftOut.last(), QStringLiteral("附加栏11"));
        QVERIFY(textsOf(paper.pages.first()).join(QString()).contains(paper.leftOut.first()));
        QCOMPARE(strayText(paper.pages.first()), QString());
    }

    void anyContentStaysInItsColumn()
    {
        QRandomGenerator random(11);
        const QString letters = QStringLiteral("国土空间，。（）abcdefgh-0123456789 \nཀ");
        for (int round = 0; round < 30; ++round) {
            RegisterSheet sheet;
            sheet.title = QStringLiteral("台账");
            sheet.identification = samples::identification();
            const int columns = random.bounded(1, 14);
            for (int i = 0; i < columns; ++i)
                sheet.columns.append({QStringLiteral("栏目%1").arg(i), 5, random.bounded(2) == 0});
            for (int i = random.bounded(40); i > 0; --i) {
                QStringList row;
                for (int column = 0; column < columns; ++column) {
                    QString cell;
                    for (int n = random.bounded(random.bounded(2) ? 8 : 80); n > 0; --n)
                        cell += letters.at(random.bounded(int(letters.size())));
                    if (random.bounded(20) == 0)
                        cell += QStringLiteral("🙂");
                    row.append(cell);
                }
                sheet.rows.append(row);
            }
            const Paper paper = layOutRegister(sheet);
            QCOMPARE(blankNotes(paper), 1);
            for (const PaperPage &page : paper.pages)
                QCOMPARE(strayText(page), QString());
        }
    }

    void formKeepsTheSealFreeOfText()
    {
        const Paper paper = layOutForm(samples::approval());
        QVERIFY(!paper.landscape);
        QCOMPARE(paper.pages.size(), 1);
        const PaperPage &page = paper.pages.first();
        QCOMPARE(page.seals.size(), 1);
        const QRectF seal = page.seals.first();
        QCOMPARE(seal.size(), QSizeF(mm(42), mm(42)));
        for (const PlacedText &text : page.texts)
            QVERIFY2(!seal.intersects(text.bounds()), qPrintable(text.text));
        for (const QLineF &line : page.lines)
            QVERIFY(!seal.intersects(QRectF(line.p1(), line.p2()).normalized().adjusted(-1, -1, 1, 1)));
        QCOMPARE(textOffPaper(paper), QString());
    }

    void signatureAndDateStandUnderTheOpinionAtTheRight()
    {
        const PaperPage page = layOutForm(samples::approval()).pages.first();
        const auto find = [&page](const QString &part) {
            for (const PlacedText &text : page.texts) {
                if (text.text.contains(part))
                    return text.bounds();
            }
            return QRectF();
        };
        const QRectF opinion = find(QStringLiteral("脚本与回退已核对"));
        const QRectF signature = find(QStringLiteral("陈立（电子签名）"));
        const QRectF date = find(QStringLiteral("2026年11月19日"));
        const QRectF proof = find(QStringLiteral("7A11-C09D"));
        QVERIFY(opinion.bottom() < signature.top());
        QVERIFY(opinion.left() < signature.left());
        QVERIFY(signature.right() < date.left());
        QVERIFY(date.bottom() < proof.bottom());
    }

    void longFormGoesOverPagesBetweenBlocks()
    {
        FormSheet sheet = samples::approval();
        for (int i = 0; i < 12; ++i)
            sheet.steps.append(sheet.steps.at(0));
        sheet.cells.append({QStringLiteral("说明"), QStringLiteral("很长的说明。").repeated(900), 1, true});
        const Paper paper = layOutForm(sheet);
        QVERIFY(paper.pages.size() > 3);
        QCOMPARE(textOffPaper(paper), QString());
        QCOMPARE(count(paper, QStringLiteral("Page %1 of %1").arg(paper.pages.size())), 1);
        int signatures = 0;
        QString all;
        for (const PaperPage &page : paper.pages) {
            for (const PlacedText &text : page.texts) {
                signatures += text.text.contains(QStringLiteral("陈立（电子签名）")) ? 1 : 0;
                all += text.text;
            }
        }
        QCOMPARE(signatures, 13);
        QCOMPARE(all.count(QStringLiteral("很长的说明。")) + all.count(QStringLiteral("说明。")) > 0, true);
        QCOMPARE(all.count(QStringLiteral("。")) >= 900, true);
        QVERIFY(all.contains(QStringLiteral("(cont.)")));
    }

    void labelsBreakBeforeTheLastWord()
    {
        const QStringList texts = textsOf(layOutForm(samples::approval()).pages.first());
        QVERIFY(texts.contains(QStringLiteral("安全管理员")));
        QVERIFY2(texts.contains(QStringLiteral("意")) && texts.contains(QStringLiteral("见")),
                 "spread to the width");
    }

    void letterShowsTheKeyLarge()
    {
        const Paper paper = layOutLetter(samples::recoveryKey());
        QCOMPARE(paper.pages.size(), 1);
        const auto &texts = paper.pages.first().texts;
        const auto code = std::find_if(texts.begin(), texts.end(), [](const PlacedText &text) {
            return text.text.startsWith(QStringLiteral("7K3Q-XM2D"));
        });
        QVERIFY(code != texts.end());
        QVERIFY(code->size >= mm(6));
    }
};

QTEST_MAIN(TestPrintingLayout)
#include "tst_printing_layout.moc"
