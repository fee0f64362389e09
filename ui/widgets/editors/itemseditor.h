// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/editors/fieldeditor.h"

class QPushButton;
class QTableWidget;

namespace anguan {

/// A checklist as a small table: one line an item, columns as declared.
class ItemsEditor : public FieldEditor
{
    Q_OBJECT
public:
    ItemsEditor(const Field &field, QWidget *parent);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    QJsonValue typed() const override;
    QString inputProblem() const override;
    void leave() override;
    void setReadOnly(bool readOnly) override;
    bool isWide() const override { return true; }

private:
    QJsonObject line(int row) const;
    void appendLine(const QJsonObject &values);
    void cellChanged(int row, int column);
    void fit();

    QTableWidget *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
    bool m_filling = false;
};

} // namespace anguan
