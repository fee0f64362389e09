// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duties/workingdays.h"

#include "models/base/tr.h"
#include "models/vault/database.h"
#include "models/vault/journal.h"
#include "models/vault/vault.h"

#include <algorithm>

namespace anguan {

namespace {

// A year of holidays entered by mistake must not become an endless walk.
constexpr int longestHoliday = 60;

Result<void> note(Vault &vault, const QDate &day, const QJsonObject &before, const QJsonObject &after)
{
    JournalEntry entry;
    entry.action = QStringLiteral("special_day");
    entry.record = day.toString(Qt::ISODate);
    entry.before = before;
    entry.after = after;
    ANGUAN_TRY(Journal(vault.database()).append(vault.session(), entry));
    return {};
}

QJsonObject asObject(const SpecialDay &day)
{
    return {{QStringLiteral("working"), day.working}, {QStringLiteral("name"), day.name}};
}

} // namespace

Result<WorkingDays> WorkingDays::load(Vault &vault)
{
    ANGUAN_TRY_LET(rows, vault.database().query(
                             QStringLiteral("SELECT day, working, name, confirmed FROM special_days")));
    QList<SpecialDay> days;
    while (rows.next())
        days.append({QDate::fromString(rows.text(0), Qt::ISODate), rows.integer(1) != 0, rows.text(2),
                     rows.integer(3) != 0});
    ANGUAN_TRY(rows.finished());
    return WorkingDays(days);
}

WorkingDays::WorkingDays(const QList<SpecialDay> &days)
{
    for (const SpecialDay &day : days)
        m_days.insert(day.day, day);
}

bool WorkingDays::isWorking(const QDate &day) const
{
    const auto special = m_days.constFind(day);
    return special != m_days.constEnd() ? special->working : day.dayOfWeek() <= Qt::Friday;
}

QDate WorkingDays::onOrAfter(const QDate &day) const
{
    QDate working = day;
    for (int i = 0; i < longestHoliday && !isWorking(working); ++i)
        working = working.addDays(1);
    return working;
}

QString WorkingDays::nameOf(const QDate &day) const
{
    return m_days.value(day).name;
}

QList<SpecialDay> WorkingDays::days() const
{
    QList<SpecialDay> days = m_days.values();
    std::sort(days.begin(), days.end(),
              [](const SpecialDay &a, const SpecialDay &b) { return a.day < b.day; });
    return days;
}

Result<void> WorkingDays::set(Vault &vault, const SpecialDay &day)
{
    ANGUAN_TRY(vault.session().require(Act::ChangeSettings));
    if (!day.day.isValid())
        return fail(ErrorCode::Invalid, Tr::tr("Say which day it is."));
    if (day.name.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, Tr::tr("Say why this day is special: the holiday's name."));
    ANGUAN_TRY_LET(transaction, Transaction::begin(vault.database()));
    ANGUAN_TRY_LET(known, load(vault));
    const SpecialDay before = known.m_days.value(day.day);
    ANGUAN_TRY(vault.database().execute(
        QStringLiteral(
            "INSERT OR REPLACE INTO special_days (day, working, name, confirmed) VALUES (?, ?, ?, ?)"),
        {day.day.toString(Qt::ISODate), day.working ? 1 : 0, day.name.trimmed(), day.confirmed ? 1 : 0}));
    ANGUAN_TRY(note(vault, day.day, before.day.isValid() ? asObject(before) : QJsonObject(), asObject(day)));
    return transaction.commit();
}

Result<void> WorkingDays::clear(Vault &vault, const QDate &day)
{
    ANGUAN_TRY(vault.session().require(Act::ChangeSettings));
    ANGUAN_TRY_LET(transaction, Transaction::begin(vault.database()));
    ANGUAN_TRY_LET(known, load(vault));
    const SpecialDay before = known.m_days.value(day);
    if (!before.day.isValid())
        return {};
    ANGUAN_TRY(vault.database().execute(QStringLiteral("DELETE FROM special_days WHERE day = ?"),
                                        {day.toString(Qt::ISODate)}));
    ANGUAN_TRY(note(vault, day, asObject(before), {}));
    return transaction.commit();
}

} // namespace anguan
