// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/accessdelegates.h"

#include "models/items/accessgridmodel.h"
#include "models/items/accesslistmodel.h"
#include "ui/tr.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QTableView>

namespace anguan {

namespace {

/// The ground of a cell as the style paints it, without its text.
void paintGround(QPainter *painter, QStyleOptionViewItem option)
{
    option.text.clear();
    option.state &= ~QStyle::State_HasFocus;
    const QWidget *widget = option.widget;
    widget->style()->drawControl(QStyle::CE_ItemViewItem, &option, painter, widget);
}

void drawText(QPainter *painter, const QRect &rect, const QString &text, Theme::Type type, const QColor &ink)
{
    const QFont font = Theme::font(type);
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

void drawRing(QPainter *painter, const QRect &rect)
{
    painter->setPen(QPen(Theme::color(Token::Focus), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(rect.adjusted(1, 1, -1, -1));
}

QColor inkOf(const QStyleOptionViewItem &option, bool isBroken)
{
    if (isBroken)
        return Theme::color(Token::Late);
    return Theme::color(option.state & QStyle::State_Selected ? Token::OnSelection : Token::Text);
}

bool hasKeyboard(const QStyleOptionViewItem &option)
{
    return option.widget && option.widget->hasFocus();
}

} // namespace

void GridCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    paintGround(painter, cell);
    const QStringList lines = index.data(AccessGridModel::LinesRole).toStringList();
    painter->save();
    const QRect room = option.rect.adjusted(Theme::px(6), Theme::px(3), -Theme::px(4), -Theme::px(3));
    const int height = room.height() / linesShown;
    const qsizetype shown = lines.size() > linesShown ? linesShown - 1 : lines.size();
    for (qsizetype i = 0; i < shown; ++i) {
        const QRect line(room.left(), room.top() + int(i) * height, room.width(), height);
        drawText(painter, lines.size() == 1 ? room : line, lines.at(i), Theme::Type::Muted,
                 inkOf(option, lines.at(i).startsWith(QLatin1Char('!'))));
    }
    if (shown < lines.size())
        drawText(painter, QRect(room.left(), room.top() + int(shown) * height, room.width(), height),
                 UiTr::tr("and %n more", nullptr, int(lines.size() - shown)), Theme::Type::Muted,
                 inkOf(option, false));
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (table && hasKeyboard(option) && table->currentIndex() == index)
        drawRing(painter, option.rect);
    painter->restore();
}

void AccessRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    QString text = cell.text;
    paintGround(painter, cell);
    const auto *model = qobject_cast<const AccessListModel *>(index.model());
    const AccessColumn column = model ? model->columns().value(index.column()) : AccessColumn::System;
    const bool isBroken =
        column == AccessColumn::Breaches && index.data(AccessListModel::BrokenRole).toBool();
    if (isBroken)
        text.prepend(QStringLiteral("! "));
    else if (column == AccessColumn::Group && index.data(AccessListModel::PrivilegedRole).toBool())
        text.prepend(QStringLiteral("★"));
    painter->save();
    drawText(painter, option.rect.adjusted(Theme::px(8), 0, -Theme::px(6), 0), text, Theme::Type::Body,
             inkOf(option, isBroken));
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (table && hasKeyboard(option) && table->currentIndex() == index)
        drawRing(painter, option.rect);
    painter->restore();
}

void SubjectDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    paintGround(painter, cell);
    painter->save();
    const bool isSelected = option.state & QStyle::State_Selected;
    const QRect room = option.rect.adjusted(Theme::px(10), Theme::px(4), -Theme::px(8), -Theme::px(4));
    const int half = room.height() / 2;
    const bool isBroken = index.data(AccessSubjectsModel::BrokenRole).toBool();
    const QString name = index.data().toString();
    drawText(painter, QRect(room.left(), room.top(), room.width(), half),
             isBroken ? QStringLiteral("! ") + name : name, Theme::Type::Strong, inkOf(option, isBroken));
    drawText(painter, QRect(room.left(), room.top() + half, room.width(), half),
             index.data(AccessSubjectsModel::DetailRole).toString(), Theme::Type::Muted,
             Theme::color(isSelected ? Token::OnSelection : Token::Muted));
    if (isSelected && hasKeyboard(option))
        drawRing(painter, option.rect);
    painter->restore();
}

QSize SubjectDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), Theme::px(46)};
}

} // namespace anguan
