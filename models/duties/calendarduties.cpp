// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duties/calendarduties.h"

#include "models/base/clock.h"
#include "models/duties/registerduties.h"
#include "models/registers/catalogue.h"
#include "models/vault/database.h"
#include "models/vault/vault.h"

#include <QJsonArray>

namespace anguan {

namespace {

const QString systemsId = QStringLiteral("systems");
const QString unitScope = QStringLiteral("unit");

// A calendar shows a year ahead; what comes every day or week need not be laid out that far.
int horizonDays(Schedule::Unit unit)
{
    return unit == Schedule::Unit::Day || unit == Schedule::Unit::Week ? 60 : 400;
}

bool isInScope(const QString &scope, const RecordState &state)
{
    if (state.isWithdrawn ||
        state.values.value(QLatin1String("state")).toString() != QLatin1String("in_service"))
        return false;
    return scope == QLatin1String("systems") ||
           (scope == QLatin1String("important_systems") &&
            state.values.value(QLatin1String("importance")).toString() == QLatin1String("important"));
}

/// The day that says when a record of this register was carried out.
const char *dayField(const Register &reg)
{
    for (const DueRule &rule : reg.dues) {
        if (rule.doneField[0])
            return rule.doneField;
    }
    for (const Field &field : reg.fields) {
        if (field.kind == FieldKind::Date && field.isRequired)
            return field.id;
    }
    return "";
}

QStringList systemsIn(const Register &reg, const Values &values)
{
    QStringList numbers;
    for (const Field &field : reg.fields) {
        if (qstrcmp(field.target, "systems") != 0)
            continue;
        const QJsonValue value = values.value(QLatin1String(field.id));
        if (value.isString())
            numbers.append(value.toString());
        const QJsonArray many = value.toArray();
        for (const QJsonValue &one : many)
            numbers.append(one.toString());
    }
    return numbers;
}

} // namespace

QString dutyRuleId(const DutyRule &rule)
{
    return QStringLiteral("rule.%1").arg(rule.id);
}

CalendarDuties::CalendarDuties(Vault &vault, const QList<DutyRule> &rules)
    : m_vault(vault), m_rules(rules), m_slots(vault.database())
{
}

QStringList CalendarDuties::followed(const QList<DutyRule> &rules)
{
    QStringList ids{systemsId};
    for (const DutyRule &rule : rules) {
        if (!rule.answeredBy.isEmpty() && !ids.contains(rule.answeredBy))
            ids.append(rule.answeredBy);
    }
    return ids;
}

Result<void> CalendarDuties::begin()
{
    ANGUAN_TRY_LET(
        first, m_vault.database().scalar(QStringLiteral("SELECT at FROM journal ORDER BY sequence LIMIT 1")));
    if (!first.isValid())
        return {};
    return m_vault.database().execute(
        QStringLiteral(
            "INSERT OR IGNORE INTO duty_members (scope, record, since) SELECT ?, '', ? WHERE NOT EXISTS "
            "(SELECT 1 FROM duty_members WHERE scope = ?)"),
        {unitScope, first.toString(), unitScope});
}

Result<void> CalendarDuties::follow(const JournalStep &step, const JournalStates::Turn &turn)
{
    if (step.registerId == systemsId)
        ANGUAN_TRY(followMember(step, turn));
    return followAnswer(step, turn);
}

Result<void> CalendarDuties::followMember(const JournalStep &step, const JournalStates::Turn &turn)
{
    for (const DutyScope &scope : DutyRules::scopes()) {
        const bool was = isInScope(scope.id, turn.before);
        const bool is = isInScope(scope.id, turn.after);
        if (was == is)
            continue;
        if (is) {
            ANGUAN_TRY(m_vault.database().execute(
                QStringLiteral("INSERT OR REPLACE INTO duty_members (scope, record, since) VALUES (?, ?, ?)"),
                {scope.id, step.record, step.at}));
        } else {
            ANGUAN_TRY(m_vault.database().execute(
                QStringLiteral(
                    "UPDATE duty_members SET until = ? WHERE scope = ? AND record = ? AND until IS NULL"),
                {step.at, scope.id, step.record}));
        }
        for (const DutyRule &rule : std::as_const(m_rules)) {
            if (rule.scope != scope.id)
                continue;
            if (is && rule.endedAt.isEmpty()) {
                ANGUAN_TRY_LET(laid, laidOut(dutyRuleId(rule), step.record));
                ANGUAN_TRY(layOut(rule, step.record, step.at, laid.value(step.record), Clock::today()));
                continue;
            }
            ANGUAN_TRY_LET(open, m_slots.open({dutyRuleId(rule), systemsId, step.record}));
            for (const OpenSlot &slot : std::as_const(open))
                ANGUAN_TRY(m_slots.drop(slot.id, step.at));
        }
    }
    return {};
}

Result<void> CalendarDuties::followAnswer(const JournalStep &step, const JournalStates::Turn &turn)
{
    const Register *reg = Catalogue::find(step.registerId);
    if (!reg)
        return {};
    const char *field = dayField(*reg);
    for (const DutyRule &rule : std::as_const(m_rules)) {
        if (rule.answeredBy != step.registerId)
            continue;
        const QDate before = turn.before.isWithdrawn ? QDate() : dateIn(turn.before.values, field);
        const QDate after = turn.after.isWithdrawn ? QDate() : dateIn(turn.after.values, field);
        const QStringList systems = systemsIn(*reg, turn.after.values);
        if (before == after && systems == systemsIn(*reg, turn.before.values))
            continue;
        if (before.isValid())
            ANGUAN_TRY(m_slots.takeBack(dutyRuleId(rule), step.record, {}, step.at));
        if (!after.isValid())
            continue;
        const QStringList records = rule.scope == unitScope ? QStringList{QStringLiteral("")} : systems;
        for (const QString &record : records)
            ANGUAN_TRY(answerOne(rule, record, after, step));
    }
    return {};
}

Result<void> CalendarDuties::answerOne(const DutyRule &rule, const QString &record, const QDate &happened,
                                       const JournalStep &step)
{
    const DutyKey key{dutyRuleId(rule), record.isEmpty() ? QString() : systemsId, record};
    ANGUAN_TRY_LET(open, m_slots.open(key));
    for (const OpenSlot &slot : std::as_const(open)) {
        const bool isCalendar = rule.schedule.counting == Schedule::Counting::Calendar;
        if (isCalendar && slot.due < happened)
            continue; // its time was over: it stays missed
        const QDate before = isCalendar ? rule.schedule.before(slot.due) : QDate();
        if (before.isValid() && happened <= before)
            return {}; // the slot whose time this was is answered already
        ANGUAN_TRY(m_slots.answer(slot.id, happened, step.at, step.record));
        if (!isCalendar)
            ANGUAN_TRY(m_slots.add(key, rule.schedule.after(happened), rule.owner, step.at));
        return {};
    }
    return {};
}

Result<QHash<QString, CalendarDuties::Laid>> CalendarDuties::laidOut(const QString &rule,
                                                                     const QString &record) const
{
    const QString which = record.isNull() ? QString() : QStringLiteral(" AND record = ?");
    QVariantList values{rule};
    if (!record.isNull())
        values.append(record);
    ANGUAN_TRY_LET(rows,
                   m_vault.database().query(
                       QStringLiteral("SELECT record, max(due), max(happened), max(CASE WHEN happened IS "
                                      "NOT NULL THEN entered_at END), sum(entered_at IS NULL) FROM "
                                      "duty_slots WHERE rule = ? AND gone_at IS NULL%1 GROUP BY record")
                           .arg(which),
                       values));
    QHash<QString, Laid> laid;
    while (rows.next())
        laid.insert(rows.text(0),
                    {QDate::fromString(rows.text(1), Qt::ISODate),
                     QDate::fromString(rows.text(2), Qt::ISODate), rows.text(3), rows.integer(4) > 0});
    ANGUAN_TRY(rows.finished());
    return laid;
}

Result<void> CalendarDuties::layOutAll(const QDate &today)
{
    struct Member
    {
        QString record;
        QString since;
    };
    for (const DutyRule &rule : std::as_const(m_rules)) {
        if (!rule.endedAt.isEmpty())
            continue;
        QList<Member> members;
        {
            ANGUAN_TRY_LET(rows,
                           m_vault.database().query(
                               QStringLiteral("SELECT record, since FROM duty_members WHERE scope = ? AND "
                                              "until IS NULL"),
                               {rule.scope}));
            while (rows.next())
                members.append({rows.text(0), rows.text(1)});
            ANGUAN_TRY(rows.finished());
        }
        ANGUAN_TRY_LET(laid, laidOut(dutyRuleId(rule), {}));
        for (const Member &member : std::as_const(members))
            ANGUAN_TRY(layOut(rule, member.record, member.since, laid.value(member.record), today));
    }
    return {};
}

Result<void> CalendarDuties::layOut(const DutyRule &rule, const QString &record, const QString &since,
                                    const Laid &laid, const QDate &today)
{
    const DutyKey key{dutyRuleId(rule), record.isEmpty() ? QStringLiteral("") : systemsId, record};
    QString knownAt = qMax(rule.since, since);
    const QDate start = dayOf(knownAt);
    if (rule.schedule.counting == Schedule::Counting::AfterDone) {
        if (laid.isOpen)
            return {};
        QDate from = start;
        if (laid.happened.isValid() && laid.happened >= from) {
            from = laid.happened;
            knownAt = laid.enteredAt;
        }
        ANGUAN_TRY(m_slots.add(key, rule.schedule.after(from), rule.owner, knownAt));
        return {};
    }
    const QDate from = laid.due.isValid() && laid.due >= start ? laid.due.addDays(1) : start;
    const QList<QDate> days =
        rule.schedule.slotsBetween(from, today.addDays(horizonDays(rule.schedule.unit)));
    for (const QDate &due : days)
        ANGUAN_TRY(m_slots.add(key, due, rule.owner, knownAt));
    return {};
}

Result<void> CalendarDuties::endRule(const DutyRule &rule, const QString &at)
{
    return m_vault.database().execute(
        QStringLiteral(
            "UPDATE duty_slots SET gone_at = ? WHERE rule = ? AND entered_at IS NULL AND gone_at IS "
            "NULL AND due >= ?"),
        {at, dutyRuleId(rule), dayOf(at).toString(Qt::ISODate)});
}

} // namespace anguan
