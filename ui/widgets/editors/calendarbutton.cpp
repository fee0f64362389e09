// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/editors/calendarbutton.h"

#include "models/base/clock.h"
#include "models/base/language.h"
#include "ui/widgets/icon.h"

#include <QCalendarWidget>
#include <QFrame>
#include <QLocale>
#include <QVBoxLayout>

namespace anguan {

CalendarButton::CalendarButton(QWidget *parent) : QToolButton(parent)
{
    setIcon(Icon::named(QStringLiteral("today"), Token::Muted));
    setProperty("kind", QStringLiteral("quiet"));
    setObjectName(QStringLiteral("calendarButton"));
    setToolTip(tr("Pick a day (Alt+Down)"));
    setAccessibleName(tr("Pick a day"));
    setFocusPolicy(Qt::NoFocus);
    connect(this, &QToolButton::clicked, this, &CalendarButton::openCalendar);
}

void CalendarButton::openCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(4, 4, 4, 4);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setLocale(QLocale(Language::isChinese() ? QLocale::Chinese : QLocale::English));
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(m_date.isValid() ? m_date : Clock::today());
    layout->addWidget(calendar);
    const auto take = [this, popup](const QDate &day) {
        popup->close();
        emit picked(day);
    };
    connect(calendar, &QCalendarWidget::activated, this, take);
    connect(calendar, &QCalendarWidget::clicked, this, take);
    popup->move(parentWidget()->mapToGlobal(parentWidget()->rect().bottomLeft()));
    popup->show();
    calendar->setFocus();
}

} // namespace anguan
