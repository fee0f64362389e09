// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/condition.h"

#include "app/tr.h"
#include "models/base/text.h"
#include "models/registers/display.h"
#include "models/registers/labels.h"

#include <QRegularExpression>

namespace anguan {

namespace {

struct Operator
{
    const char *sign;
    FilterOp op;
};

/// Longer signs first: ">=" is not "=".
constexpr Operator operators[] = {
    {">=", FilterOp::AtLeast}, {"<=", FilterOp::AtMost}, {"~", FilterOp::Contains}, {"=", FilterOp::Equals}};

const Field *fieldNamed(const Register &reg, const QString &typed)
{
    for (const Field &field : reg.fields) {
        if (isCalled(field, typed))
            return &field;
    }
    return nullptr;
}

Result<QString> choiceId(const Field &field, const QString &typed)
{
    QStringList known;
    for (const Choice &choice : field.choices) {
        const QString id = QString::fromLatin1(choice.id);
        const BothLabels labels = bothLabels(choice.label);
        if (typed == id || typed == labels.chinese || typed.compare(labels.english, Qt::CaseInsensitive) == 0)
            return id;
        known.append(id + QLatin1Char(' ') + choiceLabel(field, id));
    }
    return fail(ErrorCode::Usage, AppTr::tr("“%1” is no choice of %2. There are: %3.")
                                      .arg(typed, fieldLabel(field), known.join(QStringLiteral("; "))));
}

Result<QString> storedValue(const Field &field, const QString &typed)
{
    switch (field.kind) {
    case FieldKind::Choice:
        return choiceId(field, typed);
    case FieldKind::YesNo: {
        static const QStringList yes{QStringLiteral("是"), QStringLiteral("yes"), QStringLiteral("true"),
                                     QStringLiteral("1")};
        static const QStringList no{QStringLiteral("否"), QStringLiteral("no"), QStringLiteral("false"),
                                    QStringLiteral("0")};
        if (yes.contains(typed.toLower()))
            return QStringLiteral("true");
        if (no.contains(typed.toLower()))
            return QStringLiteral("false");
        return fail(ErrorCode::Usage, AppTr::tr("%1 is yes or no, not “%2”.").arg(fieldLabel(field), typed));
    }
    case FieldKind::Date: {
        const QString iso = Text::isoDate(typed);
        if (iso.isEmpty())
            return fail(ErrorCode::Usage, AppTr::tr("“%1” is no date.").arg(typed));
        return iso;
    }
    case FieldKind::Integer: {
        bool whole = false;
        const qlonglong number = typed.toLongLong(&whole);
        if (!whole)
            return fail(ErrorCode::Usage, AppTr::tr("“%1” is no whole number.").arg(typed));
        return QString::number(number);
    }
    default:
        return typed;
    }
}

} // namespace

Result<Filter> parseCondition(const Register &reg, const QString &typed)
{
    static const QRegularExpression sign(QStringLiteral(">=|<=|~|="));
    const QRegularExpressionMatch match = sign.match(typed);
    if (!match.hasMatch()) {
        return fail(
            ErrorCode::Usage,
            AppTr::tr("“%1” is no condition. Write FIELD=VALUE, FIELD>=VALUE, FIELD<=VALUE or FIELD~TEXT.")
                .arg(typed));
    }
    const QString name = Text::tidy(typed.left(match.capturedStart()));
    const QString value = Text::tidy(typed.mid(match.capturedEnd()));
    Filter filter;
    for (const Operator &known : operators) {
        if (match.captured() == QLatin1String(known.sign))
            filter.op = known.op;
    }
    if (name == QLatin1String("number") || name == AppTr::tr("Number")) {
        filter.field = QStringLiteral("number");
        filter.values = {value};
        return filter;
    }
    const Field *field = fieldNamed(reg, name);
    if (!field) {
        return fail(ErrorCode::Usage,
                    AppTr::tr("%1 has no field “%2”. See: anguan registers").arg(reg.shownTitle(), name));
    }
    filter.field = QString::fromLatin1(field->id);
    if (value.isEmpty()) {
        filter.op = FilterOp::Empty;
        return filter;
    }
    if (filter.op == FilterOp::Contains) {
        filter.values = {value};
        return filter;
    }
    ANGUAN_TRY_LET(stored, storedValue(*field, value));
    filter.values = {stored};
    return filter;
}

Result<ListQuery> listQuery(const Register &reg, const QStringList &conditions, const QString &search)
{
    ListQuery query;
    query.registerId = QString::fromLatin1(reg.id);
    query.search = search;
    for (const QString &condition : conditions) {
        ANGUAN_TRY_LET(filter, parseCondition(reg, condition));
        query.filters.append(filter);
    }
    return query;
}

} // namespace anguan
