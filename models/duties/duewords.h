// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/duties/dueline.h"
#include "models/duties/duereader.h"
#include "models/duties/dutyrules.h"
#include "models/duties/workingdays.h"

#include <QHash>
#include <QSet>

namespace anguan {

class Vault;
struct Register;
struct DueRule;

/// Turns slots into lines as they are read: what to do, why, by whom, in how many days, and where the act
/// leads.
class DueWords
{
public:
    static Result<DueWords> load(Vault &vault, const QDate &today);

    DueLine line(const NamedSlot &slot) const;
    /// A yearly drill whose day is planned already shows as that drill alone.
    bool isCovered(const NamedSlot &slot) const;
    int leadDays(const QString &rule) const; ///< of a rule of the unit; 0: none of its own
    const WorkingDays &workingDays() const { return m_workingDays; }

private:
    DueWords() = default;
    void ofRegister(const NamedSlot &slot, DueLine &line) const;
    void ofRule(const NamedSlot &slot, const DutyRule &rule, DueLine &line) const;
    void placeInTime(const NamedSlot &slot, DueLine &line) const;

    QDate m_today;
    WorkingDays m_workingDays;
    QHash<QString, DutyRule> m_rules;
    struct Declared
    {
        const Register *reg;
        const DueRule *rule;
    };
    QHash<QString, Declared> m_declared;
    QHash<QString, QString> m_planOf;       ///< plan in force, by system
    QHash<QString, QDate> m_drillPlannedOn; ///< the next drill to come, by system
};

} // namespace anguan
