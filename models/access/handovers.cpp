// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/handovers.h"

#include "models/access/handoveracts.h"
#include "models/access/handovertemplates.h"
#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "models/vault/database.h"
#include "models/vault/vault.h"

#include <algorithm>

namespace anguan {

namespace {

const Register &handovers()
{
    return *Catalogue::find(QStringLiteral("handovers"));
}

const Register &people()
{
    return *Catalogue::find(QStringLiteral("people"));
}

QString text(const Values &values, const char *field)
{
    return values.value(QLatin1String(field)).toString();
}

bool isJoining(const HandoverSheet &sheet)
{
    return sheet.kind() == QLatin1String("joining");
}

Failure refused(const QString &sentence)
{
    return fail(ErrorCode::Invalid, sentence);
}

Failure notFinished(const QList<Leaving::Obstacle> &obstacles)
{
    Error error = errorOf(ErrorCode::Invalid, {});
    QStringList sentences;
    for (const Leaving::Obstacle &obstacle : obstacles) {
        error.problems.append({obstacle.line, obstacle.text, 0, 0});
        if (sentences.size() < 10)
            sentences.append(obstacle.text);
    }
    error.text = Tr::tr("The sheet cannot be finished yet. %1").arg(sentences.join(QLatin1Char(' ')));
    return fail(error);
}

/// The day that was planned, once it has come.
QDate leavingDay(const HandoverSheet &sheet)
{
    const QDate planned = QDate::fromString(text(sheet.record.values, "date"), Qt::ISODate);
    return planned.isValid() ? qMin(planned, Clock::today()) : Clock::today();
}

const HandoverLine *openLine(const HandoverSheet &sheet, const QString &code)
{
    const HandoverLine *line = sheet.line(code);
    return line && line->isOpen() ? line : nullptr;
}

Failure noOpenLine(const HandoverSheet &sheet, const QString &code)
{
    const HandoverLine *line = sheet.line(code);
    return line ? refused(Tr::tr("“%1” is settled already: %2.").arg(line->what, line->how))
                : refused(Tr::tr("There is no such line on %1.").arg(sheet.number()));
}

} // namespace

Handovers::Handovers(Vault &vault) : m_vault(vault) {}

Result<HandoverSheet> Handovers::start(const Values &typed)
{
    ANGUAN_TRY_LET(transaction, Transaction::begin(m_vault.database()));
    ANGUAN_TRY_LET(record, RecordStore(m_vault).create(handovers(), typed));
    ANGUAN_TRY_LET(sheet, refresh(record.number));
    ANGUAN_TRY(transaction.commit());
    return sheet;
}

Result<HandoverSheet> Handovers::look(const QString &number) const
{
    ANGUAN_TRY_LET(sheet, Leaving::look(m_vault, number));
    if (!sheet.isOpen())
        return sheet;
    // A line of the checklist that the unit added meanwhile is a line like any other.
    ANGUAN_TRY_LET(person, RecordStore(m_vault).find(people(), sheet.person()));
    const QList<HandoverTemplates::Task> tasks =
        HandoverTemplates(m_vault).tasks(sheet.kind(), text(person.values, "post"));
    const bool grew = std::any_of(tasks.begin(), tasks.end(), [&](const HandoverTemplates::Task &task) {
        return !sheet.line(HandoverTemplates::line(task).line);
    });
    for (const HandoverTemplates::Task &task : tasks) {
        const HandoverLine line = HandoverTemplates::line(task);
        if (!sheet.line(line.line))
            sheet.lines.append(line);
    }
    if (grew)
        sheet.signatures.clear();
    return sheet;
}

Result<HandoverSheet> Handovers::refresh(const QString &number)
{
    ANGUAN_TRY_LET(sheet, look(number));
    if (sheet.isOpen())
        ANGUAN_TRY(store(sheet, Tr::tr("Lines found")));
    return look(number);
}

Result<void> Handovers::store(const HandoverSheet &sheet, const QString &because)
{
    const QJsonArray items = HandoverLines::items(sheet.lines);
    if (items == sheet.record.values.value(QLatin1String("items")).toArray())
        return {};
    ANGUAN_TRY(m_vault.session().require(Act::EditRecords));
    ANGUAN_TRY(RecordStore(m_vault).changeByEngine(handovers(), sheet.number(),
                                                   {{QStringLiteral("items"), items}}, because));
    return {};
}

Result<HandoverSheet> Handovers::openSheet(const QString &number)
{
    ANGUAN_TRY(m_vault.session().require(Act::EditRecords));
    ANGUAN_TRY_LET(sheet, refresh(number));
    if (!sheet.isOpen())
        return refused(Tr::tr("%1 is no longer open; nothing on it is changed any more.").arg(number));
    return sheet;
}

Handovers::Ways Handovers::ways(const HandoverSheet &sheet, const HandoverLine &line) const
{
    Ways ways;
    if (!sheet.isOpen() || !line.isOpen())
        return ways;
    ways.handOver = HandoverActs::canHandOver(line);
    ways.close = HandoverActs::canClose(line);
    ways.keep = sheet.kind() == QLatin1String("transfer") && ways.handOver;
    ways.confirm = line.kind == QLatin1String("task") || line.kind == QLatin1String("password");
    return ways;
}

Result<HandoverSheet> Handovers::settle(const HandoverSheet &sheet, HandoverLine line, const QString &how,
                                        const QDate &day, const QString &because)
{
    HandoverSheet changed = sheet;
    line.doneOn = day.toString(Qt::ISODate);
    line.how = how;
    line.confirmedBy = m_vault.session().name;
    for (auto it = changed.lines.rbegin(); it != changed.lines.rend(); ++it) {
        if (it->line == line.line) {
            *it = line;
            break;
        }
    }
    ANGUAN_TRY(store(changed, because));
    return refresh(sheet.number());
}

Result<HandoverSheet> Handovers::handOver(const QString &number, const QString &code, const QString &receiver)
{
    ANGUAN_TRY_LET(transaction, Transaction::begin(m_vault.database()));
    ANGUAN_TRY_LET(sheet, openSheet(number));
    const HandoverLine *line = openLine(sheet, code);
    if (!line)
        return noOpenLine(sheet, code);
    if (!ways(sheet, *line).handOver)
        return refused(Tr::tr("“%1” cannot be handed to anybody.").arg(line->what));
    const QString taker = receiver.isEmpty() ? text(sheet.record.values, "receiver") : receiver;
    if (taker.isEmpty())
        return refused(Tr::tr("Name who takes over."));
    if (taker == sheet.person())
        return refused(Tr::tr("Nobody hands over to themselves."));
    ANGUAN_TRY_LET(person, RecordStore(m_vault).find(people(), taker));
    const QString name = text(person.values, "name");
    if (person.isWithdrawn() || text(person.values, "state") == QLatin1String("left"))
        return refused(Tr::tr("%1 has left. Name somebody in post.").arg(name));
    const QString because = Tr::tr("%1: handed to %2").arg(number, name);
    ANGUAN_TRY(HandoverActs::handOver(m_vault, *line, sheet.person(), taker, because));
    HandoverSheet changed = sheet;
    const QString password = QStringLiteral("password/%1").arg(line->number);
    // Whoever had the account knows its password.
    if (line->kind == QLatin1String("account") && !sheet.line(password)) {
        HandoverLine next;
        next.line = password;
        next.kind = QStringLiteral("password");
        next.what = Tr::tr("Change the password of “%1”").arg(RecordStore(m_vault).nameOf(line->number));
        next.number = line->number;
        changed.lines.append(next);
    }
    ANGUAN_TRY_LET(settled,
                   settle(changed, *line, Tr::tr("handed to %1").arg(name), Clock::today(), because));
    ANGUAN_TRY(transaction.commit());
    return settled;
}

Result<HandoverSheet> Handovers::close(const QString &number, const QString &code, const QString &note)
{
    ANGUAN_TRY_LET(transaction, Transaction::begin(m_vault.database()));
    ANGUAN_TRY_LET(sheet, openSheet(number));
    const HandoverLine *line = openLine(sheet, code);
    if (!line)
        return noOpenLine(sheet, code);
    if (HandoverLines::isSettledAtTheEnd(*line))
        return refused(
            Tr::tr("The login is switched off when the sheet is finished; until then its owner signs "
                   "with it."));
    if (!ways(sheet, *line).close)
        return refused(Tr::tr("“%1” cannot simply be closed.").arg(line->what));
    const QString because = Tr::tr("%1: closed").arg(number);
    ANGUAN_TRY_LET(how, HandoverActs::close(m_vault, *line, sheet.person(), because));
    const QString words = note.trimmed().isEmpty() ? how : Tr::tr("%1 (%2)").arg(how, note.trimmed());
    ANGUAN_TRY_LET(settled, settle(sheet, *line, words, Clock::today(), because));
    ANGUAN_TRY(transaction.commit());
    return settled;
}

Result<HandoverSheet> Handovers::keep(const QString &number, const QString &code, const QString &reason)
{
    ANGUAN_TRY_LET(transaction, Transaction::begin(m_vault.database()));
    ANGUAN_TRY_LET(sheet, openSheet(number));
    const HandoverLine *line = openLine(sheet, code);
    if (!line)
        return noOpenLine(sheet, code);
    if (!ways(sheet, *line).keep)
        return refused(Tr::tr("Only somebody who moves to another post keeps something."));
    if (reason.trimmed().isEmpty())
        return refused(Tr::tr("Say why it stays in the same hands."));
    ANGUAN_TRY_LET(settled, settle(sheet, *line, Tr::tr("kept: %1").arg(reason.trimmed()), Clock::today(),
                                   Tr::tr("%1: kept").arg(number)));
    ANGUAN_TRY(transaction.commit());
    return settled;
}

Result<HandoverSheet> Handovers::confirm(const QString &number, const QString &code, const QDate &day,
                                         const QString &note)
{
    ANGUAN_TRY_LET(transaction, Transaction::begin(m_vault.database()));
    ANGUAN_TRY_LET(sheet, openSheet(number));
    const HandoverLine *line = openLine(sheet, code);
    if (!line)
        return noOpenLine(sheet, code);
    if (!ways(sheet, *line).confirm)
        return refused(Tr::tr("“%1” is handed over or closed, not confirmed.").arg(line->what));
    if (!day.isValid() || day > Clock::today())
        return refused(Tr::tr("A day in the future cannot be confirmed."));
    QString how = note.trimmed();
    const QString because = Tr::tr("%1: confirmed").arg(number);
    if (line->kind == QLatin1String("password")) {
        const QDate started = Clock::instantOf(sheet.record.createdAt).toLocalTime().date();
        if (day < started)
            return refused(Tr::tr("The password must have been changed after the sheet was begun (%1).")
                               .arg(started.toString(Qt::ISODate)));
        ANGUAN_TRY(HandoverActs::datePassword(m_vault, *line, day.toString(Qt::ISODate), because));
        how = how.isEmpty() ? Tr::tr("password changed") : how;
    }
    ANGUAN_TRY_LET(settled, settle(sheet, *line, how.isEmpty() ? Tr::tr("done") : how, day, because));
    ANGUAN_TRY(transaction.commit());
    return settled;
}

Result<HandoverSheet> Handovers::confirmNoHarm(const QString &number, const QString &words)
{
    ANGUAN_TRY_LET(transaction, Transaction::begin(m_vault.database()));
    ANGUAN_TRY_LET(sheet, openSheet(number));
    if (sheet.kind() != QLatin1String("leaving") || !sheet.isKeyPosition())
        return refused(Tr::tr("Only leaving a key position asks for this confirmation."));
    if (words.trimmed().isEmpty())
        return refused(Tr::tr("Write down what was looked at to say that no harm comes of it."));
    ANGUAN_TRY(RecordStore(m_vault).changeByEngine(
        handovers(), number,
        {{QStringLiteral("no_harm"), words.trimmed()},
         {QStringLiteral("no_harm_on"), Clock::today().toString(Qt::ISODate)},
         {QStringLiteral("no_harm_by"), m_vault.session().name}},
        Tr::tr("%1: no harm confirmed").arg(number)));
    ANGUAN_TRY(transaction.commit());
    return look(number);
}

Result<HandoverSheet> Handovers::finish(const QString &number)
{
    ANGUAN_TRY_LET(transaction, Transaction::begin(m_vault.database()));
    ANGUAN_TRY_LET(sheet, openSheet(number));
    const QList<Leaving::Obstacle> obstacles = Leaving::obstacles(sheet);
    if (!obstacles.isEmpty())
        return notFinished(obstacles);
    const bool isLeaving = sheet.kind() == QLatin1String("leaving");
    if (isLeaving && sheet.isKeyPosition())
        return refused(
            Tr::tr("This is a key position: apply for the departure, have it signed and carry it out. "
                   "That finishes the sheet."));
    const QString because = Tr::tr("%1: finished").arg(number);
    if (isLeaving)
        ANGUAN_TRY(Leaving::finish(m_vault, sheet, leavingDay(sheet), {}, because));
    else if (isJoining(sheet))
        ANGUAN_TRY(finishJoining(sheet, because));
    else
        ANGUAN_TRY(finishTransfer(sheet, because));
    ANGUAN_TRY(transaction.commit());
    return look(number);
}

Result<HandoverSheet> Handovers::callOff(const QString &number, const QString &reason)
{
    ANGUAN_TRY_LET(transaction, Transaction::begin(m_vault.database()));
    ANGUAN_TRY_LET(sheet, openSheet(number));
    if (reason.trimmed().isEmpty())
        return refused(Tr::tr("Say why it is called off. What was handed over stays handed over."));
    ANGUAN_TRY(RecordStore(m_vault).changeByEngine(handovers(), sheet.number(),
                                                   {{QStringLiteral("state"), QStringLiteral("cancelled")}},
                                                   reason.trimmed()));
    ANGUAN_TRY(transaction.commit());
    return look(number);
}

Result<void> Handovers::finishJoining(const HandoverSheet &sheet, const QString &because)
{
    RecordStore store(m_vault);
    ANGUAN_TRY(store.changeByEngine(handovers(), sheet.number(),
                                    {{QStringLiteral("state"), QStringLiteral("finished")},
                                     {QStringLiteral("finished_on"), Clock::today().toString(Qt::ISODate)}},
                                    because));
    ANGUAN_TRY_LET(person, store.find(people(), sheet.person()));
    Values inPost{{QStringLiteral("state"), QStringLiteral("active")},
                  {QStringLiteral("left_on"), QJsonValue()}};
    const bool cameBack = text(person.values, "state") == QLatin1String("left");
    if (cameBack || text(person.values, "joined_on").isEmpty())
        inPost.insert(QStringLiteral("joined_on"), text(sheet.record.values, "date"));
    for (const auto &[code, field] :
         {std::pair{"task/undertaking", "undertaking_on"}, std::pair{"task/training", "trained_on"}}) {
        if (const HandoverLine *line = sheet.line(QLatin1String(code)))
            inPost.insert(QLatin1String(field), line->doneOn);
    }
    ANGUAN_TRY(store.changeByEngine(people(), sheet.person(), inPost, because));
    return {};
}

Result<void> Handovers::finishTransfer(const HandoverSheet &sheet, const QString &because)
{
    RecordStore store(m_vault);
    ANGUAN_TRY(store.changeByEngine(handovers(), sheet.number(),
                                    {{QStringLiteral("state"), QStringLiteral("finished")},
                                     {QStringLiteral("finished_on"), Clock::today().toString(Qt::ISODate)}},
                                    because));
    Values moved;
    for (const auto &[from, to] :
         {std::pair{"new_department", "department"}, std::pair{"new_post", "post"}}) {
        const QString value = text(sheet.record.values, from);
        if (!value.isEmpty())
            moved.insert(QLatin1String(to), value);
    }
    ANGUAN_TRY(store.changeByEngine(people(), sheet.person(), moved, because));
    return {};
}

} // namespace anguan
