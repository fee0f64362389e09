// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/duties/drillrun.h"
#include "ui/plans/stepslist.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace anguan {

class Heading;
class Pill;

/// The stopwatch while a drill runs: the time in large figures, one key to an event, what was called out so
/// far. Keys: 1 to 9 and 0 the steps, R recovery, Enter a note in own words, Ctrl+Z takes the last one back.
class RunPage : public QWidget
{
    Q_OBJECT
public:
    explicit RunPage(QWidget *parent = nullptr);

    struct Drill
    {
        QString title;
        QString plan; ///< its name and version
        qint64 allowedMinutes = 0;
        QList<PlanStep> steps;
        QString who; ///< at the stopwatch
    };
    void show(const Drill &drill, const DrillRun &run, const QString &note);
    void stop();

    const DrillRun &run() const { return m_run; }
    QString note() const; ///< typed and not yet called out
    void focusSteps();

signals:
    /// Called out or taken back: to be kept at once.
    void happened();
    void noteEdited();
    void finishAsked();
    void discardAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *clockCard();
    QWidget *stepsCard();
    QWidget *eventsCard();
    void call(int step);
    void takeNote();
    void recover();
    void undo();
    void changed();
    void tick();
    void scale();

    Drill m_drill;
    DrillRun m_run;
    QTimer m_timer;
    QLabel *m_clock;
    Heading *m_title;
    Heading *m_plan;
    QLabel *m_sign;
    QLabel *m_verdict;
    QPushButton *m_recover;
    QPushButton *m_undo;
    QPushButton *m_finish;
    QPushButton *m_discard;
    StepsList *m_steps;
    QLineEdit *m_note;
    QListWidget *m_events;
};

} // namespace anguan
