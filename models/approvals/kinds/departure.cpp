// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/kinds/departure.h"

#include "models/approvals/leaving.h"
#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/records/recordstore.h"
#include "models/records/surroundings.h"
#include "models/registers/catalogue.h"

namespace anguan {

namespace {

QString text(const Values &values, const char *id)
{
    return values.value(QLatin1String(id)).toString();
}

Result<Record> personOf(Vault &vault, const QString &subject)
{
    return RecordStore(vault).find(*Catalogue::find(QStringLiteral("people")), subject);
}

QString sheetNumber(const Approval &approval)
{
    const Round *round = approval.lastRound();
    const Values fields = round ? round->content.value(QLatin1String("fields")).toObject() : approval.draft;
    return text(fields, "handover");
}

/// What leaders sign of the sheet: without the names, which may change while nothing else does.
Values signedSheet(Vault &vault, const HandoverSheet &sheet)
{
    Values content = Leaving::content(vault, sheet);
    content.remove(QStringLiteral("names"));
    return content;
}

QList<Field> applicationFields()
{
    return {
        referenceField("handover", QT_TRANSLATE_NOOP("models", "Leaving sheet"), "handovers")
            .required()
            .in("what")
            .asks("H28"),
        dateField("leaving_on", QT_TRANSLATE_NOOP("models", "Leaves on")).required().in("what"),
        longTextField("reason", QT_TRANSLATE_NOOP("models", "Reason for leaving"))
            .required()
            .longest(500)
            .in("what"),
        longTextField("summary", QT_TRANSLATE_NOOP("models", "What was handed over"))
            .required()
            .longest(4000)
            .in("sheet")
            .asks("H28")
            .helped(QT_TRANSLATE_NOOP("models", "Taken from the sheet; the sheet itself is signed with it.")),
    };
}

QList<Field> afterwardsFields()
{
    return {
        dateField("left_on", QT_TRANSLATE_NOOP("models", "Left on")).required().asks("H28"),
        longTextField("result", QT_TRANSLATE_NOOP("models", "Remark on the departure")).longest(1000),
    };
}

Result<void> startable(Vault &vault, const QString &subject)
{
    ANGUAN_TRY_LET(person, personOf(vault, subject));
    if (person.isWithdrawn() || text(person.values, "state") == QLatin1String("left"))
        return fail(ErrorCode::Invalid, Tr::tr("%1 has left already.").arg(text(person.values, "name")));
    ANGUAN_TRY(Leaving::openSheetOf(vault, subject));
    return {};
}

Values prefill(Vault &vault, const QString &subject)
{
    const Result<HandoverSheet> sheet = Leaving::openSheetOf(vault, subject);
    if (!sheet)
        return {};
    QStringList lines;
    for (const HandoverLine &line : sheet->lines) {
        if (!HandoverLines::isSettledAtTheEnd(line))
            lines.append(Tr::tr("%1: %2").arg(line.what, line.isOpen() ? Tr::tr("open") : line.how));
    }
    return {{QStringLiteral("handover"), sheet->number()},
            {QStringLiteral("leaving_on"), text(sheet->record.values, "date")},
            {QStringLiteral("summary"), lines.join(QLatin1Char('\n')).left(4000)}};
}

Findings check(Vault &vault, const QString &subject, const Values &fields)
{
    Findings found;
    const Result<HandoverSheet> sheet = Leaving::look(vault, text(fields, "handover"));
    const bool isTheirs =
        sheet && sheet->isOpen() && sheet->kind() == QLatin1String("leaving") && sheet->person() == subject;
    if (!isTheirs)
        found.append({Severity::Refuse, QStringLiteral("handover"),
                      Tr::tr("This is no open leaving sheet of this person."), QStringLiteral("H28")});
    else if (const int open = static_cast<int>(sheet->openLines()); open > 0)
        found.append(
            {Severity::Refuse, QStringLiteral("handover"),
             Tr::tr("%n line(s) of the sheet are still open. Settle them, then apply.", nullptr, open),
             QStringLiteral("H28")});
    return found;
}

Findings checkAfterwards(Vault &, const Approval &, const Values &afterwards)
{
    Findings found;
    if (text(afterwards, "left_on") > Clock::today().toString(Qt::ISODate))
        found.append({Severity::Refuse, QStringLiteral("left_on"),
                      Tr::tr("A leaving date in the future cannot be recorded yet."), QStringLiteral("H28")});
    return found;
}

Values snapshot(Vault &vault, const QString &subject)
{
    const Result<Record> person = personOf(vault, subject);
    Values values = person ? person->values : Values{};
    if (const Result<HandoverSheet> sheet = Leaving::openSheetOf(vault, subject))
        values.insert(QStringLiteral("handover_sheet"), signedSheet(vault, *sheet));
    return values;
}

QList<Step> furtherSteps(Vault &vault, const Approval &approval)
{
    const Result<Record> person = personOf(vault, approval.subject);
    const Result<HandoverSheet> sheet = Leaving::openSheetOf(vault, approval.subject);
    const bool isKey = (person && person->values.value(QLatin1String("key_position")).toBool()) ||
                       (sheet && sheet->isKeyPosition());
    return isKey ? QList<Step>{Steps::of(Signer::HeadOfUnit)} : QList<Step>();
}

GateState gateOf(const char *id, const QString &label, const Approval &approval)
{
    return {QLatin1String(id), label, false, {}, sheetNumber(approval), QStringLiteral("H28")};
}

QStringList said(const HandoverSheet &sheet, const QStringList &ids)
{
    QStringList sentences;
    const QList<Leaving::Obstacle> obstacles = Leaving::obstacles(sheet);
    for (const Leaving::Obstacle &obstacle : obstacles) {
        if (ids.contains(obstacle.id))
            sentences.append(obstacle.text);
    }
    return sentences;
}

/// One kind of obstacle on the sheet, as a gate.
GateState ofSheet(Vault &vault, const Approval &approval, GateState gate, const QStringList &ids,
                  const QString &whenMet)
{
    const Result<HandoverSheet> sheet = Leaving::look(vault, gate.supply);
    if (!sheet) {
        gate.text = sheet.error().text;
        return gate;
    }
    if (sheet->person() != approval.subject || !sheet->isOpen()) {
        gate.text = Tr::tr("This is no open leaving sheet of this person.");
        return gate;
    }
    const QStringList missing = said(*sheet, ids);
    gate.met = missing.isEmpty();
    gate.text = gate.met ? whenMet : missing.mid(0, 10).join(QLatin1Char(' '));
    return gate;
}

GateState linesSettled(Vault &vault, const Approval &approval)
{
    return ofSheet(vault, approval, gateOf("lines_settled", Tr::tr("Every line settled"), approval),
                   {QStringLiteral("lines")}, Tr::tr("Everything is handed over or closed."));
}

/// The lines about accounts and passwords again, since H28 names them: whoever signs looks for them.
GateState keysChanged(Vault &vault, const Approval &approval)
{
    GateState gate = gateOf("keys_changed", Tr::tr("Accounts closed, keys and passwords changed"), approval);
    const Result<HandoverSheet> sheet = Leaving::look(vault, gate.supply);
    if (!sheet) {
        gate.text = sheet.error().text;
        return gate;
    }
    QStringList open;
    for (const HandoverLine &line : sheet->lines) {
        const bool isKey = line.kind == QLatin1String("account") || line.kind == QLatin1String("password");
        if (isKey && line.isOpen())
            open.append(Tr::tr("Still open: %1").arg(line.what));
    }
    gate.met = open.isEmpty();
    gate.text = gate.met ? Tr::tr("No account and no password is left in these hands.")
                         : open.mid(0, 10).join(QLatin1Char(' '));
    return gate;
}

GateState sheetSigned(Vault &vault, const Approval &approval)
{
    return ofSheet(vault, approval, gateOf("sheet_signed", Tr::tr("Sheet signed by all three"), approval),
                   {QStringLiteral("signatures"), QStringLiteral("receiver"), QStringLiteral("supervisor")},
                   Tr::tr("Whoever hands over, the receiver and the supervisor have signed."));
}

GateState noHarm(Vault &vault, const Approval &approval)
{
    GateState gate = ofSheet(vault, approval, gateOf("no_harm", Tr::tr("No harm confirmed"), approval),
                             {QStringLiteral("no_harm")}, {});
    if (!gate.met)
        return gate;
    const Result<HandoverSheet> sheet = Leaving::look(vault, gate.supply);
    const Values values = sheet ? sheet->record.values : Values{};
    gate.text =
        text(values, "no_harm").isEmpty()
            ? Tr::tr("No key position: nothing to confirm.")
            : Tr::tr("Confirmed by %1 on %2.").arg(text(values, "no_harm_by"), text(values, "no_harm_on"));
    return gate;
}

GateState asSigned(Vault &vault, const Approval &approval)
{
    GateState gate = gateOf("as_signed", Tr::tr("Sheet as it was signed"), approval);
    const Result<HandoverSheet> sheet = Leaving::look(vault, gate.supply);
    const Round *round = approval.lastRound();
    if (!sheet || !round) {
        gate.text = Tr::tr("This is no open leaving sheet of this person.");
        return gate;
    }
    const QJsonValue then =
        round->content.value(QLatin1String("snapshot")).toObject().value(QLatin1String("handover_sheet"));
    gate.met = then.toObject() == signedSheet(vault, *sheet);
    gate.text = gate.met ? Tr::tr("Nothing on the sheet has changed since.")
                         : Tr::tr("The sheet has changed since it was signed. Withdraw this and apply anew.");
    return gate;
}

Result<void> effect(Vault &vault, const Approval &approval)
{
    ANGUAN_TRY_LET(sheet, Leaving::look(vault, sheetNumber(approval)));
    const QDate day = QDate::fromString(text(approval.carriedOut, "left_on"), Qt::ISODate);
    return Leaving::finish(vault, sheet, day, approval.number,
                           Tr::tr("%1: carried out").arg(approval.number));
}

} // namespace

const ApprovalKind &departureKind()
{
    static const ApprovalKind kind{
        .id = "departure",
        .title = QT_TRANSLATE_NOOP("models", "Departure"),
        .printTitle = QT_TRANSLATE_NOOP("models", "Approval form: departure"),
        .article = "H28",
        .subjectRegister = "people",
        .sections = {{"what", QT_TRANSLATE_NOOP("models", "Who leaves and why")},
                     {"sheet", QT_TRANSLATE_NOOP("models", "Handover sheet")}},
        .fields = applicationFields(),
        .afterwards = afterwardsFields(),
        .steps = {Steps::of(Signer::Officer), Steps::of(Signer::DeputyInCharge)},
        .furtherSteps = furtherSteps,
        .gates = {{"lines_settled", linesSettled},
                  {"keys_changed", keysChanged},
                  {"sheet_signed", sheetSigned},
                  {"no_harm", noHarm},
                  {"as_signed", asSigned}},
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
