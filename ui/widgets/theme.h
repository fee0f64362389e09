// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/field.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QObject>
#include <QString>

#include <utility>

namespace anguan {

/// Everything that has a colour asks for it by what it means. The values stand in one table in theme.cpp.
enum class Token {
    Window,
    Card,
    Line,
    ControlLine, ///< frame of an input or a button
    Text,
    Muted,
    Disabled,
    Navigation,
    NavigationText,
    NavigationMuted,
    NavigationMark,
    NavigationCurrent,
    Act, ///< primary button, link
    OnAct,
    ActHover,
    Danger,
    OnDanger,
    DangerHover,
    Hover,
    Selection,
    OnSelection,
    AlternateRow,
    HeaderGround,
    Focus,      ///< the ring
    FocusOnAct, ///< the ring on a filled button
    FocusOnNavigation,
    Late,
    LateGround,
    Soon,
    SoonGround,
    Good,
    GoodGround,
    Information,
    InformationGround,
    Neutral,
    NeutralGround,
};

enum class Scheme { Light, Dark, Contrast };

QString schemeId(Scheme scheme); ///< "light", "dark", "contrast": in machine settings and for the tour
Scheme schemeOf(const QString &id);

/// The look of the whole program: colours, sizes and type out of one table, as palette, style sheet and for
/// painters alike. Sizes are given as at 100 % and grow with the zoom.
class Theme : public QObject
{
    Q_OBJECT
public:
    static constexpr int smallestZoom = 80;
    static constexpr int largestZoom = 200;

    static Theme &instance();

    /// Puts style, palette, font and style sheet on the application. Without it colours and sizes still
    /// answer.
    void install();

    static QColor color(Token token);
    static QColor color(Scheme scheme, Token token);
    static int px(int atHundred);

    enum class Type { Body, Muted, Strong, Heading, Title, Figure };
    static QFont font(Type type);

    static Token ink(Tone tone);
    static Token ground(Tone tone);
    /// A sign to stand before the word, so that no tone is told by colour alone; empty for Plain.
    static QString sign(Tone tone);

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    int zoom() const { return m_zoom; } ///< percent
    void setZoom(int percent);

    /// Every pair of text and ground that occurs: (text, ground).
    static QList<std::pair<Token, Token>> readingPairs();
    static double contrast(const QColor &one, const QColor &other); ///< WCAG 2 ratio, 1 to 21

signals:
    void changed();

private:
    Theme() = default;
    void apply();

    Scheme m_scheme = Scheme::Light;
    int m_zoom = 100;
    bool m_installed = false;
};

} // namespace anguan
