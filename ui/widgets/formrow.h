// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace anguan {

/// A label above its editor, with a line of help and a line for what is wrong below it.
class FormRow : public QWidget
{
    Q_OBJECT
public:
    FormRow(const QString &label, QWidget *editor, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void setHelp(const QString &help);
    void setProblem(const QString &sentence); ///< empty: nothing is wrong
    QString problem() const;
    QWidget *editor() const { return m_editor; }

private:
    QWidget *spoken() const;

    QWidget *m_editor;
    QLabel *m_label;
    QLabel *m_help;
    QLabel *m_problem;
};

} // namespace anguan
