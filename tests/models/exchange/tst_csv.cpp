// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csv.h"
#include "models/exchange/decoding.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace anguan;

namespace {

Result<Table> read(QByteArray bytes, const TableLimits &limits = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readCsv(buffer, limits);
}

QByteArray gb18030(const QString &text)
{
    QStringEncoder encoder("GB18030");
    return encoder.encode(text);
}

/// Ends with an error in the middle, as a pulled-out stick does.
class DyingDevice : public QBuffer
{
public:
    using QBuffer::QBuffer;

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (pos() >= 100)
            return -1;
        return QBuffer::readData(data, std::min<qint64>(size, 100 - pos()));
    }
};

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private slots:
    void gb18030IsThere()
    {
        QVERIFY2(decoderFor(QStringLiteral("GB18030")).isValid(), "Qt is built without ICU");
    }

    void rows_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<QStringList>>("rows");
        using R = QList<QStringList>;
        const auto row = [](const char *name, const QByteArray &bytes, const R &rows) {
            QTest::newRow(name) << bytes << rows;
        };
        const QStringList ab{QStringLiteral("a"), QStringLiteral("b")};
        row("commas and line feeds", "a,b\na,b\n", {ab, ab});
        row("carriage returns", "a,b\r\na,b\r\n", {ab, ab});
        row("old Mac line ends", "a,b\ra,b", {ab, ab});
        row("no line end at the end", "a,b", {ab});
        row("a byte order mark",
            "\xef\xbb\xbf"
            "a,b\n",
            {ab});
        row("semicolons", "a;b\n", {ab});
        row("tabs", "a\tb\n", {ab});
        row("separators inside quotation marks do not count", "\"a;;;;\",b\n",
            {{QStringLiteral("a;;;;"), QStringLiteral("b")}});
        row("quoted line break", "\"a\nx\",b\n", {{QStringLiteral("a\nx"), QStringLiteral("b")}});
        row("doubled quotation mark", "\"a\"\"x\",b\n", {{QStringLiteral("a\"x"), QStringLiteral("b")}});
        row("a quotation mark inside a plain cell", "a\"x,b\n",
            {{QStringLiteral("a\"x"), QStringLiteral("b")}});
        row("empty cells", ",\n", {{QString(), QString()}});
        row("an empty quoted cell", "\"\",b\n", {{QString(), QStringLiteral("b")}});
        row("empty rows keep their numbers", "a,b\n\na,b\n", {ab, {QString()}, ab});
        row("nothing at all", "", {});
    }
    void rows()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<QStringList>, rows);
        const auto table = read(bytes);
        QVERIFY2(table, qPrintable(table ? QString() : table.error().text));
        QCOMPARE(table->rows, rows);
    }

    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        const QString text = QStringLiteral("名称,备注\n不动产登记系统,𠀀㐀\n");
        QTest::newRow("UTF-8") << text.toUtf8() << QStringLiteral("UTF-8");
        QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbf" + text.toUtf8() << QStringLiteral("UTF-8");
        QTest::newRow("GB18030 as Chinese Excel writes it") << gb18030(text) << QStringLiteral("GB18030");
        QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        QTest::newRow("UTF-16 with a mark") << QByteArray(utf16.encode(text)) << QStringLiteral("UTF-16");
    }
    void encodings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        const auto table = read(bytes);
        QVERIFY2(table, qPrintable(table ? QString() : table.error().text));
        QCOMPARE(table->encoding, encoding);
        QCOMPARE(table->rows.value(1),
                 (QStringList{QStringLiteral("不动产登记系统"), QStringLiteral("𠀀㐀")}));
    }

    void charactersAcrossPortions()
    {
        // Longer than a portion of reading: a character is cut in half at every border.
        const QString text = QStringLiteral("系统\n") + QStringLiteral("统计一二三\n").repeated(400'000);
        for (const QByteArray &bytes : {text.toUtf8(), gb18030(text)}) {
            const auto table = read(bytes);
            QVERIFY(table);
            QCOMPARE(table->rows.size(), 400'001);
            for (const QStringList &row : table->rows.mid(1))
                QCOMPARE(row.first(), QStringLiteral("统计一二三"));
        }
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::newRow("a quotation mark never closed") << QByteArray("a,b\nc,\"d\ne,f\n") << 2 << 2;
        QTest::newRow("text after the closing mark") << QByteArray("a,b\n\"c\"x,d\n") << 2 << 1;
        QTest::newRow("a zero byte") << QByteArray("a,b\nc,d\0e\n", 10) << 2 << 2;
        QTest::newRow("a cell too long") << "a\n" + QByteArray(70'000, 'x') << 2 << 1;
        QTest::newRow("a million columns") << "a\n" + QByteArray(1'000'000, ',') << 2 << 501;
    }
    void refusals()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, row);
        QFETCH(int, column);
        const auto table = read(bytes);
        QVERIFY(!table);
        QCOMPARE(table.error().code, ErrorCode::Invalid);
        QCOMPARE(table.error().problems.size(), 1);
        QCOMPARE(table.error().problems.first().row, row);
        QCOMPARE(table.error().problems.first().column, column);
        QVERIFY(table.error().text.contains(QString::number(row)));
    }

    void tooManyBytesAreRefusedUnread()
    {
        TableLimits limits;
        limits.bytes = 1000;
        const auto table = read(QByteArray(1001, 'x'), limits);
        QVERIFY(!table);
        QCOMPARE(table.error().code, ErrorCode::Invalid);
    }

    void tooManyRowsAreRefused()
    {
        TableLimits limits;
        limits.rows = 3;
        QVERIFY(read("a\nb\nc\n", limits));
        QVERIFY(!read("a\nb\nc\nd\n", limits));
    }

    void binaryFileIsRefused()
    {
        QByteArray bytes = QByteArrayLiteral("PK\x03\x04");
        QRandomGenerator random(3);
        for (int i = 0; i < 5000; ++i)
            bytes += char(random.bounded(256));
        const auto table = read(bytes);
        QVERIFY(!table);
        QVERIFY(!table.error().text.isEmpty());
    }

    void filesThatCannotBeRead()
    {
        const QTemporaryDir folder;
        QCOMPARE(readCsv(folder.filePath(QStringLiteral("none.csv"))).error().code, ErrorCode::Io);
        QCOMPARE(readCsv(folder.path()).error().code, ErrorCode::Io);
        QByteArray bytes(1000, 'x');
        DyingDevice device(&bytes);
        device.open(QIODevice::ReadOnly);
        const auto table = readCsv(device);
        QVERIFY(!table);
        QCOMPARE(table.error().code, ErrorCode::Io);
    }

    void noiseNeverCrashes()
    {
        QRandomGenerator random(5);
        const QByteArray letters("a,\"\n\r;\t\xe4\xb8\xad\x81\x30 '=");
        for (int i = 0; i < 3000; ++i) {
            QByteArray bytes;
            for (int n = random.bounded(40); n > 0; --n)
                bytes += letters.at(random.bounded(int(letters.size())));
            const auto table = read(bytes);
            if (!table)
                QVERIFY(!table.error().text.isEmpty());
        }
    }

    void writtenLinesReadBack()
    {
        QRandomGenerator random(9);
        const QString letters = QStringLiteral("系统,;\t\"\n ab'=+-@");
        for (int i = 0; i < 500; ++i) {
            QList<QStringList> rows;
            const int columns = random.bounded(2, 6);
            QString text;
            for (int row = random.bounded(1, 5); row > 0; --row) {
                QStringList cells;
                for (int column = 0; column < columns; ++column) {
                    QString cell;
                    for (int n = random.bounded(9); n > 0; --n)
                        cell += letters.at(random.bounded(int(letters.size())));
                    cells.append(cell);
                }
                rows.append(cells);
                text += csvLine(cells);
            }
            // The header decides the separator: real ones have a comma between plain words.
            const auto table = read("h" + QByteArray(",h").repeated(columns - 1) + "\r\n" + text.toUtf8());
            QVERIFY2(table, qPrintable(text));
            QCOMPARE(table->rows.mid(1), rows);
        }
    }

    void guards_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        const auto row = [](const char *text, const char *cell) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(cell);
        };
        row("=1+1", "'=1+1");
        row("+86 734", "'+86 734");
        row("-cmd|x", "'-cmd|x");
        row("@SUM(A1)", "'@SUM(A1)");
        row("\tx", "'\tx");
        row("'=1", "''=1");
        row("'quoted'", "'quoted'");
        row("plain", "plain");
        row("'", "'");
        row("", "");
    }
    void guards()
    {
        QFETCH(QString, text);
        QFETCH(QString, cell);
        QCOMPARE(guarded(text), cell);
        QCOMPARE(unguarded(cell), text);
        // A formula out of somebody else's table comes in as the text it is.
        QCOMPARE(unguarded(QStringLiteral("=1+1")), QStringLiteral("=1+1"));
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
