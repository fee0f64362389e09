// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/carddelegate.h"

#include "ui/widgets/pill.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace anguan {

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isCurrent = option.state & QStyle::State_Selected;
    const bool hasFocus = isCurrent && option.widget && option.widget->hasFocus();
    const QRectF card = QRectF(option.rect).adjusted(1, 1, -1, -1 - Theme::px(5));
    const Token frame = hasFocus ? Token::Focus : isCurrent ? Token::Act : Token::Line;
    painter->setPen(QPen(Theme::color(frame), hasFocus ? 2 : 1));
    painter->setBrush(Theme::color(isCurrent ? Token::Selection : Token::Card));
    painter->drawRoundedRect(card, Theme::px(8), Theme::px(8));
    const QRect inner = card.toRect().adjusted(Theme::px(11), Theme::px(8), -Theme::px(11), -Theme::px(8));
    const QString word = index.data(StateWordRole).toString();
    const Tone tone = Tone(index.data(StateToneRole).toInt());
    const QSize pill = Pill::sizeOf(word, tone);
    const int half = inner.height() / 2;
    const auto draw = [&](const QRect &rect, const QString &text, Theme::Type type, Token ink) {
        const QFont font = Theme::font(type);
        painter->setFont(font);
        painter->setPen(Theme::color(ink));
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
    };
    draw(QRect(inner.left(), inner.top(), inner.width() - pill.width() - Theme::px(6), half),
         index.data().toString(), Theme::Type::Strong, isCurrent ? Token::OnSelection : Token::Text);
    Pill::paint(*painter, QRect(QPoint(inner.right() - pill.width() + 1, inner.top()), pill), word, tone);
    draw(QRect(inner.left(), inner.top() + half, inner.width(), half), index.data(DetailRole).toString(),
         Theme::Type::Muted, isCurrent ? Token::OnSelection : Token::Muted);
    painter->restore();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), Theme::px(66)};
}

} // namespace anguan
