// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/leaving.h"

#include "models/approvals/approvals.h"
#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/records/recordstore.h"
#include "models/records/surroundings.h"
#include "models/registers/catalogue.h"
#include "models/vault/database.h"
#include "models/vault/vault.h"

#include <QJsonArray>

#include <algorithm>

namespace anguan {

namespace {

const QString handoversId = QStringLiteral("handovers");

const Register &handovers()
{
    return *Catalogue::find(handoversId);
}

QString text(const Values &values, const char *field)
{
    return values.value(QLatin1String(field)).toString();
}

/// The local day on which the sheet was begun: a password changed on it or later is a changed one.
QString startedOn(const Record &record)
{
    return Clock::instantOf(record.createdAt).toLocalTime().date().toString(Qt::ISODate);
}

bool othersSign(Vault &vault, const Approval &approval, const QStringList &logins)
{
    const Result<QStringList> able = Approvals(vault).signersOf(approval);
    return able && std::any_of(able->begin(), able->end(),
                               [&](const QString &login) { return !logins.contains(login); });
}

/// Approvals that wait for a signature which only this person can give: sign it, or pass the position on.
Result<QList<HandoverLine>> waitingSignatures(Vault &vault, const QString &person)
{
    QList<HandoverLine> lines;
    const Surroundings around(vault);
    const QStringList logins =
        around.numbersWhere(QStringLiteral("logins"), QStringLiteral("person"), person);
    for (const QString &login : logins) {
        ANGUAN_TRY_LET(waiting, Approvals(vault).waitingFor(login));
        for (const Approval &approval : std::as_const(waiting)) {
            if (approval.subject == person || othersSign(vault, approval, logins))
                continue;
            HandoverLine line;
            line.line = QStringLiteral("signature/%1").arg(approval.number);
            line.kind = QStringLiteral("signature");
            line.what = Tr::tr("Waits for a signature: %1 %2").arg(approval.number, approval.title);
            line.number = approval.number;
            lines.append(line);
        }
    }
    return lines;
}

Result<void> addWaiting(Vault &vault, HandoverSheet &sheet)
{
    if (!sheet.isOpen() || sheet.kind() != QLatin1String("leaving"))
        return {};
    ANGUAN_TRY_LET(waiting, waitingSignatures(vault, sheet.person()));
    for (HandoverLine &line : sheet.lines) {
        if (line.kind != QLatin1String("signature"))
            continue;
        const bool still = std::any_of(waiting.begin(), waiting.end(),
                                       [&](const HandoverLine &other) { return other.line == line.line; });
        if (still) {
            line.doneOn.clear();
            line.how.clear();
            line.confirmedBy.clear();
        }
    }
    for (const HandoverLine &line : std::as_const(waiting)) {
        if (!sheet.line(line.line))
            sheet.lines.append(line);
    }
    return {};
}

Result<void> switchOff(Vault &vault, const QString &person)
{
    ANGUAN_TRY_LET(all, Logins(vault).all());
    for (Login login : std::as_const(all)) {
        if (login.person != person || !login.active)
            continue;
        login.active = false;
        ANGUAN_TRY(Logins(vault).change(login));
    }
    return {};
}

/// Somebody may be called otherwise later; what was signed is the same.
Values withoutNames(Values content)
{
    content.remove(QStringLiteral("names"));
    return content;
}

} // namespace

QString HandoverSheet::kind() const
{
    return text(record.values, "kind");
}

QString HandoverSheet::person() const
{
    return text(record.values, "person");
}

bool HandoverSheet::isOpen() const
{
    return !record.isWithdrawn() && text(record.values, "state") == QLatin1String("open");
}

bool HandoverSheet::isKeyPosition() const
{
    return record.values.value(QLatin1String("key_position")).toBool();
}

const HandoverLine *HandoverSheet::line(const QString &code) const
{
    // The newest of a code: what came back is a line again.
    for (auto it = lines.crbegin(); it != lines.crend(); ++it) {
        if (it->line == code)
            return &*it;
    }
    return nullptr;
}

const SheetSignature *HandoverSheet::signature(const QString &purpose) const
{
    for (const SheetSignature &one : signatures) {
        if (one.purpose == purpose)
            return &one;
    }
    return nullptr;
}

QString HandoverSheet::signerOf(const QString &purpose) const
{
    if (purpose == QLatin1String("leaver"))
        return person();
    return record.values.value(purpose).toString();
}

Result<HandoverSheet> Leaving::look(Vault &vault, const QString &number)
{
    HandoverSheet sheet;
    ANGUAN_TRY_LET(record, RecordStore(vault).find(handovers(), number));
    sheet.record = record;
    sheet.lines = HandoverLines::now(record.values, startedOn(record), Surroundings(vault));
    ANGUAN_TRY(addWaiting(vault, sheet));
    ANGUAN_TRY_LET(all, SheetSignatures(vault).of(number));
    const Values now = withoutNames(content(vault, sheet));
    for (const SheetSignature &one : std::as_const(all)) {
        if (withoutNames(one.content) != now)
            continue;
        sheet.signatures.removeIf([&](const SheetSignature &other) { return other.purpose == one.purpose; });
        sheet.signatures.append(one);
    }
    return sheet;
}

Result<HandoverSheet> Leaving::openSheetOf(Vault &vault, const QString &person)
{
    const Surroundings around(vault);
    const QStringList sheets = around.numbersWhere(handoversId, QStringLiteral("person"), person);
    for (const QString &number : sheets) {
        const Values values = around.record(handoversId, number);
        if (text(values, "state") == QLatin1String("open") &&
            text(values, "kind") == QLatin1String("leaving"))
            return look(vault, number);
    }
    return fail(
        ErrorCode::Invalid,
        Tr::tr("%1 has no open leaving sheet. Start one first.").arg(RecordStore(vault).nameOf(person)));
}

QStringList Leaving::purposes(const QString &kind)
{
    if (kind == QLatin1String("joining"))
        return {};
    return {QStringLiteral("leaver"), QStringLiteral("receiver"), QStringLiteral("supervisor")};
}

QString Leaving::purposeName(const QString &purpose)
{
    if (purpose == QLatin1String("leaver"))
        return Tr::tr("Whoever hands over");
    if (purpose == QLatin1String("receiver"))
        return Tr::tr("Receiver");
    if (purpose == QLatin1String("supervisor"))
        return Tr::tr("Supervisor of the handover");
    return purpose;
}

Values Leaving::content(Vault &vault, const HandoverSheet &sheet)
{
    Values content;
    for (const char *field :
         {"person", "kind", "date", "receiver", "supervisor", "new_department", "new_post"}) {
        const QString value = text(sheet.record.values, field);
        if (!value.isEmpty())
            content.insert(QLatin1String(field), value);
    }
    content.insert(QStringLiteral("number"), sheet.number());
    content.insert(QStringLiteral("key_position"), sheet.isKeyPosition());
    const RecordStore store(vault);
    QJsonObject names{{sheet.person(), text(sheet.record.values, "name")}};
    for (const char *field : {"receiver", "supervisor", "new_department"}) {
        const QString number = text(sheet.record.values, field);
        if (!number.isEmpty())
            names.insert(number, store.nameOf(number));
    }
    content.insert(QStringLiteral("names"), names);
    QJsonArray lines;
    for (const HandoverLine &line : sheet.lines) {
        if (!HandoverLines::isSettledAtTheEnd(line))
            lines.append(line.item());
    }
    content.insert(QStringLiteral("lines"), lines);
    return content;
}

QList<Leaving::Obstacle> Leaving::obstacles(const HandoverSheet &sheet)
{
    QList<Obstacle> found;
    const auto add = [&](const char *id, const QString &sentence, const QString &line = {}) {
        found.append({QLatin1String(id), sentence, line});
    };
    if (sheet.lines.isEmpty())
        add("lines", Tr::tr("The sheet has no lines yet. Open it, and they are found."));
    for (const HandoverLine &line : sheet.lines) {
        if (line.isOpen() && !HandoverLines::isSettledAtTheEnd(line))
            add("lines", Tr::tr("Still open: %1").arg(line.what), line.line);
    }
    const QStringList wanted = purposes(sheet.kind());
    for (const QString &purpose : wanted) {
        if (sheet.signerOf(purpose).isEmpty())
            found.append({purpose, Tr::tr("“%1” is not named.").arg(purposeName(purpose)), QString()});
        else if (!sheet.signature(purpose))
            add("signatures",
                Tr::tr("“%1” has not signed the sheet as it is now.").arg(purposeName(purpose)));
    }
    const bool needsWord = sheet.kind() == QLatin1String("leaving") && sheet.isKeyPosition();
    if (needsWord && text(sheet.record.values, "no_harm").isEmpty())
        add("no_harm", Tr::tr("It is not confirmed that no harm comes of this departure."));
    return found;
}

Result<void> Leaving::finish(Vault &vault, const HandoverSheet &sheet, const QDate &leftOn,
                             const QString &departure, const QString &because)
{
    ANGUAN_TRY_LET(transaction, Transaction::begin(vault.database()));
    RecordStore store(vault);
    const QString today = Clock::today().toString(Qt::ISODate);
    QList<HandoverLine> lines = sheet.lines;
    for (HandoverLine &line : lines) {
        if (!line.isOpen())
            continue;
        line.doneOn = today;
        line.how = Tr::tr("switched off");
        line.confirmedBy = vault.session().name;
    }
    Values closing{{QStringLiteral("state"), QStringLiteral("finished")},
                   {QStringLiteral("finished_on"), today},
                   {QStringLiteral("items"), HandoverLines::items(lines)}};
    if (!departure.isEmpty())
        closing.insert(QStringLiteral("departure"), departure);
    ANGUAN_TRY(store.changeByEngine(handovers(), sheet.number(), closing, because));
    ANGUAN_TRY(switchOff(vault, sheet.person()));
    const Values left{{QStringLiteral("state"), QStringLiteral("left")},
                      {QStringLiteral("left_on"), leftOn.toString(Qt::ISODate)},
                      {QStringLiteral("security_post"), QStringLiteral("none")}};
    ANGUAN_TRY(
        store.changeByEngine(*Catalogue::find(QStringLiteral("people")), sheet.person(), left, because));
    return transaction.commit();
}

} // namespace anguan
