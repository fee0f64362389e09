// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/kinds/golive.h"

#include "models/approvals/kinds/golivegates.h"
#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"

#include <QJsonArray>

namespace anguan {

namespace {

const Register &systems()
{
    return *Catalogue::find(QStringLiteral("systems"));
}

QString text(const Values &values, const char *id)
{
    return values.value(QLatin1String(id)).toString();
}

QList<Field> applicationFields()
{
    const QList<Choice> results{
        {"passed", QT_TRANSLATE_NOOP("models", "Passed"), Tone::Good},
        {"remarks", QT_TRANSLATE_NOOP("models", "Passed with remarks"), Tone::Soon},
        {"failed", QT_TRANSLATE_NOOP("models", "Not passed"), Tone::Late},
    };
    const QList<ItemColumn> point{
        {"item", QT_TRANSLATE_NOOP("models", "Point checked"), FieldKind::Text},
        {"passed", QT_TRANSLATE_NOOP("models", "Passed"), FieldKind::YesNo},
        {"result", QT_TRANSLATE_NOOP("models", "Result"), FieldKind::Text},
        {"by", QT_TRANSLATE_NOOP("models", "Checked by"), FieldKind::Text},
        {"on", QT_TRANSLATE_NOOP("models", "Checked on"), FieldKind::Date},
    };
    // The very choices of the register, so that the two can be compared.
    const Field *level = systems().field(QStringLiteral("protection_level"));
    Field confirmed = level ? *level : integerField("protection_level", "");
    confirmed.label = QT_TRANSLATE_NOOP("models", "Protection level confirmed");
    confirmed.isEngineOwned = confirmed.isDerived = false;
    confirmed.section = "check";
    return {
        longTextField("what", QT_TRANSLATE_NOOP("models", "What goes into service"))
            .required()
            .longest(1000)
            .in("what")
            .helped(QT_TRANSLATE_NOOP("models", "The version, its functions, who will use it.")),
        longTextField("why", QT_TRANSLATE_NOOP("models", "Purpose of going live"))
            .required()
            .longest(1000)
            .in("what"),
        longTextField("risk", QT_TRANSLATE_NOOP("models", "Risk")).required().longest(1000).in("what"),
        longTextField("rollback", QT_TRANSLATE_NOOP("models", "Rollback"))
            .required()
            .longest(1000)
            .in("what")
            .helped(QT_TRANSLATE_NOOP("models", "How the old state comes back if it does not work.")),
        attachmentField("attachments", QT_TRANSLATE_NOOP("models", "Attachments")).in("what"),
        instantField("window_from", QT_TRANSLATE_NOOP("models", "Planned from")).required().in("when"),
        instantField("window_to", QT_TRANSLATE_NOOP("models", "Planned until")).required().in("when"),
        referenceField("done_by", QT_TRANSLATE_NOOP("models", "Carried out by"), "people")
            .required()
            .in("when"),
        referenceField("supervised_by", QT_TRANSLATE_NOOP("models", "Supervised by"), "people")
            .required()
            .in("when"),
        itemsField("checks", QT_TRANSLATE_NOOP("models", "What was checked"), point)
            .required()
            .in("check")
            .asks("H10"),
        choiceField("check_result", QT_TRANSLATE_NOOP("models", "Check result"), results)
            .required()
            .in("check")
            .asks("H10"),
        longTextField("check_remarks", QT_TRANSLATE_NOOP("models", "Remarks on the check"))
            .longest(1000)
            .in("check"),
        confirmed.required().asks("H5 H7"),
        referenceField("responsible", QT_TRANSLATE_NOOP("models", "Responsible person"), "people")
            .required()
            .in("check")
            .asks("H4 H10"),
        referenceField("administrator_a", QT_TRANSLATE_NOOP("models", "Administrator A"), "people")
            .required()
            .in("check")
            .asks("H12"),
        referenceField("administrator_b", QT_TRANSLATE_NOOP("models", "Administrator B"), "people")
            .in("check")
            .asks("H12"),
    };
}

QList<Field> afterwardsFields()
{
    Field number = textField("filing_number", QT_TRANSLATE_NOOP("models", "Filing number"));
    if (const Field *ofSystem = systems().field(QStringLiteral("filing_number")))
        number.shaped(ofSystem->pattern, ofSystem->patternHelp).helped(ofSystem->help);
    return {
        dateField("in_service_since", QT_TRANSLATE_NOOP("models", "In service since")).required(),
        referenceField("carried_out_by", QT_TRANSLATE_NOOP("models", "Carried out by"), "people").required(),
        longTextField("result", QT_TRANSLATE_NOOP("models", "What was done and with which result"))
            .required()
            .longest(1000),
        number.asks("H10"),
        dateField("filed_on", QT_TRANSLATE_NOOP("models", "Filed on")).asks("H10"),
    };
}

Result<void> startable(Vault &vault, const QString &subject)
{
    ANGUAN_TRY_LET(system, RecordStore(vault).find(systems(), subject));
    if (system.isWithdrawn())
        return fail(ErrorCode::Invalid, Tr::tr("%1 has been withdrawn, so it cannot go live.").arg(subject));
    const QString state = text(system.values, "state");
    if (state == QLatin1String("in_service"))
        return fail(ErrorCode::Invalid, Tr::tr("%1 is in service already.").arg(text(system.values, "name")));
    if (state == QLatin1String("retired"))
        return fail(ErrorCode::Invalid, Tr::tr("%1 is retired. Register a new system if it is to come back.")
                                            .arg(text(system.values, "name")));
    return {};
}

Values prefill(Vault &vault, const QString &subject)
{
    Values draft;
    const Result<Record> system = RecordStore(vault).find(systems(), subject);
    if (!system)
        return draft;
    for (const char *id : {"protection_level", "responsible", "administrator_a", "administrator_b"}) {
        const QJsonValue value = system->values.value(QLatin1String(id));
        if (!value.isUndefined())
            draft.insert(QLatin1String(id), value);
    }
    return draft;
}

Findings check(Vault &vault, const QString &subject, const Values &fields)
{
    Findings found;
    const auto refuse = [&](const char *field, const QString &sentence, const char *article) {
        found.append({Severity::Refuse, QLatin1String(field), sentence, QLatin1String(article)});
    };
    if (Clock::instantOf(text(fields, "window_to")) <= Clock::instantOf(text(fields, "window_from")))
        refuse("window_to", Tr::tr("The planned time ends before it begins."), "");
    if (text(fields, "done_by") == text(fields, "supervised_by"))
        refuse("supervised_by", Tr::tr("Whoever carries it out cannot supervise it as well."), "H10");
    const QString result = text(fields, "check_result");
    if (result == QLatin1String("remarks") && text(fields, "check_remarks").isEmpty())
        refuse("check_remarks", Tr::tr("Write down the remarks of the check."), "H10");
    if (result == QLatin1String("failed"))
        refuse("check_result", Tr::tr("A system whose check was not passed cannot be put up for going live."),
               "H10");
    if (result == QLatin1String("passed")) {
        const QJsonArray points = fields.value(QLatin1String("checks")).toArray();
        for (const QJsonValue &point : points)
            if (!point.toObject().value(QLatin1String("passed")).toBool())
                refuse("check_result",
                       Tr::tr("“%1” was not passed: choose “passed with remarks”, or mend it first.")
                           .arg(point.toObject().value(QLatin1String("item")).toString()),
                       "H10");
    }
    const QString a = text(fields, "administrator_a");
    const QString b = text(fields, "administrator_b");
    const Result<Record> system = RecordStore(vault).find(systems(), subject);
    const bool important = system && text(system->values, "importance") == QLatin1String("important");
    if (important && b.isEmpty())
        refuse("administrator_b", Tr::tr("An important system needs a second administrator."), "H12");
    if (!b.isEmpty() && a == b)
        refuse("administrator_b", Tr::tr("Administrator B must be somebody other than administrator A."),
               "H12");
    return found;
}

int levelNumber(const QJsonValue &level)
{
    return level.isString() ? level.toString().toInt() : level.toInt();
}

Findings checkAfterwards(Vault &, const Approval &approval, const Values &afterwards)
{
    Findings found;
    const auto refuse = [&](const char *field, const QString &sentence) {
        found.append({Severity::Refuse, QLatin1String(field), sentence, QStringLiteral("H10")});
    };
    const QString filing = text(afterwards, "filing_number");
    const QString filedOn = text(afterwards, "filed_on");
    const Values fields = approval.lastRound()->content.value(QLatin1String("fields")).toObject();
    if (filing.isEmpty() && levelNumber(fields.value(QLatin1String("protection_level"))) >= 2)
        refuse("filing_number", Tr::tr("A system of level 2 or higher is filed before it goes live: give the "
                                       "filing number."));
    if (filing.isEmpty() != filedOn.isEmpty())
        refuse(filing.isEmpty() ? "filing_number" : "filed_on",
               Tr::tr("Filing number and filing date go together."));
    const QDate today = Clock::today();
    for (const char *id : {"in_service_since", "filed_on"})
        if (QDate::fromString(text(afterwards, id), Qt::ISODate) > today)
            refuse(id, Tr::tr("This day has not come yet."));
    const QDateTime approvedAt = Clock::instantOf(approval.lastRound()->answers.last().signedAt);
    if (QDate::fromString(text(afterwards, "in_service_since"), Qt::ISODate) <
        approvedAt.toLocalTime().date())
        refuse("in_service_since", Tr::tr("A system cannot go into service before its approval was signed."));
    return found;
}

Values snapshot(Vault &vault, const QString &subject)
{
    const Result<Record> system = RecordStore(vault).find(systems(), subject);
    return system ? system->values : Values{};
}

Result<void> effect(Vault &vault, const Approval &approval)
{
    Values changed{{QStringLiteral("state"), QStringLiteral("in_service")}};
    for (const char *id : {"in_service_since", "filing_number", "filed_on"}) {
        const QJsonValue value = approval.carriedOut.value(QLatin1String(id));
        if (!value.isUndefined())
            changed.insert(QLatin1String(id), value);
    }
    const QString because = Tr::tr("%1: carried out").arg(approval.number);
    ANGUAN_TRY(RecordStore(vault).changeByEngine(systems(), approval.subject, changed, because));
    return {};
}

} // namespace

const ApprovalKind &goLiveKind()
{
    static const ApprovalKind kind{
        .id = "go_live",
        .title = QT_TRANSLATE_NOOP("models", "System goes live"),
        .printTitle = QT_TRANSLATE_NOOP("models", "Approval form: system goes live"),
        .article = "H10",
        .subjectRegister = "systems",
        .sections = {{"what", QT_TRANSLATE_NOOP("models", "What and why")},
                     {"when", QT_TRANSLATE_NOOP("models", "When and who")},
                     {"check", QT_TRANSLATE_NOOP("models", "Check before going live")}},
        .fields = applicationFields(),
        .afterwards = afterwardsFields(),
        .steps = {Steps::of(Signer::Officer), Steps::of(Signer::GroupLeader)},
        .gates = {{"level_set", GoLiveGates::levelSet},
                  {"responsible_named", GoLiveGates::responsibleNamed},
                  {"check_recorded", GoLiveGates::checkRecorded},
                  {"two_administrators", GoLiveGates::twoAdministrators},
                  {"as_signed", GoLiveGates::asSigned}},
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
