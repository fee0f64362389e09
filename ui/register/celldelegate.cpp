// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/celldelegate.h"

#include "models/items/recordlistmodel.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

#include <utility>

namespace anguan {

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus; // the ring is the row's, drawn below
    const bool withdrawn = index.data(RecordListModel::WithdrawnRole).toBool();
    const auto tone = static_cast<Tone>(index.data(RecordListModel::ToneRole).toInt());
    if (withdrawn) {
        option->font.setStrikeOut(true);
        option->palette.setColor(QPalette::Text, Theme::color(Token::Muted));
        option->palette.setColor(QPalette::HighlightedText, Theme::color(Token::Muted));
        return;
    }
    // Only what asks for an act is coloured in a list; the other tones are for the details.
    if (tone == Tone::Late || tone == Tone::Soon) {
        const QColor ink = Theme::color(Theme::ink(tone));
        option->palette.setColor(QPalette::Text, ink);
        option->palette.setColor(QPalette::HighlightedText, ink);
        option->text = Theme::sign(tone) + QLatin1Char(' ') + option->text;
    }
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QString text = std::exchange(cell.text, QString());
    const QWidget *widget = option.widget;
    widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, widget);
    const QRect room = option.rect.adjusted(Theme::px(8), 0, -Theme::px(6), 0);
    const bool chosen = cell.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(room, static_cast<int>(cell.displayAlignment) | Qt::TextSingleLine,
                      cell.fontMetrics.elidedText(text, Qt::ElideRight, room.width()));
    painter->restore();
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (!table || !table->hasFocus() || table->currentIndex().row() != index.row())
        return;
    painter->save();
    painter->setPen(QPen(Theme::color(Token::Focus), 2));
    const QRect row = option.rect;
    painter->drawLine(row.left(), row.top() + 1, row.right(), row.top() + 1);
    painter->drawLine(row.left(), row.bottom(), row.right(), row.bottom());
    const QHeaderView *header = table->horizontalHeader();
    const int place = header->visualIndex(index.column());
    if (place == 0)
        painter->drawLine(row.left() + 1, row.top(), row.left() + 1, row.bottom());
    if (place == header->count() - 1)
        painter->drawLine(row.right(), row.top(), row.right(), row.bottom());
    painter->restore();
}

} // namespace anguan
