// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include "ui/widgets/stylesheet.h"
#include "ui/widgets/themestyle.h"

#include <QApplication>
#include <QPalette>
#include <QPixmapCache>

#include <algorithm>
#include <array>
#include <cmath>

namespace anguan {

namespace {

struct Row
{
    Token token;
    QRgb light;
    QRgb dark;
    QRgb contrast;
};

constexpr std::array table{
    Row{Token::Window, 0xFFF4F6F8, 0xFF14181D, 0xFF000000},
    Row{Token::Card, 0xFFFFFFFF, 0xFF1C2229, 0xFF000000},
    Row{Token::Line, 0xFFDFE4EA, 0xFF313A44, 0xFFFFFFFF},
    Row{Token::ControlLine, 0xFFB9C2CC, 0xFF56626F, 0xFFFFFFFF},
    Row{Token::Text, 0xFF1B2430, 0xFFE6EAEE, 0xFFFFFFFF},
    Row{Token::Muted, 0xFF5C6875, 0xFFA6B2BE, 0xFFFFFFFF},
    Row{Token::Disabled, 0xFF98A2AD, 0xFF66727F, 0xFFB0B0B0},
    Row{Token::Navigation, 0xFF17324D, 0xFF0F1B28, 0xFF000000},
    Row{Token::NavigationText, 0xFFD6E2EE, 0xFFC6D3E0, 0xFFFFFF00},
    Row{Token::NavigationMuted, 0xFF9FB4C8, 0xFF8497A9, 0xFFFFFFFF},
    Row{Token::NavigationMark, 0xFF4AA3DF, 0xFF4AA3DF, 0xFFFFFF00},
    Row{Token::NavigationCurrent, 0xFF23486B, 0xFF1B3047, 0xFF303000},
    Row{Token::Act, 0xFF1F6FB2, 0xFF4AA3DF, 0xFF00FFFF},
    Row{Token::OnAct, 0xFFFFFFFF, 0xFF0B141C, 0xFF000000},
    Row{Token::ActHover, 0xFF195D96, 0xFF6DB7E8, 0xFF80FFFF},
    Row{Token::Danger, 0xFFB3261E, 0xFFFF8A80, 0xFFFF6060},
    Row{Token::OnDanger, 0xFFFFFFFF, 0xFF2A0B09, 0xFF000000},
    Row{Token::DangerHover, 0xFF93201A, 0xFFFFA49C, 0xFFFF9090},
    Row{Token::Hover, 0xFFEDF2F7, 0xFF26303A, 0xFF303030},
    Row{Token::Selection, 0xFFE0ECF9, 0xFF22405C, 0xFF002C2C},
    Row{Token::OnSelection, 0xFF1B2430, 0xFFFFFFFF, 0xFFFFFFFF},
    Row{Token::AlternateRow, 0xFFFAFBFC, 0xFF20272F, 0xFF000000},
    Row{Token::HeaderGround, 0xFFF8FAFB, 0xFF232B34, 0xFF000000},
    Row{Token::Focus, 0xFF1F6FB2, 0xFF6DB7E8, 0xFF00FFFF},
    Row{Token::FocusOnAct, 0xFF0B2740, 0xFFFFFFFF, 0xFFFFFFFF},
    Row{Token::FocusOnNavigation, 0xFFFFFFFF, 0xFFFFFFFF, 0xFF00FFFF},
    Row{Token::Late, 0xFFB3261E, 0xFFFF8A80, 0xFFFF6060},
    Row{Token::LateGround, 0xFFFBE9E7, 0xFF3B1D1B, 0xFF000000},
    Row{Token::Soon, 0xFF8A5A00, 0xFFFFCF66, 0xFFFFFF00},
    Row{Token::SoonGround, 0xFFFFF3D6, 0xFF3A2E12, 0xFF000000},
    Row{Token::Good, 0xFF1E6B3A, 0xFF7ED69A, 0xFF60FF60},
    Row{Token::GoodGround, 0xFFE3F4E8, 0xFF17301F, 0xFF000000},
    Row{Token::Information, 0xFF1B639F, 0xFF8CC4F0, 0xFF00FFFF},
    Row{Token::InformationGround, 0xFFE6F0F9, 0xFF16293A, 0xFF000000},
    Row{Token::Neutral, 0xFF4A5663, 0xFFC3CCD5, 0xFFFFFFFF},
    Row{Token::NeutralGround, 0xFFECEFF2, 0xFF2A333C, 0xFF000000},
};

consteval bool inOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (static_cast<std::size_t>(table[i].token) != i)
            return false;
    }
    return true;
}
static_assert(inOrder(), "the table is read by position");

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

QPalette paletteOf(Scheme scheme)
{
    const auto of = [scheme](Token token) { return Theme::color(scheme, token); };
    QPalette palette;
    const std::array<std::pair<QPalette::ColorRole, Token>, 19> roles{{
        {QPalette::Window, Token::Window},
        {QPalette::WindowText, Token::Text},
        {QPalette::Base, Token::Card},
        {QPalette::AlternateBase, Token::AlternateRow},
        {QPalette::Text, Token::Text},
        {QPalette::Button, Token::Card},
        {QPalette::ButtonText, Token::Text},
        {QPalette::BrightText, Token::Late},
        {QPalette::Highlight, Token::Selection},
        {QPalette::HighlightedText, Token::OnSelection},
        {QPalette::Link, Token::Act},
        {QPalette::LinkVisited, Token::Act},
        {QPalette::ToolTipBase, Token::Card},
        {QPalette::ToolTipText, Token::Text},
        {QPalette::PlaceholderText, Token::Muted},
        {QPalette::Light, Token::Card},
        {QPalette::Midlight, Token::Hover},
        {QPalette::Mid, Token::Line},
        {QPalette::Dark, Token::ControlLine},
    }};
    for (const auto &[role, token] : roles)
        palette.setColor(role, of(token));
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, of(Token::Disabled));
    return palette;
}

} // namespace

QString schemeId(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Dark:
        return QStringLiteral("dark");
    case Scheme::Contrast:
        return QStringLiteral("contrast");
    case Scheme::Light:
        break;
    }
    return QStringLiteral("light");
}

Scheme schemeOf(const QString &id)
{
    if (id == QLatin1String("dark"))
        return Scheme::Dark;
    return id == QLatin1String("contrast") ? Scheme::Contrast : Scheme::Light;
}

Theme &Theme::instance()
{
    static Theme theme;
    return theme;
}

void Theme::install()
{
    m_installed = true;
    QApplication::setStyle(new ThemeStyle);
    apply();
}

QColor Theme::color(Token token)
{
    return color(instance().m_scheme, token);
}

QColor Theme::color(Scheme scheme, Token token)
{
    const Row &row = table[static_cast<std::size_t>(token)];
    if (scheme == Scheme::Dark)
        return QColor::fromRgba(row.dark);
    return QColor::fromRgba(scheme == Scheme::Contrast ? row.contrast : row.light);
}

int Theme::px(int atHundred)
{
    return static_cast<int>(std::lround(atHundred * instance().m_zoom / 100.0));
}

QFont Theme::font(Type type)
{
    struct Size
    {
        int pixels;
        bool bold;
    };
    static constexpr std::array<Size, 6> sizes{
        {{13, false}, {12, false}, {13, true}, {14, true}, {19, true}, {30, true}}};
    const Size size = sizes[static_cast<std::size_t>(type)];
    // Named outright: fontconfig would otherwise offer Japanese shapes. Its figures are tabular by design.
    QFont font(QStringLiteral("Noto Sans CJK SC"));
    font.setPixelSize(px(size.pixels));
    font.setBold(size.bold);
    return font;
}

Token Theme::ink(Tone tone)
{
    static constexpr std::array inks{Token::Neutral, Token::Good, Token::Soon, Token::Late,
                                     Token::Information};
    return inks[static_cast<std::size_t>(tone)];
}

Token Theme::ground(Tone tone)
{
    static constexpr std::array grounds{Token::NeutralGround, Token::GoodGround, Token::SoonGround,
                                        Token::LateGround, Token::InformationGround};
    return grounds[static_cast<std::size_t>(tone)];
}

QString Theme::sign(Tone tone)
{
    static const std::array signs{QString(), QStringLiteral("✓"), QStringLiteral("△"), QStringLiteral("!"),
                                  QStringLiteral("›")};
    return signs[static_cast<std::size_t>(tone)];
}

void Theme::setScheme(Scheme scheme)
{
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    apply();
}

void Theme::setZoom(int percent)
{
    percent = std::clamp(percent, smallestZoom, largestZoom);
    if (percent == m_zoom)
        return;
    m_zoom = percent;
    apply();
}

void Theme::apply()
{
    QPixmapCache::clear();
    if (m_installed) {
        QApplication::setPalette(paletteOf(m_scheme));
        QApplication::setFont(font(Type::Body));
        qApp->setStyleSheet(styleSheet());
    }
    emit changed();
}

QList<std::pair<Token, Token>> Theme::readingPairs()
{
    QList<std::pair<Token, Token>> pairs{
        {Token::Text, Token::Window},
        {Token::Text, Token::Card},
        {Token::Text, Token::Hover},
        {Token::Text, Token::AlternateRow},
        {Token::Text, Token::HeaderGround},
        {Token::Muted, Token::Window},
        {Token::Muted, Token::Card},
        {Token::Muted, Token::AlternateRow},
        {Token::Muted, Token::HeaderGround},
        {Token::Muted, Token::Selection},
        {Token::OnSelection, Token::Selection},
        {Token::Act, Token::Card},
        {Token::Act, Token::Window},
        {Token::OnAct, Token::Act},
        {Token::OnAct, Token::ActHover},
        {Token::Danger, Token::Card},
        {Token::OnDanger, Token::Danger},
        {Token::OnDanger, Token::DangerHover},
        {Token::NavigationText, Token::Navigation},
        {Token::NavigationText, Token::NavigationCurrent},
        {Token::NavigationMuted, Token::Navigation},
    };
    for (Tone tone : {Tone::Plain, Tone::Good, Tone::Soon, Tone::Late, Tone::Information}) {
        for (Token behind : {ground(tone), Token::Card, Token::AlternateRow, Token::Selection})
            pairs.append({ink(tone), behind});
    }
    return pairs;
}

double Theme::contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace anguan
