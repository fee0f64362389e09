// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/editors/fieldeditor.h"

#include <QDateTime>

class QLineEdit;

namespace anguan {

class CalendarButton;

/// A day, typed in any notation an office uses, or picked. Shown as yyyy-MM-dd.
class DateEditor : public FieldEditor
{
    Q_OBJECT
public:
    DateEditor(const Field &field, QWidget *parent);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    QJsonValue typed() const override;
    QString inputProblem() const override;
    void leave() override;
    void setReadOnly(bool readOnly) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_line;
    CalendarButton *m_button;
};

/// A moment, local time, to the minute; stored as a UTC stamp.
class InstantEditor : public FieldEditor
{
    Q_OBJECT
public:
    InstantEditor(const Field &field, QWidget *parent);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    QJsonValue typed() const override;
    QString inputProblem() const override;
    void leave() override;
    void setReadOnly(bool readOnly) override;

private:
    QDateTime moment() const;

    QLineEdit *m_line;
    CalendarButton *m_button;
};

} // namespace anguan
