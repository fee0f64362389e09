// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registers/field.h"

#include <utility>

namespace anguan {

namespace {

Field made(const char *id, const char *label, FieldKind kind)
{
    Field field;
    field.id = id;
    field.label = label;
    field.kind = kind;
    return field;
}

} // namespace

const Choice *Field::choice(const QString &choiceId) const
{
    for (const Choice &known : choices) {
        if (choiceId == QLatin1String(known.id))
            return &known;
    }
    return nullptr;
}

Field textField(const char *id, const char *label)
{
    return made(id, label, FieldKind::Text);
}

Field longTextField(const char *id, const char *label)
{
    return made(id, label, FieldKind::LongText).longest(4000);
}

Field integerField(const char *id, const char *label)
{
    return made(id, label, FieldKind::Integer);
}

Field dateField(const char *id, const char *label)
{
    return made(id, label, FieldKind::Date);
}

Field instantField(const char *id, const char *label)
{
    return made(id, label, FieldKind::Instant);
}

Field choiceField(const char *id, const char *label, QList<Choice> choices)
{
    Field field = made(id, label, FieldKind::Choice);
    field.choices = std::move(choices);
    return field;
}

Field yesNoField(const char *id, const char *label)
{
    return made(id, label, FieldKind::YesNo);
}

Field referenceField(const char *id, const char *label, const char *target)
{
    Field field = made(id, label, FieldKind::Reference);
    field.target = target;
    return field;
}

Field referencesField(const char *id, const char *label, const char *target)
{
    Field field = made(id, label, FieldKind::References);
    field.target = target;
    return field;
}

Field itemsField(const char *id, const char *label, QList<ItemColumn> columns)
{
    Field field = made(id, label, FieldKind::Items);
    field.items = std::move(columns);
    return field;
}

Field attachmentField(const char *id, const char *label)
{
    return made(id, label, FieldKind::Attachment);
}

Field ipField(const char *id, const char *label)
{
    return made(id, label, FieldKind::Ip);
}

Field macField(const char *id, const char *label)
{
    return made(id, label, FieldKind::Mac);
}

Field phoneField(const char *id, const char *label)
{
    return made(id, label, FieldKind::Phone);
}

Field loginField(const char *id, const char *label)
{
    return made(id, label, FieldKind::Login);
}

} // namespace anguan
