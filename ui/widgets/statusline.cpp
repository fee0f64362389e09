// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statusline.h"

#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/task.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace anguan {

StatusLine::StatusLine(QWidget *parent)
    : QFrame(parent)
    , m_facts(new ElidedLabel({}, this))
    , m_title(new Heading(Heading::Level::Muted, {}, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(makeButton({}, QStringLiteral("cancelTaskButton"), ButtonKind::Link, this))
    , m_clock(new Heading(Heading::Level::Muted, {}, this))
{
    setProperty("kind", QStringLiteral("bar"));
    m_facts->setProperty("type", QStringLiteral("muted"));
    m_facts->setObjectName(QStringLiteral("facts"));
    m_clock->setObjectName(QStringLiteral("lockClock"));
    m_bar->setMaximumWidth(Theme::px(160));
    m_cancel->setText(tr("Stop"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::px(20), 0, Theme::px(16), 0);
    row->setSpacing(Theme::px(12));
    row->addWidget(m_facts, 1);
    row->addWidget(m_title);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    row->addWidget(m_clock);
    setFixedHeight(Theme::px(27));
    connect(&Theme::instance(), &Theme::changed, this, [this] { setFixedHeight(Theme::px(27)); });
    connect(&RunningTasks::instance(), &RunningTasks::changed, this, &StatusLine::follow);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_task)
            m_task->cancel();
    });
    follow();
}

void StatusLine::setFacts(const QStringList &facts)
{
    m_list = facts;
    m_facts->setFullText(facts.join(QStringLiteral("        ")));
}

QStringList StatusLine::facts() const
{
    return m_list;
}

void StatusLine::setClock(const QString &words, bool urgent)
{
    const QString type = urgent ? QStringLiteral("problem") : QStringLiteral("muted");
    m_clock->setText(words);
    if (m_clock->property("type").toString() == type)
        return;
    m_clock->setProperty("type", type);
    restyle(m_clock);
}

QString StatusLine::clock() const
{
    return m_clock->text();
}

void StatusLine::follow()
{
    if (m_task)
        m_task->disconnect(this);
    const QList<Task *> running = RunningTasks::instance().all();
    m_task = running.isEmpty() ? nullptr : running.constLast();
    if (m_task)
        connect(m_task, &Task::progressed, this, &StatusLine::showProgress);
    for (QWidget *part :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_cancel)})
        part->setVisible(m_task);
    showProgress();
}

void StatusLine::showProgress()
{
    if (!m_task)
        return;
    const qint64 total = m_task->total();
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    m_bar->setValue(total > 0 ? static_cast<int>(m_task->done() * 1000 / total) : 0);
    const int left = m_task->secondsLeft();
    m_title->setText(left < 0 ? m_task->title() : tr("%1, about %2 s left").arg(m_task->title()).arg(left));
    m_cancel->setEnabled(!m_task->isCancelled());
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_cancel->setText(tr("Stop"));
        showProgress();
    }
    QFrame::changeEvent(event);
}

} // namespace anguan
