// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/duties/drillrun.h"
#include "models/records/record.h"
#include "ui/widgets/screen.h"

#include <QTimer>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace anguan {

class Banner;
class EmptyState;
class FindingsPage;
class RunPage;
class Vault;

/// Drills with the stopwatch: choose one that is planned, run it, then deal with what it brought to light.
/// What was called out is sealed at once, so that a lock, a crash or a power cut loses nothing.
class StopwatchScreen : public Screen
{
    Q_OBJECT
public:
    explicit StopwatchScreen(Vault &vault, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QString guidePage() const override { return QStringLiteral("stopwatch"); }
    void activate() override;
    void createNew() override;
    void saveIt() override;
    QList<QWidget *> panes() override;
    bool stepBack() override;
    void keepDraft() override;
    void restoreDraft() override;
    void openItem(const QString &number) override;
    QString currentItem() const override;

    /// Numbers of the drills whose stopwatch runs, of this login: for the count in the navigation.
    static QStringList running(Vault &vault);

private:
    QWidget *makeChoosePage();
    void showPlanned();
    void startChosen();
    void run(const Record &drill, const DrillRun &run, const QString &note);
    void record();
    void discard();
    void showFindings(const Record &drill);
    void restoreFinding();
    void dropFinding();
    void leave();
    bool isRunning() const;
    void say(Tone tone, const QString &sentence, const QString &details = {});

    Vault &m_vault;
    Record m_drill; ///< the one that runs or whose findings are dealt with
    Banner *m_notice;
    QStackedWidget *m_pages;
    QListWidget *m_planned;
    EmptyState *m_empty;
    QPushButton *m_start;
    QWidget *m_choose;
    RunPage *m_run;
    FindingsPage *m_findings;
    QTimer m_keeping;
};

} // namespace anguan
