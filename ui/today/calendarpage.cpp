// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/calendarpage.h"

#include "models/base/clock.h"
#include "models/duties/duties.h"
#include "models/duties/workingdays.h"
#include "models/vault/vault.h"
#include "ui/today/calendargrid.h"
#include "ui/today/todaylist.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/heading.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace anguan {

CalendarPage::CalendarPage(Vault &vault, Duties &duties, QWidget *parent)
    : QWidget(parent)
    , m_vault(vault)
    , m_duties(duties)
    , m_before(makeButton(QStringLiteral("‹"), QStringLiteral("monthBefore"), ButtonKind::Quiet, this))
    , m_after(makeButton(QStringLiteral("›"), QStringLiteral("monthAfter"), ButtonKind::Quiet, this))
    , m_today(makeButton({}, QStringLiteral("monthToday"), ButtonKind::Quiet, this))
    , m_month(new Heading(Heading::Level::Strong, {}, this))
    , m_notice(new Banner(this))
    , m_grid(new CalendarGrid(this))
    , m_day(new Heading(Heading::Level::Strong, {}, this))
    , m_list(new TodayList(this))
{
    m_grid->setObjectName(QStringLiteral("calendarGrid"));
    m_list->setObjectName(QStringLiteral("calendarList"));
    m_month->setObjectName(QStringLiteral("calendarMonth"));
    auto *bar = new QHBoxLayout;
    bar->setSpacing(Theme::px(4));
    bar->addWidget(m_before);
    bar->addWidget(m_month);
    bar->addWidget(m_after);
    bar->addWidget(m_today);
    bar->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::px(4));
    layout->addLayout(bar);
    layout->addWidget(m_notice);
    layout->addWidget(m_grid, 70);
    layout->addWidget(m_day);
    layout->addWidget(m_list, 30);

    connect(m_before, &QPushButton::clicked, this,
            [this] { m_grid->setCurrent(m_grid->current().addMonths(-1)); });
    connect(m_after, &QPushButton::clicked, this,
            [this] { m_grid->setCurrent(m_grid->current().addMonths(1)); });
    connect(m_today, &QPushButton::clicked, this, [this] { m_grid->setCurrent(Clock::today()); });
    connect(m_grid, &CalendarGrid::monthChanged, this, &CalendarPage::read);
    connect(m_grid, &CalendarGrid::currentChanged, this, &CalendarPage::showDay);
    connect(m_grid, &CalendarGrid::activated, this, [this] {
        if (m_list->model()->rowCount() > 0)
            m_list->setFocus(Qt::OtherFocusReason);
    });
    setFocusProxy(m_grid);
    retranslate();
}

void CalendarPage::refresh(const QString &owner)
{
    m_owner = owner;
    read();
}

void CalendarPage::read()
{
    m_notice->clear();
    m_month->setText(m_grid->current().toString(tr("MMMM yyyy")));
    m_grid->setAccessibleName(m_month->text());
    const auto days = WorkingDays::load(m_vault);
    const auto lines = m_duties.between(m_grid->firstShown(), m_grid->lastShown());
    if (!days || !lines) {
        const Error &error = days ? lines.error() : days.error();
        return m_notice->say(Tone::Late, error.text, {}, error.details);
    }
    QHash<QDate, DayMark> marks;
    for (QDate day = m_grid->firstShown(); day <= m_grid->lastShown(); day = day.addDays(1)) {
        DayMark mark;
        mark.working = days->isWorking(day);
        mark.special = days->nameOf(day);
        marks.insert(day, mark);
    }
    m_lines.clear();
    for (const DueLine &line : *lines) {
        const QString owner = line.owner.isEmpty() ? QStringLiteral("-") : line.owner;
        if (!m_owner.isEmpty() && owner != m_owner)
            continue;
        m_lines.append(line);
        const TodayRow row = TodayRows::of(line);
        marks[line.shownDue].entries.append({row.title, row.tone});
    }
    m_grid->setMarks(marks);
    showDay();
}

void CalendarPage::showDay()
{
    const QDate day = m_grid->current();
    QList<DueLine> lines;
    for (const DueLine &line : std::as_const(m_lines)) {
        if (line.shownDue == day)
            lines.append(line);
    }
    m_day->setText(lines.isEmpty() ? tr("%1: nothing due").arg(QLocale().toString(day, QLocale::LongFormat))
                                   : tr("%1: %n line(s)", nullptr, static_cast<int>(lines.size()))
                                         .arg(QLocale().toString(day, QLocale::LongFormat)));
    m_list->setRows(TodayRows::plain(lines));
}

void CalendarPage::retranslate()
{
    m_before->setAccessibleName(tr("The month before"));
    m_after->setAccessibleName(tr("The month after"));
    m_before->setToolTip(m_before->accessibleName());
    m_after->setToolTip(m_after->accessibleName());
    m_today->setText(tr("Today"));
    m_list->setAccessibleName(tr("Duties of the day"));
}

void CalendarPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace anguan
