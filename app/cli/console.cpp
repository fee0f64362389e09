// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "app/tr.h"

#include <QJsonDocument>

#include <cerrno>
#include <cstring>

#include <unicode/uchar.h>

namespace anguan {

namespace {

QString harmless(const QString &text)
{
    QString shown = text;
    for (QChar &c : shown) {
        const bool control = c.category() == QChar::Other_Control && c != QLatin1Char('\n');
        const bool turnsText = c.unicode() >= 0x202a && c.unicode() <= 0x202e;
        if (c == QLatin1Char('\t'))
            c = QLatin1Char(' ');
        else if (control || turnsText)
            c = QChar::ReplacementCharacter;
    }
    return shown;
}

QString oneLine(const QString &text)
{
    QString shown = text;
    shown.replace(QLatin1Char('\n'), QLatin1Char(' '));
    return shown;
}

QString placeOf(const Problem &problem)
{
    if (problem.row > 0 && problem.column > 0)
        return AppTr::tr("Row %1, column %2: ").arg(problem.row).arg(problem.column);
    if (problem.row > 0)
        return AppTr::tr("Row %1: ").arg(problem.row);
    return {};
}

} // namespace

Console::Console(std::FILE *stream) : m_stream(stream) {}

void Console::write(const QByteArray &bytes)
{
    if (m_failure == 0 &&
        std::fwrite(bytes.constData(), 1, size_t(bytes.size()), m_stream) != size_t(bytes.size()))
        m_failure = errno;
}

void Console::line(const QString &text)
{
    write(harmless(text).toUtf8() + '\n');
}

void Console::json(const QJsonObject &object)
{
    write(QJsonDocument(object).toJson());
}

void Console::json(const QJsonArray &array)
{
    write(QJsonDocument(array).toJson());
}

void Console::table(const QStringList &heads, const QList<QStringList> &rows)
{
    QList<int> widths;
    const auto measure = [&](const QStringList &cells) {
        for (int i = 0; i < cells.size(); ++i) {
            if (i == widths.size())
                widths.append(0);
            widths[i] = qMax(widths.at(i), terminalWidth(oneLine(cells.at(i))));
        }
    };
    measure(heads);
    for (const QStringList &row : rows)
        measure(row);
    const auto put = [&](const QStringList &cells) {
        QString text;
        for (int i = 0; i < cells.size(); ++i) {
            const QString cell = oneLine(cells.at(i));
            text += cell;
            if (i + 1 < cells.size())
                text += QString(widths.at(i) - terminalWidth(cell) + 2, QLatin1Char(' '));
        }
        line(text);
    };
    put(heads);
    for (const QStringList &row : rows)
        put(row);
}

Result<void> Console::finish()
{
    if (m_failure == 0 && std::fflush(m_stream) != 0)
        m_failure = errno;
    if (m_failure != 0) {
        return fail(ErrorCode::Io,
                    AppTr::tr("The output could not be written to the end. See that its target takes all of "
                              "it, then run the command again."),
                    QString::fromLocal8Bit(std::strerror(m_failure)));
    }
    return {};
}

void complain(const Error &error)
{
    Console console(stderr);
    console.line(QStringLiteral("anguan: ") + error.text);
    for (const Problem &problem : error.problems) {
        if (problem.text != error.text) // one alone may be the whole sentence already
            console.line(QStringLiteral("  ") + placeOf(problem) + problem.text);
    }
    // Where a file is damaged is what its owner needs; other technical words stay out.
    if (error.code == ErrorCode::Damaged && !error.details.isEmpty())
        console.line(QStringLiteral("  ") + error.details);
}

int terminalWidth(const QString &text)
{
    int cells = 0;
    for (const char32_t c : text.toUcs4()) {
        const int kind = u_getIntPropertyValue(UChar32(c), UCHAR_EAST_ASIAN_WIDTH);
        const bool wide = kind == U_EA_FULLWIDTH || kind == U_EA_WIDE;
        const int category = u_charType(UChar32(c));
        const bool joined = category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK;
        cells += joined ? 0 : wide ? 2 : 1;
    }
    return cells;
}

} // namespace anguan
