// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registers/display.h"

#include "models/base/clock.h"
#include "models/base/tr.h"

#include <QJsonArray>
#include <QJsonObject>

namespace anguan {

namespace {

QString itemLine(const Field &field, const QJsonObject &item)
{
    QStringList cells;
    for (const ItemColumn &column : field.items) {
        Field cell;
        cell.kind = column.kind;
        if (const QString shown = displayText(cell, item.value(QLatin1String(column.id))); !shown.isEmpty())
            cells.append(shown);
    }
    return cells.join(QLatin1Char(' '));
}

QString listText(const Field &field, const QJsonArray &array)
{
    QStringList lines;
    for (const QJsonValue &value : array) {
        if (value.isObject())
            lines.append(itemLine(field, value.toObject()));
        else
            lines.append(value.isString() ? value.toString() : QString::number(value.toInteger()));
    }
    return lines.join(field.kind == FieldKind::Items ? QStringLiteral("; ") : QStringLiteral(", "));
}

} // namespace

QString displayText(const Field &field, const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return {};
    switch (field.kind) {
    case FieldKind::Choice:
        return choiceLabel(field, value.toString());
    case FieldKind::YesNo:
        return value.toBool() ? Tr::tr("Yes") : Tr::tr("No");
    case FieldKind::Integer: {
        const QString number = QString::number(value.toInteger());
        return field.unit[0] ? QStringLiteral("%1 %2").arg(number, Tr::shown(field.unit)) : number;
    }
    case FieldKind::Date:
        return displayDate(value.toString());
    case FieldKind::Instant:
        return displayInstant(value.toString());
    case FieldKind::References:
    case FieldKind::Items:
    case FieldKind::Attachment:
        return listText(field, value.toArray());
    default:
        return value.toString();
    }
}

QString displayDate(const QString &isoDate)
{
    return isoDate;
}

QString displayInstant(const QString &stamp)
{
    const QDateTime instant = Clock::instantOf(stamp);
    return instant.isValid() ? instant.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QString();
}

QString fieldLabel(const Field &field)
{
    return Tr::shown(field.label);
}

QString choiceLabel(const Field &field, const QString &choiceId)
{
    const Choice *choice = field.choice(choiceId);
    return choice ? Tr::shown(choice->label) : choiceId;
}

Tone choiceTone(const Field &field, const QString &choiceId)
{
    const Choice *choice = field.choice(choiceId);
    return choice ? choice->tone : Tone::Plain;
}

} // namespace anguan
