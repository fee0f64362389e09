// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/editors/lineeditor.h"

#include <QDateTime>

namespace anguan {

class CalendarButton;

/// A line that the calendar fills too.
class CalendarEditor : public LineEditor
{
    Q_OBJECT
public:
    void setReadOnly(bool readOnly) override;

protected:
    CalendarEditor(const Field &field, int width, QWidget *parent);

    CalendarButton *button() const { return m_button; }
    virtual QString written(const QDate &picked) const = 0;
    bool eventFilter(QObject *watched, QEvent *event) override; ///< Alt+Down opens the calendar

private:
    CalendarButton *m_button;
};

/// A day, typed in any notation an office uses, or picked. Shown as yyyy-MM-dd.
class DateEditor : public CalendarEditor
{
    Q_OBJECT
public:
    DateEditor(const Field &field, QWidget *parent);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

protected:
    QString understood() const override;
    QString problemOf(const QString &typed) const override;
    QString written(const QDate &picked) const override;
};

/// A moment, local time, to the minute; stored as a UTC stamp.
class InstantEditor : public CalendarEditor
{
    Q_OBJECT
public:
    InstantEditor(const Field &field, QWidget *parent);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

protected:
    QString understood() const override;
    QString problemOf(const QString &typed) const override;
    QString written(const QDate &picked) const override;

private:
    QDateTime moment() const;
};

} // namespace anguan
