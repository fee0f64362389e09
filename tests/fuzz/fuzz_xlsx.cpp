// SPDX-License-Identifier: GPL-3.0-or-later
// A workbook: the first byte says which of its parts the rest is, or that it is the file itself. The parts
// are packed rightly, since no random byte would get past the sums of a zip.
#include "models/exchange/xlsxworkbook.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/workbookmaker.h"

#include <unistd.h>

using namespace anguan;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QString path = QStringLiteral("/dev/shm/anguan-fuzz-%1.xlsx").arg(getpid());
    static const char *const parts[] = {
        "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml",       "xl/styles.xml",
        "xl/workbook.xml",          "xl/_rels/workbook.xml.rels", "_rels/.rels"};
    if (size < 1)
        return 0;
    const QByteArray rest = fuzz::bytesOf(data + 1, size - 1);
    if (data[0] % 8 == 7) {
        QFile file(path);
        fuzz::must(file.open(QIODevice::WriteOnly) && file.write(rest) == rest.size());
        file.close();
    } else {
        WorkbookMaker maker;
        maker.styles = {0, 14, 22};
        maker.strings = "<si><t>a</t></si>";
        maker.sheets.append({QStringLiteral("s"),
                             "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"
                             "</sheetData>"});
        if (data[0] % 8 == 6)
            maker.sheets[0].xml = rest; // well-formed around it
        else
            maker.parts.insert(QString::fromLatin1(parts[data[0] % 8 % 6]), rest);
        fuzz::must(maker.write(path));
    }
    TableLimits limits;
    limits.columns = 50;
    limits.rows = 2000;
    limits.cells = 5000;
    limits.cell = 1000;
    limits.unpacked = 1 << 20;
    const auto book = XlsxWorkbook::open(path, limits);
    if (!book) {
        fuzz::must(!book.error().text.isEmpty());
        return 0;
    }
    for (int sheet = 0; sheet < qMin<qsizetype>(3, (*book)->sheets().size()); ++sheet) {
        const auto table = (*book)->read(sheet);
        if (table)
            fuzz::must(table->width() <= 50 && table->rows.size() <= 2000);
        else
            fuzz::must(!table.error().text.isEmpty());
    }
    return 0;
}
