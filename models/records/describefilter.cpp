// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/tr.h"
#include "models/records/filtersql.h"
#include "models/registers/display.h"

namespace anguan {

namespace {

QString shown(const Field &field, const QString &value)
{
    switch (field.kind) {
    case FieldKind::Choice: {
        const QStringList meant = choicesLike(field, value);
        return meant.isEmpty() ? value : choiceLabel(field, meant.first());
    }
    case FieldKind::YesNo:
        return value == QLatin1String("true") || value == QLatin1String("1")    ? Tr::tr("Yes")
               : value == QLatin1String("false") || value == QLatin1String("0") ? Tr::tr("No")
                                                                                : value;
    case FieldKind::Integer:
        return field.unit[0] ? QStringLiteral("%1 %2").arg(value, Tr::shown(field.unit)) : value;
    default:
        return value;
    }
}

} // namespace

QString describeFilter(const Register &reg, const Filter &filter)
{
    const Field *field = listField(reg, filter.field);
    if (!field)
        return filter.field;
    const QString label = fieldLabel(*field);
    QStringList values;
    for (const QString &value : filter.values)
        values.append(shown(*field, value));
    const QString first = values.value(0);
    switch (filter.op) {
    case FilterOp::Contains:
        return Tr::tr("%1 contains “%2”").arg(label, first);
    case FilterOp::Equals:
    case FilterOp::OneOf:
        return Tr::tr("%1: %2").arg(label, values.join(Tr::tr(", ")));
    case FilterOp::AtLeast:
        return Tr::tr("%1 ≥ %2").arg(label, first);
    case FilterOp::AtMost:
        return Tr::tr("%1 ≤ %2").arg(label, first);
    case FilterOp::Between:
        return Tr::tr("%1: %2 to %3").arg(label, first, values.value(1));
    case FilterOp::Empty:
        return Tr::tr("%1: empty").arg(label);
    case FilterOp::NotEmpty:
        return Tr::tr("%1: filled in").arg(label);
    case FilterOp::WithinDays: {
        const int days = first.toInt();
        return days < 0 ? Tr::tr("%1: last %n day(s)", nullptr, -days).arg(label)
                        : Tr::tr("%1: within %n day(s)", nullptr, days).arg(label);
    }
    case FilterOp::Before:
        return Tr::tr("%1 before %2").arg(label, first);
    }
    return label;
}

} // namespace anguan
