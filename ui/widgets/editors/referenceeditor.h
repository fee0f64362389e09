// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/editors/fieldeditor.h"

namespace anguan {

class ReferencePicker;

/// A reference to one record of the field's target register.
class ReferenceEditor : public FieldEditor
{
    Q_OBJECT
public:
    ReferenceEditor(const Field &field, Vault &vault, QWidget *parent);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    QJsonValue typed() const override;
    QString inputProblem() const override;
    void leave() override;
    void setReadOnly(bool readOnly) override;

private:
    ReferencePicker *m_picker;
};

} // namespace anguan
