// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/themestyle.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOptionComboBox>
#include <QTabBar>

namespace anguan {

namespace {

void drawChevron(QPainter *painter, const QRectF &around, bool up, const QColor &color)
{
    const double half = Theme::px(4);
    const QPointF middle = around.center();
    const double rise = up ? -half / 2 : half / 2;
    QPainterPath path;
    path.moveTo(middle.x() - half, middle.y() - rise);
    path.lineTo(middle.x(), middle.y() + rise);
    path.lineTo(middle.x() + half, middle.y() - rise);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, Theme::px(3) / 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(path);
    painter->restore();
}

void drawRing(QPainter *painter, const QRectF &rect, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), 3, 3);
    painter->restore();
}

void drawIndicator(QPainter *painter, const QStyleOption *option, bool round)
{
    const bool on = option->state & QStyle::State_On;
    const bool enabled = option->state & QStyle::State_Enabled;
    const QColor fill = Theme::color(on ? (enabled ? Token::Act : Token::Disabled) : Token::Card);
    const QColor frame = on ? fill : Theme::color(enabled ? Token::Muted : Token::ControlLine);
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    const double radius = round ? box.height() / 2 : 3;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(frame, 1.4));
    painter->setBrush(fill);
    painter->drawRoundedRect(box, radius, radius);
    const QColor mark = Theme::color(Token::OnAct);
    if (on && round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        painter->drawEllipse(box.center(), box.width() / 4.5, box.width() / 4.5);
    } else if (option->state & QStyle::State_NoChange) {
        painter->fillRect(QRectF(box.left() + 3, box.center().y() - 1, box.width() - 6, 2), frame);
    } else if (on) {
        QPainterPath tick;
        tick.moveTo(box.left() + box.width() * 0.22, box.top() + box.height() * 0.52);
        tick.lineTo(box.left() + box.width() * 0.43, box.top() + box.height() * 0.72);
        tick.lineTo(box.left() + box.width() * 0.78, box.top() + box.height() * 0.30);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(mark, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(tick);
    }
    painter->restore();
}

} // namespace

ThemeStyle::ThemeStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void ThemeStyle::drawBox(const QStyleOption *option, QPainter *painter) const
{
    const bool focus = option->state & State_HasFocus;
    const bool enabled = option->state & State_Enabled;
    const double width = focus ? 2 : 1;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(Theme::color(focus     ? Token::Focus
                                      : enabled ? Token::ControlLine
                                                : Token::Line),
                         width));
    painter->setBrush(Theme::color(enabled ? Token::Card : Token::Window));
    const double inset = width / 2;
    const double radius = Theme::px(5);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        if (!qobject_cast<const QTabBar *>(widget)) // the sheet frames the whole tab
            drawRing(painter, option->rect, Theme::color(Token::Focus));
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawIndicator(painter, option, false);
        return;
    case PE_IndicatorRadioButton:
        drawIndicator(painter, option, true);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorHeaderArrow: {
        bool up = element == PE_IndicatorArrowUp;
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            up = header->sortIndicator == QStyleOptionHeader::SortUp;
        drawChevron(painter, option->rect, up, Theme::color(Token::Muted));
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option->state & State_Enabled;
    const QColor arrow = Theme::color(enabled ? Token::Muted : Token::Disabled);
    if (control == CC_ComboBox) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (!combo || combo->frame)
            drawBox(option, painter);
        drawChevron(painter, subControlRect(control, option, SC_ComboBoxArrow, widget), false, arrow);
        return;
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if (!spin || spin->frame)
            drawBox(option, painter);
        if (spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
            drawChevron(painter, subControlRect(control, option, SC_SpinBoxUp, widget), true, arrow);
            drawChevron(painter, subControlRect(control, option, SC_SpinBoxDown, widget), false, arrow);
        }
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                 SubControl subControl, const QWidget *widget) const
{
    const QRect rect = option->rect;
    const int arrow = Theme::px(26);
    const int inset = Theme::px(8);
    if (control == CC_ComboBox && subControl == SC_ComboBoxArrow)
        return visualRect(option->direction, rect,
                          QRect(rect.right() - arrow + 1, rect.top(), arrow, rect.height()));
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return visualRect(option->direction, rect, rect.adjusted(inset, 2, -arrow, -2));
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const bool bare = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons;
        const int buttons = bare ? inset : arrow;
        const int half = rect.height() / 2;
        QRect sub = rect;
        if (subControl == SC_SpinBoxUp)
            sub = bare ? QRect() : QRect(rect.right() - arrow + 1, rect.top() + 2, arrow, half - 2);
        else if (subControl == SC_SpinBoxDown)
            sub = bare ? QRect() : QRect(rect.right() - arrow + 1, rect.top() + half, arrow, half - 2);
        else if (subControl == SC_SpinBoxEditField)
            sub = rect.adjusted(inset, 2, -buttons, -2);
        return visualRect(option->direction, rect, sub);
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox || type == CT_SpinBox) {
        result.setHeight(Theme::px(32));
        result.setWidth(qMax(result.width(), size.width() + Theme::px(38)));
    }
    if (type == CT_ItemViewItem)
        result.setHeight(qMax(result.height(), Theme::px(26)));
    return result;
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return Theme::px(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return Theme::px(7);
    case PM_HeaderMarkSize:
        return Theme::px(12);
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
        return Theme::px(18);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QIcon ThemeStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    if (icon == SP_LineEditClearButton)
        return Icon::named(QStringLiteral("close"), Token::Muted);
    return QProxyStyle::standardIcon(icon, option, widget);
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_ComboBox_Popup: // a list under the box, not over it: the field stays readable
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace anguan
