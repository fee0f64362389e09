// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prints/handoverprint.h"

#include "models/access/handovers.h"
#include "models/approvals/content.h"
#include "models/base/canonicaljson.h"
#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/prints/registerprint.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "models/registers/display.h"
#include "models/vault/vault.h"

namespace anguan {

namespace {

QString text(const Values &values, const char *field)
{
    return values.value(QLatin1String(field)).toString();
}

const Register &registerOf(const char *id)
{
    return *Catalogue::find(QLatin1String(id));
}

QString choiceText(const char *registerId, const char *field, const Values &values)
{
    return choiceLabel(*registerOf(registerId).field(QLatin1String(field)), text(values, field));
}

QString titleOf(const QString &kind)
{
    if (kind == QLatin1String("joining"))
        return Tr::tr("Checklist for joining");
    return kind == QLatin1String("transfer") ? Tr::tr("Handover sheet (transfer)")
                                             : Tr::tr("Handover sheet (leaving)");
}

QString settled(const HandoverLine &line)
{
    if (line.isOpen())
        return HandoverLines::isSettledAtTheEnd(line) ? Tr::tr("Settled when the sheet is finished.")
                                                      : Tr::tr("Not settled.");
    QStringList parts{paperDate(line.doneOn)};
    for (const QString &part : {line.how, line.confirmedBy})
        if (!part.isEmpty())
            parts.append(part);
    return parts.join(Tr::tr(", "));
}

FormStep blockOf(const HandoverSheet &sheet, const QString &purpose, const RecordStore &store,
                 const SheetSignatures &signatures)
{
    FormStep block;
    block.label = Leaving::purposeName(purpose);
    const QString person = sheet.signerOf(purpose);
    const SheetSignature *signature = sheet.signature(purpose);
    if (!signature) {
        block.opinion = person.isEmpty() ? QString() : Tr::tr("Name: %1").arg(store.nameOf(person));
        return block;
    }
    const auto check = signatures.check(*signature);
    block.opinion =
        signature->isOnPaper()
            ? Tr::tr("Signed on paper: %1. Confirmed by the security officer.").arg(signature->onPaper)
            : Tr::tr("Every line above is as stated.");
    block.signer = Tr::tr("%1 (electronic signature)").arg(signature->signerName);
    block.date = paperDate(Clock::instantOf(signature->signedAt).toLocalTime().date().toString(Qt::ISODate));
    block.proof =
        Tr::tr("%1   key %2   content digest %3")
            .arg(check && check->holds ? Tr::tr("SM2 signature valid") : Tr::tr("SM2 signature NOT valid"),
                 signature->fingerprint, digestExcerpt(signature->contentSm3));
    return block;
}

} // namespace

Result<FormSheet> handoverPaper(Vault &vault, const QString &number)
{
    ANGUAN_TRY(vault.session().require(Act::ReadRecords));
    ANGUAN_TRY_LET(sheet, Handovers(vault).look(number));
    const RecordStore store(vault);
    const Values &values = sheet.record.values;
    ANGUAN_TRY_LET(person, store.find(registerOf("people"), sheet.person()));
    FormSheet paper;
    paper.title = titleOf(sheet.kind());
    paper.number = number;
    paper.unit = vault.unit();
    paper.cells = {{Tr::tr("Name"), text(person.values, "name")},
                   {Tr::tr("Department"), store.nameOf(text(person.values, "department"))},
                   {Tr::tr("Post"), choiceText("people", "post", person.values)},
                   {Tr::tr("Date"), paperDate(text(values, "date"))}};
    if (sheet.kind() == QLatin1String("transfer"))
        paper.cells += {{Tr::tr("New department"), store.nameOf(text(values, "new_department"))},
                        {Tr::tr("New post"), choiceText("handovers", "new_post", values)}};
    if (sheet.kind() != QLatin1String("joining"))
        paper.cells += {{Tr::tr("Receiver"), store.nameOf(text(values, "receiver"))},
                        {Tr::tr("Supervisor of the handover"), store.nameOf(text(values, "supervisor"))}};
    int running = 0;
    for (const HandoverLine &line : std::as_const(sheet.lines))
        paper.cells.append({Tr::tr("%1 %2").arg(++running).arg(HandoverLines::kindName(line.kind)),
                            line.what + QLatin1Char('\n') + settled(line), 2, true});
    if (sheet.isKeyPosition() && sheet.kind() == QLatin1String("leaving"))
        paper.cells.append({Tr::tr("No-harm confirmation"),
                            text(values, "no_harm").isEmpty()
                                ? Tr::tr("Not confirmed.")
                                : Tr::tr("%1 (%2, %3)")
                                      .arg(text(values, "no_harm"), text(values, "no_harm_by"),
                                           paperDate(text(values, "no_harm_on"))),
                            2, true});
    const SheetSignatures signatures(vault);
    for (const QString &purpose : Leaving::purposes(sheet.kind()))
        paper.steps.append(blockOf(sheet, purpose, store, signatures));
    if (sheet.kind() == QLatin1String("joining"))
        paper.steps = {
            {Tr::tr("Joins"), Tr::tr("Name: %1").arg(text(person.values, "name")), {}, {}, {}, false},
            {Tr::tr("Security officer"), {}, {}, {}, {}, false}};
    ANGUAN_TRY_LET(content, canonicalJson(Leaving::content(vault, sheet)));
    ANGUAN_TRY_LET(identification, identify(vault, number, content));
    paper.identification = identification;
    paper.identification.lines.append(
        Tr::tr("%1 lines, %2 of them not settled").arg(sheet.lines.size()).arg(sheet.openLines()));
    return paper;
}

Result<LetterSheet> undertakingPaper(Vault &vault, const QString &number)
{
    ANGUAN_TRY(vault.session().require(Act::ReadRecords));
    ANGUAN_TRY_LET(sheet, Handovers(vault).look(number));
    const RecordStore store(vault);
    ANGUAN_TRY_LET(person, store.find(registerOf("people"), sheet.person()));
    LetterSheet letter;
    letter.title = Tr::tr("Confidentiality undertaking");
    letter.unit = vault.unit();
    letter.paragraphs = {
        Tr::tr(
            "I, %1, take up the post of %2 in %3. I know which rules of information security and secrecy go "
            "with it, and I undertake:")
            .arg(text(person.values, "name"), choiceText("people", "post", person.values),
                 store.nameOf(text(person.values, "department"))),
        Tr::tr("1. I use only the accounts given to me, keep their passwords to myself, and change them when "
               "asked."),
        Tr::tr("2. I do not connect what is classified to the internet or to any public network, and I do "
               "not copy "
               "it to private devices or media."),
        Tr::tr("3. I install no software and connect no device that was not admitted, and lock the screen "
               "when I "
               "leave my desk."),
        Tr::tr("4. I report anything unusual at once and keep the scene as it is."),
        Tr::tr("5. When I leave or move to another post I hand over every document, account, key, medium and "
               "device, "
               "and I stay silent about what I know for as long as the rules demand."),
        Tr::tr("I know that I answer for a breach of this undertaking."),
        Tr::tr("Signature:                                   Date:")};
    ANGUAN_TRY_LET(content, canonicalJson(QJsonObject{
                                {QStringLiteral("person"), sheet.person()},
                                {QStringLiteral("text"), letter.paragraphs.join(QLatin1Char('\n'))}}));
    ANGUAN_TRY_LET(identification, identify(vault, number, content));
    letter.identification = identification;
    return letter;
}

} // namespace anguan
