// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/duties/journalstates.h"
#include "models/duties/slotrows.h"

namespace anguan {

/// "systems.assessment".
QString dutyRuleId(const Register &reg, const DueRule &rule);
/// A date of a record: of a Date field itself, of an Instant its local day.
QDate dateIn(const Values &values, const char *field);

/// Follows the duties that registers declare. A filled-in date answers a slot; a due date that moves by the
/// record's own change replaces its slot; one that moves because the unit changed an interval leaves what was
/// due before as it stands.
class RegisterDuties
{
public:
    RegisterDuties(Vault &vault, JournalStates &states);

    Result<void> follow(const Register &reg, const JournalStep &step, const JournalStates::Turn &turn);
    /// An interval of the unit has changed.
    Result<void> followSetting(const JournalStep &step);

private:
    /// Whether slots that had come due before go when the day moves.
    enum class Past { Stays, Follows };
    Result<void> answer(const DueRule &rule, const DutyKey &key, const JournalStep &step,
                        const JournalStates::Turn &turn);
    Result<void> settle(const Register &reg, const DueRule &rule, const QString &record,
                        const RecordState &state, const QString &at, Past past);

    Vault &m_vault;
    JournalStates &m_states;
    SurroundingsThen m_around;
    SlotRows m_slots;
};

} // namespace anguan
