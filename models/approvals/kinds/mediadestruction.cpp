// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/kinds/kindparts.h"
#include "models/approvals/kinds/kinds.h"
#include "models/base/tr.h"

#include <QSet>

namespace anguan {

using namespace KindParts;

namespace {

Field methodField()
{
    return choiceField("method", QT_TRANSLATE_NOOP("models", "Way of destruction"),
                       {{"shred", QT_TRANSLATE_NOOP("models", "Shredded")},
                        {"degauss", QT_TRANSLATE_NOOP("models", "Degaussed")},
                        {"overwrite", QT_TRANSLATE_NOOP("models", "Overwritten and destroyed")},
                        {"burn", QT_TRANSLATE_NOOP("models", "Burnt")},
                        {"melt", QT_TRANSLATE_NOOP("models", "Melted or pulped")},
                        {"handed_in", QT_TRANSLATE_NOOP("models", "Handed in for destruction")}})
        .required()
        .asks("H17");
}

QList<Field> applicationFields()
{
    return {
        longTextField("what", QT_TRANSLATE_NOOP("models", "What is on it, and where that is kept now"))
            .required()
            .longest(1000)
            .in("what"),
        longTextField("why", QT_TRANSLATE_NOOP("models", "Reason")).required().longest(1000).in("what"),
        methodField().in("what"),
        textField("place", QT_TRANSLATE_NOOP("models", "Place of destruction"))
            .required()
            .longest(80)
            .in("what"),
        attachmentField("attachments", QT_TRANSLATE_NOOP("models", "Attachments")).in("what"),
    };
}

QList<Field> afterwardsFields()
{
    return {
        dateField("destroyed_on", QT_TRANSLATE_NOOP("models", "Destroyed on")).required().asks("H17"),
        methodField(),
        referenceField("carried_out_by", QT_TRANSLATE_NOOP("models", "Carried out by"), "people").required(),
        referenceField("witness_a", QT_TRANSLATE_NOOP("models", "First witness"), "people")
            .required()
            .asks("H17"),
        referenceField("witness_b", QT_TRANSLATE_NOOP("models", "Second witness"), "people")
            .required()
            .asks("H17"),
        longTextField("result", QT_TRANSLATE_NOOP("models", "Remark")).longest(1000),
    };
}

Result<void> startable(Vault &vault, const QString &subject)
{
    ANGUAN_TRY_LET(medium, living(vault, "media", subject));
    if (text(medium, "state") == QLatin1String("destroyed"))
        return fail(ErrorCode::Invalid, Tr::tr("%1 is destroyed already.").arg(text(medium, "name")));
    if (text(medium, "state") == QLatin1String("lost"))
        return fail(ErrorCode::Invalid,
                    Tr::tr("%1 is lost; what is not there cannot be destroyed.").arg(text(medium, "name")));
    return {};
}

Values prefill(Vault &vault, const QString &subject)
{
    Values draft;
    if (const QString content = text(recordNow(vault, "media", subject), "content"); !content.isEmpty())
        draft.insert(QStringLiteral("what"), content);
    return draft;
}

Findings checkAfterwards(Vault &, const Approval &approval, const Values &afterwards)
{
    Findings findings;
    checkDay(approval, afterwards, "destroyed_on", findings);
    QSet<QString> people{text(afterwards, "carried_out_by")};
    for (const char *field : {"witness_a", "witness_b"}) {
        const QString person = text(afterwards, field);
        if (people.contains(person))
            refuse(findings, field,
                   Tr::tr("Two witnesses are asked for, each another person than who destroys it."), "H17");
        people.insert(person);
    }
    return findings;
}

Values snapshot(Vault &vault, const QString &subject)
{
    return recordNow(vault, "media", subject);
}

Result<void> effect(Vault &vault, const Approval &approval)
{
    return write(vault, "media", approval.subject,
                 {{QStringLiteral("state"), QStringLiteral("destroyed")},
                  {QStringLiteral("destroyed_on"), text(approval.carriedOut, "destroyed_on")},
                  {QStringLiteral("destroyed_under"), approval.number}},
                 approval);
}

} // namespace

const ApprovalKind &mediaDestructionKind()
{
    static const ApprovalKind kind{
        .id = "media_destruction",
        .title = QT_TRANSLATE_NOOP("models", "Destruction of media"),
        .printTitle = QT_TRANSLATE_NOOP("models", "Approval form: destruction of a medium"),
        .article = "H17",
        .subjectRegister = "media",
        .sections = {{"what", QT_TRANSLATE_NOOP("models", "What and why")}},
        .fields = applicationFields(),
        .afterwards = afterwardsFields(),
        .steps = {Steps::of(Signer::Officer), Steps::of(Signer::DeputyInCharge)},
        .startable = startable,
        .prefill = prefill,
        .checkAfterwards = checkAfterwards,
        .snapshot = snapshot,
        .effect = effect,
    };
    return kind;
}

} // namespace anguan
