// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csv.h"

#include "models/base/tr.h"
#include "models/exchange/csvparser.h"
#include "models/exchange/decoding.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace anguan {

namespace {

constexpr qint64 portion = 1 << 20;

bool startsFormula(QChar c)
{
    return c == QLatin1Char('=') || c == QLatin1Char('+') || c == QLatin1Char('-') || c == QLatin1Char('@') ||
           c == QLatin1Char('\t') || c == QLatin1Char('\r');
}

/// After any apostrophes that are there already, so that taking one off always gives the text back.
bool isFormulaBehindApostrophes(const QString &text)
{
    qsizetype i = 0;
    while (i < text.size() && text.at(i) == QLatin1Char('\''))
        ++i;
    return i < text.size() && startsFormula(text.at(i));
}

} // namespace

Result<Table> readCsv(const QString &path, const TableLimits &limits, const QString &encoding)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::Io, Tr::tr("There is no file “%1”.").arg(shown));
    if (info.isDir())
        return fail(ErrorCode::Io, Tr::tr("“%1” is a folder. Choose a CSV file.").arg(shown));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Io, Tr::tr("“%1” cannot be opened: %2.").arg(shown, file.errorString()));
    }
    return readCsv(file, limits, encoding);
}

Result<Table> readCsv(QIODevice &device, const TableLimits &limits, const QString &encoding, QChar delimiter,
                      const Progress &progress)
{
    if (device.size() > limits.bytes) {
        return fail(ErrorCode::Invalid,
                    Tr::tr("The file has %1 MB; at most %2 MB are read. Split it into several files.")
                        .arg(device.size() >> 20)
                        .arg(limits.bytes >> 20));
    }
    QString name = encoding;
    if (name.isEmpty()) {
        ANGUAN_TRY_LET(found, encodingOf(device));
        name = found;
    }
    QStringDecoder decoder = decoderFor(name);
    if (!decoder.isValid())
        return fail(ErrorCode::Usage, Tr::tr("The encoding “%1” is not known.").arg(name));

    CsvParser parser(limits, delimiter);
    while (true) {
        const QByteArray bytes = device.read(portion);
        if (bytes.isEmpty())
            break;
        const QString text = decoder.decode(bytes);
        if (decoder.hasError()) {
            return fail(
                ErrorCode::Invalid,
                Tr::tr("Row %1 is not text in %2. Choose another encoding.").arg(parser.row()).arg(name));
        }
        ANGUAN_TRY(parser.add(text));
        if (progress && !progress(device.pos(), device.size()))
            return fail(ErrorCode::CheckFound, Tr::tr("Reading was stopped; nothing was stored."));
    }
    if (!device.atEnd())
        return fail(ErrorCode::Io, Tr::tr("The file cannot be read: %1.").arg(device.errorString()));
    ANGUAN_TRY(parser.finish());
    Table table = parser.takeTable();
    table.encoding = name;
    return table;
}

QString csvLine(const QStringList &cells)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += QLatin1Char(',');
        const QString &cell = cells.at(i);
        const bool quoted = cell.contains(QLatin1Char(',')) || cell.contains(QLatin1Char('"')) ||
                            cell.contains(QLatin1Char('\n')) || cell.contains(QLatin1Char('\r')) ||
                            cell.contains(QLatin1Char(';')) || cell.contains(QLatin1Char('\t')) ||
                            cell.startsWith(QLatin1Char(' ')) || cell.endsWith(QLatin1Char(' '));
        if (quoted)
            line += QLatin1Char('"') + QString(cell).replace(QLatin1Char('"'), QLatin1String("\"\"")) +
                    QLatin1Char('"');
        else
            line += cell;
    }
    return line + QLatin1String("\r\n");
}

QString guarded(const QString &text)
{
    return isFormulaBehindApostrophes(text) ? QLatin1Char('\'') + text : text;
}

QString unguarded(const QString &cell)
{
    return cell.startsWith(QLatin1Char('\'')) && isFormulaBehindApostrophes(cell) ? cell.mid(1) : cell;
}

} // namespace anguan
