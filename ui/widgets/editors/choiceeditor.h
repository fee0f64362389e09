// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/editors/fieldeditor.h"

class QComboBox;
class QRadioButton;

namespace anguan {

/// One of the declared choices. The wheel does not change it in passing.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT
public:
    ChoiceEditor(const Field &field, QWidget *parent);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QComboBox *m_combo;
};

/// Yes, no, or not said yet.
class YesNoEditor : public FieldEditor
{
    Q_OBJECT
public:
    YesNoEditor(const Field &field, QWidget *parent);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void describe(const QString &name, const QString &description) override;

private:
    QRadioButton *m_yes;
    QRadioButton *m_no;
};

} // namespace anguan
