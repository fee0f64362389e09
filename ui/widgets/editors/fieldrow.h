// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/field.h"

#include <QWidget>

class QLabel;

namespace anguan {

class FieldEditor;

/// Label, editor, help, and the problem in words under it.
class FieldRow : public QWidget
{
    Q_OBJECT
public:
    FieldRow(const Field &field, FieldEditor *editor, QWidget *parent = nullptr);

    FieldEditor *editor() const { return m_editor; }
    QString label() const;
    QString problem() const;
    /// Late: it is refused. Soon: it may be saved, and is pointed at. An empty text takes it away.
    void setProblem(const QString &text, Tone tone = Tone::Late);

private:
    FieldEditor *m_editor;
    QLabel *m_label;
    QLabel *m_help;
    QLabel *m_problem;
    QString m_said;
};

} // namespace anguan
