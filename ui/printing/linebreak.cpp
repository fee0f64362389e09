// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/linebreak.h"

#include <algorithm>

namespace anguan {

namespace {

bool oneOf(char32_t c, QStringView set)
{
    return c < 0x10000 && set.contains(QChar(char16_t(c)));
}

/// Closing punctuation and what hangs on the character before it (GB/T 15834, 5.1).
bool beginsNoLine(char32_t c)
{
    return oneOf(c, u"，。、；：？！）》〉」』】〕〗］｝”’…—～·％‰℃,.;:?!)]}%>");
}

bool endsNoLine(char32_t c)
{
    return oneOf(c, u"（《〈「『【〔〖［｛“‘([{<￥＄№");
}

bool isSpace(char32_t c)
{
    return c == U' ' || c == U'\t' || c == U'\u3000' || c == U'\u00a0';
}

/// Ideographs, kana and full-width signs: a line may end beside each of them.
bool isWide(char32_t c)
{
    return (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7af) || (c >= 0xf900 && c <= 0xfaff) ||
           (c >= 0xfe30 && c <= 0xfe4f) || (c >= 0xff00 && c <= 0xffef) || c >= 0x20000 ||
           oneOf(c, u"“”‘’…—");
}

bool mayBreak(char32_t before, char32_t after)
{
    if (isSpace(after))
        return false; // it goes with the line before it
    if (isSpace(before))
        return true;
    if (beginsNoLine(after) || endsNoLine(before))
        return false;
    return isWide(before) || isWide(after);
}

/// Inside a word too long for a line: better after a sign than in the middle of a name.
bool isJoint(char32_t c)
{
    return oneOf(c, u"-/_.:@,;=&?\\");
}

qsizetype trimmedEnd(QStringView text, qsizetype start, qsizetype end)
{
    while (end > start && isSpace(text.at(end - 1).unicode()))
        --end;
    return end;
}

class Wrapping
{
public:
    Wrapping(QStringView paragraph, Typeface &face, qreal size, qreal width)
        : m_text(paragraph), m_face(face), m_size(size), m_width(width)
    {
    }

    void appendTo(QStringList &lines)
    {
        qsizetype start = 0;
        while (start < m_text.size() || start == 0) {
            const qsizetype end = endOfLine(start);
            lines.append(m_text.mid(start, trimmedEnd(m_text, start, end) - start).toString());
            start = end;
            while (start < m_text.size() && isSpace(m_text.at(start).unicode()))
                ++start;
            if (m_text.isEmpty() || start >= m_text.size())
                break;
        }
    }

private:
    qsizetype endOfLine(qsizetype start)
    {
        qreal used = 0;
        qsizetype whole = start; // last place between words
        qsizetype joint = start; // last place inside a word
        char32_t before = 0;
        int units = 1;
        for (qsizetype i = start; i < m_text.size(); i += units) {
            const char32_t c = codePointAt(m_text, i, &units);
            if (i > start && mayBreak(before, c))
                whole = i;
            else if (i > start && isJoint(before) && !beginsNoLine(c))
                joint = i;
            const qreal advance = m_face.width(c, m_size);
            // A hair of tolerance: widths are sums of floats, and a column is as wide as its widest text.
            if (used + advance > m_width + 0.5 && !isSpace(c) && i > start)
                return whole > start ? whole : joint > start ? joint : anywhere(start, i);
            used += advance;
            before = c;
        }
        return m_text.size();
    }

    qsizetype anywhere(qsizetype start, qsizetype i) const
    {
        // Step back over punctuation that may not begin the next line, as long as something stays on this.
        qsizetype at = i;
        while (at > start + 1 && (beginsNoLine(m_text.at(at).unicode()) || m_text.at(at).isLowSurrogate()))
            --at;
        return at > start + 1 || !beginsNoLine(m_text.at(at).unicode()) ? at : i;
    }

    QStringView m_text;
    Typeface &m_face;
    qreal m_size;
    qreal m_width;
};

} // namespace

QStringList wrapped(const QString &text, Face face, qreal size, qreal width)
{
    Typeface &drawn = Typeface::of(face);
    if (!text.contains(QLatin1Char('\n')) && drawn.width(text, size) <= width + 0.5)
        return {text};
    QStringList lines;
    const auto paragraphs = QStringView(text).split(QLatin1Char('\n'));
    for (QStringView paragraph : paragraphs) {
        if (paragraph.endsWith(QLatin1Char('\r')))
            paragraph.chop(1);
        Wrapping(paragraph, drawn, size, width).appendTo(lines);
    }
    return lines;
}

TextExtent extentOf(QStringView text, Face face, qreal size)
{
    Typeface &drawn = Typeface::of(face);
    TextExtent extent;
    qreal line = 0;
    qreal piece = 0;
    char32_t before = 0;
    int units = 1;
    for (qsizetype i = 0; i < text.size(); i += units) {
        const char32_t c = codePointAt(text, i, &units);
        if (c == U'\n') {
            line = piece = 0;
            before = 0;
            continue;
        }
        const qreal advance = drawn.width(c, size);
        if (before != 0 && mayBreak(before, c))
            piece = 0;
        line += advance;
        if (!isSpace(c))
            piece += advance;
        extent.line = std::max(extent.line, line);
        extent.piece = std::max(extent.piece, piece);
        before = c;
    }
    return extent;
}

} // namespace anguan
