// SPDX-License-Identifier: GPL-3.0-or-later
// A text table in whatever encoding: what is read is written as CSV and read back cell by cell.
#include "models/exchange/csv.h"
#include "tests/fuzz/fuzz.h"

#include <QBuffer>
#include <QStringDecoder>

using namespace anguan;

namespace {

Result<Table> read(QByteArray bytes, const QString &encoding = {}, QChar delimiter = {})
{
    TableLimits limits;
    limits.columns = 50;
    limits.rows = 1000;
    limits.cell = 1000;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readCsv(buffer, limits, encoding, delimiter);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    for (const char *encoding : {"UTF-16", "GB18030"})
        (void)read(bytes, QString::fromLatin1(encoding));
    const auto table = read(bytes);
    if (!table) {
        fuzz::must(!table.error().text.isEmpty());
        return 0;
    }
    QByteArray written("\xef\xbb\xbf"); // as an export begins
    for (const QStringList &row : table->rows) {
        fuzz::must(row.size() <= 50);
        QStringList cells;
        for (const QString &cell : row) {
            fuzz::must(cell.size() <= 1000 && unguarded(guarded(cell)) == cell);
            cells.append(cell);
        }
        written += csvLine(cells).toUtf8();
    }
    if (table->rows.isEmpty())
        return 0;
    const auto again = read(written, QStringLiteral("UTF-8"), QLatin1Char(','));
    fuzz::must(again.has_value());
    for (qsizetype row = 0; row < table->rows.size(); ++row) {
        for (qsizetype column = 0; column < table->rows.at(row).size(); ++column) {
            // Half a surrogate pair has no UTF-8; a byte order mark inside a cell is a character of it.
            QStringDecoder plain(QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom);
            const QString cell = plain.decode(table->rows.at(row).at(column).toUtf8());
            fuzz::must(again->cell(int(row), int(column)) == cell);
        }
    }
    return 0;
}
