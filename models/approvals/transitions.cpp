// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/transitions.h"

#include <algorithm>

namespace anguan {

Course courseOf(const Approval &approval)
{
    return approval.isEmergency() ? Course::Emergency : Course::Ordinary;
}

const QList<Transition> &transitions(Course course)
{
    using S = ApprovalState;
    using A = ApprovalAction;
    static const QList<Act> drafting{Act::DraftApproval};
    static const QList<Act> signing{Act::CheckApproval, Act::AdministratorApproval, Act::SignApproval};
    static const QList<Act> carrying{Act::CarryOut};
    static const QList<Act> verifying{Act::VerifyApproval};
    static const QList<Transition> ordinary{
        {S::Draft, A::Edit, drafting, S::Draft},
        {S::Draft, A::Submit, drafting, S::Submitted},
        {S::Draft, A::Withdraw, drafting, S::Withdrawn},
        {S::Draft, A::CarryOutFirst, carrying, S::Urgent},
        {S::Submitted, A::Withdraw, drafting, S::Withdrawn},
        {S::Submitted, A::Agree, signing, S::Approved},
        {S::Submitted, A::Disagree, signing, S::Refused},
        {S::Submitted, A::SendBack, signing, S::Returned},
        {S::Returned, A::Edit, drafting, S::Returned},
        {S::Returned, A::Submit, drafting, S::Submitted},
        {S::Returned, A::Withdraw, drafting, S::Withdrawn},
        {S::Approved, A::Withdraw, drafting, S::Withdrawn},
        {S::Approved, A::CarryOut, carrying, S::CarriedOut},
        {S::CarriedOut, A::Verify, verifying, S::Verified},
        {S::Verified, A::Archive, verifying, S::Archived},
    };
    // What was done cannot be undone by withdrawing the paper; the last signature finds it carried out.
    static const QList<Transition> emergency{
        {S::Urgent, A::Edit, drafting, S::Urgent},         {S::Urgent, A::Submit, drafting, S::Submitted},
        {S::Submitted, A::Agree, signing, S::CarriedOut},  {S::Submitted, A::Disagree, signing, S::Refused},
        {S::Submitted, A::SendBack, signing, S::Returned}, {S::Returned, A::Edit, drafting, S::Returned},
        {S::Returned, A::Submit, drafting, S::Submitted},  {S::CarriedOut, A::Verify, verifying, S::Verified},
        {S::Verified, A::Archive, verifying, S::Archived},
    };
    return course == Course::Emergency ? emergency : ordinary;
}

const Transition *transition(ApprovalState from, ApprovalAction action, Course course)
{
    for (const Transition &row : transitions(course))
        if (row.from == from && row.action == action)
            return &row;
    return nullptr;
}

std::optional<ApprovalState> outcome(ApprovalState from, Roles roles, ApprovalAction action, Course course)
{
    const Transition *row = transition(from, action, course);
    if (!row)
        return std::nullopt;
    const bool allowed =
        std::any_of(row->acts.begin(), row->acts.end(), [&](Act act) { return may(roles, act); });
    return allowed ? std::optional(row->to) : std::nullopt;
}

} // namespace anguan
