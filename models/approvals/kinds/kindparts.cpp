// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/kinds/kindparts.h"

#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "models/vault/vault.h"

namespace anguan {

QString KindParts::text(const Values &values, const char *field)
{
    return values.value(QLatin1String(field)).toString();
}

bool KindParts::yes(const Values &values, const char *field)
{
    return values.value(QLatin1String(field)).toBool();
}

QDate KindParts::day(const Values &values, const char *field)
{
    return QDate::fromString(text(values, field), Qt::ISODate);
}

QDateTime KindParts::instant(const Values &values, const char *field)
{
    return Clock::instantOf(text(values, field));
}

void KindParts::refuse(Findings &findings, const char *field, const QString &sentence, const char *article)
{
    findings.append({Severity::Refuse, QLatin1String(field), sentence, QLatin1String(article)});
}

const Register &KindParts::registerOf(const char *id)
{
    return *Catalogue::find(QLatin1String(id));
}

Values KindParts::recordNow(Vault &vault, const char *registerId, const QString &number)
{
    const Result<Record> record = RecordStore(vault).find(registerOf(registerId), number);
    return record && !record->isWithdrawn() ? record->values : Values();
}

Result<Values> KindParts::living(Vault &vault, const char *registerId, const QString &number)
{
    ANGUAN_TRY_LET(record, RecordStore(vault).find(registerOf(registerId), number));
    if (record.isWithdrawn())
        return fail(ErrorCode::Invalid,
                    Tr::tr("%1 has been withdrawn, so nothing can be applied for about it.").arg(number));
    return record.values;
}

QString KindParts::nameOf(Vault &vault, const QString &number)
{
    return RecordStore(vault).nameOf(number);
}

QString KindParts::personOfSession(Vault &vault)
{
    return vault.session().person;
}

Values KindParts::signedFields(const Approval &approval)
{
    const Round *round = approval.lastRound();
    return round ? round->content.value(QLatin1String("fields")).toObject() : approval.draft;
}

QDateTime KindParts::approvedAt(const Approval &approval)
{
    const Round *round = approval.lastRound();
    const bool signedWhole = round && !round->answers.isEmpty() && approval.state != ApprovalState::Submitted;
    return signedWhole && round->answers.last().decision == Decision::Agree
               ? Clock::instantOf(round->answers.last().signedAt)
               : QDateTime();
}

QList<Field> KindParts::reasons(const char *whatLabel, const char *whatHelp)
{
    return {
        longTextField("what", whatLabel).required().longest(1000).in("what").helped(whatHelp),
        longTextField("why", QT_TRANSLATE_NOOP("models", "Reason")).required().longest(1000).in("what"),
        longTextField("risk", QT_TRANSLATE_NOOP("models", "Risk")).required().longest(1000).in("what"),
        longTextField("rollback", QT_TRANSLATE_NOOP("models", "Rollback"))
            .required()
            .longest(1000)
            .in("what")
            .helped(QT_TRANSLATE_NOOP("models", "How the old state comes back if it does not work.")),
        attachmentField("attachments", QT_TRANSLATE_NOOP("models", "Attachments")).in("what"),
    };
}

QList<Field> KindParts::plannedTime()
{
    return {
        instantField("window_from", QT_TRANSLATE_NOOP("models", "Planned from")).required().in("when"),
        instantField("window_to", QT_TRANSLATE_NOOP("models", "Planned until")).required().in("when"),
        referenceField("done_by", QT_TRANSLATE_NOOP("models", "Carried out by"), "people")
            .required()
            .in("when"),
        referenceField("supervised_by", QT_TRANSLATE_NOOP("models", "Supervised by"), "people")
            .required()
            .in("when"),
    };
}

void KindParts::checkPlannedTime(const Values &fields, const char *article, Findings &findings)
{
    if (instant(fields, "window_to") <= instant(fields, "window_from"))
        refuse(findings, "window_to", Tr::tr("The planned time ends before it begins."), "");
    if (text(fields, "done_by") == text(fields, "supervised_by"))
        refuse(findings, "supervised_by", Tr::tr("Whoever carries it out cannot supervise it as well."),
               article);
}

QList<Field> KindParts::workDone()
{
    return {
        referenceField("carried_out_by", QT_TRANSLATE_NOOP("models", "Carried out by"), "people").required(),
        referenceField("supervised_by", QT_TRANSLATE_NOOP("models", "Supervised by"), "people").required(),
        instantField("started_at", QT_TRANSLATE_NOOP("models", "Work began")).required(),
        instantField("ended_at", QT_TRANSLATE_NOOP("models", "Work ended")).required(),
        longTextField("result", QT_TRANSLATE_NOOP("models", "What was done and with which result"))
            .required()
            .longest(1000),
    };
}

void KindParts::checkWorkDone(const Approval &approval, const Values &afterwards, const char *article,
                              Findings &findings)
{
    if (text(afterwards, "carried_out_by") == text(afterwards, "supervised_by"))
        refuse(findings, "supervised_by", Tr::tr("Whoever carries it out cannot supervise it as well."),
               article);
    const QDateTime started = instant(afterwards, "started_at");
    const QDateTime ended = instant(afterwards, "ended_at");
    if (ended < started)
        refuse(findings, "ended_at", Tr::tr("The work ended before it began."), "");
    if (ended > Clock::nowUtc())
        refuse(findings, "ended_at", Tr::tr("This moment has not come yet."), "");
    const QDateTime approved = approvedAt(approval);
    if (approved.isValid() && started < approved)
        refuse(findings, "started_at", Tr::tr("The work began before its approval was signed."), article);
}

void KindParts::checkDay(const Approval &approval, const Values &afterwards, const char *field,
                         Findings &findings)
{
    const QDate on = day(afterwards, field);
    if (!on.isValid())
        return;
    const QDateTime approved = approvedAt(approval);
    if (on > Clock::today())
        refuse(findings, field, Tr::tr("This day has not come yet."), "");
    else if (approved.isValid() && on < approved.toLocalTime().date())
        refuse(findings, field, Tr::tr("This day lies before the approval was signed."), "");
}

Result<void> KindParts::write(Vault &vault, const char *registerId, const QString &number,
                              const Values &changed, const Approval &approval)
{
    ANGUAN_TRY(RecordStore(vault).changeByEngine(registerOf(registerId), number, changed,
                                                 Tr::tr("%1: carried out").arg(approval.number)));
    vault.announce(QLatin1String(registerId), number);
    return {};
}

GateState KindParts::gate(const char *id, const QString &label, const char *article, const QString &supply)
{
    return {QLatin1String(id), label, false, {}, supply, QLatin1String(article)};
}

GateState KindParts::met(GateState state, const QString &proof)
{
    state.met = true;
    state.text = proof;
    return state;
}

GateState KindParts::missing(GateState state, const QString &what)
{
    state.text = what;
    return state;
}

GateState SharedGates::deviceAdmitted(Vault &vault, const Approval &approval)
{
    const GateState gate =
        KindParts::gate("device_admitted", Tr::tr("Device admitted"), "H15", approval.subject);
    const Values device = KindParts::recordNow(vault, "devices", approval.subject);
    const QString under = KindParts::text(device, "admitted_under");
    if (KindParts::text(device, "state") != QLatin1String("active"))
        return KindParts::missing(gate, Tr::tr("The device is not in use yet. Its admission comes first."));
    if (under.isEmpty())
        return KindParts::missing(
            gate, Tr::tr("The register knows no signed admission of this device. Apply for it first."));
    return KindParts::met(gate, Tr::tr("Admitted under %1.").arg(under));
}

GateState SharedGates::deviceUnclassified(Vault &vault, const Approval &approval)
{
    const GateState gate =
        KindParts::gate("device_unclassified", Tr::tr("Device handles no secrets"), "H16", approval.subject);
    const Values device = KindParts::recordNow(vault, "devices", approval.subject);
    if (KindParts::yes(device, "handles_secrets"))
        return KindParts::missing(gate,
                                  Tr::tr("The device handles state secrets: it joins no such network."));
    if (KindParts::text(device, "network_zone") == QLatin1String("isolated"))
        return KindParts::missing(gate, Tr::tr("The device stands in the isolated zone: it joins no other "
                                               "network."));
    return KindParts::met(gate, Tr::tr("Neither classified nor in the isolated zone."));
}

} // namespace anguan
