// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/editors/choiceeditor.h"

#include "models/registers/display.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QRadioButton>

namespace anguan {

ChoiceEditor::ChoiceEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent), m_combo(new QComboBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_combo);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(8);
    m_combo->setMaxVisibleItems(16);
    m_combo->addItem(tr("(not chosen)"), QString());
    for (const Choice &choice : field.choices)
        m_combo->addItem(choiceLabel(field, QString::fromLatin1(choice.id)), QString::fromLatin1(choice.id));
    m_combo->setFocusPolicy(Qt::StrongFocus);
    m_combo->installEventFilter(this);
    focusOn(m_combo);
    connect(m_combo, &QComboBox::activated, this, &FieldEditor::edited);
}

QJsonValue ChoiceEditor::value() const
{
    const QString id = m_combo->currentData().toString();
    return id.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(id);
}

void ChoiceEditor::setValue(const QJsonValue &value)
{
    m_combo->setCurrentIndex(std::max(0, m_combo->findData(value.toString())));
}

bool ChoiceEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_combo && event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

YesNoEditor::YesNoEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_yes(new QRadioButton(tr("Yes"), this))
    , m_no(new QRadioButton(tr("No"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_yes);
    layout->addWidget(m_no);
    layout->addStretch();
    focusOn(m_yes);
    m_no->setObjectName(fieldId() + QStringLiteral("No"));
    connect(m_yes, &QRadioButton::clicked, this, &FieldEditor::edited);
    connect(m_no, &QRadioButton::clicked, this, &FieldEditor::edited);
}

QJsonValue YesNoEditor::value() const
{
    if (!m_yes->isChecked() && !m_no->isChecked())
        return QJsonValue(QJsonValue::Undefined);
    return m_yes->isChecked();
}

void YesNoEditor::setValue(const QJsonValue &value)
{
    // An exclusive pair cannot be emptied by unchecking.
    m_yes->setAutoExclusive(false);
    m_no->setAutoExclusive(false);
    m_yes->setChecked(value.isBool() && value.toBool());
    m_no->setChecked(value.isBool() && !value.toBool());
    m_yes->setAutoExclusive(true);
    m_no->setAutoExclusive(true);
}

void YesNoEditor::describe(const QString &name, const QString &description)
{
    for (QRadioButton *button : {m_yes, m_no}) {
        button->setAccessibleName(tr("%1: %2").arg(name, button->text()));
        button->setAccessibleDescription(description);
    }
}

} // namespace anguan
