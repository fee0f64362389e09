// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/approval.h"

#include "models/base/tr.h"

#include <array>

namespace anguan {

namespace {

struct StateFacts
{
    ApprovalState state;
    const char *id;
    const char *name;
    Tone tone;
};

constexpr std::array stateTable{
    StateFacts{ApprovalState::Draft, "draft", QT_TRANSLATE_NOOP("models", "Draft"), Tone::Plain},
    StateFacts{ApprovalState::Submitted, "submitted", QT_TRANSLATE_NOOP("models", "Being signed"),
               Tone::Information},
    StateFacts{ApprovalState::Returned, "returned", QT_TRANSLATE_NOOP("models", "Sent back"), Tone::Soon},
    StateFacts{ApprovalState::Refused, "refused", QT_TRANSLATE_NOOP("models", "Refused"), Tone::Late},
    StateFacts{ApprovalState::Approved, "approved", QT_TRANSLATE_NOOP("models", "Approved"), Tone::Good},
    StateFacts{ApprovalState::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("models", "Withdrawn"), Tone::Plain},
    StateFacts{ApprovalState::Urgent, "urgent", QT_TRANSLATE_NOOP("models", "Done first, to be signed"),
               Tone::Late},
    StateFacts{ApprovalState::CarriedOut, "carried_out", QT_TRANSLATE_NOOP("models", "Carried out"),
               Tone::Good},
    StateFacts{ApprovalState::Verified, "verified", QT_TRANSLATE_NOOP("models", "Verified"), Tone::Good},
    StateFacts{ApprovalState::Archived, "archived", QT_TRANSLATE_NOOP("models", "Archived"), Tone::Plain},
};

const StateFacts &factsOf(ApprovalState state)
{
    for (const StateFacts &facts : stateTable)
        if (facts.state == state)
            return facts;
    Q_UNREACHABLE();
}

struct DecisionFacts
{
    Decision decision;
    ApprovalAction action;
    const char *id;
    const char *name;
};

constexpr std::array decisionTable{
    DecisionFacts{Decision::Agree, ApprovalAction::Agree, "agree", QT_TRANSLATE_NOOP("models", "Agree")},
    DecisionFacts{Decision::Disagree, ApprovalAction::Disagree, "disagree",
                  QT_TRANSLATE_NOOP("models", "Disagree")},
    DecisionFacts{Decision::SendBack, ApprovalAction::SendBack, "send_back",
                  QT_TRANSLATE_NOOP("models", "Send back")},
};

const DecisionFacts &factsOf(Decision decision)
{
    for (const DecisionFacts &facts : decisionTable)
        if (facts.decision == decision)
            return facts;
    Q_UNREACHABLE();
}

} // namespace

QString approvalStateId(ApprovalState state)
{
    return QLatin1String(factsOf(state).id);
}

QString approvalStateName(ApprovalState state)
{
    return Tr::shown(factsOf(state).name);
}

Tone approvalStateTone(ApprovalState state)
{
    return factsOf(state).tone;
}

std::optional<ApprovalState> approvalStateOf(const QString &id)
{
    for (const StateFacts &facts : stateTable)
        if (id == QLatin1String(facts.id))
            return facts.state;
    return std::nullopt;
}

QString decisionId(Decision decision)
{
    return QLatin1String(factsOf(decision).id);
}

QString decisionName(Decision decision)
{
    return Tr::shown(factsOf(decision).name);
}

std::optional<Decision> decisionOf(const QString &id)
{
    for (const DecisionFacts &facts : decisionTable)
        if (id == QLatin1String(facts.id))
            return facts.decision;
    return std::nullopt;
}

ApprovalAction actionOf(Decision decision)
{
    return factsOf(decision).action;
}

QString actionName(ApprovalAction action)
{
    switch (action) {
    case ApprovalAction::Edit:
        return Tr::tr("Edit");
    case ApprovalAction::Submit:
        return Tr::tr("Submit");
    case ApprovalAction::Withdraw:
        return Tr::tr("Withdraw");
    case ApprovalAction::Agree:
        return decisionName(Decision::Agree);
    case ApprovalAction::Disagree:
        return decisionName(Decision::Disagree);
    case ApprovalAction::SendBack:
        return decisionName(Decision::SendBack);
    case ApprovalAction::CarryOut:
        return Tr::tr("Record carrying out");
    case ApprovalAction::CarryOutFirst:
        return Tr::tr("Record emergency work");
    case ApprovalAction::Verify:
        return Tr::tr("Verify");
    case ApprovalAction::Archive:
        return Tr::tr("Archive");
    }
    Q_UNREACHABLE();
}

} // namespace anguan
