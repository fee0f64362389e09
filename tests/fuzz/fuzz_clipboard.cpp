// SPDX-License-Identifier: GPL-3.0-or-later
// A block out of the clipboard, as HTML and as text; what is copied out comes back.
#include "models/exchange/clipboardtable.h"
#include "tests/fuzz/fuzz.h"

using namespace anguan;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    TableLimits limits;
    limits.columns = 50;
    limits.rows = 1000;
    limits.cells = 5000;
    limits.cell = 1000;
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    (void)readClipboard(text, {}, limits);
    const auto table = readHtmlTable(QStringLiteral("<table>") + text, limits);
    if (!table)
        return 0;
    fuzz::must(table->width() <= 50 && table->rows.size() <= 1000);
    const auto again = readHtmlTable(clipboardHtml(table->rows));
    fuzz::must(again.has_value());
    for (int row = 0; row < table->rows.size(); ++row) {
        for (int column = 0; column < table->width(); ++column)
            fuzz::must(again->cell(row, column) == table->cell(row, column));
    }
    return 0;
}
