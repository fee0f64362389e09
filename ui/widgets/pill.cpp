// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pill.h"

#include "ui/widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace anguan {

namespace {

QFont pillFont()
{
    QFont font = Theme::font(Theme::Type::Muted);
    font.setBold(true);
    return font;
}

QString signedWord(const QString &word, Tone tone)
{
    const QString sign = Theme::sign(tone);
    if (Theme::instance().scheme() != Scheme::Contrast || sign.isEmpty())
        return word;
    return sign + QLatin1Char(' ') + word;
}

} // namespace

Pill::Pill(const QString &word, Tone tone, QWidget *parent) : QWidget(parent), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setState(word, tone);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Pill::setState(const QString &word, Tone tone)
{
    m_word = word;
    m_tone = tone;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return sizeOf(m_word, m_tone);
}

QSize Pill::sizeOf(const QString &word, Tone tone)
{
    const QFontMetrics metrics(pillFont());
    return {metrics.horizontalAdvance(signedWord(word, tone)) + Theme::px(22), Theme::px(22)};
}

void Pill::paint(QPainter &painter, const QRect &rect, const QString &word, Tone tone)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = Theme::color(Theme::ink(tone));
    const bool framed = Theme::instance().scheme() == Scheme::Contrast;
    painter.setPen(framed ? QPen(ink, 1) : QPen(Qt::NoPen));
    painter.setBrush(Theme::color(Theme::ground(tone)));
    const QRectF frame = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    painter.setPen(ink);
    painter.setFont(pillFont());
    painter.drawText(rect, Qt::AlignCenter, signedWord(word, tone));
    painter.restore();
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_word, m_tone);
}

} // namespace anguan
