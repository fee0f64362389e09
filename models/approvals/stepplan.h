// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/steps.h"
#include "models/base/result.h"

#include <QStringList>

namespace anguan {

class Vault;
struct ApprovalKind;

/// Which steps an approval goes through: those that its kind cannot do without, those that this very case
/// asks for (a key position, a level of 3), and whom the unit has sign beyond that. Asked once, when a round
/// is submitted; from then on the round itself says it.
class StepPlan
{
public:
    explicit StepPlan(Vault &vault);

    QList<Step> stepsFor(const ApprovalKind &kind, const Approval &approval) const;
    /// Those of its last round; before there is one, those that it would go through now. For screen and
    /// paper.
    QList<Step> standing(const Approval &approval) const;
    /// What may not be left out of it.
    QList<Step> least(const ApprovalKind &kind, const Approval &approval) const;

    /// Cases for which the unit may ask for others to sign.
    enum class Weight {
        Ordinary,
        Heavy, ///< about an important system, or one of level 3 and higher
    };
    static Weight weightOf(Vault &vault, const ApprovalKind &kind, const Approval &approval);

    /// The leaders' steps that the unit set, ids in the order of Steps::all(); empty: the kind's own.
    QStringList chosen(const ApprovalKind &kind, Weight weight) const;
    /// Refused with a sentence when the kind's minimum is not covered by the same positions or higher ones.
    /// Rounds under way keep their steps. Empty goes back to the kind's own. Needs Act::ChangeSettings.
    Result<void> choose(const ApprovalKind &kind, Weight weight, const QStringList &stepIds);

private:
    Vault &m_vault;
};

} // namespace anguan
