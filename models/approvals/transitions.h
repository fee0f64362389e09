// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/approval.h"
#include "models/vault/role.h"

#include <QList>

#include <optional>

namespace anguan {

/// What an action does in a state, and the acts of which its doer's role must allow one. Anything that has no
/// row is refused.
struct Transition
{
    ApprovalState from;
    ApprovalAction action;
    QList<Act> acts;
    ApprovalState to; ///< Agree: once the last step agreed; until then it stays Submitted
};

/// The ordinary course, and the one of an emergency, which is carried out first and can never be withdrawn.
enum class Course { Ordinary, Emergency };
Course courseOf(const Approval &approval);

const QList<Transition> &transitions(Course course = Course::Ordinary);
const Transition *transition(ApprovalState from, ApprovalAction action, Course course = Course::Ordinary);

/// Where the action leads when a person of these roles does it; nothing when it is refused.
std::optional<ApprovalState> outcome(ApprovalState from, Roles roles, ApprovalAction action,
                                     Course course = Course::Ordinary);

} // namespace anguan
