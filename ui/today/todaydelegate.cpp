// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaydelegate.h"

#include "ui/today/todaymodel.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/theme.h"

#include <QCursor>
#include <QListView>
#include <QPainter>

#include <algorithm>

namespace anguan {

namespace {

using Part = TodayModel::Part;

constexpr int pillColumn = 92; ///< px at 100 %: the widest word there is
constexpr int leastOwner = 56;

void put(QPainter &painter, const QRect &rect, const QString &text, Theme::Type type, Token ink,
         Qt::Alignment align = Qt::AlignLeft)
{
    painter.setFont(Theme::font(type));
    painter.setPen(Theme::color(ink));
    painter.drawText(rect, int(align | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

void paintHeading(QPainter &painter, const QRect &rect, const QModelIndex &index)
{
    const QString words = index.data(Part::Heading).toString();
    put(painter, rect.adjusted(Theme::px(4), Theme::px(6), 0, 0), words, Theme::Type::Strong, Token::Text);
    const int width = QFontMetrics(Theme::font(Theme::Type::Strong)).horizontalAdvance(words);
    put(painter, rect.adjusted(width + Theme::px(12), Theme::px(6), 0, 0), index.data(Part::Count).toString(),
        Theme::Type::Strong, Token::Muted);
}

void paintAct(QPainter &painter, const QRect &rect, const QString &verb, bool current, bool hovered)
{
    painter.setBrush(Theme::color(hovered ? Token::Hover : Token::Card));
    painter.setPen(QPen(Theme::color(current ? Token::Act : Token::ControlLine), current ? 1.6 : 1));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), Theme::px(5), Theme::px(5));
    put(painter, rect, verb, Theme::Type::Body, current ? Token::Act : Token::Text, Qt::AlignHCenter);
}

} // namespace

QRect TodayDelegate::actRect(const QRect &line, const QModelIndex &index)
{
    const QString verb = index.data(Part::ActWord).toString();
    if (verb.isEmpty())
        return {};
    const int words = QFontMetrics(Theme::font(Theme::Type::Body)).horizontalAdvance(verb);
    const int width = std::clamp(words + Theme::px(22), Theme::px(88), Theme::px(150));
    const int height = Theme::px(30);
    return {line.right() - width - Theme::px(5), line.center().y() - height / 2, width, height};
}

void TodayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!index.data(Part::Heading).toString().isEmpty()) {
        paintHeading(*painter, option.rect, index);
        painter->restore();
        return;
    }
    const bool current = option.state & QStyle::State_Selected;
    const bool focused = current && (option.state & QStyle::State_HasFocus);
    const QRect line = option.rect;
    if (current)
        painter->fillRect(line.adjusted(0, 0, 0, -1), Theme::color(Token::Selection));
    painter->setPen(Theme::color(Token::Line));
    painter->drawLine(line.bottomLeft(), line.bottomRight());

    const QString word = index.data(Part::PillWord).toString();
    const Tone tone = Tone(index.data(Part::PillTone).toInt());
    const QSize pill(std::max(Pill::sizeOf(word, tone).width(), Theme::px(64)), Theme::px(22));
    Pill::paint(*painter,
                QRect(QPoint(line.left() + Theme::px(4), line.center().y() - pill.height() / 2), pill), word,
                tone);

    const QRect act = actRect(line, index);
    if (!act.isEmpty()) {
        const auto *view = qobject_cast<const QListView *>(option.widget);
        const bool hovered =
            view && act.contains(view->viewport()->mapFromGlobal(QCursor::pos())) && view->underMouse();
        paintAct(*painter, act, index.data(Part::ActWord).toString(), current, hovered);
    }
    const int right = act.isEmpty() ? line.right() - Theme::px(5) : act.left();
    const QString owner = index.data(Part::Owner).toString();
    const int ownerWidth =
        owner.isEmpty()
            ? 0
            : std::clamp(QFontMetrics(Theme::font(Theme::Type::Body)).horizontalAdvance(owner) + Theme::px(2),
                         Theme::px(leastOwner), Theme::px(90));
    const Token ink = current ? Token::OnSelection : Token::Text;
    const Token quiet = current ? Token::OnSelection : Token::Muted;
    put(*painter, QRect(right - ownerWidth - Theme::px(10), line.top(), ownerWidth, line.height()), owner,
        Theme::Type::Body, quiet, Qt::AlignRight);
    const int left = line.left() + std::max(Theme::px(pillColumn), pill.width() + Theme::px(12));
    const QRect words(left, line.top() + Theme::px(5), right - ownerWidth - Theme::px(18) - left,
                      Theme::px(21));
    put(*painter, words, index.data(Qt::DisplayRole).toString(), Theme::Type::Body, ink);
    put(*painter, words.translated(0, Theme::px(20)), index.data(Part::Detail).toString(), Theme::Type::Muted,
        quiet);
    if (focused) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(Theme::color(Token::Focus), 2));
        painter->drawRoundedRect(QRectF(line).adjusted(1, 1, -1, -2), 4, 4);
    }
    painter->restore();
}

QSize TodayDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool heading = !index.data(Part::Heading).toString().isEmpty();
    return {option.rect.width(), heading ? Theme::px(32) : Theme::px(51)};
}

} // namespace anguan
