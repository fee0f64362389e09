// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taskstrip.h"

#include "ui/widgets/button.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/task.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace anguan {

TaskStrip::TaskStrip(QWidget *parent)
    : QWidget(parent)
    , m_title(new Heading(Heading::Level::Muted, {}, this))
    , m_bar(new QProgressBar(this))
    , m_stop(makeButton({}, QStringLiteral("cancelTaskButton"), ButtonKind::Link, this))
{
    setObjectName(QStringLiteral("taskStrip"));
    m_bar->setObjectName(QStringLiteral("taskProgress"));
    m_bar->setMaximumWidth(Theme::px(160));
    m_bar->setTextVisible(false);
    m_stop->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Theme::px(12));
    for (QWidget *part :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_stop)})
        row->addWidget(part);
    connect(&RunningTasks::instance(), &RunningTasks::changed, this, &TaskStrip::follow);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_task)
            m_task->cancel();
    });
    m_stop->setText(tr("Stop"));
    m_bar->setAccessibleName(tr("Progress"));
    follow();
}

void TaskStrip::follow()
{
    if (m_task)
        m_task->disconnect(this);
    const QList<Task *> running = RunningTasks::instance().all();
    m_task = running.isEmpty() ? nullptr : running.constLast();
    if (m_task)
        connect(m_task, &Task::progressed, this, &TaskStrip::showProgress);
    setVisible(m_task);
    showProgress();
}

void TaskStrip::showProgress()
{
    if (!m_task)
        return;
    const qint64 total = m_task->total();
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    m_bar->setValue(total > 0 ? static_cast<int>(m_task->done() * 1000 / total) : 0);
    const int left = m_task->secondsLeft();
    m_title->setText(left < 0 ? m_task->title() : tr("%1, about %2 s left").arg(m_task->title()).arg(left));
    m_stop->setEnabled(!m_task->isCancelled());
}

void TaskStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_stop->setText(tr("Stop"));
        m_bar->setAccessibleName(tr("Progress"));
        showProgress();
    }
    QWidget::changeEvent(event);
}

} // namespace anguan
