// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/duties/dueline.h"

#include <QDate>
#include <QWidget>

class QPushButton;

namespace anguan {

class Banner;
class CalendarGrid;
class Duties;
class Heading;
class TodayList;
class Vault;

/// The same duties as a month, answered or not, and under it the lines of the day that is chosen.
class CalendarPage : public QWidget
{
    Q_OBJECT
public:
    CalendarPage(Vault &vault, Duties &duties, QWidget *parent = nullptr);

    /// Reads the month anew. `owner` as in DueQuery.
    void refresh(const QString &owner);
    CalendarGrid *grid() const { return m_grid; }
    TodayList *list() const { return m_list; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void showDay();
    void retranslate();

    Vault &m_vault;
    Duties &m_duties;
    QString m_owner;
    QList<DueLine> m_lines;
    QPushButton *m_before;
    QPushButton *m_after;
    QPushButton *m_today;
    Heading *m_month;
    Banner *m_notice;
    CalendarGrid *m_grid;
    Heading *m_day;
    TodayList *m_list;
};

} // namespace anguan
