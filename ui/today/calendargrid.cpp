// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/calendargrid.h"

#include "models/base/clock.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace anguan {

namespace {

/// What a day with no room for its lines is marked by.
Tone mostUrgent(const QList<DayMark::Entry> &entries)
{
    for (const Tone tone : {Tone::Late, Tone::Information, Tone::Soon, Tone::Plain}) {
        for (const DayMark::Entry &entry : entries) {
            if (entry.tone == tone)
                return tone;
        }
    }
    return Tone::Good;
}

} // namespace

CalendarGrid::CalendarGrid(QWidget *parent) : QWidget(parent), m_current(Clock::today())
{
    setFocusPolicy(Qt::StrongFocus);
    connect(&Theme::instance(), &Theme::changed, this, [this] { update(); });
}

void CalendarGrid::setMarks(const QHash<QDate, DayMark> &marks)
{
    m_marks = marks;
    setAccessibleDescription(wordsOf(m_current));
    update();
}

void CalendarGrid::setCurrent(const QDate &day)
{
    if (day == m_current || !day.isValid())
        return;
    const bool other = day.year() != m_current.year() || day.month() != m_current.month();
    m_current = day;
    if (other)
        emit monthChanged();
    setAccessibleDescription(wordsOf(day));
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
    update();
    emit currentChanged(day);
}

QDate CalendarGrid::firstShown() const
{
    const QDate first(m_current.year(), m_current.month(), 1);
    return first.addDays(1 - first.dayOfWeek());
}

int CalendarGrid::lines() const
{
    const QDate last(m_current.year(), m_current.month(), m_current.daysInMonth());
    return static_cast<int>(firstShown().daysTo(last)) / 7 + 1;
}

QDate CalendarGrid::lastShown() const
{
    return firstShown().addDays(lines() * 7 - 1);
}

int CalendarGrid::headHeight() const
{
    return Theme::px(24);
}

QSize CalendarGrid::minimumSizeHint() const
{
    return {Theme::px(420), Theme::px(250)};
}

QRect CalendarGrid::cellOf(const QDate &day) const
{
    const auto index = static_cast<int>(firstShown().daysTo(day));
    if (index < 0 || day > lastShown())
        return {};
    const int column = index % 7;
    const int line = index / 7;
    // From the edges, so that no pixel is lost at the right and at the foot.
    const int left = width() * column / 7;
    const int top = headHeight() + (height() - headHeight()) * line / lines();
    return {left, top, width() * (column + 1) / 7 - left,
            headHeight() + (height() - headHeight()) * (line + 1) / lines() - top};
}

QDate CalendarGrid::dayAt(const QPoint &point) const
{
    for (QDate day = firstShown(); day <= lastShown(); day = day.addDays(1)) {
        if (cellOf(day).contains(point))
            return day;
    }
    return {};
}

QString CalendarGrid::wordsOf(const QDate &day) const
{
    const DayMark mark = m_marks.value(day);
    QStringList parts{QLocale().toString(day, QLocale::LongFormat)};
    if (!mark.special.isEmpty())
        parts.append(mark.special);
    if (!mark.working)
        parts.append(tr("day off"));
    for (const DayMark::Entry &entry : mark.entries)
        parts.append(entry.words);
    if (mark.entries.isEmpty())
        parts.append(tr("nothing due"));
    return parts.join(QStringLiteral("; "));
}

void CalendarGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(Theme::font(Theme::Type::Muted));
    painter.setPen(Theme::color(Token::Muted));
    for (int column = 0; column < 7; ++column) {
        const QRect head(width() * column / 7, 0, width() / 7, headHeight());
        painter.drawText(head, Qt::AlignCenter, QLocale().dayName(column + 1, QLocale::ShortFormat));
    }
    for (QDate day = firstShown(); day <= lastShown(); day = day.addDays(1))
        paintDay(painter, day);
    const QRect current = cellOf(m_current);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Theme::color(hasFocus() ? Token::Focus : Token::ControlLine), 2));
    painter.drawRect(current.adjusted(1, 1, -1, -1));
}

void CalendarGrid::paintDay(QPainter &painter, const QDate &day) const
{
    const DayMark mark = m_marks.value(day);
    const QRect cell = cellOf(day);
    const bool inMonth = day.month() == m_current.month();
    if (day == m_current)
        painter.fillRect(cell, Theme::color(Token::Selection));
    else if (!mark.working)
        painter.fillRect(cell, Theme::color(Token::Window));
    painter.setPen(Theme::color(Token::Line));
    painter.drawRect(cell.adjusted(0, 0, -1, -1));

    const QRect inner = cell.adjusted(Theme::px(5), Theme::px(3), -Theme::px(4), -Theme::px(2));
    const bool today = day == Clock::today();
    const QRect head(inner.left(), inner.top(), inner.width(), Theme::px(18));
    painter.setFont(Theme::font(today ? Theme::Type::Strong : Theme::Type::Body));
    painter.setPen(Theme::color(today ? Token::Act : inMonth ? Token::Text : Token::Muted));
    const QString number = QString::number(day.day());
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, today ? tr("%1 today").arg(number) : number);
    if (!mark.special.isEmpty()) {
        const QString word = mark.working ? tr("worked") : tr("off");
        painter.setFont(Theme::font(Theme::Type::Muted));
        painter.setPen(Theme::color(mark.working ? Token::Soon : Token::Good));
        painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, word);
    }
    paintEntries(painter, inner.adjusted(0, Theme::px(18), 0, 0), mark);
}

void CalendarGrid::paintEntries(QPainter &painter, const QRect &rect, const DayMark &mark) const
{
    if (mark.entries.isEmpty())
        return;
    QFont font = Theme::font(Theme::Type::Muted);
    font.setPixelSize(Theme::px(11));
    painter.setFont(font);
    const int line = Theme::px(15);
    const int fit = std::max(1, rect.height() / line);
    const auto count = static_cast<int>(mark.entries.size());
    const int shown = count <= fit ? count : fit - 1;
    QRect place(rect.left(), rect.top(), rect.width(), line);
    if (shown == 0) {
        const Tone tone = mostUrgent(mark.entries);
        painter.setPen(Theme::color(Theme::ink(tone)));
        painter.drawText(
            place, Qt::AlignLeft | Qt::AlignVCenter,
            QStringLiteral("%1 %2").arg(Theme::sign(tone), tr("%n line(s)", nullptr, count)).trimmed());
        return;
    }
    for (int i = 0; i < shown; ++i) {
        const DayMark::Entry &entry = mark.entries.at(i);
        const QString sign = Theme::sign(entry.tone);
        painter.setPen(Theme::color(Theme::ink(entry.tone)));
        painter.drawText(place, int(Qt::AlignLeft | Qt::AlignVCenter),
                         painter.fontMetrics().elidedText(
                             sign.isEmpty() ? entry.words : sign + QLatin1Char(' ') + entry.words,
                             Qt::ElideRight, place.width()));
        place.translate(0, line);
    }
    if (shown < count) {
        painter.setPen(Theme::color(Token::Muted));
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, tr("and %n more", nullptr, count - shown));
    }
}

void CalendarGrid::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_current.addDays(-1));
    case Qt::Key_Right:
        return setCurrent(m_current.addDays(1));
    case Qt::Key_Up:
        return setCurrent(m_current.addDays(-7));
    case Qt::Key_Down:
        return setCurrent(m_current.addDays(7));
    case Qt::Key_PageUp:
        return setCurrent(m_current.addMonths(-1));
    case Qt::Key_PageDown:
        return setCurrent(m_current.addMonths(1));
    case Qt::Key_Home:
        return setCurrent(QDate(m_current.year(), m_current.month(), 1));
    case Qt::Key_End:
        return setCurrent(QDate(m_current.year(), m_current.month(), m_current.daysInMonth()));
    case Qt::Key_T:
        if (!event->modifiers())
            return setCurrent(Clock::today());
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        emit activated(m_current);
        return;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void CalendarGrid::mousePressEvent(QMouseEvent *event)
{
    if (const QDate day = dayAt(event->position().toPoint()); day.isValid())
        setCurrent(day);
}

void CalendarGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (dayAt(event->position().toPoint()) == m_current)
        emit activated(m_current);
}

void CalendarGrid::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

bool CalendarGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QDate day = dayAt(help->pos());
        if (day.isValid())
            QToolTip::showText(help->globalPos(),
                               wordsOf(day).replace(QStringLiteral("; "), QStringLiteral("\n")), this,
                               cellOf(day));
        return true;
    }
    return QWidget::event(event);
}

} // namespace anguan
