// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QList>
#include <QPointF>
#include <QRawFont>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace anguan {

enum class Face { Serif, SerifBold };

/// Widths and glyphs of one paper face, remembered per character: a register of ten thousand rows asks for a
/// million of them. Layout and paint use the same numbers, so what was measured is what is drawn, on every
/// device. Belongs to the thread that asked for it, as QRawFont does.
class Typeface
{
public:
    static Typeface &of(Face face);
    static QString wishedFamily();

    /// What the machine has instead when the wished family is missing; empty when it is there.
    QString substitute() const;

    qreal width(QStringView text, qreal size);
    qreal width(char32_t character, qreal size);

    /// True when the face has every character; the others are left to QPainter and its fallback fonts.
    bool covers(QStringView text);
    void appendGlyphs(QStringView text, qreal size, QPointF baseline, std::vector<quint32> &indexes,
                      std::vector<QPointF> &positions);

    /// Of the characters measured here, the one that has the glyph of `character`: 人 for the radical ⼈,
    /// which shares it and comes first in the font.
    char16_t printedAs(char16_t character) const;

    QRawFont raw(qreal size);
    QFont font(qreal size) const;

private:
    explicit Typeface(Face face);

    struct Glyph
    {
        quint32 index = 0;
        float advance = -1; ///< of an em; below zero: not looked up yet
    };
    const Glyph &glyph(char32_t character);
    Glyph lookUp(char32_t character) const;

    QFont m_font;
    QRawFont m_measured; ///< at 1000 pixels an em, unhinted
    std::vector<Glyph> m_plane;
    QHash<char32_t, Glyph> m_beyond;
    QHash<quint32, char16_t> m_printed; ///< by glyph
    QHash<int, QRawFont> m_sizes;
};

/// The code point at `index` of well-formed text, and how many units it takes.
char32_t codePointAt(QStringView text, qsizetype index, int *units);

} // namespace anguan
