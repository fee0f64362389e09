// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/columns.h"

#include "models/base/tr.h"
#include "models/registers/display.h"

namespace anguan {

namespace {

struct OwnColumn
{
    const char *id;
    const char *label;
    FieldKind kind;
    int width;
};

/// Every register has these beside its fields.
constexpr OwnColumn ownColumns[] = {
    {"number", QT_TRANSLATE_NOOP("models", "Number"), FieldKind::Text, 8},
    {"created_at", QT_TRANSLATE_NOOP("models", "Entered on"), FieldKind::Instant, 9},
    {"changed_at", QT_TRANSLATE_NOOP("models", "Changed on"), FieldKind::Instant, 9},
};

const OwnColumn *ownColumn(const QString &id)
{
    for (const OwnColumn &column : ownColumns)
        if (id == QLatin1String(column.id))
            return &column;
    return nullptr;
}

bool fitsAColumn(const Field &field)
{
    return field.kind != FieldKind::Items && field.kind != FieldKind::Attachment;
}

} // namespace

QStringList offeredColumns(const Register &reg)
{
    QStringList ids{QStringLiteral("number")};
    for (const Field &field : reg.fields)
        if (fitsAColumn(field))
            ids << QString::fromLatin1(field.id);
    return ids << QStringLiteral("created_at") << QStringLiteral("changed_at");
}

QStringList firstColumns(const Register &reg)
{
    QStringList ids{QStringLiteral("number")};
    for (const Field &field : reg.fields)
        if (field.listWidth > 0 && fitsAColumn(field))
            ids << QString::fromLatin1(field.id);
    return ids;
}

QString columnLabel(const Register &reg, const QString &id)
{
    if (const OwnColumn *own = ownColumn(id))
        return Tr::shown(own->label);
    const Field *field = reg.field(id);
    return field ? fieldLabel(*field) : id;
}

int columnWidth(const Register &reg, const QString &id)
{
    if (const OwnColumn *own = ownColumn(id))
        return own->width;
    const Field *field = reg.field(id);
    return field && field->listWidth > 0 ? field->listWidth : 8;
}

FieldKind columnKind(const Register &reg, const QString &id)
{
    if (const OwnColumn *own = ownColumn(id))
        return own->kind;
    const Field *field = reg.field(id);
    return field ? field->kind : FieldKind::Text;
}

} // namespace anguan
