// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registers/fieldcheck.h"

#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/base/tr.h"

#include <QDate>
#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

namespace anguan {

namespace {

constexpr int maxItems = 2000; // whoever leaves may hold a thousand accounts
constexpr int maxItemText = 500;

/// Compiled once; a pattern is a literal of a declaration, so there are few.
const QRegularExpression &expression(const char *pattern)
{
    thread_local QHash<const char *, QRegularExpression> known;
    auto it = known.find(pattern);
    if (it == known.end()) {
        const QString whole = QRegularExpression::anchoredPattern(QString::fromUtf8(pattern));
        it = known.insert(pattern, QRegularExpression(whole));
    }
    return *it;
}

bool matches(const char *pattern, const QString &text)
{
    return expression(pattern).match(text).hasMatch();
}

bool isIp(const QString &text)
{
    static const char v4[] = "((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(?!$)|$)){4}";
    if (matches(v4, text))
        return true;
    // IPv6: eight groups, or fewer with one "::"; an address of a machine needs no zone and no IPv4 tail.
    const QStringList halves = text.split(QStringLiteral("::"));
    if (halves.size() > 2)
        return false;
    qsizetype groups = 0;
    for (const QString &half : halves) {
        if (half.isEmpty())
            continue;
        const QStringList parts = half.split(QLatin1Char(':'));
        for (const QString &part : parts) {
            if (!matches("[0-9a-f]{1,4}", part))
                return false;
        }
        groups += parts.size();
    }
    return halves.size() == 2 ? groups < 8 : groups == 8;
}

QString macOf(const QString &typed)
{
    QString hex = typed.toLower();
    hex.remove(QLatin1Char('-')).remove(QLatin1Char(':')).remove(QLatin1Char('.'));
    if (!matches("[0-9a-f]{12}", hex))
        return typed;
    QStringList pairs;
    for (int i = 0; i < 12; i += 2)
        pairs.append(hex.mid(i, 2));
    return pairs.join(QLatin1Char(':'));
}

QJsonValue tidiedItems(const Field &field, const QJsonArray &items)
{
    QJsonArray kept;
    for (const QJsonValue &item : items) {
        if (!item.isObject()) {
            kept.append(item);
            continue;
        }
        QJsonObject row = item.toObject();
        for (const ItemColumn &column : field.items) {
            Field cell;
            cell.kind = column.kind;
            const QString key = QLatin1String(column.id);
            const QJsonValue value = tidied(cell, row.value(key));
            if (isEmptyValue(value))
                row.remove(key);
            else
                row.insert(key, value);
        }
        if (!row.isEmpty())
            kept.append(row);
    }
    return kept;
}

QString itemsProblem(const Field &field, const QJsonArray &items)
{
    if (items.size() > maxItems)
        return Tr::tr("At most %n line(s) fit here.", nullptr, maxItems);
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (!items.at(i).isObject())
            return Tr::tr("Line %1 cannot be read.").arg(i + 1);
        const QJsonObject row = items.at(i).toObject();
        for (auto it = row.begin(); it != row.end(); ++it) {
            const ItemColumn *column = nullptr;
            for (const ItemColumn &known : field.items) {
                if (it.key() == QLatin1String(known.id))
                    column = &known;
            }
            if (!column)
                return Tr::tr("Line %1 has an unknown column “%2”.").arg(QString::number(i + 1), it.key());
            Field cell;
            cell.kind = column->kind;
            cell.maxLength = maxItemText;
            if (const QString problem = problemOf(cell, it.value()); !problem.isEmpty())
                return Tr::tr("Line %1, %2: %3")
                    .arg(QString::number(i + 1), Tr::shown(column->label), problem);
        }
    }
    return {};
}

QString textProblem(const Field &field, const QString &text)
{
    if (text.size() > field.maxLength)
        return Tr::tr("At most %n character(s) fit here.", nullptr, field.maxLength);
    const bool lines = field.kind == FieldKind::LongText;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool allowed = lines && (c == QLatin1Char('\n') || c == QLatin1Char('\t'));
        // Half of a pair is no character: it could be neither signed nor printed.
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        i += isPair ? 1 : 0;
        if ((c.unicode() < 0x20 && !allowed) || c.unicode() == 0x7f || (c.isSurrogate() && !isPair))
            return Tr::tr("There is a sign in this text that cannot be printed. Type it again.");
    }
    if (field.pattern[0] && !matches(field.pattern, text))
        return field.patternHelp[0] ? Tr::shown(field.patternHelp)
                                    : Tr::tr("This does not have the expected form.");
    return {};
}

QString dateProblem(const QString &text)
{
    // isoDate gives back what is in the stored form already, and nothing else.
    if (Text::isoDate(text) != text)
        return Tr::tr("“%1” is no day of the calendar. Write it like 2026-11-21.").arg(text);
    if (QStringView(text).left(4).toInt() > 2200)
        return Tr::tr("The year of this date cannot be right.");
    return {};
}

QString shapeProblem(const Field &field, const QString &text)
{
    switch (field.kind) {
    case FieldKind::Date:
        return dateProblem(text);
    case FieldKind::Instant:
        return Clock::instantOf(text).isValid() ? QString() : Tr::tr("This is no date with a time of day.");
    case FieldKind::Choice:
        return field.choice(text) ? QString() : Tr::tr("“%1” is none of the choices.").arg(text);
    case FieldKind::Ip:
        return isIp(text) ? QString() : Tr::tr("This is no IP address. Write it like 10.32.4.17.");
    case FieldKind::Mac:
        return matches("([0-9a-f]{2}:){5}[0-9a-f]{2}", text)
                   ? QString()
                   : Tr::tr("This is no MAC address. Write it like 00:1a:2b:3c:4d:5e.");
    case FieldKind::Phone:
        return matches("\\+?[0-9]([0-9 -]{3,22})[0-9](\\s?(#|ext\\.?|转)\\s?[0-9]{1,6})?", text)
                   ? QString()
                   : Tr::tr("This is no telephone number. Write it like 0734-8123456 or 13807340001.");
    case FieldKind::Login:
        return matches("[a-z][a-z0-9._-]{1,31}", text)
                   ? QString()
                   : Tr::tr(
                         "A login begins with a letter and holds 2 to 32 letters, digits, dots, hyphens or "
                         "underscores.");
    case FieldKind::Reference:
        return matches("[A-Z]{2,4}-\\d{4}-\\d{4,7}", text)
                   ? QString()
                   : Tr::tr("“%1” is no number of a record.").arg(text);
    default:
        return textProblem(field, text);
    }
}

} // namespace

bool isEmptyValue(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return true;
    case QJsonValue::String:
        return value.toString().isEmpty();
    case QJsonValue::Array:
        return value.toArray().isEmpty();
    case QJsonValue::Object:
        return value.toObject().isEmpty();
    default:
        return false;
    }
}

QJsonValue tidied(const Field &field, const QJsonValue &value)
{
    if (value.isArray()) {
        if (field.kind == FieldKind::Items)
            return tidiedItems(field, value.toArray());
        return value;
    }
    if (!value.isString())
        return value;
    const QString text =
        field.kind == FieldKind::LongText
            ? Text::tidy(value.toString()).replace(QStringLiteral("\r\n"), QStringLiteral("\n"))
            : Text::tidy(value.toString());
    switch (field.kind) {
    case FieldKind::Date: {
        const QString iso = Text::isoDate(text);
        return iso.isEmpty() ? text : iso;
    }
    case FieldKind::Integer: {
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        return isNumber ? QJsonValue(number) : QJsonValue(text);
    }
    case FieldKind::Mac:
        return macOf(text);
    case FieldKind::Ip:
    case FieldKind::Login:
        return text.toLower();
    case FieldKind::Reference:
        return text.toUpper();
    default:
        return text;
    }
}

QString problemOf(const Field &field, const QJsonValue &value)
{
    if (isEmptyValue(value))
        return {};
    switch (field.kind) {
    case FieldKind::Integer: {
        const double number = value.toDouble();
        if (!value.isDouble() || number != static_cast<double>(value.toInteger()))
            return Tr::tr("A whole number belongs here.");
        if (field.hasRange() && (value.toInteger() < field.minimum || value.toInteger() > field.maximum))
            return Tr::tr("The number must lie between %1 and %2.").arg(field.minimum).arg(field.maximum);
        return {};
    }
    case FieldKind::YesNo:
        return value.isBool() ? QString() : Tr::tr("Only yes or no belongs here.");
    case FieldKind::Items:
        return value.isArray() ? itemsProblem(field, value.toArray()) : Tr::tr("A list belongs here.");
    case FieldKind::References: {
        if (!value.isArray())
            return Tr::tr("A list belongs here.");
        Field one;
        one.kind = FieldKind::Reference;
        for (const QJsonValue &number : value.toArray()) {
            if (const QString problem = problemOf(one, number); !problem.isEmpty())
                return problem;
        }
        return {};
    }
    case FieldKind::Attachment:
        return value.isArray() ? QString() : Tr::tr("A list belongs here.");
    default:
        return value.isString() ? shapeProblem(field, value.toString()) : Tr::tr("A text belongs here.");
    }
}

} // namespace anguan
