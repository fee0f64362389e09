// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/task.h"

#include <QtConcurrent>

namespace anguan {

namespace {

constexpr int pollInterval = 100;  // ms
constexpr qint64 silentFor = 2000; // ms before a guess at the time left is worth showing

} // namespace

Task::Task(QObject *owner, const QString &title) : QObject(owner), m_title(title)
{
    m_poll.setInterval(pollInterval);
    connect(&m_poll, &QTimer::timeout, this, &Task::progressed);
    connect(&m_watcher, &QFutureWatcher<void>::finished, this, [this] {
        m_poll.stop();
        RunningTasks::instance().m_tasks.removeOne(this);
        emit RunningTasks::instance().changed();
        deleteLater();
        const auto then = std::move(m_then);
        emit finished();
        then();
    });
}

Task::~Task()
{
    cancel();
    m_watcher.waitForFinished();
    if (RunningTasks::instance().m_tasks.removeOne(this))
        emit RunningTasks::instance().changed();
}

void Task::start(std::function<void(const Progress &)> work, std::function<void()> done)
{
    m_then = std::move(done);
    m_since.start();
    m_poll.start();
    RunningTasks::instance().m_tasks.append(this);
    emit RunningTasks::instance().changed();
    const Progress progress = [this](qint64 now, qint64 total) {
        m_done = now;
        m_total = total;
        return !m_cancelled;
    };
    m_watcher.setFuture(QtConcurrent::run([work = std::move(work), progress] { work(progress); }));
}

int Task::secondsLeft() const
{
    const qint64 elapsed = m_since.elapsed();
    const qint64 now = m_done;
    if (elapsed < silentFor || now <= 0 || m_total <= now)
        return -1;
    return static_cast<int>(elapsed * (m_total - now) / now / 1000) + 1;
}

void Task::cancel()
{
    m_cancelled = true;
}

RunningTasks &RunningTasks::instance()
{
    static RunningTasks tasks;
    return tasks;
}

} // namespace anguan
