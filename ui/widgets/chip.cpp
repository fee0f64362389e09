// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace anguan {

Chip::Chip(const QString &words, QWidget *parent) : QAbstractButton(parent)
{
    setText(words);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    retranslate();
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Chip::retranslate()
{
    setAccessibleName(text());
    setToolTip(tr("Press Delete to take this condition away."));
    setAccessibleDescription(toolTip());
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(Theme::font(Theme::Type::Muted));
    return {metrics.horizontalAdvance(text()) + Theme::px(42), Theme::px(30)};
}

QRect Chip::cross() const
{
    const int side = Theme::px(26);
    return {width() - side, 0, side, height()};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = Theme::color(Token::Information);
    const bool framed = Theme::instance().scheme() == Scheme::Contrast;
    const QColor frame = hasFocus() ? Theme::color(Token::Focus) : ink;
    painter.setPen(hasFocus() || framed || underMouse() ? QPen(frame, hasFocus() ? 2 : 1) : QPen(Qt::NoPen));
    painter.setBrush(Theme::color(Token::InformationGround));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Theme::px(8), Theme::px(8));
    painter.setPen(ink);
    painter.setFont(Theme::font(Theme::Type::Muted));
    painter.drawText(rect().adjusted(Theme::px(13), 0, -Theme::px(26), 0),
                     int(Qt::AlignVCenter | Qt::AlignLeft), text());
    const int side = Theme::px(14);
    QRect mark(0, 0, side, side);
    mark.moveCenter(cross().center());
    painter.drawPixmap(mark,
                       Icon::pixmap(QStringLiteral("close"), Token::Information, side, devicePixelRatioF()));
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit removed();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && cross().contains(event->position().toPoint())) {
        setDown(false);
        emit removed();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void Chip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QAbstractButton::changeEvent(event);
}

} // namespace anguan
