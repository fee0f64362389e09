// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/filtersql.h"

#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/base/tr.h"
#include "models/records/recordsql.h"
#include "models/registers/catalogue.h"
#include "models/registers/labels.h"

#include <algorithm>

namespace anguan {

namespace {

QString marks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QStringLiteral(", "));
}

QString like(const QString &text)
{
    QString pattern = text;
    pattern.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
    pattern.replace(QLatin1Char('%'), QStringLiteral("\\%"));
    pattern.replace(QLatin1Char('_'), QStringLiteral("\\_"));
    return QLatin1Char('%') + pattern + QLatin1Char('%');
}

bool isReading(const QString &typed)
{
    return !typed.isEmpty() && std::all_of(typed.begin(), typed.end(), [](QChar c) {
        return c.unicode() < 0x80 && c.isLetterOrNumber();
    });
}

QVariantList bound(const QStringList &values)
{
    QVariantList list;
    for (const QString &value : values)
        list.append(value);
    return list;
}

Condition oneOf(const QString &column, const QStringList &values)
{
    if (values.isEmpty())
        return {QStringLiteral("0"), {}};
    return {QStringLiteral("%1 IN (%2)").arg(column, marks(values.size())), bound(values)};
}

Failure unreadable(const Field &field, const QString &value)
{
    return fail(ErrorCode::Invalid,
                Tr::tr("“%1” cannot be compared with “%2”.").arg(Tr::shown(field.label), value));
}

Failure notAsked(const Field &field)
{
    return fail(ErrorCode::Invalid, Tr::tr("“%1” cannot be filtered that way.").arg(Tr::shown(field.label)));
}

Result<Condition> textCondition(const Field &field, const Filter &filter)
{
    const QString column = QStringLiteral("t.") + columnOf(field);
    switch (filter.op) {
    case FilterOp::Contains:
        return textHolds(QStringLiteral("t."), field, filter.values.first());
    case FilterOp::Equals:
    case FilterOp::OneOf:
        return oneOf(column, filter.values);
    case FilterOp::AtLeast:
        return Condition{column + QStringLiteral(" >= ?"), {filter.values.first()}};
    case FilterOp::AtMost:
        return Condition{column + QStringLiteral(" <= ?"), {filter.values.first()}};
    case FilterOp::Before:
        return Condition{column + QStringLiteral(" < ?"), {filter.values.first()}};
    case FilterOp::Between:
        return Condition{column + QStringLiteral(" BETWEEN ? AND ?"), bound(filter.values.mid(0, 2))};
    default:
        return notAsked(field);
    }
}

Result<Condition> integerCondition(const Field &field, const Filter &filter)
{
    const QString column = QStringLiteral("t.") + columnOf(field);
    if (filter.op == FilterOp::Contains)
        return Condition{QStringLiteral("CAST(%1 AS TEXT) LIKE ? ESCAPE '\\'").arg(column),
                         {like(Text::tidy(filter.values.first()))}};
    QVariantList numbers;
    for (const QString &value : filter.values) {
        bool isNumber = false;
        const qint64 number = Text::tidy(value).toLongLong(&isNumber);
        if (!isNumber)
            return unreadable(field, value);
        numbers.append(number);
    }
    switch (filter.op) {
    case FilterOp::Equals:
    case FilterOp::OneOf:
        return Condition{QStringLiteral("%1 IN (%2)").arg(column, marks(numbers.size())), numbers};
    case FilterOp::AtLeast:
        return Condition{column + QStringLiteral(" >= ?"), {numbers.first()}};
    case FilterOp::AtMost:
        return Condition{column + QStringLiteral(" <= ?"), {numbers.first()}};
    case FilterOp::Before:
        return Condition{column + QStringLiteral(" < ?"), {numbers.first()}};
    case FilterOp::Between:
        return Condition{column + QStringLiteral(" BETWEEN ? AND ?"), numbers.mid(0, 2)};
    default:
        return notAsked(field);
    }
}

/// Days as they are compared: ISO dates as they stand; for instants the stamp at which the local day begins.
QString dayStart(const Field &field, const QDate &day)
{
    return field.kind == FieldKind::Instant ? Clock::stamp(day.startOfDay()) : day.toString(Qt::ISODate);
}

Result<QDate> dayOf(const Field &field, const QString &value)
{
    const QDate day = QDate::fromString(Text::isoDate(value), Qt::ISODate);
    if (!day.isValid())
        return unreadable(field, value);
    return day;
}

Result<Condition> dateCondition(const Field &field, const Filter &filter)
{
    const QString column = QStringLiteral("t.") + columnOf(field);
    // From a day on, and up to the beginning of the day after: right for dates and instants alike.
    const auto span = [&](const QDate &from, const QDate &to) {
        return Condition{QStringLiteral("(%1 >= ? AND %1 < ?)").arg(column),
                         {dayStart(field, from), dayStart(field, to.addDays(1))}};
    };
    switch (filter.op) {
    case FilterOp::Contains:
        return Condition{column + QStringLiteral(" LIKE ? ESCAPE '\\'"),
                         {like(Text::tidy(filter.values.first()))}};
    case FilterOp::Equals: {
        ANGUAN_TRY_LET(day, dayOf(field, filter.values.first()));
        return span(day, day);
    }
    case FilterOp::AtLeast: {
        ANGUAN_TRY_LET(day, dayOf(field, filter.values.first()));
        return Condition{column + QStringLiteral(" >= ?"), {dayStart(field, day)}};
    }
    case FilterOp::AtMost: {
        ANGUAN_TRY_LET(day, dayOf(field, filter.values.first()));
        return Condition{column + QStringLiteral(" < ?"), {dayStart(field, day.addDays(1))}};
    }
    case FilterOp::Before: {
        ANGUAN_TRY_LET(day, dayOf(field, filter.values.first()));
        return Condition{column + QStringLiteral(" < ?"), {dayStart(field, day)}};
    }
    case FilterOp::Between: {
        ANGUAN_TRY_LET(from, dayOf(field, filter.values.first()));
        ANGUAN_TRY_LET(to, dayOf(field, filter.values.last()));
        return span(from, to);
    }
    case FilterOp::WithinDays: {
        bool isNumber = false;
        const int days = filter.values.first().toInt(&isNumber);
        if (!isNumber)
            return unreadable(field, filter.values.first());
        const QDate other = Clock::today().addDays(days);
        return span(qMin(other, Clock::today()), qMax(other, Clock::today()));
    }
    default:
        return notAsked(field);
    }
}

Result<Condition> choiceCondition(const Field &field, const Filter &filter)
{
    const QString column = QStringLiteral("t.") + columnOf(field);
    QStringList meant;
    for (const QString &value : filter.values) {
        const QStringList ids = choicesLike(field, value);
        const bool isExact = filter.op != FilterOp::Contains;
        if (isExact && ids.isEmpty())
            return unreadable(field, value);
        meant.append(isExact ? ids.mid(0, 1) : ids);
    }
    const auto place = [&](const QString &id) {
        for (qsizetype i = 0; i < field.choices.size(); ++i) {
            if (id == QLatin1String(field.choices.at(i).id))
                return i;
        }
        return qsizetype(-1);
    };
    const auto between = [&](qsizetype from, qsizetype to) {
        QStringList ids;
        for (qsizetype i = from; i <= to; ++i)
            ids.append(QLatin1String(field.choices.at(i).id));
        return oneOf(column, ids);
    };
    // Choices are declared in their order: level 1 to 5.
    switch (filter.op) {
    case FilterOp::Contains:
    case FilterOp::Equals:
    case FilterOp::OneOf:
        return oneOf(column, meant);
    case FilterOp::AtLeast:
        return between(place(meant.first()), field.choices.size() - 1);
    case FilterOp::AtMost:
        return between(0, place(meant.first()));
    case FilterOp::Between:
        return between(place(meant.first()), place(meant.last()));
    default:
        return notAsked(field);
    }
}

Result<Condition> yesNoCondition(const Field &field, const Filter &filter)
{
    const QString typed = Text::tidy(filter.values.first()).toLower();
    static const QStringList yes{QStringLiteral("true"), QStringLiteral("yes"), QStringLiteral("1"),
                                 QStringLiteral("是")};
    static const QStringList no{QStringLiteral("false"), QStringLiteral("no"), QStringLiteral("0"),
                                QStringLiteral("否")};
    if (!yes.contains(typed) && !no.contains(typed))
        return unreadable(field, filter.values.first());
    return Condition{QStringLiteral("t.%1 = ?").arg(columnOf(field)), {yes.contains(typed) ? 1 : 0}};
}

Result<Condition> referenceCondition(const Register &reg, const Field &field, const Filter &filter)
{
    const Register *target = Catalogue::find(QLatin1String(field.target));
    if (!target)
        return notAsked(field);
    Condition chosen;
    switch (filter.op) {
    case FilterOp::Contains: {
        chosen = textHolds(QStringLiteral("r."), target->name(), filter.values.first());
        chosen.sql = QStringLiteral("%1 OR r.number = ?").arg(chosen.sql);
        chosen.values.append(Text::tidy(filter.values.first()).toUpper());
        break;
    }
    case FilterOp::Equals:
    case FilterOp::OneOf:
        chosen.sql = QStringLiteral("r.number IN (%1) OR r.%2 IN (%1)")
                         .arg(marks(filter.values.size()), columnOf(target->name()));
        chosen.values = bound(filter.values) + bound(filter.values);
        break;
    default:
        return notAsked(field);
    }
    const QString targets =
        QStringLiteral("SELECT r.id FROM %1 r WHERE %2").arg(QLatin1String(target->id), chosen.sql);
    if (field.kind == FieldKind::References)
        chosen.sql = QStringLiteral("t.id IN (SELECT record FROM %1 WHERE target IN (%2))")
                         .arg(linkTable(reg, field), targets);
    else
        chosen.sql = QStringLiteral("t.%1 IN (%2)").arg(columnOf(field), targets);
    return chosen;
}

Condition emptiness(const Register &reg, const Field &field, bool empty)
{
    if (field.kind == FieldKind::References)
        return {QStringLiteral("t.id %1IN (SELECT record FROM %2)")
                    .arg(empty ? QStringLiteral("NOT ") : QString(), linkTable(reg, field)),
                {}};
    return {QStringLiteral("t.%1 IS %2NULL").arg(columnOf(field), empty ? QString() : QStringLiteral("NOT ")),
            {}};
}

} // namespace

Condition textHolds(const QString &alias, const Field &field, const QString &typed)
{
    const QString text = Text::tidy(typed);
    if (isKeyed(field) && isReading(text))
        return {QStringLiteral("instr(%1, ?) > 0").arg(alias + keysColumn(field)), {text.toLower()}};
    const QString column = alias + columnOf(field);
    const auto hasCase = [](QChar c) { return c.isUpper() || c.isLower(); };
    if (std::none_of(text.begin(), text.end(), hasCase))
        return {QStringLiteral("instr(%1, ?) > 0").arg(column), {text}};
    return {QStringLiteral("%1 LIKE ? ESCAPE '\\'").arg(column), {like(text)}};
}

const Field *headField(const QString &id)
{
    static const QList<Field> head{
        textField("number", QT_TRANSLATE_NOOP("models", "Number")),
        instantField("created_at", QT_TRANSLATE_NOOP("models", "Recorded at")),
        textField("created_by", QT_TRANSLATE_NOOP("models", "Recorded by")),
        instantField("changed_at", QT_TRANSLATE_NOOP("models", "Changed at")),
        textField("changed_by", QT_TRANSLATE_NOOP("models", "Changed by")),
        instantField("withdrawn_at", QT_TRANSLATE_NOOP("models", "Withdrawn at")),
        textField("withdrawn_reason", QT_TRANSLATE_NOOP("models", "Reason of withdrawal")),
    };
    for (const Field &field : head) {
        if (id == QLatin1String(field.id))
            return &field;
    }
    return nullptr;
}

const Field *listField(const Register &reg, const QString &id)
{
    const Field *field = reg.field(id);
    return field ? field : headField(id);
}

QStringList choicesLike(const Field &field, const QString &typed)
{
    const QString text = Text::tidy(typed);
    QStringList exact;
    QStringList similar;
    for (const Choice &choice : field.choices) {
        const BothLabels labels = bothLabels(choice.label);
        const QString id = QLatin1String(choice.id);
        if (text == id || text == labels.chinese || text.compare(labels.english, Qt::CaseInsensitive) == 0)
            exact.append(id);
        else if (labels.chinese.contains(text) || labels.english.contains(text, Qt::CaseInsensitive) ||
                 (isReading(text) && Text::pinyinKeys(labels.chinese).contains(text.toLower())))
            similar.append(id);
    }
    return exact.isEmpty() ? similar : exact;
}

Result<Condition> conditionOf(const Register &reg, const Filter &filter)
{
    const Field *field = listField(reg, filter.field);
    if (!field)
        return fail(ErrorCode::Invalid, Tr::tr("There is no field “%1” here.").arg(filter.field));
    if (filter.op == FilterOp::Empty || filter.op == FilterOp::NotEmpty)
        return emptiness(reg, *field, filter.op == FilterOp::Empty);
    if (filter.op == FilterOp::OneOf && filter.values.isEmpty())
        return Condition{QStringLiteral("0"), {}};
    // An empty word asks nothing: somebody has just cleared the cell.
    if (filter.values.isEmpty() || (filter.values.size() == 1 && filter.values.first().trimmed().isEmpty()))
        return Condition{};
    if (filter.op == FilterOp::Between && filter.values.size() < 2)
        return unreadable(*field, filter.values.first());
    switch (field->kind) {
    case FieldKind::Integer:
        return integerCondition(*field, filter);
    case FieldKind::Date:
    case FieldKind::Instant:
        return dateCondition(*field, filter);
    case FieldKind::Choice:
        return choiceCondition(*field, filter);
    case FieldKind::YesNo:
        return yesNoCondition(*field, filter);
    case FieldKind::Reference:
    case FieldKind::References:
        return referenceCondition(reg, *field, filter);
    default:
        return textCondition(*field, filter);
    }
}

} // namespace anguan
