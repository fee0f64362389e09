// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/todaymodel.h"

#include <QListView>

namespace anguan {

/// The list: pill, sentence with its reason, owner, and one act to a line. A click on the act or Enter does
/// it; the context menu has what else there is.
class TodayList : public QListView
{
    Q_OBJECT
public:
    explicit TodayList(QWidget *parent = nullptr);

    /// Stays on the same line where it is still there.
    void setRows(const QList<TodayRow> &rows);
    TodayModel *todayModel() const { return m_model; }
    void goToState(DutyState state);
    QRect actRect(const QModelIndex &index) const; ///< of the button, in the viewport
    void setMayAnswer(bool may) { m_mayAnswer = may; }

signals:
    void actAsked(const TodayRow &row);
    void openAsked(const TodayRow &row);
    void answerAsked(const TodayRow &row); ///< by hand, without the record that would answer it
    void letGoAsked(const TodayRow &row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void act(const QModelIndex &index);

    TodayModel *m_model;
    bool m_mayAnswer = false;
};

} // namespace anguan
