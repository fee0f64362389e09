// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QChar>
#include <QList>
#include <QString>
#include <QStringList>

class QIODevice;

namespace anguan {

/// A table as it came from outside: row 0 is the header, empty rows are kept so that a row's number is the
/// one Excel shows.
struct CsvTable
{
    QList<QStringList> rows;
    QString encoding; ///< "UTF-8", "UTF-16", "GB18030"
    QChar delimiter = QLatin1Char(',');
};

/// What is read at most. Beyond it the file is refused with row and column, before it is held in memory.
struct CsvLimits
{
    qint64 bytes = 200LL * 1024 * 1024;
    int columns = 500;
    int rows = 1'000'000;
    int cell = 64 * 1024; ///< characters
};

/// RFC 4180, with what Chinese Excel writes: a byte order mark, else strict UTF-8, else GB18030; comma,
/// semicolon or tab, whichever the first line has most of. `encoding` overrides the guess.
Result<CsvTable> readCsv(const QString &path, const CsvLimits &limits = {}, const QString &encoding = {});
Result<CsvTable> readCsv(QIODevice &device, const CsvLimits &limits = {}, const QString &encoding = {});

/// One line with its CRLF; quoted where it must be.
QString csvLine(const QStringList &cells);

/// A cell that a spreadsheet would run as a formula gets a leading apostrophe; unguarded() takes exactly that
/// one off again.
QString guarded(const QString &text);
QString unguarded(const QString &cell);

} // namespace anguan
