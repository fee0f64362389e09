// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/runpage.h"

#include "models/base/clock.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/heading.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace anguan {

namespace {

constexpr int tickEvery = 200; ///< ms: no second is seen twice or missed

} // namespace

RunPage::RunPage(QWidget *parent)
    : QWidget(parent)
    , m_clock(new QLabel(this))
    , m_title(new Heading(Heading::Level::Heading, {}, this))
    , m_plan(new Heading(Heading::Level::Muted, {}, this))
    , m_sign(new QLabel(this))
    , m_verdict(new QLabel(this))
    , m_recover(makeButton(tr("Recovered (R)"), QStringLiteral("recoverButton"), ButtonKind::Primary, this))
    , m_undo(
          makeButton(tr("Take the last one back"), QStringLiteral("undoButton"), ButtonKind::Secondary, this))
    , m_finish(makeButton(tr("End and record"), QStringLiteral("finishButton"), ButtonKind::Secondary, this))
    , m_discard(makeButton(tr("Discard…"), QStringLiteral("discardButton"), ButtonKind::Danger, this))
    , m_steps(new StepsList(this))
    , m_note(new QLineEdit(this))
    , m_events(new QListWidget(this))
{
    auto *left = new QVBoxLayout;
    left->setSpacing(Theme::px(12));
    left->addWidget(clockCard());
    left->addWidget(stepsCard(), 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Theme::px(12));
    row->addLayout(left, 58);
    row->addWidget(eventsCard(), 42);

    m_timer.setInterval(tickEvery);
    connect(&m_timer, &QTimer::timeout, this, &RunPage::tick);
    connect(m_steps, &StepsList::called, this, &RunPage::call);
    connect(m_recover, &QPushButton::clicked, this, &RunPage::recover);
    connect(m_undo, &QPushButton::clicked, this, &RunPage::undo);
    connect(m_finish, &QPushButton::clicked, this, &RunPage::finishAsked);
    connect(m_discard, &QPushButton::clicked, this, &RunPage::discardAsked);
    connect(m_note, &QLineEdit::textEdited, this, &RunPage::noteEdited);
    auto *takeBack = new QShortcut(QKeySequence::Undo, this);
    takeBack->setContext(Qt::WidgetWithChildrenShortcut);
    connect(takeBack, &QShortcut::activated, this, &RunPage::undo);
    m_note->installEventFilter(this);
    connect(&Theme::instance(), &Theme::changed, this, &RunPage::scale);
    scale();
}

QWidget *RunPage::clockCard()
{
    auto *card = new Card(this);
    m_title->setObjectName(QStringLiteral("drillTitle"));
    m_clock->setObjectName(QStringLiteral("elapsed"));
    m_clock->setAccessibleName(tr("Time since the drill began"));
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_verdict->setWordWrap(true);
    m_sign->setFixedWidth(Theme::px(22));
    m_sign->setAlignment(Qt::AlignCenter);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::px(16));
    line->addWidget(m_clock);
    auto *words = new QVBoxLayout;
    words->setSpacing(Theme::px(2));
    words->addWidget(m_title);
    words->addWidget(m_plan);
    auto *verdict = new QHBoxLayout;
    verdict->setSpacing(Theme::px(4));
    verdict->addWidget(m_sign);
    verdict->addWidget(m_verdict, 1);
    words->addLayout(verdict);
    line->addLayout(words, 1);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(Theme::px(8));
    for (QPushButton *button : {m_recover, m_undo, m_finish})
        acts->addWidget(button);
    acts->addStretch();
    acts->addWidget(m_discard);
    card->body()->addLayout(line);
    card->body()->addLayout(acts);
    return card;
}

QWidget *RunPage::stepsCard()
{
    auto *card = new Card(this);
    card->body()->addWidget(new Heading(Heading::Level::Heading, tr("Steps of the plan"), card));
    m_steps->setObjectName(QStringLiteral("stepsList"));
    card->body()->addWidget(m_steps, 1);
    return card;
}

QWidget *RunPage::eventsCard()
{
    auto *card = new Card(this);
    card->body()->addWidget(new Heading(Heading::Level::Heading, tr("As it happened"), card));
    m_note->setObjectName(QStringLiteral("noteInput"));
    m_note->setPlaceholderText(tr("A note in your own words: Enter"));
    m_note->setAccessibleName(tr("A note in your own words"));
    m_note->setMaxLength(200);
    card->body()->addWidget(m_note);
    m_events->setObjectName(QStringLiteral("eventsList"));
    m_events->setAccessibleName(tr("What was called out, the newest first"));
    m_events->setWordWrap(true);
    m_events->setSelectionMode(QAbstractItemView::NoSelection);
    m_events->setFocusPolicy(Qt::TabFocus);
    m_events->setFrameShape(QFrame::NoFrame);
    m_events->setSpacing(Theme::px(3));
    card->body()->addWidget(m_events, 1);
    auto *keys = new Heading(
        Heading::Level::Muted,
        tr("1 to 9, 0: steps · Space: the marked step · R: recovered · Enter: note · Ctrl+Z: take back"),
        card);
    keys->setWordWrap(true);
    card->body()->addWidget(keys);
    return card;
}

void RunPage::scale()
{
    QFont large = Theme::font(Theme::Type::Figure);
    large.setPixelSize(Theme::px(54));
    m_clock->setFont(large);
    m_clock->setMinimumWidth(QFontMetrics(large).horizontalAdvance(QStringLiteral("0:00:00")));
    tick();
}

void RunPage::show(const Drill &drill, const DrillRun &run, const QString &note)
{
    m_drill = drill;
    m_run = run;
    m_title->setText(drill.title);
    m_plan->setText(drill.plan);
    m_steps->setSteps(drill.steps);
    m_note->setText(note);
    changed();
    m_timer.start();
}

void RunPage::stop()
{
    m_timer.stop();
    m_note->clear();
}

QString RunPage::note() const
{
    return m_note->text();
}

void RunPage::focusSteps()
{
    m_steps->setFocus(Qt::OtherFocusReason);
}

void RunPage::tick()
{
    const QDateTime now = Clock::nowUtc();
    m_clock->setText(DrillRun::clock(m_run.secondsAt(now)));
    const DrillRun::Verdict verdict = m_run.verdict(m_drill.allowedMinutes, now);
    const QColor ink = Theme::color(Theme::ink(verdict.tone));
    for (QLabel *label : {m_sign, m_verdict}) {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, ink);
        label->setPalette(palette);
        label->setFont(Theme::font(Theme::Type::Strong));
    }
    m_sign->setText(Theme::sign(verdict.tone));
    m_verdict->setText(verdict.words);
}

void RunPage::changed()
{
    m_steps->showRun(m_run);
    m_events->clear();
    const QList<DrillEvent> &events = m_run.events();
    for (auto event = events.crbegin(); event != events.crend(); ++event) {
        const QDateTime at = Clock::instantOf(event->at);
        QString text = tr("%1  %2\n%3 · %4")
                           .arg(DrillRun::clock(m_run.secondsAt(at)), event->what,
                                at.toLocalTime().toString(QStringLiteral("HH:mm:ss")), event->who);
        if (event->kind == DrillEvent::Kind::Recovered)
            text.prepend(Theme::sign(Tone::Good) + QLatin1Char(' '));
        m_events->addItem(text);
    }
    m_recover->setEnabled(!m_run.secondsToRecover());
    m_undo->setEnabled(events.size() > 1);
    m_undo->setToolTip(events.size() > 1 ? tr("Takes back: %1").arg(events.constLast().what) : QString());
    tick();
}

void RunPage::call(int step)
{
    const PlanStep &called = m_drill.steps.at(step);
    m_run.step(step, called.what, called.who.isEmpty() ? m_drill.who : called.who);
    changed();
    emit happened();
}

void RunPage::takeNote()
{
    const QString text = m_note->text().simplified();
    m_note->clear();
    if (text.isEmpty())
        return focusSteps();
    m_run.note(text, m_drill.who);
    changed();
    focusSteps();
    emit happened();
}

void RunPage::recover()
{
    if (m_run.secondsToRecover())
        return;
    m_run.recover(m_drill.who);
    changed();
    focusSteps();
    emit happened();
}

void RunPage::undo()
{
    if (!m_run.undo())
        return;
    changed();
    focusSteps();
    emit happened();
}

void RunPage::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && !event->isAutoRepeat()) {
        if (const int step = m_steps->stepOfKey(event->key()); step >= 0)
            return call(step);
        if (event->key() == Qt::Key_R)
            return recover();
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            return m_note->setFocus(Qt::ShortcutFocusReason);
    }
    QWidget::keyPressEvent(event);
}

// Enter is taken here, or the page behind the line would hear it too. Esc leaves the note as it is typed and
// goes back to the steps.
bool RunPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_note || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        focusSteps();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        takeNote();
        return true;
    default:
        return false;
    }
}

} // namespace anguan
