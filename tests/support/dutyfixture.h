// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/duties/duties.h"
#include "models/duties/dutyrules.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "models/vault/database.h"
#include "models/vault/settings.h"
#include "tests/support/temporaryvault.h"

#include <QJsonArray>

namespace anguan {

/// The clock of a duty fixture, there before its vault is made.
struct DutyClock
{
    FixedClock clock{QDateTime(QDate(2026, 3, 2), QTime(9, 0))};
};

/// A unit that has duties: one department, two people, and verbs for what happens on a day. Begins on
/// 2026-03-02, nine o'clock.
class DutyFixture : private DutyClock, public TemporaryVault
{
public:
    DutyFixture()
    {
        department = add("departments", {{QStringLiteral("name"), QStringLiteral("信息中心")}});
        for (const char16_t *name : {u"何敏", u"周立"})
            people << add("people", {{QStringLiteral("name"), QString::fromUtf16(name)},
                                     {QStringLiteral("department"), department},
                                     {QStringLiteral("post"), QStringLiteral("staff")},
                                     {QStringLiteral("joined_on"), QStringLiteral("2020-03-02")},
                                     {QStringLiteral("undertaking_on"), QStringLiteral("2020-03-02")},
                                     {QStringLiteral("state"), QStringLiteral("active")}});
        duties = std::make_unique<Duties>(vault());
    }

    /// Nine o'clock on that day; never backwards.
    void on(const QDate &day)
    {
        const QDateTime then(day, QTime(9, 0));
        const qint64 step = Clock::nowUtc().msecsTo(then);
        Q_ASSERT(step >= 0);
        clock.advance(step);
    }
    void minutesLater(int minutes) { clock.advance(minutes * 60'000LL); }

    static const Register &reg(const char *id) { return *Catalogue::find(QLatin1String(id)); }

    QString add(const char *registerId, const Values &values)
    {
        minutesLater(1);
        return must(RecordStore(vault()).createByEngine(reg(registerId), values, QStringLiteral("test")))
            .number;
    }
    void set(const QString &number, const char *field, const QJsonValue &value)
    {
        minutesLater(1);
        const Register &of = *Catalogue::ofNumber(number);
        must(RecordStore(vault()).changeByEngine(of, number, {{QLatin1String(field), value}},
                                                 QStringLiteral("test")));
    }

    QString system(const QString &name, const QString &level = QStringLiteral("3"),
                   const QString &importance = QStringLiteral("important"))
    {
        return add("systems", {{QStringLiteral("name"), name},
                               {QStringLiteral("department"), department},
                               {QStringLiteral("importance"), importance},
                               {QStringLiteral("protection_level"), level},
                               {QStringLiteral("network_zone"), QStringLiteral("business")},
                               {QStringLiteral("responsible"), people.first()},
                               {QStringLiteral("state"), QStringLiteral("in_service")},
                               {QStringLiteral("in_service_since"), QStringLiteral("2025-06-01")}});
    }
    QString action(const QString &due)
    {
        return add("actions", {{QStringLiteral("what"), QStringLiteral("更换电池")},
                               {QStringLiteral("source"), QStringLiteral("check")},
                               {QStringLiteral("owner"), people.first()},
                               {QStringLiteral("found_on"), QStringLiteral("2026-01-05")},
                               {QStringLiteral("first_due_on"), due}});
    }
    QString plan(const QJsonArray &systems)
    {
        return add("plans", {{QStringLiteral("title"), QStringLiteral("停电应急预案")},
                             {QStringLiteral("edition"), QStringLiteral("1.0")},
                             {QStringLiteral("author"), people.first()},
                             {QStringLiteral("systems"), systems},
                             {QStringLiteral("state"), QStringLiteral("in_force")},
                             {QStringLiteral("filed_on"), QStringLiteral("2026-01-15")}});
    }
    Values drillOf(const QString &plan, const char *planned) const
    {
        return {{QStringLiteral("title"), QStringLiteral("停电演练")},
                {QStringLiteral("plan"), plan},
                {QStringLiteral("kind"), QStringLiteral("functional")},
                {QStringLiteral("leader"), people.last()},
                {QStringLiteral("planned_on"), QLatin1String(planned)}};
    }

    QList<DueLine> lines(const DueQuery &query = {}) { return must(duties->lines(query)); }
    /// The one line of that rule and record; a line without a rule when there is none or there are several.
    DueLine only(const QString &rule, const QString &record, const DueQuery &query = {})
    {
        QList<DueLine> found;
        for (const DueLine &line : lines(query)) {
            if (line.slot.rule == rule && line.slot.record == record)
                found.append(line);
        }
        return found.size() == 1 ? found.first() : DueLine();
    }
    /// Of a rule of the unit, by its title.
    DutyRule ruleCalled(const QString &title)
    {
        for (const DutyRule &rule : must(DutyRules(vault()).inForce())) {
            if (rule.title == title)
                return rule;
        }
        throw std::runtime_error("no such rule");
    }
    QString ruleId(const QString &title) { return QStringLiteral("rule.%1").arg(ruleCalled(title).id); }

    QString department;
    QStringList people;
    std::unique_ptr<Duties> duties;
};

} // namespace anguan
