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

#include <QJsonArray>

namespace anguan {

namespace {

const Register &reg(const char *id)
{
    return *Catalogue::find(QLatin1String(id));
}

QString text(const Values &values, const char *field)
{
    return values.value(QLatin1String(field)).toString();
}

QString dayOf(const QString &stamp)
{
    const QDateTime instant = Clock::instantOf(stamp);
    return instant.isValid() ? paperDate(instant.toLocalTime().date().toString(Qt::ISODate)) : QString();
}

QString shown(const Register &from, const Values &values, const char *field)
{
    const Field *known = from.field(QLatin1String(field));
    return known ? displayText(*known, values.value(QLatin1String(field))) : QString();
}

class SheetForm
{
public:
    SheetForm(Vault &vault, const HandoverSheet &sheet) : m_store(vault), m_signatures(vault), m_sheet(sheet)
    {
    }

    QString title() const
    {
        if (m_sheet.kind() == QLatin1String("joining"))
            return Tr::tr("Checklist for joining");
        return m_sheet.kind() == QLatin1String("transfer") ? Tr::tr("Handover list for a transfer")
                                                           : Tr::tr("Handover list for leaving");
    }

    Result<QList<FormCell>> cells() const
    {
        const Values &values = m_sheet.record.values;
        ANGUAN_TRY_LET(person, m_store.find(reg("people"), m_sheet.person()));
        QList<FormCell> cells{
            {Tr::tr("Name"), text(values, "name")},
            {Tr::tr("Department"), m_store.nameOf(text(person.values, "department"))},
            {Tr::tr("Post"), shown(reg("people"), person.values, "post")},
            {fieldLabel(*reg("handovers").field(QStringLiteral("date"))), paperDate(text(values, "date"))},
        };
        const bool isJoining = m_sheet.kind() == QLatin1String("joining");
        if (!isJoining) {
            cells.append({Tr::tr("Receiver"), nameIn("receiver")});
            cells.append({Tr::tr("Supervisor of the handover"), nameIn("supervisor")});
        }
        if (!text(values, "new_department").isEmpty())
            cells.append({Tr::tr("New department"), nameIn("new_department")});
        if (!text(values, "new_post").isEmpty())
            cells.append({Tr::tr("New post"), shown(reg("handovers"), values, "new_post")});
        cells.append({Tr::tr("State"), shown(reg("handovers"), values, "state")});
        if (m_sheet.isKeyPosition())
            cells.append({Tr::tr("Key position"), Tr::tr("Yes")});
        int running = 0;
        for (const HandoverLine &line : m_sheet.lines)
            cells.append(lineCell(++running, line));
        addKeyPosition(cells);
        return cells;
    }

    Result<QList<FormStep>> steps() const
    {
        QList<FormStep> steps;
        const QStringList purposes = Leaving::purposes(m_sheet.kind());
        for (const QString &purpose : purposes) {
            FormStep step;
            step.label = Leaving::purposeName(purpose);
            step.opinion = words(purpose);
            if (const SheetSignature *signature = m_sheet.signature(purpose)) {
                ANGUAN_TRY_LET(check, m_signatures.check(*signature));
                step.signer =
                    signature->isOnPaper()
                        ? Tr::tr("%1 (signed on paper, recorded by %2)")
                              .arg(signature->onPaper.section(QLatin1Char(' '), 0, -2), signature->signerName)
                        : Tr::tr("%1 (signed electronically)").arg(signature->signerName);
                step.date = signature->isOnPaper()
                                ? paperDate(signature->onPaper.section(QLatin1Char(' '), -1))
                                : dayOf(signature->signedAt);
                step.proof =
                    Tr::tr("%1   key %2   content digest %3")
                        .arg(check.holds ? Tr::tr("SM2 signature valid") : Tr::tr("SM2 signature NOT valid"),
                             signature->fingerprint, digestExcerpt(signature->contentSm3));
            }
            steps.append(step);
        }
        if (purposes.isEmpty())
            steps = {{Tr::tr("Whoever joins"), {}, {}, {}, {}, false},
                     {Tr::tr("Opinion of the security officer"), {}, {}, {}, {}, true}};
        else
            steps.last().seal = true;
        return steps;
    }

private:
    QString nameIn(const char *field) const
    {
        const QString number = text(m_sheet.record.values, field);
        return number.isEmpty() ? QString() : m_store.nameOf(number);
    }

    static QString words(const QString &purpose)
    {
        if (purpose == QLatin1String("leaver"))
            return Tr::tr("Everything above is handed over in full; nothing is held back.");
        if (purpose == QLatin1String("receiver"))
            return Tr::tr("What is handed to me above is checked and taken over.");
        return Tr::tr("The handover was watched from beginning to end and is as written.");
    }

    static FormCell lineCell(int running, const HandoverLine &line)
    {
        QStringList parts{line.what};
        if (line.isOpen())
            parts.append(HandoverLines::isSettledAtTheEnd(line) ? Tr::tr("switched off at the end")
                                                                : Tr::tr("OPEN"));
        else
            parts.append({line.how, paperDate(line.doneOn)});
        if (!line.confirmedBy.isEmpty())
            parts.append(Tr::tr("confirmed by %1").arg(line.confirmedBy));
        return {Tr::tr("%1. %2").arg(running).arg(HandoverLines::kindName(line.kind)),
                parts.join(Tr::tr("; ")), 1, true};
    }

    void addKeyPosition(QList<FormCell> &cells) const
    {
        const Values &values = m_sheet.record.values;
        if (!m_sheet.isKeyPosition() || m_sheet.kind() != QLatin1String("leaving"))
            return;
        const QString said = text(values, "no_harm");
        cells.append({Tr::tr("No-harm confirmation"),
                      said.isEmpty()
                          ? Tr::tr("not confirmed yet")
                          : Tr::tr("%1 (%2, %3)")
                                .arg(said, text(values, "no_harm_by"), paperDate(text(values, "no_harm_on"))),
                      2, true});
        cells.append({Tr::tr("Approval of the departure"), text(values, "departure"), 1, true});
    }

    RecordStore m_store;
    SheetSignatures m_signatures;
    const HandoverSheet &m_sheet;
};

QByteArray printedBytes(const FormSheet &sheet)
{
    QJsonArray parts{sheet.title, sheet.number, sheet.unit};
    for (const FormCell &cell : sheet.cells)
        parts.append(QJsonArray{cell.label, cell.value});
    for (const FormStep &step : sheet.steps)
        parts.append(QJsonArray{step.label, step.opinion, step.signer, step.date, step.proof});
    return canonicalJson(QJsonValue(parts)).value_or(QByteArray());
}

Result<void> identified(Vault &vault, const QString &number, FormSheet &sheet)
{
    sheet.unit = vault.unit();
    ANGUAN_TRY_LET(identification, identify(vault, number, printedBytes(sheet)));
    sheet.identification = identification;
    return {};
}

/// In our own words, each with the article that asks for it.
QStringList promises()
{
    return {
        Tr::tr("I keep state, work and personal secrets, in this post and after it (C20)."),
        Tr::tr("I use computers and networks for the work only, and do nothing on the internet that the law "
               "or the "
               "unit forbids (H20)."),
        Tr::tr("Nothing classified comes onto a computer or network that touches the internet (H16)."),
        Tr::tr("I use only accounts given to me, tell nobody my password and change it in time (H12 H29)."),
        Tr::tr("I lock the screen when I leave my place and connect no device that is not registered (H15 "
               "H27)."),
        Tr::tr("I report anything unusual at once and keep what it looked like (C22)."),
        Tr::tr("When I leave I hand over documents, data, devices and keys in full (H28)."),
        Tr::tr("I know that I answer for a breach of these promises (C29)."),
    };
}

Result<QString> personBehind(Vault &vault, const QString &number)
{
    if (number.startsWith(QLatin1String("PER-")))
        return number;
    ANGUAN_TRY_LET(sheet, RecordStore(vault).find(reg("handovers"), number));
    return text(sheet.values, "person");
}

} // namespace

Result<FormSheet> handoverSheet(Vault &vault, const QString &number)
{
    ANGUAN_TRY(vault.session().require(Act::ReadRecords));
    ANGUAN_TRY_LET(sheet, Handovers(vault).look(number));
    const SheetForm form(vault, sheet);
    FormSheet paper;
    paper.title = form.title();
    paper.number = sheet.number();
    ANGUAN_TRY_LET(cells, form.cells());
    paper.cells = cells;
    ANGUAN_TRY_LET(steps, form.steps());
    paper.steps = steps;
    ANGUAN_TRY(identified(vault, number, paper));
    if (sheet.isOpen() && sheet.openLines() > 0)
        paper.identification.lines << Tr::tr("%n line(s) still open on the day of printing.", nullptr,
                                             static_cast<int>(sheet.openLines()));
    return paper;
}

Result<FormSheet> undertakingForm(Vault &vault, const QString &number)
{
    ANGUAN_TRY(vault.session().require(Act::ReadRecords));
    ANGUAN_TRY_LET(behind, personBehind(vault, number));
    ANGUAN_TRY_LET(person, RecordStore(vault).find(reg("people"), behind));
    const RecordStore store(vault);
    FormSheet paper;
    paper.title = Tr::tr("Confidentiality undertaking");
    paper.number = number;
    QStringList lines;
    for (const QString &promise : promises())
        lines.append(Tr::tr("%1. %2").arg(lines.size() + 1).arg(promise));
    paper.cells = {{Tr::tr("Name"), text(person.values, "name")},
                   {Tr::tr("Department"), store.nameOf(text(person.values, "department"))},
                   {Tr::tr("Post"), shown(reg("people"), person.values, "post")},
                   {Tr::tr("Secrecy grade"), shown(reg("people"), person.values, "secrecy_grade")},
                   {Tr::tr("I undertake"), lines.join(QLatin1Char('\n')), 8, true}};
    paper.steps = {{Tr::tr("Whoever undertakes"), {}, {}, {}, {}, false},
                   {Tr::tr("For the unit"), {}, {}, {}, {}, true}};
    ANGUAN_TRY(identified(vault, number, paper));
    return paper;
}

} // namespace anguan
