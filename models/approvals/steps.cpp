// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/steps.h"

#include "models/approvals/kind.h"
#include "models/base/tr.h"

#include <QJsonArray>

#include <algorithm>

namespace anguan::Steps {

const QList<Step> &all()
{
    static const QList<Step> steps{
        {"officer_check", QT_TRANSLATE_NOOP("models", "Security officer checks"),
         QT_TRANSLATE_NOOP("models", "Opinion of the security officer"), Signer::Officer},
        {"administrator", QT_TRANSLATE_NOOP("models", "System administrator approves"),
         QT_TRANSLATE_NOOP("models", "Opinion of the system administrator"), Signer::Administrator},
        {"department_head", QT_TRANSLATE_NOOP("models", "Department head signs"),
         QT_TRANSLATE_NOOP("models", "Opinion of the department head"), Signer::DepartmentHead},
        {"centre_head", QT_TRANSLATE_NOOP("models", "Information-centre head signs"),
         QT_TRANSLATE_NOOP("models", "Opinion of the information-centre head"), Signer::CentreHead},
        {"group_leader", QT_TRANSLATE_NOOP("models", "Group leader signs"),
         QT_TRANSLATE_NOOP("models", "Opinion of the group leader"), Signer::GroupLeader},
        {"deputy", QT_TRANSLATE_NOOP("models", "Deputy in charge signs"),
         QT_TRANSLATE_NOOP("models", "Opinion of the deputy in charge"), Signer::DeputyInCharge},
        {"head", QT_TRANSLATE_NOOP("models", "Head of unit signs"),
         QT_TRANSLATE_NOOP("models", "Opinion of the head of unit"), Signer::HeadOfUnit},
    };
    return steps;
}

const Step &of(Signer signer)
{
    for (const Step &step : all())
        if (step.signer == signer)
            return step;
    Q_UNREACHABLE();
}

const Step *find(const QString &id)
{
    for (const Step &step : all())
        if (id == QLatin1String(step.id))
            return &step;
    return nullptr;
}

QList<Step> ofRound(const QString &kindId, const Round &round)
{
    const QJsonValue written = round.content.value(QLatin1String("steps"));
    if (!written.isArray()) {
        const ApprovalKind *kind = ApprovalKinds::find(kindId);
        return kind ? kind->steps : QList<Step>();
    }
    QList<Step> steps;
    for (const QJsonValue &id : written.toArray())
        if (const Step *step = find(id.toString()))
            steps << *step;
    return steps;
}

const Step *waiting(const Approval &approval)
{
    return approval.state == ApprovalState::Submitted ? find(approval.step) : nullptr;
}

const Step *after(const Approval &approval, const QString &stepId)
{
    const Round *round = approval.lastRound();
    const QList<Step> steps = round ? ofRound(approval.kind, *round) : QList<Step>();
    for (qsizetype i = 0; i + 1 < steps.size(); ++i)
        if (stepId == QLatin1String(steps.at(i).id))
            return find(QLatin1String(steps.at(i + 1).id));
    return nullptr;
}

bool standsFor(Signer signer, Signer needed)
{
    if (signer == needed)
        return true;
    switch (needed) {
    case Signer::DepartmentHead:
    case Signer::CentreHead:
        return signer == Signer::DeputyInCharge || signer == Signer::HeadOfUnit;
    case Signer::GroupLeader:
    case Signer::DeputyInCharge:
        return signer == Signer::HeadOfUnit;
    case Signer::Officer:
    case Signer::Administrator:
    case Signer::HeadOfUnit:
        return false;
    }
    Q_UNREACHABLE();
}

bool cover(const QList<Step> &steps, const QList<Step> &needed)
{
    return std::all_of(needed.begin(), needed.end(), [&](const Step &need) {
        return std::any_of(steps.begin(), steps.end(),
                           [&](const Step &step) { return standsFor(step.signer, need.signer); });
    });
}

} // namespace anguan::Steps
