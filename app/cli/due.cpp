// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"
#include "app/cli/invocation.h"
#include "app/tr.h"
#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/duties/duties.h"
#include "models/duties/icalendar.h"
#include "models/vault/vault.h"

#include <QSaveFile>

namespace anguan {

namespace {

struct StateName
{
    DutyState state;
    const char *id;   ///< in JSON
    const char *name; ///< for a reader
};

constexpr StateName states[] = {
    {DutyState::Overdue, "overdue", QT_TRANSLATE_NOOP("app", "overdue")},
    {DutyState::Today, "today", QT_TRANSLATE_NOOP("app", "today")},
    {DutyState::Soon, "soon", QT_TRANSLATE_NOOP("app", "within 7 days")},
    {DutyState::Later, "later", QT_TRANSLATE_NOOP("app", "later")},
    {DutyState::Waiting, "waiting", QT_TRANSLATE_NOOP("app", "waits for a signature")},
    {DutyState::Done, "done", QT_TRANSLATE_NOOP("app", "done")},
};

const StateName &nameOf(DutyState state)
{
    return states[static_cast<int>(state)];
}

Result<DueQuery> queryOf(const Invocation &call)
{
    DueQuery query;
    query.recently = 0;
    if (call.has("within")) {
        bool isNumber = false;
        query.within = call.value("within").toInt(&isNumber);
        if (!isNumber || query.within < 0 || query.within > 366)
            return fail(ErrorCode::Usage, AppTr::tr("--within takes days from 0 to 366."));
    }
    if (call.has("as-of")) {
        query.asOf = QDate::fromString(Text::isoDate(call.value("as-of")), Qt::ISODate);
        if (!query.asOf.isValid())
            return fail(ErrorCode::Usage, AppTr::tr("“%1” is no date.").arg(call.value("as-of")));
    }
    return query;
}

QJsonObject asJson(const DueLine &line)
{
    return {{QStringLiteral("state"), QLatin1String(nameOf(line.state).id)},
            {QStringLiteral("due"), line.slot.due.toString(Qt::ISODate)},
            {QStringLiteral("shown_due"), line.shownDue.toString(Qt::ISODate)},
            {QStringLiteral("days"), line.days},
            {QStringLiteral("rule"), line.slot.rule},
            {QStringLiteral("what"), line.what},
            {QStringLiteral("record"), line.slot.record},
            {QStringLiteral("name"), line.name},
            {QStringLiteral("owner"), line.owner},
            {QStringLiteral("owner_name"), line.ownerName},
            {QStringLiteral("article"), line.article}};
}

void say(Console &out, const QList<DueLine> &lines)
{
    QList<QStringList> rows;
    for (const DueLine &line : lines)
        rows.append({AppTr::shown(nameOf(line.state).name), line.shownDue.toString(Qt::ISODate),
                     QString::number(line.days), line.what, line.slot.record, line.name, line.ownerName,
                     line.article});
    out.table({AppTr::tr("State"), AppTr::tr("Due"), AppTr::tr("Days"), AppTr::tr("What"),
               AppTr::tr("Record"), AppTr::tr("Name"), AppTr::tr("Owner"), AppTr::tr("Article")},
              rows);
    const DueCounts counts = Duties::count(lines);
    out.line(AppTr::tr("Overdue %1, today %2, within 7 days %3, later %4, waiting for a signature %5")
                 .arg(counts.overdue)
                 .arg(counts.today)
                 .arg(counts.soon)
                 .arg(counts.later)
                 .arg(counts.waiting));
}

Result<void> writeCalendar(const Vault &vault, const QList<DueLine> &lines, const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = toICalendar(lines, vault.unit(), vault.vaultId(), Clock::nowUtc());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::Io, AppTr::tr("“%1” could not be written: %2").arg(path, file.errorString()));
    return {};
}

Result<int> run(Invocation &call)
{
    ANGUAN_TRY_LET(query, queryOf(call));
    ANGUAN_TRY_LET(vault, call.unlock(call.argument("VAULT")));
    Duties duties(*vault);
    ANGUAN_TRY_LET(lines, duties.lines(query));
    if (call.has("ics")) {
        ANGUAN_TRY(vault->session().require(Act::ExportRecords));
        ANGUAN_TRY(writeCalendar(*vault, lines, call.value("ics")));
    }
    if (call.has("json")) {
        QJsonArray all;
        for (const DueLine &line : std::as_const(lines))
            all.append(asJson(line));
        call.out().json(all);
    } else {
        say(call.out(), lines);
    }
    return Duties::count(lines).overdue > 0 ? static_cast<int>(ErrorCode::CheckFound) : 0;
}

} // namespace

const Verb &Verbs::due()
{
    static const Verb verb = {
        "due",
        QT_TRANSLATE_NOOP("app", "What is overdue and coming; exit code 1 when something is overdue."),
        Needs::Core,
        {{"VAULT", QT_TRANSLATE_NOOP("app", "the vault's file")}},
        {{"within", "DAYS", QT_TRANSLATE_NOOP("app", "how many days ahead (default: 30)")},
         {"as-of", "DATE", QT_TRANSLATE_NOOP("app", "as it was known at the end of that day")},
         {"ics", "FILE", QT_TRANSLATE_NOOP("app", "writes a calendar file as well")},
         VerbOptions::json,
         VerbOptions::login,
         VerbOptions::passwordFile},
        run};
    return verb;
}

} // namespace anguan
