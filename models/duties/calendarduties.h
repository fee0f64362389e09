// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/duties/dutyrules.h"
#include "models/duties/journalstates.h"
#include "models/duties/slotrows.h"

#include <QHash>

namespace anguan {

QString dutyRuleId(const DutyRule &rule); ///< "rule.3"

/// Follows the duties that the unit sets itself: who belongs to their scopes, their slots laid out ahead, and
/// the records that answer them. A slot is there whether or not the program was opened on its day.
class CalendarDuties
{
public:
    CalendarDuties(Vault &vault, const QList<DutyRule> &rules);

    /// Registers whose records matter here, by id.
    static QStringList followed(const QList<DutyRule> &rules);
    Result<void> follow(const JournalStep &step, const JournalStates::Turn &turn);
    /// The vault's own beginning, for the duties of the unit as a whole.
    Result<void> begin();
    /// Slots up to the horizon, for everybody in scope.
    Result<void> layOutAll(const QDate &today);
    /// What has not come due yet under an ended wording is not asked for any more.
    Result<void> endRule(const DutyRule &rule, const QString &at);

private:
    Result<void> followMember(const JournalStep &step, const JournalStates::Turn &turn);
    Result<void> followAnswer(const JournalStep &step, const JournalStates::Turn &turn);
    Result<void> answerOne(const DutyRule &rule, const QString &record, const QDate &happened,
                           const JournalStep &step);
    /// What stands on record of one rule and record.
    struct Laid
    {
        QDate due;         ///< the last
        QDate happened;    ///< the last answer
        QString enteredAt; ///< of that answer
        bool isOpen = false;
    };
    /// By record; a null `record` asks for all of them.
    Result<QHash<QString, Laid>> laidOut(const QString &rule, const QString &record) const;
    Result<void> layOut(const DutyRule &rule, const QString &record, const QString &since, const Laid &laid,
                        const QDate &today);

    Vault &m_vault;
    QList<DutyRule> m_rules;
    SlotRows m_slots;
};

} // namespace anguan
