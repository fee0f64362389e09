// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace anguan {

/// One piece of long work off the GUI thread. The work gets a progress function and should end soon after
/// that says false. The result comes back on the GUI thread, unless the owner is gone: destroying the owner
/// cancels and waits, so that nothing the work uses can go away under it.
class Task : public QObject
{
    Q_OBJECT
public:
    using Progress = anguan::Progress;

    /// `title` is shown in the status line. T may be move-only.
    template <typename T>
    static Task *run(QObject *owner, const QString &title, std::function<T(const Progress &)> work,
                     std::function<void(T)> done)
    {
        auto result = std::make_shared<std::optional<T>>();
        auto *task = new Task(owner, title);
        task->start([result, work = std::move(work)](const Progress &progress) { *result = work(progress); },
                    [result, done = std::move(done)] { done(std::move(**result)); });
        return task;
    }

    ~Task() override;

    QString title() const { return m_title; }
    qint64 done() const { return m_done; }
    qint64 total() const { return m_total; } ///< 0: not known
    int secondsLeft() const;                 ///< -1 while that cannot be said
    bool isCancelled() const { return m_cancelled; }

public slots:
    void cancel();

signals:
    void progressed();
    void finished();

private:
    Task(QObject *owner, const QString &title);
    void start(std::function<void(const Progress &)> work, std::function<void()> done);

    QString m_title;
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
    std::atomic<bool> m_cancelled = false;
    QElapsedTimer m_since;
    QTimer m_poll;
    QFutureWatcher<void> m_watcher;
    std::function<void()> m_then;
};

/// What runs now, for the status line. On the GUI thread.
class RunningTasks : public QObject
{
    Q_OBJECT
public:
    static RunningTasks &instance();
    QList<Task *> all() const { return m_tasks; }

signals:
    void changed();

private:
    friend class Task;
    QList<Task *> m_tasks;
};

} // namespace anguan
