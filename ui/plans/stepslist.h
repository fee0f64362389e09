// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace anguan {

class DrillRun;

/// One act of the plan, as it is called out.
struct PlanStep
{
    QString when;
    QString who;
    QString what;
    QString how; ///< place and means
};

/// The steps of the plan, each with its number key and, once called out, its time. Space or a click calls the
/// current one out; the keys 1 to 9 and 0 (the tenth) do it from anywhere on the page.
class StepsList : public QListWidget
{
    Q_OBJECT
public:
    explicit StepsList(QWidget *parent = nullptr);

    void setSteps(const QList<PlanStep> &steps);
    void showRun(const DrillRun &run);
    const QList<PlanStep> &steps() const { return m_steps; }
    /// The step of a number key; -1 when there is none.
    int stepOfKey(int key) const;

signals:
    void called(int step);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<PlanStep> m_steps;
};

} // namespace anguan
