// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duties/registerduties.h"

#include "models/base/clock.h"
#include "models/registers/catalogue.h"
#include "models/vault/database.h"
#include "models/vault/vault.h"

#include <QJsonArray>

#include <algorithm>

namespace anguan {

namespace {

QString ownerIn(const Values &values, const DueRule &rule)
{
    return rule.ownerField[0] ? values.value(QLatin1String(rule.ownerField)).toString() : QStringLiteral("");
}

QStringList numbersIn(const Values &values, const Field &field)
{
    const QJsonValue value = values.value(QLatin1String(field.id));
    if (value.isString())
        return {value.toString()};
    QStringList numbers;
    const QJsonArray many = value.toArray();
    for (const QJsonValue &one : many)
        numbers.append(one.toString());
    return numbers;
}

/// A day that was mistyped and is put right, or written down late, moves the next date by little: that is the
/// same occurrence said better, not another one.
bool isCorrection(const QDate &done, const QDate &due, const QDate &nextDue)
{
    return nextDue.isValid() && due.daysTo(nextDue) * 4 < done.daysTo(nextDue);
}

} // namespace

QString dutyRuleId(const Register &reg, const DueRule &rule)
{
    return QLatin1String(reg.id) + QLatin1Char('.') + QLatin1String(rule.id);
}

QDate dateIn(const Values &values, const char *field)
{
    const QString text = values.value(QLatin1String(field)).toString();
    return text.size() > 10 ? dayOf(text) : QDate::fromString(text, Qt::ISODate);
}

RegisterDuties::RegisterDuties(Vault &vault, JournalStates &states)
    : m_vault(vault), m_states(states), m_around(vault, states), m_slots(vault.database())
{
}

QDate RegisterDuties::dueOf(const DueRule &rule, const RecordState &state) const
{
    return state.isWithdrawn ? QDate() : rule.dueOn(state.values, m_around);
}

Result<void> RegisterDuties::follow(const Register &reg, const JournalStep &step,
                                    const JournalStates::Turn &turn)
{
    for (const DueRule &rule : reg.dues) {
        const DutyKey key{dutyRuleId(reg, rule), QLatin1String(reg.id), step.record};
        if (rule.doneField[0] && !turn.after.isWithdrawn)
            ANGUAN_TRY(answer(rule, key, step, turn));
        const QDate due = dueOf(rule, turn.after);
        const bool isMoved = dueOf(rule, turn.before) != due;
        ANGUAN_TRY(settle(key, {isMoved ? Cause::Moved : Cause::Unmoved, due,
                                ownerIn(turn.after.values, rule), step.at, step.record}));
    }
    return {};
}

Result<void> RegisterDuties::answer(const DueRule &rule, const DutyKey &key, const JournalStep &step,
                                    const JournalStates::Turn &turn)
{
    const QDate before = dateIn(turn.before.values, rule.doneField);
    const QDate after = dateIn(turn.after.values, rule.doneField);
    if (before == after)
        return {};
    if (!after.isValid())
        return m_slots.takeBack(key.rule, key.record, before, step.at);
    const QDate nextDue = dueOf(rule, turn.after);
    ANGUAN_TRY_LET(open, m_slots.open(key));
    bool isAnswered = false;
    for (const OpenSlot &slot : std::as_const(open)) {
        if (isCorrection(after, slot.due, nextDue))
            continue;
        // Done late, it answers all that had come due by then; done early, the one that is next.
        if (slot.due > after && isAnswered)
            break;
        ANGUAN_TRY(m_slots.answer(slot.id, after, step.at, key.record));
        isAnswered = true;
    }
    return {};
}

Result<void> RegisterDuties::settle(const DutyKey &key, const Look &look)
{
    ANGUAN_TRY_LET(open, m_slots.open(key));
    if (!look.due.isValid())
        return settleNothing(open, look);
    const QDate day = dayOf(look.at);
    const auto standing =
        std::find_if(open.begin(), open.end(), [&](const OpenSlot &slot) { return slot.due == look.due; });
    // "Today" is how a rule says "at once, whichever day": what already stands there says so too.
    const bool isAtOnce = look.cause == Cause::Other && look.due == day;
    const bool stays =
        standing == open.end() && !open.isEmpty() && (look.cause == Cause::Unmoved || isAtOnce);
    bool isThere = stays || standing != open.end();
    for (const OpenSlot &slot : std::as_const(open)) {
        const bool isIt = slot.due == look.due || stays;
        if (isIt && slot.owner != look.owner && !slot.isLetGo) {
            ANGUAN_TRY(m_slots.drop(slot.id, look.at));
            ANGUAN_TRY(m_slots.add(key, slot.due, look.owner, look.at));
        } else if (!isIt && look.isEnded && slot.due < look.due) {
            ANGUAN_TRY(m_slots.answer(slot.id, day, look.at, look.by));
        } else if (!isIt && (look.cause == Cause::Moved || look.cause == Cause::Other || slot.due >= day)) {
            ANGUAN_TRY(m_slots.drop(slot.id, look.at));
        }
    }
    if (!isThere)
        ANGUAN_TRY(m_slots.add(key, look.due, look.owner, look.at));
    return {};
}

Result<void> RegisterDuties::settleNothing(const QList<OpenSlot> &open, const Look &look)
{
    const QDate day = dayOf(look.at);
    for (const OpenSlot &slot : open) {
        if (look.isEnded)
            ANGUAN_TRY(m_slots.answer(slot.id, day, look.at, look.by));
        else if (look.cause != Cause::Interval || slot.due >= day)
            ANGUAN_TRY(m_slots.drop(slot.id, look.at));
    }
    return {};
}

Result<void> RegisterDuties::followOthers(const Register &reg, const JournalStep &step,
                                          const JournalStates::Turn &turn)
{
    for (const Field &field : reg.fields) {
        const Register *target = Catalogue::find(QLatin1String(field.target));
        if (!target || target->dues.isEmpty())
            continue;
        QStringList numbers = numbersIn(turn.after.values, field);
        for (const QString &number : numbersIn(turn.before.values, field)) {
            if (!numbers.contains(number))
                numbers.append(number);
        }
        for (const QString &number : std::as_const(numbers)) {
            if (number != step.record)
                ANGUAN_TRY(lookAgain(*target, number, step, false));
        }
    }
    const bool endsBesides =
        std::any_of(reg.dues.begin(), reg.dues.end(), [](const DueRule &rule) { return !rule.doneField[0]; });
    if (!endsBesides)
        return {};
    ANGUAN_TRY_LET(others, besides(reg, step.record));
    for (const QString &number : std::as_const(others))
        ANGUAN_TRY(lookAgain(reg, number, step, true));
    return {};
}

Result<void> RegisterDuties::lookAgain(const Register &reg, const QString &number, const JournalStep &step,
                                       bool onlyWithoutDay)
{
    ANGUAN_TRY_LET(state, m_states.present(number));
    if (state.values.isEmpty())
        return {};
    for (const DueRule &rule : reg.dues) {
        if (onlyWithoutDay && rule.doneField[0])
            continue;
        ANGUAN_TRY(settle({dutyRuleId(reg, rule), QLatin1String(reg.id), number},
                          {Cause::Other, dueOf(rule, state), ownerIn(state.values, rule), step.at,
                           step.record, !rule.doneField[0]}));
    }
    return {};
}

/// Records with something due that name the same as this one does by a field that must be filled in: the
/// assessments of one person.
Result<QStringList> RegisterDuties::besides(const Register &reg, const QString &number) const
{
    QStringList numbers;
    for (const Field &field : reg.fields) {
        if (field.kind != FieldKind::Reference || !field.isRequired)
            continue;
        ANGUAN_TRY_LET(rows,
                       m_vault.database().query(
                           QStringLiteral("SELECT t.number FROM %1 t WHERE t.%2 = (SELECT %2 FROM %1 WHERE "
                                          "number = ?) AND t.number <> ? AND EXISTS (SELECT 1 FROM "
                                          "duty_slots s WHERE s.register = ? AND s.record = t.number AND "
                                          "s.entered_at IS NULL AND s.gone_at IS NULL)")
                               .arg(QLatin1String(reg.id), QLatin1String(field.id)),
                           {number, number, QLatin1String(reg.id)}));
        while (rows.next())
            numbers.append(rows.text(0));
        ANGUAN_TRY(rows.finished());
    }
    numbers.removeDuplicates();
    return numbers;
}

Result<void> RegisterDuties::followSetting(const JournalStep &step)
{
    struct Asked
    {
        const Register *reg;
        const DueRule *rule;
        QString number;
        RecordState state;
        QDate before;
    };
    QList<Asked> all;
    m_states.approach(step);
    for (const Register *reg : Catalogue::all()) {
        if (reg->dues.isEmpty())
            continue;
        QStringList numbers;
        {
            ANGUAN_TRY_LET(rows, m_vault.database().query(
                                     QStringLiteral("SELECT number FROM %1 WHERE created_at <= ? ORDER BY id")
                                         .arg(QLatin1String(reg->id)),
                                     {step.at}));
            while (rows.next())
                numbers.append(rows.text(0));
            ANGUAN_TRY(rows.finished());
        }
        for (const QString &number : std::as_const(numbers)) {
            ANGUAN_TRY_LET(state, m_states.present(number));
            for (const DueRule &rule : reg->dues)
                all.append({reg, &rule, number, state, dueOf(rule, state)});
        }
    }
    m_states.takeSetting(step);
    for (const Asked &asked : std::as_const(all)) {
        const QDate due = dueOf(*asked.rule, asked.state);
        if (due != asked.before)
            ANGUAN_TRY(settle(
                {dutyRuleId(*asked.reg, *asked.rule), QLatin1String(asked.reg->id), asked.number},
                {Cause::Interval, due, ownerIn(asked.state.values, *asked.rule), step.at, step.record}));
    }
    return {};
}

} // namespace anguan
