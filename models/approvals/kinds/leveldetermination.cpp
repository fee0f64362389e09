// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/kinds/kindparts.h"
#include "models/approvals/kinds/kinds.h"
#include "models/base/tr.h"

#include <algorithm>

namespace anguan {

using namespace KindParts;

namespace {

int levelOf(const Values &values, const char *field)
{
    return text(values, field).toInt();
}

/// The very choices of the register, so that the two can be compared.
Field levelField(const char *id, const char *label)
{
    Field level = *registerOf("systems").field(QStringLiteral("protection_level"));
    level.id = id;
    level.label = label;
    level.help = "";
    level.section = "level";
    level.isEngineOwned = level.isDerived = false;
    return level.required();
}

QList<Field> applicationFields()
{
    return {
        longTextField("object", QT_TRANSLATE_NOOP("models", "What is graded"))
            .required()
            .longest(1000)
            .in("level")
            .helped(QT_TRANSLATE_NOOP("models", "The system's bounds, what it does and whom it serves.")),
        levelField("information_level", QT_TRANSLATE_NOOP("models", "Level of the information")),
        levelField("service_level", QT_TRANSLATE_NOOP("models", "Level of the service")),
        levelField("protection_level", QT_TRANSLATE_NOOP("models", "Protection level determined"))
            .asks("H5 H7")
            .helped(QT_TRANSLATE_NOOP("models", "The higher of the two (GB/T 22240).")),
        longTextField("reason", QT_TRANSLATE_NOOP("models", "Reason of the level"))
            .required()
            .longest(2000)
            .in("level")
            .asks("H7")
            .helped(QT_TRANSLATE_NOOP("models", "Who would be harmed by a failure, and how badly.")),
        longTextField("review", QT_TRANSLATE_NOOP("models", "Opinion of the experts"))
            .longest(2000)
            .in("level")
            .helped(QT_TRANSLATE_NOOP("models", "Needed from level 2 on.")),
        attachmentField("attachments", QT_TRANSLATE_NOOP("models", "Attachments")).in("level"),
    };
}

QList<Field> afterwardsFields()
{
    return {
        dateField("determined_on", QT_TRANSLATE_NOOP("models", "Determined on")).required().asks("H7"),
        textField("minutes_number", QT_TRANSLATE_NOOP("models", "Number of the minutes")).longest(60),
        longTextField("result", QT_TRANSLATE_NOOP("models", "Remark")).longest(1000),
    };
}

Result<void> startable(Vault &vault, const QString &subject)
{
    ANGUAN_TRY_LET(system, living(vault, "systems", subject));
    if (text(system, "state") == QLatin1String("retired"))
        return fail(ErrorCode::Invalid,
                    Tr::tr("%1 is retired, so its level need not be determined.").arg(text(system, "name")));
    return {};
}

Values prefill(Vault &vault, const QString &subject)
{
    const Values system = recordNow(vault, "systems", subject);
    Values draft;
    if (const QString purpose = text(system, "purpose"); !purpose.isEmpty())
        draft.insert(QStringLiteral("object"), purpose);
    if (const QString level = text(system, "protection_level"); !level.isEmpty())
        draft.insert(QStringLiteral("protection_level"), level);
    return draft;
}

Findings check(Vault &, const QString &, const Values &fields)
{
    Findings findings;
    const int level = levelOf(fields, "protection_level");
    if (level != std::max(levelOf(fields, "information_level"), levelOf(fields, "service_level")))
        refuse(findings, "protection_level",
               Tr::tr("The level of a system is the higher one of its information and its service."), "H5");
    if (level >= 2 && text(fields, "review").isEmpty())
        refuse(findings, "review", Tr::tr("From level 2 on experts are asked: write down their opinion."),
               "H7");
    return findings;
}

QList<Step> furtherSteps(Vault &, const Approval &approval)
{
    return levelOf(approval.draft, "protection_level") >= 3 ? QList<Step>{Steps::of(Signer::HeadOfUnit)}
                                                            : QList<Step>();
}

Findings checkAfterwards(Vault &, const Approval &approval, const Values &afterwards)
{
    Findings findings;
    checkDay(approval, afterwards, "determined_on", findings);
    return findings;
}

Values snapshot(Vault &vault, const QString &subject)
{
    return recordNow(vault, "systems", subject);
}

Result<void> effect(Vault &vault, const Approval &approval)
{
    const Values fields = signedFields(approval);
    return write(vault, "systems", approval.subject,
                 {{QStringLiteral("protection_level"), text(fields, "protection_level")},
                  {QStringLiteral("level_reason"), text(fields, "reason")},
                  {QStringLiteral("level_determined_on"), text(approval.carriedOut, "determined_on")},
                  {QStringLiteral("level_under"), approval.number}},
                 approval);
}

} // namespace

const ApprovalKind &levelDeterminationKind()
{
    static const ApprovalKind kind{
        .id = "level_determination",
        .title = QT_TRANSLATE_NOOP("models", "Protection level determined"),
        .printTitle = QT_TRANSLATE_NOOP("models", "Approval form: determination of a protection level"),
        .article = "H5 H7",
        .subjectRegister = "systems",
        .sections = {{"level", QT_TRANSLATE_NOOP("models", "Level and reason")}},
        .fields = applicationFields(),
        .afterwards = afterwardsFields(),
        .steps = {Steps::of(Signer::Officer), Steps::of(Signer::GroupLeader)},
        .furtherSteps = furtherSteps,
        .startable = startable,
        .prefill = prefill,
        .check = check,
        .checkAfterwards = checkAfterwards,
        .snapshot = snapshot,
        .effect = effect,
    };
    return kind;
}

} // namespace anguan
