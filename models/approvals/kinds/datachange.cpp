// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/kinds/datachangegates.h"
#include "models/approvals/kinds/kindparts.h"
#include "models/approvals/kinds/kinds.h"
#include "models/base/tr.h"

namespace anguan {

using namespace KindParts;

namespace {

QList<Field> applicationFields()
{
    QList<Field> fields =
        reasons(QT_TRANSLATE_NOOP("models", "What is changed"),
                QT_TRANSLATE_NOOP("models", "Which tables or files, which entries, how many."));
    fields << longTextField("statements", QT_TRANSLATE_NOOP("models", "Statements or steps to run"))
                  .required()
                  .longest(4000)
                  .in("what")
                  .asks("H26")
           << integerField("expected_rows", QT_TRANSLATE_NOOP("models", "Entries expected to change"))
                  .range(0, 1000000000)
                  .in("what")
           << plannedTime();
    return fields;
}

QList<Field> afterwardsFields()
{
    return workDone() << longTextField("statements_run", QT_TRANSLATE_NOOP("models", "Statements run"))
                             .required()
                             .longest(4000)
                             .asks("H26")
                      << integerField("rows_touched", QT_TRANSLATE_NOOP("models", "Entries changed"))
                             .required()
                             .range(0, 1000000000)
                             .asks("H26")
                      << longTextField("before_state", QT_TRANSLATE_NOOP("models", "Before"))
                             .required()
                             .longest(2000)
                             .asks("H26")
                             .helped(QT_TRANSLATE_NOOP("models",
                                                       "The values as they were, or where they are kept."))
                      << longTextField("after_state", QT_TRANSLATE_NOOP("models", "After"))
                             .required()
                             .longest(2000)
                             .asks("H26");
}

Result<void> startable(Vault &vault, const QString &subject)
{
    ANGUAN_TRY_LET(system, living(vault, "systems", subject));
    if (text(system, "state") == QLatin1String("retired"))
        return fail(ErrorCode::Invalid,
                    Tr::tr("%1 is retired; its data is not changed any more.").arg(text(system, "name")));
    return {};
}

Values prefill(Vault &vault, const QString &subject)
{
    Values draft;
    const Values system = recordNow(vault, "systems", subject);
    if (const QString doer = text(system, "administrator_a"); !doer.isEmpty())
        draft.insert(QStringLiteral("done_by"), doer);
    if (const QString other = text(system, "administrator_b"); !other.isEmpty())
        draft.insert(QStringLiteral("supervised_by"), other);
    return draft;
}

Findings check(Vault &, const QString &, const Values &fields)
{
    Findings findings;
    checkPlannedTime(fields, "H26", findings);
    return findings;
}

Findings checkAfterwards(Vault &vault, const Approval &approval, const Values &afterwards)
{
    Findings findings;
    checkWorkDone(approval, afterwards, "H26", findings);
    const QDateTime started = instant(afterwards, "started_at");
    if (!DataChangeGates::backupBetween(vault, approval, started))
        refuse(
            findings, "started_at",
            Tr::tr(
                "No good backup of this system ended before the work began. A backup that comes later does "
                "not count."),
            "H26");
    if (text(afterwards, "before_state") == text(afterwards, "after_state"))
        refuse(findings, "after_state", Tr::tr("Before and after are the same: say what has changed."),
               "H26");
    return findings;
}

Values snapshot(Vault &vault, const QString &subject)
{
    return recordNow(vault, "systems", subject);
}

} // namespace

const ApprovalKind &dataChangeKind()
{
    static const ApprovalKind kind{
        .id = "data_change",
        .title = QT_TRANSLATE_NOOP("models", "Back-end data change"),
        .printTitle = QT_TRANSLATE_NOOP("models", "Approval form: change of back-end data"),
        .article = "H26",
        .subjectRegister = "systems",
        .sections = {{"what", QT_TRANSLATE_NOOP("models", "What and why")},
                     {"when", QT_TRANSLATE_NOOP("models", "When and who")}},
        .fields = applicationFields(),
        .afterwards = afterwardsFields(),
        .steps = {Steps::of(Signer::Officer), Steps::of(Signer::DeputyInCharge)},
        .gates = {{"backup_before", DataChangeGates::backupBefore}},
        .startable = startable,
        .prefill = prefill,
        .check = check,
        .checkAfterwards = checkAfterwards,
        .snapshot = snapshot,
        .mayBeEmergency = true,
    };
    return kind;
}

} // namespace anguan
