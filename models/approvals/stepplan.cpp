// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/stepplan.h"

#include "models/approvals/kind.h"
#include "models/base/tr.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "models/vault/settings.h"
#include "models/vault/vault.h"

#include <algorithm>

namespace anguan {

namespace {

QString settingId(const ApprovalKind &kind, StepPlan::Weight weight)
{
    return QLatin1String(weight == StepPlan::Weight::Heavy ? "steps.%1.heavy" : "steps.%1")
        .arg(QLatin1String(kind.id));
}

bool isLeaders(const Step &step)
{
    return step.signer != Signer::Officer && step.signer != Signer::Administrator;
}

bool contains(const QList<Step> &steps, Signer signer)
{
    return std::any_of(steps.begin(), steps.end(), [&](const Step &step) { return step.signer == signer; });
}

/// In the order in which positions are asked, each once.
QList<Step> inOrder(const QList<Step> &steps)
{
    QList<Step> ordered;
    for (const Step &step : Steps::all())
        if (contains(steps, step.signer))
            ordered << step;
    return ordered;
}

QList<Step> stepsOf(const QStringList &ids)
{
    QList<Step> steps;
    for (const QString &id : ids)
        if (const Step *step = Steps::find(id))
            steps << *step;
    return steps;
}

/// A level of 3 asks for more wherever it is written: a choice in some forms, a number in others.
bool isHighLevel(const QJsonValue &level)
{
    return (level.isString() ? level.toString().toInt() : level.toInt()) >= 3;
}

} // namespace

StepPlan::StepPlan(Vault &vault) : m_vault(vault) {}

StepPlan::Weight StepPlan::weightOf(Vault &vault, const ApprovalKind &kind, const Approval &approval)
{
    QStringList systems;
    if (qstrcmp(kind.subjectRegister, "systems") == 0)
        systems << approval.subject;
    // A device, a policy and an application may each name the system that they are about.
    const RecordStore store(vault);
    if (const Register *subjects = Catalogue::find(QLatin1String(kind.subjectRegister)))
        if (const Result<Record> record = store.find(*subjects, approval.subject))
            systems << record->values.value(QLatin1String("system")).toString();
    systems << approval.draft.value(QLatin1String("system")).toString();
    for (const QString &number : std::as_const(systems)) {
        const Result<Record> system = number.startsWith(QLatin1String("SYS-"))
                                          ? store.find(*Catalogue::find(QStringLiteral("systems")), number)
                                          : Result<Record>(Record{});
        if (system && (system->values.value(QLatin1String("importance")) == QLatin1String("important") ||
                       isHighLevel(system->values.value(QLatin1String("protection_level")))))
            return Weight::Heavy;
    }
    return isHighLevel(approval.draft.value(QLatin1String("protection_level"))) ? Weight::Heavy
                                                                                : Weight::Ordinary;
}

QList<Step> StepPlan::least(const ApprovalKind &kind, const Approval &approval) const
{
    QList<Step> steps = kind.steps;
    if (kind.furtherSteps)
        steps << kind.furtherSteps(m_vault, approval);
    return steps;
}

QList<Step> StepPlan::stepsFor(const ApprovalKind &kind, const Approval &approval) const
{
    const QList<Step> needed = least(kind, approval);
    QList<Step> steps = stepsOf(chosen(kind, weightOf(m_vault, kind, approval)));
    if (steps.isEmpty())
        return inOrder(needed);
    for (const Step &need : needed)
        if (!isLeaders(need) || !Steps::cover(steps, {need}))
            steps << need;
    return inOrder(steps);
}

QList<Step> StepPlan::standing(const Approval &approval) const
{
    if (const Round *round = approval.lastRound())
        return Steps::ofRound(approval.kind, *round);
    return stepsFor(*ApprovalKinds::find(approval.kind), approval);
}

QStringList StepPlan::chosen(const ApprovalKind &kind, Weight weight) const
{
    const Settings settings(m_vault);
    QString ids = settings.text(settingId(kind, weight));
    if (ids.isEmpty() && weight == Weight::Heavy)
        ids = settings.text(settingId(kind, Weight::Ordinary));
    return ids.split(QLatin1Char(','), Qt::SkipEmptyParts);
}

Result<void> StepPlan::choose(const ApprovalKind &kind, Weight weight, const QStringList &stepIds)
{
    for (const QString &id : stepIds) {
        const Step *step = Steps::find(id);
        if (!step || !isLeaders(*step))
            return fail(ErrorCode::Invalid, Tr::tr("“%1” is no step that a leader signs.").arg(id));
    }
    const QList<Step> steps = inOrder(stepsOf(stepIds));
    for (const Step &need : kind.steps)
        if (!steps.isEmpty() && isLeaders(need) && !Steps::cover(steps, {need}))
            return fail(
                ErrorCode::Invalid,
                Tr::tr("“%1” cannot do without “%2”: the rule (%3) asks for it. Only a higher position "
                       "may sign instead.")
                    .arg(kind.shownTitle(), Tr::shown(need.label), QLatin1String(kind.article)));
    QStringList ids;
    for (const Step &step : steps)
        ids << QLatin1String(step.id);
    return Settings(m_vault).setText(settingId(kind, weight), ids.join(QLatin1Char(',')));
}

} // namespace anguan
