// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/exchange/table.h"

#include <QString>
#include <QStringList>

class QIODevice;

namespace anguan {

/// RFC 4180, with what Chinese Excel writes: a byte order mark, else strict UTF-8, else GB18030; comma,
/// semicolon or tab, whichever the first line has most of. `encoding` and `delimiter` override the guesses.
Result<Table> readCsv(const QString &path, const TableLimits &limits = {}, const QString &encoding = {});
Result<Table> readCsv(QIODevice &device, const TableLimits &limits = {}, const QString &encoding = {},
                      QChar delimiter = {}, const Progress &progress = {});

/// One line with its CRLF; quoted where it must be.
QString csvLine(const QStringList &cells);

/// A cell that a spreadsheet would run as a formula gets a leading apostrophe; unguarded() takes exactly that
/// one off again.
QString guarded(const QString &text);
QString unguarded(const QString &cell);

} // namespace anguan
