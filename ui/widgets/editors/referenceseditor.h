// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/editors/fieldeditor.h"

class QListWidget;
class QPushButton;

namespace anguan {

class ReferencePicker;

/// References to many records: find one, it joins the list; Delete takes it off.
class ReferencesEditor : public FieldEditor
{
    Q_OBJECT
public:
    ReferencesEditor(const Field &field, Vault &vault, QWidget *parent);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    QString inputProblem() const override;
    void leave() override;
    void setReadOnly(bool readOnly) override;
    bool isWide() const override { return true; }

private:
    void add(const QString &number);
    void removeCurrent();
    void fit();

    Vault &m_vault;
    ReferencePicker *m_picker;
    QListWidget *m_list;
    QPushButton *m_remove;
};

} // namespace anguan
