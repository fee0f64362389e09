// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duties/duties.h"

#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/duties/catchup.h"
#include "models/duties/duereader.h"
#include "models/duties/duewords.h"
#include "models/duties/slotrows.h"
#include "models/vault/database.h"
#include "models/vault/journal.h"
#include "models/vault/vault.h"

#include <algorithm>
#include <tuple>

namespace anguan {

namespace {

constexpr int longestLead = 180;
constexpr int lookAtTheDayMs = 60 * 1000;

bool isAskedFor(const DueLine &line, const DueQuery &query, int lead)
{
    if (query.owner == QLatin1String("-") ? !line.owner.isEmpty()
                                          : !query.owner.isEmpty() && line.owner != query.owner)
        return false;
    return line.state == DutyState::Waiting || line.state == DutyState::Done ||
           line.days <= qMax(query.within, lead);
}

int rankOf(DutyState state)
{
    return state == DutyState::Done ? 2 : state == DutyState::Waiting ? 1 : 0;
}

bool comesBefore(const DueLine &a, const DueLine &b)
{
    if (rankOf(a.state) != rankOf(b.state))
        return rankOf(a.state) < rankOf(b.state);
    if (a.state == DutyState::Done)
        return std::tie(b.slot.enteredAt, a.slot.id) < std::tie(a.slot.enteredAt, b.slot.id);
    return std::tie(a.shownDue, a.slot.rule, a.name, a.slot.id) <
           std::tie(b.shownDue, b.slot.rule, b.name, b.slot.id);
}

/// A slot that a hand may answer: of the unit's own rules, open.
Result<NamedSlot> openSlot(Database &database, qint64 id)
{
    ANGUAN_TRY_LET(rows,
                   database.query(QStringLiteral("SELECT rule, register, record, due, owner FROM duty_slots "
                                                 "WHERE id = ? AND entered_at IS NULL AND gone_at IS NULL "
                                                 "AND let_go_at IS NULL"),
                                  {id}));
    if (!rows.next())
        return fail(ErrorCode::Invalid, Tr::tr("This duty has been answered meanwhile. Look at it again."));
    NamedSlot found;
    found.slot.id = id;
    found.slot.rule = rows.text(0);
    found.registerId = rows.text(1);
    found.slot.record = rows.text(2);
    found.slot.due = QDate::fromString(rows.text(3), Qt::ISODate);
    found.owner = rows.text(4);
    return found;
}

Result<void> note(Vault &vault, const char *action, const NamedSlot &slot, const QJsonObject &after,
                  const QString &reason)
{
    JournalEntry entry;
    entry.action = QLatin1String(action);
    entry.registerId = slot.registerId;
    entry.record = slot.slot.record;
    entry.after = after;
    entry.after.insert(QStringLiteral("duty"), slot.slot.rule);
    entry.after.insert(QStringLiteral("due"), slot.slot.due.toString(Qt::ISODate));
    entry.reason = reason;
    ANGUAN_TRY(Journal(vault.database()).append(vault.session(), entry));
    return {};
}

} // namespace

Duties::Duties(Vault &vault, QObject *parent) : QObject(parent), m_vault(vault), m_day(Clock::today())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &Duties::changed);
    connect(&vault, &Vault::recordChanged, &m_soon, qOverload<>(&QTimer::start));
    m_midnight.setInterval(lookAtTheDayMs);
    connect(&m_midnight, &QTimer::timeout, this, &Duties::watchDay);
    m_midnight.start();
}

void Duties::watchDay()
{
    if (Clock::today() == m_day)
        return;
    m_day = Clock::today();
    emit changed();
}

Result<void> Duties::catchUp()
{
    return catchUpDuties(m_vault);
}

Result<QList<DueLine>> Duties::lines(const DueQuery &query)
{
    ANGUAN_TRY(m_vault.session().require(Act::ReadRecords));
    ANGUAN_TRY(catchUp());
    const bool isPast = query.asOf.isValid() && query.asOf < Clock::today();
    const QDate day = isPast ? query.asOf : Clock::today();
    const QDate asOf = isPast ? query.asOf : QDate();
    const DueReader reader(m_vault.database());
    ANGUAN_TRY_LET(words, DueWords::load(m_vault, day));
    ANGUAN_TRY_LET(open, reader.open(asOf, day.addDays(qMax(query.within, longestLead))));
    if (query.recently > 0) {
        ANGUAN_TRY_LET(answered, reader.answered(asOf, day.addDays(-query.recently)));
        open += answered;
    }
    QList<DueLine> lines;
    for (const NamedSlot &slot : std::as_const(open)) {
        DueLine line = words.line(slot);
        if (line.what.isEmpty() || !isAskedFor(line, query, words.leadDays(slot.slot.rule)))
            continue;
        const bool isAhead = line.state == DutyState::Soon || line.state == DutyState::Later;
        if (!isPast && isAhead && words.isCovered(slot))
            continue;
        lines.append(std::move(line));
    }
    std::sort(lines.begin(), lines.end(), comesBefore);
    return lines;
}

DueCounts Duties::count(const QList<DueLine> &lines)
{
    DueCounts counts;
    for (const DueLine &line : lines) {
        switch (line.state) {
        case DutyState::Overdue:
            ++counts.overdue;
            break;
        case DutyState::Today:
            ++counts.today;
            break;
        case DutyState::Soon:
            ++counts.soon;
            break;
        case DutyState::Later:
            ++counts.later;
            break;
        case DutyState::Waiting:
            ++counts.waiting;
            break;
        case DutyState::Done:
            break;
        }
    }
    return counts;
}

Result<QList<DueLine>> Duties::between(const QDate &from, const QDate &to)
{
    ANGUAN_TRY(m_vault.session().require(Act::ReadRecords));
    ANGUAN_TRY(catchUp());
    // A holiday moves a day forward by weeks at most: what was due before may be shown in these days.
    constexpr int longestMove = 30;
    ANGUAN_TRY_LET(words, DueWords::load(m_vault, Clock::today()));
    ANGUAN_TRY_LET(found, DueReader(m_vault.database()).between(from.addDays(-longestMove), to));
    QList<DueLine> lines;
    for (const NamedSlot &slot : std::as_const(found)) {
        DueLine line = words.line(slot);
        if (!line.what.isEmpty() && line.shownDue >= from && line.shownDue <= to)
            lines.append(std::move(line));
    }
    std::sort(lines.begin(), lines.end(), [](const DueLine &a, const DueLine &b) {
        return std::tie(a.shownDue, a.slot.rule, a.name, a.slot.id) <
               std::tie(b.shownDue, b.slot.rule, b.name, b.slot.id);
    });
    return lines;
}

Result<void> Duties::answer(qint64 id, const QDate &happened, const QString &text)
{
    ANGUAN_TRY(m_vault.session().require(Act::EditRecords));
    if (!happened.isValid() || happened > Clock::today())
        return fail(ErrorCode::Invalid, Tr::tr("Say on which day it was done; a day to come cannot be it."));
    ANGUAN_TRY_LET(transaction, Transaction::begin(m_vault.database()));
    ANGUAN_TRY(catchUp());
    ANGUAN_TRY_LET(slot, openSlot(m_vault.database(), id));
    if (!slot.slot.rule.startsWith(QLatin1String("rule.")))
        return fail(ErrorCode::Invalid,
                    Tr::tr("This duty is answered in its record: open it and fill in the day there."));
    const QString at = Clock::stamp();
    SlotRows rows(m_vault.database());
    ANGUAN_TRY(rows.answer(id, happened, at, QStringLiteral(""), text.trimmed()));
    ANGUAN_TRY_LET(rules, DutyRules(m_vault).inForce());
    for (const DutyRule &rule : std::as_const(rules)) {
        if (slot.slot.rule == QStringLiteral("rule.%1").arg(rule.id) &&
            rule.schedule.counting == Schedule::Counting::AfterDone)
            ANGUAN_TRY(rows.add({slot.slot.rule, slot.registerId, slot.slot.record},
                                rule.schedule.after(happened), rule.owner, at));
    }
    ANGUAN_TRY(note(m_vault, "duty_done", slot,
                    {{QStringLiteral("happened"), happened.toString(Qt::ISODate)}}, text.trimmed()));
    ANGUAN_TRY(transaction.commit());
    m_vault.announce(QStringLiteral("duty_slots"), slot.slot.record);
    return {};
}

Result<void> Duties::letGo(qint64 id, const QString &reason)
{
    ANGUAN_TRY(m_vault.session().require(Act::EditRecords));
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, Tr::tr("Say why it was missed: it stays on record with the reason."));
    ANGUAN_TRY_LET(transaction, Transaction::begin(m_vault.database()));
    ANGUAN_TRY(catchUp());
    ANGUAN_TRY_LET(slot, openSlot(m_vault.database(), id));
    if (slot.slot.due >= Clock::today())
        return fail(ErrorCode::Invalid, Tr::tr("This duty is not overdue yet, so it has not been missed."));
    ANGUAN_TRY(m_vault.database().execute(
        QStringLiteral("UPDATE duty_slots SET let_go_at = ?, note = ? WHERE id = ?"),
        {Clock::stamp(), reason.trimmed(), id}));
    ANGUAN_TRY(note(m_vault, "duty_missed", slot, {}, reason.trimmed()));
    ANGUAN_TRY(transaction.commit());
    m_vault.announce(QStringLiteral("duty_slots"), slot.slot.record);
    return {};
}

} // namespace anguan
