// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/reviewlistmodel.h"

#include "models/registers/catalogue.h"
#include "models/registers/display.h"
#include "ui/tr.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace anguan {

namespace {

const Field &reviewField(const char *id)
{
    return *Catalogue::find(QStringLiteral("reviews"))->field(QLatin1String(id));
}

} // namespace

void ReviewListModel::show(const QList<ReviewSummary> &reviews)
{
    beginResetModel();
    m_reviews = reviews;
    endResetModel();
}

int ReviewListModel::rowOf(const QString &number) const
{
    for (int row = 0; row < m_reviews.size(); ++row)
        if (m_reviews.at(row).number == number)
            return row;
    return -1;
}

int ReviewListModel::openCount() const
{
    return int(std::count_if(m_reviews.begin(), m_reviews.end(), [](const ReviewSummary &review) {
        return review.state == QLatin1String("open");
    }));
}

int ReviewListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_reviews.size());
}

QVariant ReviewListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ReviewSummary &review = m_reviews.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return review.systemName;
    case Qt::ToolTipRole:
        return review.name;
    case NumberRole:
        return review.number;
    case DetailRole: {
        const QString progress = review.state == QLatin1String("open")
                                     ? UiTr::tr("%1 / %2 decided").arg(review.decided).arg(review.lines)
                                     : UiTr::tr("%n line(s)", nullptr, review.lines);
        const QString day = review.finishedOn.isEmpty() ? review.openedOn : review.finishedOn;
        return UiTr::tr("%1 · %2 · %3").arg(choiceLabel(reviewField("kind"), review.kind), progress, day);
    }
    case StateWordRole:
        return choiceLabel(reviewField("state"), review.state);
    case StateToneRole:
        return int(choiceTone(reviewField("state"), review.state));
    default:
        return {};
    }
}

void ReviewCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
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
    const QString word = index.data(ReviewListModel::StateWordRole).toString();
    const Tone tone = Tone(index.data(ReviewListModel::StateToneRole).toInt());
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
    draw(QRect(inner.left(), inner.top() + half, inner.width(), half),
         index.data(ReviewListModel::DetailRole).toString(), Theme::Type::Muted,
         isCurrent ? Token::OnSelection : Token::Muted);
    painter->restore();
}

QSize ReviewCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), Theme::px(66)};
}

} // namespace anguan
