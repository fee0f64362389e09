// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duties/planversions.h"

#include "models/base/tr.h"
#include "models/duties/linediff.h"
#include "models/records/recordstore.h"
#include "models/records/surroundings.h"
#include "models/registers/catalogue.h"
#include "models/registers/display.h"
#include "models/vault/database.h"
#include "models/vault/vault.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

namespace anguan {

namespace {

const QString plansId = QStringLiteral("plans");

const Register &plans()
{
    return *Catalogue::find(plansId);
}

QString text(const Values &values, const char *field)
{
    return values.value(QLatin1String(field)).toString();
}

/// "2.0" follows "1.3", "3" follows "2"; another kind of name gets a number behind it.
QString nextEdition(const QString &edition)
{
    static const QRegularExpression numbered(QStringLiteral("^([Vv]?)(\\d{1,6})(\\.\\d+)?$"));
    const QRegularExpressionMatch match = numbered.match(edition);
    if (!match.hasMatch())
        return edition.left(17) + QStringLiteral("-2");
    const QString next = match.captured(1) + QString::number(match.captured(2).toInt() + 1);
    return match.captured(3).isEmpty() ? next : next + QStringLiteral(".0");
}

QStringList successorsOf(const Surroundings &around, const QString &number)
{
    return around.numbersWhere(plansId, QStringLiteral("predecessor"), number);
}

/// What is about the version and not in its text.
bool isOfTheVersion(const Field &field)
{
    static const QSet<QString> own{QStringLiteral("adopted_on"), QStringLiteral("reviewed_on"),
                                   QStringLiteral("predecessor"), QStringLiteral("attachments"),
                                   QStringLiteral("remark")};
    return field.isEngineOwned || field.isDerived || own.contains(QLatin1String(field.id));
}

QString lineOf(const Field &field, const QJsonObject &item)
{
    return displayText(field, QJsonArray{item});
}

QString shown(const RecordStore &store, const Field &field, const QJsonValue &value)
{
    if (field.kind == FieldKind::Reference)
        return value.toString().isEmpty() ? QString() : store.nameOf(value.toString());
    if (field.kind == FieldKind::References) {
        QStringList names;
        const QJsonArray numbers = value.toArray();
        for (const QJsonValue &number : numbers)
            names.append(store.nameOf(number.toString()));
        return names.join(Tr::tr(", "));
    }
    return displayText(field, value);
}

QStringList linesOf(const Field &field, const QJsonArray &items)
{
    QStringList lines;
    for (const QJsonValue &item : items)
        lines.append(lineOf(field, item.toObject()));
    return lines;
}

/// Two lines of a list that say partly the same are one line changed.
bool areAlike(const QJsonObject &a, const QJsonObject &b)
{
    int same = 0, filled = 0;
    for (auto it = a.begin(); it != a.end(); ++it) {
        ++filled;
        same += b.value(it.key()) == it.value() ? 1 : 0;
    }
    return same > 0 && same * 3 >= filled;
}

void compareItems(const Field &field, const QJsonArray &before, const QJsonArray &after,
                  QList<PlanDifference> &found)
{
    const QStringList then = linesOf(field, before);
    const QStringList now = linesOf(field, after);
    const auto alike = [&](qsizetype i, qsizetype j) {
        return areAlike(before.at(i).toObject(), after.at(j).toObject());
    };
    for (const LineMatch &match : matchLines(then, now, alike)) {
        PlanDifference one;
        one.field = QLatin1String(field.id);
        one.label = fieldLabel(field);
        one.lineBefore = static_cast<int>(match.before) + 1;
        one.lineAfter = static_cast<int>(match.after) + 1;
        one.before = match.before >= 0 ? then.at(match.before) : QString();
        one.after = match.after >= 0 ? now.at(match.after) : QString();
        one.kind = match.before < 0          ? PlanDifference::Kind::Added
                   : match.after < 0         ? PlanDifference::Kind::Removed
                   : one.before == one.after ? PlanDifference::Kind::Same
                                             : PlanDifference::Kind::Changed;
        found.append(one);
    }
}

} // namespace

Result<Record> newPlanVersion(Vault &vault, const QString &number)
{
    RecordStore store(vault);
    ANGUAN_TRY_LET(transaction, Transaction::begin(vault.database()));
    ANGUAN_TRY_LET(plan, store.find(plans(), number));
    if (plan.isWithdrawn() || text(plan.values, "state") != QLatin1String("in_force"))
        return fail(
            ErrorCode::Invalid,
            Tr::tr("%1 is not in force: a new version begins with the one in force.").arg(plan.number));
    const Surroundings around(vault);
    for (const QString &other : successorsOf(around, plan.number)) {
        if (text(around.record(plansId, other), "state") == QLatin1String("draft"))
            return fail(ErrorCode::Invalid,
                        Tr::tr("%1 is being written as the next version already. Go on there.").arg(other));
    }
    Values values;
    for (const Field &field : plans().fields) {
        const QString id = QLatin1String(field.id);
        if (!isOfTheVersion(field) && plan.values.contains(id))
            values.insert(id, plan.values.value(id));
    }
    values.insert(QStringLiteral("edition"), nextEdition(text(plan.values, "edition")));
    values.insert(QStringLiteral("predecessor"), plan.number);
    ANGUAN_TRY_LET(made, store.create(plans(), values, Tr::tr("New version of %1").arg(plan.number)));
    ANGUAN_TRY(transaction.commit());
    return made;
}

Result<QList<Record>> planVersions(Vault &vault, const QString &number)
{
    const RecordStore store(vault);
    const Surroundings around(vault);
    ANGUAN_TRY_LET(plan, store.find(plans(), number));
    QList<Record> versions{plan};
    QSet<QString> seen{plan.number};
    // Back along the predecessors, then forth along the successors; a ring ends where it began.
    for (Record one = plan; !text(one.values, "predecessor").isEmpty();) {
        ANGUAN_TRY_LET(before, store.find(plans(), text(one.values, "predecessor")));
        if (seen.contains(before.number))
            break;
        seen.insert(before.number);
        versions.append(before);
        one = before;
    }
    QStringList ahead = successorsOf(around, plan.number);
    while (!ahead.isEmpty()) {
        const QString next = ahead.takeFirst();
        if (seen.contains(next))
            continue;
        seen.insert(next);
        ANGUAN_TRY_LET(record, store.find(plans(), next));
        versions.prepend(record);
        ahead += successorsOf(around, next);
    }
    return versions;
}

QList<PlanDifference> planDifferences(Vault &vault, const Record &before, const Record &after)
{
    const RecordStore store(vault);
    QList<PlanDifference> found;
    for (const Field &field : plans().fields) {
        if (isOfTheVersion(field))
            continue;
        const QString id = QLatin1String(field.id);
        const QJsonValue then = before.values.value(id);
        const QJsonValue now = after.values.value(id);
        if (field.kind == FieldKind::Items) {
            compareItems(field, then.toArray(), now.toArray(), found);
        } else if (then != now) {
            PlanDifference one;
            one.field = id;
            one.label = fieldLabel(field);
            one.before = shown(store, field, then);
            one.after = shown(store, field, now);
            one.kind = one.before.isEmpty()  ? PlanDifference::Kind::Added
                       : one.after.isEmpty() ? PlanDifference::Kind::Removed
                                             : PlanDifference::Kind::Changed;
            found.append(one);
        }
    }
    return found;
}

} // namespace anguan
