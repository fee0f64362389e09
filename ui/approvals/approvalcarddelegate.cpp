// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/approvalcarddelegate.h"

#include "ui/approvals/approvallistmodel.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace anguan {

namespace {

using Part = ApprovalListModel::Part;

void drawLine(QPainter *painter, const QRect &rect, const QString &text, Theme::Type type, Token ink)
{
    const QFont font = Theme::font(type);
    painter->setFont(font);
    painter->setPen(Theme::color(ink));
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

void ApprovalCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int px = Theme::px(1);
    if (index.data(Part::IsHeading).toBool()) {
        drawLine(painter, option.rect.adjusted(2 * px, 0, 0, 0), index.data(Part::Title).toString(),
                 Theme::Type::Strong, Token::Text);
        painter->restore();
        return;
    }
    const bool current = option.state & QStyle::State_Selected;
    const bool focused = current && (option.state & QStyle::State_HasFocus);
    const QRectF card = QRectF(option.rect).adjusted(1, 1, -1, -1 - Theme::px(5));
    painter->setPen(QPen(Theme::color(focused   ? Token::Focus
                                      : current ? Token::Act
                                                : Token::Line),
                         focused ? 2 : 1));
    painter->setBrush(Theme::color(current ? Token::Selection : Token::Card));
    painter->drawRoundedRect(card, Theme::px(8), Theme::px(8));

    const Token ink = current ? Token::OnSelection : Token::Text;
    const QRect inner = card.toRect().adjusted(Theme::px(11), Theme::px(9), -Theme::px(11), -Theme::px(9));
    const int line = inner.height() / 3;
    const QString word = index.data(Part::StateWord).toString();
    const Tone tone = Tone(index.data(Part::StateTone).toInt());
    const QSize pill = Pill::sizeOf(word, tone);
    const QRect top(inner.left(), inner.top(), inner.width() - pill.width() - Theme::px(6), line);
    drawLine(painter, top, index.data(Part::Title).toString(), Theme::Type::Strong, ink);
    Pill::paint(*painter, QRect(QPoint(inner.right() - pill.width() + 1, inner.top() - Theme::px(1)), pill),
                word, tone);
    drawLine(painter, QRect(inner.left(), inner.top() + line, inner.width(), line),
             index.data(Part::Subject).toString(), Theme::Type::Body, ink);
    drawLine(painter, QRect(inner.left(), inner.top() + 2 * line, inner.width(), line),
             index.data(Part::Line).toString(), Theme::Type::Muted,
             current ? Token::OnSelection : Token::Muted);
    painter->restore();
}

QSize ApprovalCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = index.data(Part::IsHeading).toBool() ? Theme::px(30) : Theme::px(88);
    return {option.rect.width(), height};
}

} // namespace anguan
