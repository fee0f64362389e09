// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/typeface.h"

#include <QFontInfo>
#include <QFontMetricsF>

#include <cmath>

namespace anguan {

namespace {

constexpr qreal measuredAt = 1000;

QFont paperFont(Face face, int pixels)
{
    QFont font(Typeface::wishedFamily());
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(pixels);
    font.setBold(face == Face::SerifBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

char32_t codePointAt(QStringView text, qsizetype index, int *units)
{
    const QChar c = text.at(index);
    if (c.isHighSurrogate() && index + 1 < text.size() && text.at(index + 1).isLowSurrogate()) {
        *units = 2;
        return QChar::surrogateToUcs4(c, text.at(index + 1));
    }
    *units = 1;
    return c.unicode();
}

Typeface &Typeface::of(Face face)
{
    thread_local Typeface serif(Face::Serif);
    thread_local Typeface bold(Face::SerifBold);
    return face == Face::Serif ? serif : bold;
}

QString Typeface::wishedFamily()
{
    // By its full name: "Noto Serif CJK" alone may come in Japanese shapes.
    return QStringLiteral("Noto Serif CJK SC");
}

Typeface::Typeface(Face face)
    : m_font(paperFont(face, int(measuredAt)))
    , m_measured(QRawFont::fromFont(m_font, QFontDatabase::SimplifiedChinese))
    , m_plane(0x10000)
{
}

QString Typeface::substitute() const
{
    const QString found = QFontInfo(m_font).family();
    return found == wishedFamily() ? QString() : found;
}

Typeface::Glyph Typeface::lookUp(char32_t character) const
{
    Glyph found;
    const QString text = QString::fromUcs4(&character, 1);
    const QList<quint32> indexes = m_measured.glyphIndexesForString(text);
    if (indexes.size() == 1 && indexes.first() != 0) {
        found.index = indexes.first();
        found.advance = float(m_measured.advancesForGlyphIndexes(indexes).value(0).x() / measuredAt);
    } else {
        found.advance = float(QFontMetricsF(m_font).horizontalAdvance(text) / measuredAt);
    }
    if (found.advance < 0)
        found.advance = 0;
    return found;
}

const Typeface::Glyph &Typeface::glyph(char32_t character)
{
    if (character < m_plane.size()) {
        Glyph &known = m_plane[character];
        if (known.advance < 0) {
            known = lookUp(character);
            if (known.index != 0 && !m_printed.contains(known.index))
                m_printed.insert(known.index, char16_t(character));
        }
        return known;
    }
    auto it = m_beyond.find(character);
    if (it == m_beyond.end())
        it = m_beyond.insert(character, lookUp(character));
    return *it;
}

qreal Typeface::width(char32_t character, qreal size)
{
    return qreal(glyph(character).advance) * size;
}

qreal Typeface::width(QStringView text, qreal size)
{
    qreal ems = 0;
    int units = 1;
    for (qsizetype i = 0; i < text.size(); i += units)
        ems += qreal(glyph(codePointAt(text, i, &units)).advance);
    return ems * size;
}

bool Typeface::covers(QStringView text)
{
    int units = 1;
    for (qsizetype i = 0; i < text.size(); i += units) {
        if (glyph(codePointAt(text, i, &units)).index == 0)
            return false;
    }
    return true;
}

void Typeface::appendGlyphs(QStringView text, qreal size, QPointF baseline, std::vector<quint32> &indexes,
                            std::vector<QPointF> &positions)
{
    int units = 1;
    for (qsizetype i = 0; i < text.size(); i += units) {
        const char32_t character = codePointAt(text, i, &units);
        const Glyph &drawn = glyph(character);
        if (character != U' ' && character != U'\u3000') {
            indexes.push_back(drawn.index);
            positions.push_back(baseline);
        }
        baseline.rx() += qreal(drawn.advance) * size;
    }
}

char16_t Typeface::printedAs(char16_t character) const
{
    return m_printed.value(lookUp(character).index, character);
}

QRawFont Typeface::raw(qreal size)
{
    const int key = int(std::lround(size));
    auto it = m_sizes.find(key);
    if (it == m_sizes.end()) {
        QRawFont sized = m_measured;
        sized.setPixelSize(size);
        it = m_sizes.insert(key, sized);
    }
    return *it;
}

QFont Typeface::font(qreal size) const
{
    QFont sized = m_font;
    sized.setPixelSize(int(std::lround(size)));
    return sized;
}

} // namespace anguan
