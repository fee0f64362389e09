// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/itemlines.h"

#include "models/base/tr.h"
#include "models/exchange/celltext.h"
#include "models/registers/display.h"

#include <QJsonObject>

namespace anguan {

namespace {

QString escaped(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c == QLatin1Char('\\') || c == QLatin1Char('|'))
            out += QLatin1Char('\\');
        if (c == QLatin1Char('\n'))
            out += QLatin1String("\\n");
        else
            out += c;
    }
    return out;
}

QStringList partsOf(const QString &line)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (c == QLatin1Char('\\') && i + 1 < line.size()) {
            ++i;
            parts.last() += line.at(i) == QLatin1Char('n') ? QLatin1Char('\n') : line.at(i);
        } else if (c == QLatin1Char('|')) {
            parts.append(QString());
        } else {
            parts.last() += c;
        }
    }
    return parts;
}

Field cellField(const ItemColumn &column)
{
    Field field;
    field.id = column.id;
    field.label = column.label;
    field.kind = column.kind;
    return field;
}

} // namespace

QString itemLines(const Field &field, const QJsonArray &items)
{
    QStringList lines;
    for (const QJsonValue &item : items) {
        QStringList parts;
        for (const ItemColumn &column : field.items)
            parts.append(
                escaped(cellText(cellField(column), item.toObject().value(QLatin1String(column.id)), {})));
        while (parts.size() > 1 && parts.last().isEmpty())
            parts.removeLast();
        lines.append(parts.join(QLatin1String(" | ")));
    }
    return lines.join(QLatin1Char('\n'));
}

ParsedItems parseItemLines(const Field &field, const QString &cell)
{
    ParsedItems parsed;
    const auto lines = cell.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        const QStringList parts = partsOf(line);
        if (parts.size() > field.items.size()) {
            parsed.problem =
                Tr::tr("“%1” has more parts than the columns of “%2”. Put a backslash before a bar that "
                       "belongs to the text.")
                    .arg(line.left(40), fieldLabel(field));
            return parsed;
        }
        QJsonObject item;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const ParsedCell value = parseCell(cellField(field.items.at(i)), parts.at(i).trimmed(), {});
            if (!value.problem.isEmpty()) {
                parsed.problem = value.problem;
                return parsed;
            }
            if (!value.value.isUndefined())
                item.insert(QLatin1String(field.items.at(i).id), value.value);
        }
        parsed.items.append(item);
    }
    return parsed;
}

} // namespace anguan
