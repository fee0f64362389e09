// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace anguan {

class ElidedLabel;
class Task;

/// The quiet line at the foot: facts on the left, the running task with its progress and a way to stop it,
/// and the time to the auto-lock on the right.
class StatusLine : public QFrame
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// In the order given, from the left.
    void setFacts(const QStringList &facts);
    void setClock(const QString &words, bool urgent);
    QStringList facts() const;
    QString clock() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void showProgress();

    ElidedLabel *m_facts;
    QStringList m_list;
    QLabel *m_title;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QLabel *m_clock;
    QPointer<Task> m_task;
};

} // namespace anguan
