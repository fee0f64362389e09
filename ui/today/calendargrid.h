// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/field.h"

#include <QDate>
#include <QHash>
#include <QWidget>

namespace anguan {

/// What a day of the calendar shows.
struct DayMark
{
    struct Entry
    {
        QString words;
        Tone tone = Tone::Plain;
    };
    QList<Entry> entries;
    bool working = true;
    QString special; ///< "国庆节"; empty for an ordinary day
};

/// A month, Monday first. Arrows go from day to day and over its edges, Page Up and Down from month to month,
/// T to today; days off and weekends that are worked say so.
class CalendarGrid : public QWidget
{
    Q_OBJECT
public:
    explicit CalendarGrid(QWidget *parent = nullptr);

    void setMarks(const QHash<QDate, DayMark> &marks);
    void setCurrent(const QDate &day);
    QDate current() const { return m_current; }
    QDate firstShown() const; ///< the Monday of the first line
    QDate lastShown() const;
    QRect cellOf(const QDate &day) const;
    QDate dayAt(const QPoint &point) const;

    QSize minimumSizeHint() const override;

signals:
    void currentChanged(const QDate &day);
    void monthChanged();
    void activated(const QDate &day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    int lines() const;
    int headHeight() const;
    void paintDay(QPainter &painter, const QDate &day) const;
    void paintEntries(QPainter &painter, const QRect &rect, const DayMark &mark) const;
    QString wordsOf(const QDate &day) const;

    QHash<QDate, DayMark> m_marks;
    QDate m_current;
};

} // namespace anguan
