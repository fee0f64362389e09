// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/register.h"

#include <QWidget>

class QCompleter;
class QLineEdit;

namespace anguan {

class ReferenceModel;
class Vault;

/// A line that finds a record of one register by name, number, pinyin or initials, with the hits below it.
class ReferencePicker : public QWidget
{
    Q_OBJECT
public:
    ReferencePicker(Vault &vault, const Register &target, QWidget *parent = nullptr);

    QString number() const { return m_number; } ///< empty: none, or the text names none
    void setNumber(const QString &number);
    QString typedText() const; ///< what stands in the line while it names no record
    void setTypedText(const QString &text);
    QString problem() const;
    /// Text that names exactly one record becomes it.
    void settle();
    void clear();
    QLineEdit *line() const { return m_line; }
    void setReadOnly(bool readOnly);

signals:
    void edited();
    void picked(const QString &number);
    void createRequested(const QString &registerId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void typed(const QString &text);
    void offer(const QString &text);
    void take(const QModelIndex &index);

    Vault &m_vault;
    const Register &m_target;
    ReferenceModel *m_model;
    QCompleter *m_completer;
    QLineEdit *m_line;
    QString m_number;
    QString m_problem;
};

} // namespace anguan
