// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tonerowdelegate.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QTableView>

#include <utility>

namespace anguan {

void ToneRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    cell.state &= ~QStyle::State_HasFocus;
    QString text = std::exchange(cell.text, QString());
    const QWidget *widget = option.widget;
    widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, widget);
    const Tone tone = Tone(index.data(m_toneRole).toInt());
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    QColor ink = Theme::color(isSelected ? Token::OnSelection : Token::Text);
    if (tone != Tone::Plain) {
        ink = Theme::color(Theme::ink(tone));
        text = Theme::sign(tone) + QLatin1Char(' ') + text;
    }
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(ink);
    const QRect room = option.rect.adjusted(Theme::px(8), 0, -Theme::px(6), 0);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      cell.fontMetrics.elidedText(text, Qt::ElideRight, room.width()));
    const auto *table = qobject_cast<const QTableView *>(widget);
    if (table && table->hasFocus() && table->currentIndex().row() == index.row()) {
        painter->setPen(QPen(Theme::color(Token::Focus), 2));
        painter->drawLine(option.rect.left(), option.rect.top() + 1, option.rect.right(),
                          option.rect.top() + 1);
        painter->drawLine(option.rect.left(), option.rect.bottom(), option.rect.right(),
                          option.rect.bottom());
    }
    painter->restore();
}

} // namespace anguan
