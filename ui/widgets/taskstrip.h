// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace anguan {

class Task;

/// The task that runs now: what it is, how far it is, how long it still takes, and a way to stop it. Takes no
/// room while nothing runs. Stands in the status line, and in a window that covers it.
class TaskStrip : public QWidget
{
    Q_OBJECT
public:
    explicit TaskStrip(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void showProgress();

    QLabel *m_title;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QPointer<Task> m_task;
};

} // namespace anguan
