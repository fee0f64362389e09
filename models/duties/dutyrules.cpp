// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duties/dutyrules.h"

#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/duties/calendarduties.h"
#include "models/duties/catchup.h"
#include "models/registers/catalogue.h"
#include "models/vault/database.h"
#include "models/vault/journal.h"
#include "models/vault/vault.h"

#include <QStringList>

namespace anguan {

namespace {

// The titles of the rules that come with the program, for the translators: they lie in 0006_emergency.sql.
[[maybe_unused]] constexpr const char *ownTitles[] = {
    QT_TRANSLATE_NOOP("models", "Yearly drill"),
    QT_TRANSLATE_NOOP("models", "Next year's drill plan"),
    QT_TRANSLATE_NOOP("models", "Account review"),
    QT_TRANSLATE_NOOP("models", "Security inspection"),
};

struct UnitName
{
    Schedule::Unit unit;
    const char *id;
};
constexpr UnitName units[] = {{Schedule::Unit::Day, "day"},
                              {Schedule::Unit::Week, "week"},
                              {Schedule::Unit::Month, "month"},
                              {Schedule::Unit::Year, "year"}};

QString unitId(Schedule::Unit unit)
{
    return QLatin1String(std::find_if(std::begin(units), std::end(units), [&](const UnitName &name) {
                             return name.unit == unit;
                         })->id);
}

Schedule::Unit unitOf(const QString &id)
{
    for (const UnitName &name : units) {
        if (id == QLatin1String(name.id))
            return name.unit;
    }
    return Schedule::Unit::Year;
}

constexpr char afterDone[] = "after_done";

Result<QList<DutyRule>> read(Database &database, const QString &where)
{
    ANGUAN_TRY_LET(
        rows,
        database.query(QStringLiteral("SELECT id, title, article, scope, unit, every, anchor, month_end, "
                                      "counting, lead_days, owner, answered_by, reason, since, ended_at, "
                                      "from_us FROM duty_rules ") +
                       where));
    QList<DutyRule> rules;
    while (rows.next()) {
        DutyRule rule;
        rule.id = rows.integer(0);
        rule.fromUs = rows.integer(15) != 0;
        rule.title = rule.fromUs ? Tr::shown(rows.text(1).toUtf8().constData()) : rows.text(1);
        rule.article = rows.text(2);
        rule.scope = rows.text(3);
        rule.schedule.unit = unitOf(rows.text(4));
        rule.schedule.every = static_cast<int>(rows.integer(5));
        rule.schedule.anchor = QDate::fromString(rows.text(6), Qt::ISODate);
        rule.schedule.monthEnd = rows.integer(7) != 0;
        rule.schedule.counting = rows.text(8) == QLatin1String(afterDone) ? Schedule::Counting::AfterDone
                                                                          : Schedule::Counting::Calendar;
        rule.leadDays = static_cast<int>(rows.integer(9));
        rule.owner = rows.text(10);
        rule.answeredBy = rows.text(11);
        rule.reason = rows.text(12);
        rule.since = rows.text(13);
        rule.endedAt = rows.text(14);
        rules.append(rule);
    }
    ANGUAN_TRY(rows.finished());
    return rules;
}

QJsonObject asObject(const DutyRule &rule)
{
    return {
        {QStringLiteral("title"), rule.title},           {QStringLiteral("article"), rule.article},
        {QStringLiteral("scope"), rule.scope},           {QStringLiteral("schedule"), rule.schedule.shown()},
        {QStringLiteral("lead_days"), rule.leadDays},    {QStringLiteral("owner"), rule.owner},
        {QStringLiteral("answered_by"), rule.answeredBy}};
}

Result<void> note(Vault &vault, qint64 id, const QJsonObject &before, const QJsonObject &after,
                  const QString &reason)
{
    JournalEntry entry;
    entry.action = QStringLiteral("duty_rule");
    entry.record = QStringLiteral("rule.%1").arg(id);
    entry.before = before;
    entry.after = after;
    entry.reason = reason;
    ANGUAN_TRY(Journal(vault.database()).append(vault.session(), entry));
    return {};
}

Result<void> check(const DutyRule &rule)
{
    const auto refuse = [](const QString &sentence) { return fail(ErrorCode::Invalid, sentence); };
    if (rule.title.trimmed().isEmpty())
        return refuse(Tr::tr("Say what is to be done."));
    if (rule.reason.trimmed().isEmpty())
        return refuse(Tr::tr("Say why the unit sets this duty so: an inspection will ask."));
    if (rule.schedule.every < 1 || rule.schedule.every > 120)
        return refuse(Tr::tr("The interval must be between 1 and 120."));
    if (!rule.schedule.anchor.isValid())
        return refuse(Tr::tr("Say on which day it is counted from."));
    if (!rule.answeredBy.isEmpty() && !Catalogue::find(rule.answeredBy))
        return refuse(Tr::tr("There is no register “%1”.").arg(rule.answeredBy));
    for (const DutyScope &scope : DutyRules::scopes()) {
        if (scope.id == rule.scope)
            return {};
    }
    return refuse(Tr::tr("Say what the duty is about: the unit, or every system."));
}

} // namespace

DutyRules::DutyRules(Vault &vault) : m_vault(vault) {}

Result<QList<DutyRule>> DutyRules::inForce() const
{
    return read(m_vault.database(), QStringLiteral("WHERE ended_at = '' ORDER BY id"));
}

Result<QList<DutyRule>> DutyRules::all() const
{
    return read(m_vault.database(), QStringLiteral("ORDER BY id DESC"));
}

Result<DutyRule> DutyRules::store(const DutyRule &wanted)
{
    ANGUAN_TRY(m_vault.session().require(Act::ChangeSettings));
    ANGUAN_TRY(check(wanted));
    ANGUAN_TRY_LET(transaction, Transaction::begin(m_vault.database()));
    ANGUAN_TRY(catchUpDuties(m_vault)); // what fell due under the old wording is on record before it changes
    DutyRule rule = wanted;
    rule.since = Clock::stamp();
    rule.endedAt.clear();
    QJsonObject before;
    bool keepsTitle = false;
    if (wanted.id != 0) {
        ANGUAN_TRY_LET(known, inForce());
        const auto old = std::find_if(known.begin(), known.end(),
                                      [&](const DutyRule &one) { return one.id == wanted.id; });
        if (old == known.end())
            return fail(ErrorCode::Invalid,
                        Tr::tr("This duty has been changed meanwhile. Look at it again."));
        before = asObject(*old);
        keepsTitle = old->fromUs && old->title == wanted.title;
        ANGUAN_TRY(m_vault.database().execute(
            QStringLiteral("UPDATE duty_rules SET ended_at = ? WHERE id = ?"), {rule.since, wanted.id}));
        ANGUAN_TRY(CalendarDuties(m_vault, known).endRule(*old, rule.since));
    }
    rule.fromUs = keepsTitle;
    QString title = rule.title.trimmed();
    if (keepsTitle) {
        ANGUAN_TRY_LET(stored, m_vault.database().scalar(
                                   QStringLiteral("SELECT title FROM duty_rules WHERE id = ?"), {wanted.id}));
        title = stored.toString();
    }
    const Schedule &when = rule.schedule;
    const bool isAfter = when.counting == Schedule::Counting::AfterDone;
    ANGUAN_TRY(m_vault.database().execute(
        QStringLiteral(
            "INSERT INTO duty_rules (title, article, scope, unit, every, anchor, month_end, counting, "
            "lead_days, owner, answered_by, reason, since, ended_at, from_us) VALUES (?, ?, ?, ?, ?, "
            "?, ?, ?, ?, ?, ?, ?, ?, '', ?)"),
        {title, rule.article, rule.scope, unitId(when.unit), when.every, when.anchor.toString(Qt::ISODate),
         when.monthEnd ? 1 : 0, isAfter ? QLatin1String(afterDone) : QStringLiteral("calendar"),
         rule.leadDays, rule.owner, rule.answeredBy, rule.reason.trimmed(), rule.since, keepsTitle ? 1 : 0}));
    rule.id = m_vault.database().lastInsertId();
    ANGUAN_TRY(note(m_vault, rule.id, before, asObject(rule), rule.reason.trimmed()));
    ANGUAN_TRY(CalendarDuties(m_vault, {rule}).layOutAll(Clock::today()));
    ANGUAN_TRY(transaction.commit());
    m_vault.announce(QStringLiteral("duty_rules"), dutyRuleId(rule));
    return rule;
}

Result<void> DutyRules::end(qint64 id, const QString &reason)
{
    ANGUAN_TRY(m_vault.session().require(Act::ChangeSettings));
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, Tr::tr("Say why the duty ends: an inspection will ask."));
    ANGUAN_TRY_LET(transaction, Transaction::begin(m_vault.database()));
    ANGUAN_TRY(catchUpDuties(m_vault));
    ANGUAN_TRY_LET(known, inForce());
    const auto old =
        std::find_if(known.begin(), known.end(), [&](const DutyRule &one) { return one.id == id; });
    if (old == known.end())
        return fail(ErrorCode::Invalid, Tr::tr("This duty has been changed meanwhile. Look at it again."));
    const QString at = Clock::stamp();
    ANGUAN_TRY(m_vault.database().execute(QStringLiteral("UPDATE duty_rules SET ended_at = ? WHERE id = ?"),
                                          {at, id}));
    ANGUAN_TRY(CalendarDuties(m_vault, known).endRule(*old, at));
    ANGUAN_TRY(note(m_vault, id, asObject(*old), {}, reason.trimmed()));
    ANGUAN_TRY(transaction.commit());
    m_vault.announce(QStringLiteral("duty_rules"), dutyRuleId(*old));
    return {};
}

QList<DutyScope> DutyRules::scopes()
{
    return {{QStringLiteral("unit"), Tr::tr("the unit as a whole")},
            {QStringLiteral("important_systems"), Tr::tr("every important system in service")},
            {QStringLiteral("systems"), Tr::tr("every system in service")}};
}

} // namespace anguan
