// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace anguan {

struct Approval;
struct Round;

/// Who may sign a step: an office position, found in the registers and the logins at the moment of signing.
enum class Signer {
    Officer,        ///< the security officer's own check
    Administrator,  ///< 系统管理员: a login in the role of operator
    DepartmentHead, ///< 股室负责人
    CentreHead,     ///< 信息中心负责人
    GroupLeader,    ///< acting leader of the security group (security_group)
    DeputyInCharge, ///< 分管领导
    HeadOfUnit,     ///< 单位主要负责人
};

struct Step
{
    const char *id;      ///< "officer_check", "group_leader"
    const char *label;   ///< "Group leader signs"
    const char *opinion; ///< heading of its block on paper: "Opinion of the group leader"
    Signer signer;
};

/// Every step that an approval may have, one for each position, in the order in which they are asked. A kind
/// names those it cannot do without (StepPlan adds what the unit asks for).
namespace Steps {

const Step &of(Signer signer);
const QList<Step> &all();
const Step *find(const QString &id);

/// The steps of a round as they were fixed, and signed, when it was submitted. A round from before they were
/// written down has those of its kind.
QList<Step> ofRound(const QString &kindId, const Round &round);
/// The step that waits for its answer; null unless the approval is being signed.
const Step *waiting(const Approval &approval);
/// The step after this one in the last round; null after the last.
const Step *after(const Approval &approval, const QString &stepId);

/// Whether an answer by `signer` is at least the one that `needed` asks for: the same position or one above
/// it.
bool standsFor(Signer signer, Signer needed);
/// Whether every needed step is among these, or one that stands for it.
bool cover(const QList<Step> &steps, const QList<Step> &needed);

} // namespace Steps

} // namespace anguan
