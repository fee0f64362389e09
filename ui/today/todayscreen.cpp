// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todayscreen.h"

#include "models/base/clock.h"
#include "models/duties/duties.h"
#include "models/registers/catalogue.h"
#include "models/vault/vault.h"
#include "ui/today/answerdialog.h"
#include "ui/today/calendargrid.h"
#include "ui/today/calendarpage.h"
#include "ui/today/figures.h"
#include "ui/today/monthcharts.h"
#include "ui/today/todaylist.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/heading.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace anguan {

namespace {

const QString officerKey = QStringLiteral("-");
const QString calendarView = QStringLiteral("calendar");

QString ownerKey(const DueLine &line)
{
    return line.owner.isEmpty() ? officerKey : line.owner;
}

} // namespace

TodayScreen::TodayScreen(Vault &vault, QWidget *parent)
    : Screen(parent)
    , m_vault(vault)
    , m_duties(new Duties(vault, this))
    , m_figures(new Figures(this))
    , m_notice(new Banner(this))
    , m_heading(new Heading(Heading::Level::Heading, {}, this))
    , m_chip(new Chip({}, this))
    , m_owner(new QComboBox(this))
    , m_toggle(makeButton({}, QStringLiteral("calendarToggle"), ButtonKind::Secondary, this))
    , m_list(new TodayList(this))
    , m_calendar(new CalendarPage(vault, *m_duties, this))
    , m_empty(new EmptyState(this))
    , m_pages(new QStackedWidget(this))
    , m_charts(new MonthCharts(vault, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::px(20), Theme::px(14), Theme::px(20), Theme::px(14));
    layout->setSpacing(Theme::px(12));
    layout->addWidget(m_figures);
    m_notice->setObjectName(QStringLiteral("todayNotice"));
    m_notice->setClosable(true);
    layout->addWidget(m_notice);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::px(12));
    row->addWidget(makeListCard(), 60);
    row->addWidget(m_charts, 40);
    layout->addLayout(row, 1);
    wire();
    showRight();
}

TodayScreen::~TodayScreen() = default;

QWidget *TodayScreen::makeListCard()
{
    auto *card = new Card(this);
    m_list->setObjectName(QStringLiteral("todayList"));
    m_list->setAccessibleName(tr("What is to be done"));
    m_list->setMayAnswer(m_vault.session().may(Act::EditRecords));
    m_calendar->list()->setMayAnswer(m_vault.session().may(Act::EditRecords));
    m_chip->setObjectName(QStringLiteral("recordsChip"));
    m_owner->setObjectName(QStringLiteral("ownerCombo"));
    m_owner->setAccessibleName(tr("Whose duties"));
    m_owner->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_empty->setObjectName(QStringLiteral("nothingDue"));
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::px(8));
    head->addWidget(m_heading);
    head->addWidget(m_chip);
    head->addStretch();
    head->addWidget(m_owner);
    head->addWidget(m_toggle);
    card->body()->addLayout(head);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_calendar);
    m_pages->addWidget(m_empty);
    card->body()->addWidget(m_pages, 1);
    return card;
}

void TodayScreen::wire()
{
    connect(m_duties, &Duties::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            reload();
    });
    connect(m_figures, &Figures::asked, this, [this](DutyState state) {
        leaveRecords();
        if (isCalendar())
            toggleCalendar();
        m_list->goToState(state);
    });
    connect(m_owner, &QComboBox::currentIndexChanged, this, [this] {
        m_lines = ofOwner(m_all);
        leaveRecords();
        fillList();
        showRight();
    });
    connect(m_toggle, &QPushButton::clicked, this, &TodayScreen::toggleCalendar);
    connect(m_chip, &Chip::removed, this, &TodayScreen::leaveRecords);
    connect(m_chip, &Chip::clicked, this, &TodayScreen::leaveRecords);
    for (TodayList *list : {m_list, m_calendar->list()}) {
        connect(list, &TodayList::actAsked, this, &TodayScreen::act);
        connect(list, &TodayList::openAsked, this, &TodayScreen::open);
        connect(list, &TodayList::answerAsked, this, &TodayScreen::answer);
        connect(list, &TodayList::letGoAsked, this, &TodayScreen::letGo);
    }
    connect(m_charts, &MonthCharts::rowsAsked, this, &TodayScreen::showRecords);
    connect(m_charts, &MonthCharts::failed, this, [this](const QString &sentence, const QString &details) {
        m_notice->say(Tone::Late, sentence, {}, details);
    });
    m_chartsLater.setSingleShot(true);
    m_chartsLater.setInterval(150);
    connect(&m_chartsLater, &QTimer::timeout, m_charts, &MonthCharts::refresh);
}

QString TodayScreen::title() const
{
    return tr("Today");
}

QString TodayScreen::subtitle() const
{
    const DueCounts counts = Duties::count(m_lines);
    const int all = counts.overdue + counts.today + counts.soon + counts.later + counts.waiting;
    const QString day = QLocale().toString(Clock::today(), QStringLiteral("yyyy-MM-dd dddd"));
    if (all == 0)
        return tr("%1 · nothing to be done").arg(day);
    return counts.overdue > 0 ? tr("%1 · %n thing(s) to be done, %2 of them overdue", nullptr, all)
                                    .arg(day)
                                    .arg(counts.overdue)
                              : tr("%1 · %n thing(s) to be done, none overdue", nullptr, all).arg(day);
}

void TodayScreen::activate()
{
    if (m_isStale)
        reload();
}

void TodayScreen::reload()
{
    const auto lines = m_duties->lines();
    if (!lines)
        return m_notice->say(Tone::Late, lines.error().text, {}, lines.error().details);
    m_isStale = false;
    m_notice->clear();
    m_all = *lines;
    fillOwners(m_all);
    m_lines = ofOwner(m_all);
    fillList();
    showRight();
    m_chartsLater.start();
    emit headingChanged();
}

void TodayScreen::fillOwners(const QList<DueLine> &lines)
{
    const QSignalBlocker quiet(m_owner);
    const QString wanted = owner();
    m_owner->clear();
    m_owner->addItem(tr("Everybody's"), QString());
    m_owner->addItem(tr("The security officer's"), officerKey);
    QHash<QString, QString> names;
    for (const DueLine &line : lines) {
        if (!line.owner.isEmpty())
            names.insert(line.owner, line.ownerName);
    }
    QStringList numbers = names.keys();
    std::sort(numbers.begin(), numbers.end(), [&names](const QString &one, const QString &other) {
        return names.value(one).localeAwareCompare(names.value(other)) < 0;
    });
    for (const QString &number : std::as_const(numbers))
        m_owner->addItem(names.value(number), number);
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(wanted)));
}

QString TodayScreen::owner() const
{
    return m_owner->currentData().toString();
}

QString TodayScreen::ownerWords() const
{
    return m_owner->currentText();
}

QList<DueLine> TodayScreen::ofOwner(const QList<DueLine> &lines) const
{
    const QString wanted = owner();
    if (wanted.isEmpty())
        return lines;
    QList<DueLine> own;
    std::copy_if(lines.cbegin(), lines.cend(), std::back_inserter(own),
                 [&wanted](const DueLine &line) { return ownerKey(line) == wanted; });
    return own;
}

/// Who may not change records is offered to look at them.
QList<TodayRow> TodayScreen::offered(QList<TodayRow> rows) const
{
    if (m_vault.session().may(Act::EditRecords))
        return rows;
    for (TodayRow &row : rows) {
        if (row.due && !row.act.isEmpty() && row.due->state != DutyState::Waiting)
            row.act = row.number.isEmpty() ? QString() : tr("Open");
    }
    return rows;
}

void TodayScreen::fillList()
{
    m_figures->showLines(m_lines, m_vault.session().person);
    if (m_recordsTitle.isEmpty())
        m_list->setRows(offered(TodayRows::sections(m_lines)));
    if (isCalendar())
        m_calendar->refresh(owner());
    emit headingChanged();
}

void TodayScreen::showRight()
{
    const bool records = !m_recordsTitle.isEmpty();
    const bool calendar = isCalendar();
    m_heading->setText(calendar ? tr("Month") : tr("To be done"));
    m_heading->setVisible(!records);
    m_chip->setVisible(records);
    m_toggle->setText(calendar ? tr("List") : tr("Month"));
    m_toggle->setAccessibleName(calendar ? tr("Show a list") : tr("Show a month"));
    if (calendar)
        return;
    const bool nothing = m_list->model()->rowCount() == 0;
    m_empty->clearActs();
    if (records)
        m_empty->setWords(QStringLiteral("info"), tr("Nothing stands behind this bar"), {});
    else if (!owner().isEmpty())
        m_empty->setWords(QStringLiteral("check"), tr("Nothing is to be done here"),
                          tr("In the next 30 days %1 has nothing due.").arg(m_owner->currentText()));
    else
        m_empty->setWords(
            QStringLiteral("check"), tr("Nothing is to be done"),
            tr("For the next 30 days everything is done and signed. What falls due appears here "
               "by itself."));
    m_pages->setCurrentWidget(nothing ? static_cast<QWidget *>(m_empty) : m_list);
}

bool TodayScreen::isCalendar() const
{
    return m_pages->currentWidget() == m_calendar;
}

void TodayScreen::toggleCalendar()
{
    leaveRecords();
    const bool toCalendar = !isCalendar();
    m_pages->setCurrentWidget(toCalendar ? static_cast<QWidget *>(m_calendar) : m_list);
    if (toCalendar)
        m_calendar->refresh(owner());
    showRight();
    (toCalendar ? static_cast<QWidget *>(m_calendar->grid()) : m_list)->setFocus(Qt::OtherFocusReason);
}

void TodayScreen::showRecords(const QString &title, const QList<MonthRecord> &records)
{
    m_recordsTitle = title;
    m_chip->setText(title);
    QList<TodayRow> rows;
    for (const MonthRecord &record : records)
        rows.append(TodayRows::of(record));
    m_list->setRows(rows);
    m_pages->setCurrentWidget(m_list);
    showRight();
    m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void TodayScreen::leaveRecords()
{
    if (m_recordsTitle.isEmpty())
        return;
    m_recordsTitle.clear();
    fillList();
    showRight();
}

void TodayScreen::focusFilter()
{
    m_owner->setFocus(Qt::ShortcutFocusReason);
    m_owner->showPopup();
}

QList<QWidget *> TodayScreen::panes()
{
    QWidget *main = isCalendar() ? static_cast<QWidget *>(m_calendar->grid()) : m_list;
    return {main, m_charts->findChild<QWidget *>(QStringLiteral("dutiesChartView")), m_figures};
}

bool TodayScreen::stepBack()
{
    if (!m_recordsTitle.isEmpty()) {
        leaveRecords();
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (isCalendar() && m_calendar->list()->hasFocus()) {
        m_calendar->grid()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (isCalendar()) {
        toggleCalendar();
        return true;
    }
    if (!owner().isEmpty()) {
        m_owner->setCurrentIndex(0);
        return true;
    }
    return false;
}

void TodayScreen::openItem(const QString &view)
{
    if ((view == calendarView) != isCalendar())
        toggleCalendar();
}

QString TodayScreen::currentItem() const
{
    return isCalendar() ? calendarView : QString();
}

int TodayScreen::urgent(Vault &vault)
{
    DueQuery query;
    query.within = 0;
    query.recently = 0;
    Duties duties(vault);
    const auto lines = duties.lines(query);
    if (!lines)
        return 0; // the page itself says why
    const DueCounts counts = Duties::count(*lines);
    return counts.overdue + counts.today;
}

} // namespace anguan
