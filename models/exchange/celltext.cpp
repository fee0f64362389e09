// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/celltext.h"

#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/exchange/itemlines.h"
#include "models/registers/display.h"

#include <QDateTime>
#include <QJsonArray>

namespace anguan {

namespace {

/// What separates several references in one cell may not stand in the names.
QString plainName(QString name)
{
    for (QChar &c : name) {
        if (c == QLatin1Char(';') || c == QChar(u'；') || c == QChar(u'、') || c == QLatin1Char('\n'))
            c = QLatin1Char(' ');
    }
    return name.simplified();
}

QString referenceText(const QString &number, const NameOf &nameOf)
{
    const QString name = nameOf ? plainName(nameOf(number)) : QString();
    return name.isEmpty() || name == number ? number : number + QLatin1Char(' ') + name;
}

/// Local time, as short as it can be without losing anything.
QString instantText(const QString &stamp)
{
    const QDateTime instant = Clock::instantOf(stamp);
    if (!instant.isValid())
        return stamp;
    const QTime time = instant.time();
    const bool whole = time.second() == 0 && time.msec() == 0;
    return instant.toLocalTime().toString(whole ? QStringLiteral("yyyy-MM-dd HH:mm")
                                                : QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
}

} // namespace

QString cellText(const Field &field, const QJsonValue &value, const NameOf &nameOf)
{
    if (value.isUndefined() || value.isNull())
        return {};
    switch (field.kind) {
    case FieldKind::Integer:
        return QString::number(value.toInteger()); // the unit stays out: the cell is a number
    case FieldKind::Instant:
        return instantText(value.toString());
    case FieldKind::Reference:
        return referenceText(value.toString(), nameOf);
    case FieldKind::References: {
        QStringList all;
        const QJsonArray numbers = value.toArray();
        for (const QJsonValue &number : numbers)
            all.append(referenceText(number.toString(), nameOf));
        return all.join(QStringLiteral("；"));
    }
    case FieldKind::Items:
        return itemLines(field, value.toArray());
    case FieldKind::Attachment:
        return {};
    default:
        return displayText(field, value);
    }
}

} // namespace anguan
