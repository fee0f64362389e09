// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/editors/fieldeditor.h"

#include <optional>

class QLabel;
class QLineEdit;

namespace anguan {

/// A whole number with its unit. It may be empty, which a spin box cannot say.
class NumberEditor : public FieldEditor
{
    Q_OBJECT
public:
    NumberEditor(const Field &field, QWidget *parent);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    QJsonValue typed() const override;
    QString inputProblem() const override;
    void leave() override;
    void setReadOnly(bool readOnly) override;

private:
    std::optional<qint64> number() const;

    QLineEdit *m_line;
};

} // namespace anguan
