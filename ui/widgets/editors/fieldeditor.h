// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/field.h"

#include <QJsonValue>
#include <QWidget>

namespace anguan {

class Vault;

/// The editor of one field. It never judges the record: it only says when what is typed is no value at all
/// ("not a date"), and keeps the typed text until the reader mends it.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    FieldEditor(const Field &field, QWidget *parent);

    const Field &field() const { return m_field; }
    QString fieldId() const { return QString::fromLatin1(m_field.id); }

    /// Undefined when empty or when what is typed is no value.
    virtual QJsonValue value() const = 0;
    /// Takes a stored value or what typed() returned.
    virtual void setValue(const QJsonValue &value) = 0;
    /// For a draft: the value, or the raw text where it is none yet.
    virtual QJsonValue typed() const { return value(); }
    /// Why what is typed is no value, as a sentence; empty when it is one or nothing is typed.
    virtual QString inputProblem() const { return {}; }
    /// The focus has left: show the value in its own notation (2026/1/5 becomes 2026-01-05).
    virtual void leave() {}
    virtual void setReadOnly(bool readOnly) { setEnabled(!readOnly); }
    /// A wide editor takes the row under its label.
    virtual bool isWide() const { return false; }
    /// The name a screen reader says: label, required, help.
    virtual void describe(const QString &name, const QString &description);

signals:
    void edited(); ///< by the user, at each change
    /// A reference field asks for a record that does not exist yet.
    void createRequested(const QString &registerId);

protected:
    void focusOn(QWidget *widget); ///< the focus proxy, and the one that is described

private:
    Field m_field;
};

/// The one map from kind to editor.
FieldEditor *makeFieldEditor(const Field &field, Vault &vault, QWidget *parent = nullptr);

} // namespace anguan
