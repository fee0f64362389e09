// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QToolButton>

namespace anguan {

/// Opens a month to pick a day from; Alt+Down in the line beside it does the same.
class CalendarButton : public QToolButton
{
    Q_OBJECT
public:
    explicit CalendarButton(QWidget *parent = nullptr);

    void setDate(const QDate &date) { m_date = date; }
    void openCalendar();

signals:
    void picked(const QDate &date);

private:
    QDate m_date;
};

} // namespace anguan
