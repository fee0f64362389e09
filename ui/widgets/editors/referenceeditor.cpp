// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/editors/referenceeditor.h"

#include "models/registers/catalogue.h"
#include "ui/widgets/editors/referencepicker.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace anguan {

ReferenceEditor::ReferenceEditor(const Field &field, Vault &vault, QWidget *parent)
    : FieldEditor(field, parent)
    , m_picker(new ReferencePicker(vault, *Catalogue::find(QString::fromLatin1(field.target)), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_picker);
    focusOn(m_picker->line());
    connect(m_picker, &ReferencePicker::edited, this, &FieldEditor::edited);
    connect(m_picker, &ReferencePicker::createRequested, this, &FieldEditor::createRequested);
}

QJsonValue ReferenceEditor::value() const
{
    const QString number = m_picker->number();
    return number.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(number);
}

void ReferenceEditor::setValue(const QJsonValue &value)
{
    const QString text = value.toString();
    const Register *target = Catalogue::ofNumber(text);
    if (text.isEmpty() || (target && qstrcmp(target->id, field().target) == 0))
        m_picker->setNumber(text);
    else
        m_picker->setTypedText(text);
}

QJsonValue ReferenceEditor::typed() const
{
    const QString text = m_picker->typedText();
    return text.isEmpty() ? value() : QJsonValue(text);
}

QString ReferenceEditor::inputProblem() const
{
    return m_picker->problem();
}

void ReferenceEditor::leave()
{
    m_picker->settle();
}

void ReferenceEditor::setReadOnly(bool readOnly)
{
    m_picker->setReadOnly(readOnly);
}

} // namespace anguan
