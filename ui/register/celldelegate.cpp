// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/celldelegate.h"

#include "models/items/recordlistmodel.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

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
    QStyledItemDelegate::paint(painter, option, index);
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (!table || !table->hasFocus() || table->currentIndex().row() != index.row())
        return;
    painter->save();
    painter->setPen(QPen(Theme::color(Token::Focus), 2));
    const QRect cell = option.rect;
    painter->drawLine(cell.left(), cell.top() + 1, cell.right(), cell.top() + 1);
    painter->drawLine(cell.left(), cell.bottom(), cell.right(), cell.bottom());
    const QHeaderView *header = table->horizontalHeader();
    const int place = header->visualIndex(index.column());
    if (place == 0)
        painter->drawLine(cell.left() + 1, cell.top(), cell.left() + 1, cell.bottom());
    if (place == header->count() - 1)
        painter->drawLine(cell.right(), cell.top(), cell.right(), cell.bottom());
    painter->restore();
}

} // namespace anguan
