// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/exchange/table.h"

namespace anguan {

/// A block of cells as it lies in the clipboard: tabs and line ends, or the HTML that Excel and WPS put
/// beside it (which knows merged cells). The HTML is taken when it holds a table.
Result<Table> readClipboard(const QString &text, const QString &html, const TableLimits &limits = {});

/// The first table of an HTML page, read leniently: no entity of the page's own, no script, no picture.
Result<Table> readHtmlTable(const QString &html, const TableLimits &limits = {});

/// Cells as text with tabs, and as an HTML table in which every cell says that it is text, so that a
/// spreadsheet does not turn long numbers into powers of ten.
QString clipboardText(const QList<QStringList> &rows);
QString clipboardHtml(const QList<QStringList> &rows);

} // namespace anguan
