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
/// due before as it stands. A rule that ends by another record (a person is assessed, a policy's backup is
/// run) is asked again when a record that names it is stored.
class RegisterDuties
{
public:
    RegisterDuties(Vault &vault, JournalStates &states);

    Result<void> follow(const Register &reg, const JournalStep &step, const JournalStates::Turn &turn);
    /// Records named by this one, and those beside it that name the same.
    Result<void> followOthers(const Register &reg, const JournalStep &step, const JournalStates::Turn &turn);
    /// An interval of the unit has changed.
    Result<void> followSetting(const JournalStep &step);

private:
    /// Why a due date is looked at: the record changed and the date moved, or it did not; an interval of the
    /// unit did it; another record did.
    enum class Cause { Moved, Unmoved, Interval, Other };
    struct Look
    {
        Cause cause = Cause::Unmoved;
        QDate due; ///< invalid: nothing is due
        QString owner;
        QString at;           ///< stamp
        QString by;           ///< number of the record that was stored
        bool isEnded = false; ///< that record is how the duty is done: no day of its own says so
    };
    Result<void> answer(const DueRule &rule, const DutyKey &key, const JournalStep &step,
                        const JournalStates::Turn &turn);
    Result<void> settle(const DutyKey &key, const Look &look);
    Result<void> settleNothing(const QList<OpenSlot> &open, const Look &look);
    Result<void> lookAgain(const Register &reg, const QString &number, const JournalStep &step,
                           bool onlyWithoutDay);
    Result<QStringList> besides(const Register &reg, const QString &number) const;
    QDate dueOf(const DueRule &rule, const RecordState &state) const;

    Vault &m_vault;
    JournalStates &m_states;
    SurroundingsThen m_around;
    SlotRows m_slots;
};

} // namespace anguan
