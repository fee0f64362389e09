// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/editors/fieldeditor.h"

#include "ui/widgets/editors/attachmenteditor.h"
#include "ui/widgets/editors/choiceeditor.h"
#include "ui/widgets/editors/dateeditor.h"
#include "ui/widgets/editors/itemseditor.h"
#include "ui/widgets/editors/numbereditor.h"
#include "ui/widgets/editors/referenceeditor.h"
#include "ui/widgets/editors/referenceseditor.h"
#include "ui/widgets/editors/texteditor.h"

namespace anguan {

FieldEditor::FieldEditor(const Field &field, QWidget *parent) : QWidget(parent), m_field(field)
{
    setObjectName(fieldId() + QStringLiteral("Editor"));
}

void FieldEditor::describe(const QString &name, const QString &description)
{
    QWidget *target = focusProxy() ? focusProxy() : this;
    target->setAccessibleName(name);
    target->setAccessibleDescription(description);
}

void FieldEditor::focusOn(QWidget *widget)
{
    setFocusProxy(widget);
    widget->setObjectName(fieldId() + QStringLiteral("Input"));
}

FieldEditor *makeFieldEditor(const Field &field, Vault &vault, QWidget *parent)
{
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Ip:
    case FieldKind::Mac:
    case FieldKind::Phone:
    case FieldKind::Login:
        return new TextEditor(field, parent);
    case FieldKind::LongText:
        return new LongTextEditor(field, parent);
    case FieldKind::Integer:
        return new NumberEditor(field, parent);
    case FieldKind::Date:
        return new DateEditor(field, parent);
    case FieldKind::Instant:
        return new InstantEditor(field, parent);
    case FieldKind::Choice:
        return new ChoiceEditor(field, parent);
    case FieldKind::YesNo:
        return new YesNoEditor(field, parent);
    case FieldKind::Reference:
        return new ReferenceEditor(field, vault, parent);
    case FieldKind::References:
        return new ReferencesEditor(field, vault, parent);
    case FieldKind::Items:
        return new ItemsEditor(field, parent);
    case FieldKind::Attachment:
        return new AttachmentEditor(field, vault, parent);
    }
    return nullptr;
}

} // namespace anguan
