// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/editors/referenceseditor.h"

#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "ui/widgets/editors/referencepicker.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace anguan {

ReferencesEditor::ReferencesEditor(const Field &field, Vault &vault, QWidget *parent)
    : FieldEditor(field, parent)
    , m_vault(vault)
    , m_picker(new ReferencePicker(vault, *Catalogue::find(QString::fromLatin1(field.target)), this))
    , m_list(new QListWidget(this))
    , m_remove(new QPushButton(tr("Take off the list"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *top = new QHBoxLayout;
    top->addWidget(m_picker);
    top->addWidget(m_remove);
    layout->addLayout(top);
    layout->addWidget(m_list);
    m_remove->setObjectName(fieldId() + QStringLiteral("Remove"));
    m_list->setObjectName(fieldId() + QStringLiteral("List"));
    m_list->setAccessibleName(tr("Chosen"));
    focusOn(m_picker->line());
    auto *del = new QAction(m_list);
    del->setShortcut(Qt::Key_Delete);
    del->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(del);
    connect(del, &QAction::triggered, this, &ReferencesEditor::removeCurrent);
    connect(m_remove, &QPushButton::clicked, this, &ReferencesEditor::removeCurrent);
    connect(m_picker, &ReferencePicker::picked, this, [this](const QString &number) {
        add(number);
        m_picker->clear();
        emit edited();
    });
    connect(m_picker, &ReferencePicker::createRequested, this, &FieldEditor::createRequested);
    fit();
}

QJsonValue ReferencesEditor::value() const
{
    QJsonArray numbers;
    for (int row = 0; row < m_list->count(); ++row)
        numbers.append(m_list->item(row)->data(Qt::UserRole).toString());
    return numbers.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(numbers);
}

void ReferencesEditor::setValue(const QJsonValue &value)
{
    m_list->clear();
    for (const QJsonValue &number : value.toArray())
        add(number.toString());
    m_picker->clear();
    fit();
}

QString ReferencesEditor::inputProblem() const
{
    return m_picker->problem();
}

void ReferencesEditor::leave()
{
    m_picker->settle();
}

void ReferencesEditor::setReadOnly(bool readOnly)
{
    m_picker->setVisible(!readOnly);
    m_remove->setVisible(!readOnly);
}

void ReferencesEditor::add(const QString &number)
{
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(Qt::UserRole).toString() == number)
            return;
    auto *item = new QListWidgetItem(RecordStore(m_vault).nameOf(number), m_list);
    item->setData(Qt::UserRole, number);
    item->setToolTip(number);
    fit();
}

void ReferencesEditor::removeCurrent()
{
    delete m_list->takeItem(m_list->currentRow());
    fit();
    emit edited();
}

void ReferencesEditor::fit()
{
    const int rows = std::clamp(m_list->count(), 1, 5);
    m_list->setVisible(m_list->count() > 0);
    m_list->setFixedHeight(Theme::px(rows * 28 + 6));
    m_remove->setEnabled(m_list->count() > 0);
}

} // namespace anguan
