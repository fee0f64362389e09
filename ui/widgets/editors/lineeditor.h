// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/editors/fieldeditor.h"

class QLineEdit;

namespace anguan {

/// One line that is read as something other than text. What cannot be read stays as typed and is named; what
/// can is written in the usual notation once the line is left.
class LineEditor : public FieldEditor
{
    Q_OBJECT
public:
    QJsonValue typed() const override;
    QString inputProblem() const override;
    void leave() override;
    void setReadOnly(bool readOnly) override;

protected:
    LineEditor(const Field &field, QWidget *parent);

    QLineEdit *line() const { return m_line; }
    /// What stands there, in the usual notation; empty when it cannot be read.
    virtual QString understood() const = 0;
    /// The sentence for what cannot be read.
    virtual QString problemOf(const QString &typed) const = 0;

private:
    QLineEdit *m_line;
};

} // namespace anguan
