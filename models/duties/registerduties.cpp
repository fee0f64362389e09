// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duties/registerduties.h"

#include "models/base/clock.h"
#include "models/registers/catalogue.h"
#include "models/vault/database.h"
#include "models/vault/vault.h"

namespace anguan {

namespace {

QString ownerIn(const Values &values, const DueRule &rule)
{
    return rule.ownerField[0] ? values.value(QLatin1String(rule.ownerField)).toString() : QStringLiteral("");
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

Result<void> RegisterDuties::follow(const Register &reg, const JournalStep &step,
                                    const JournalStates::Turn &turn)
{
    for (const DueRule &rule : reg.dues) {
        if (rule.doneField[0] && !turn.after.isWithdrawn) {
            const DutyKey key{dutyRuleId(reg, rule), QLatin1String(reg.id), step.record};
            ANGUAN_TRY(answer(rule, key, step, turn));
        }
        const bool isMoved = turn.after.isWithdrawn || rule.dueOn(turn.before.values, m_around) !=
                                                           rule.dueOn(turn.after.values, m_around);
        ANGUAN_TRY(
            settle(reg, rule, step.record, turn.after, step.at, isMoved ? Past::Follows : Past::Stays));
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
    const QDate nextDue = rule.dueOn(turn.after.values, m_around);
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

Result<void> RegisterDuties::settle(const Register &reg, const DueRule &rule, const QString &record,
                                    const RecordState &state, const QString &at, Past past)
{
    const DutyKey key{dutyRuleId(reg, rule), QLatin1String(reg.id), record};
    ANGUAN_TRY_LET(open, m_slots.open(key));
    const QDate due = state.isWithdrawn ? QDate() : rule.dueOn(state.values, m_around);
    const QString owner = ownerIn(state.values, rule);
    const QDate day = dayOf(at);
    bool isThere = false;
    for (const OpenSlot &slot : std::as_const(open)) {
        const bool isPast = slot.due < day;
        if (slot.due == due && (slot.owner == owner || slot.isLetGo)) {
            isThere = true;
        } else if (slot.due == due || past == Past::Follows || !isPast) {
            ANGUAN_TRY(m_slots.drop(slot.id, at));
        }
    }
    if (due.isValid() && !isThere)
        ANGUAN_TRY(m_slots.add(key, due, owner, at));
    return {};
}

Result<void> RegisterDuties::followSetting(const JournalStep &step)
{
    m_states.takeSetting(step);
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
                ANGUAN_TRY(settle(*reg, rule, number, state, step.at, Past::Stays));
        }
    }
    return {};
}

} // namespace anguan
