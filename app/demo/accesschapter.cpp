// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/logins.h"
#include "app/demo/names.h"
#include "app/demo/story.h"
#include "models/access/handovers.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "models/vault/vault.h"

namespace anguan {

namespace {

/// Systems that have role groups and accounts of their own, by index into the table; the first is the one
/// with the broken rule.
constexpr int systemsWithAccounts = 14;
constexpr int auditor = 9;
constexpr int databaseAdministrator = 6;

const Register &registerOf(const char *id)
{
    return *Catalogue::find(QString::fromLatin1(id));
}

Result<QString> add(Story &story, const char *registerId, const Values &values)
{
    story.minutes(1, 3);
    ANGUAN_TRY_LET(record, RecordStore(*story.vault).create(registerOf(registerId), values));
    return record.number;
}

Result<Values> valuesOf(Story &story, const char *registerId, const QString &number)
{
    ANGUAN_TRY_LET(record, RecordStore(*story.vault).find(registerOf(registerId), number));
    return record.values;
}

QString text(const Values &values, const char *field)
{
    return values.value(QLatin1String(field)).toString();
}

struct Groups
{
    QString clerks, reviewers, administrators, databases, auditors;
};

Result<QString> addGroup(Story &story, const QString &system, const char *name, const char *power,
                         const char *function, const char *permissions)
{
    return add(story, "role_groups",
               filled({{QLatin1String("name"), QString::fromUtf8(name)},
                       {QLatin1String("system"), system},
                       {QLatin1String("power"), QString::fromLatin1(power)},
                       {QLatin1String("function"), QString::fromUtf8(function)},
                       {QLatin1String("permissions"), QString::fromUtf8(permissions)},
                       {QLatin1String("privileged"), qstrcmp(power, "business") != 0}}));
}

Result<Groups> addGroups(Story &story, const QString &system)
{
    Groups groups;
    ANGUAN_TRY_LET(clerks, addGroup(story, system, "业务受理组", "business", "收件、录入与查询",
                                    "新建、修改本人经办件；查询"));
    ANGUAN_TRY_LET(reviewers,
                   addGroup(story, system, "业务审核组", "business", "复核与审批", "审核、退回；不得录入"));
    ANGUAN_TRY_LET(administrators, addGroup(story, system, "系统管理组", "administration",
                                            "账号、参数与运行维护", "用户与参数管理；不得办理业务"));
    ANGUAN_TRY_LET(databases, addGroup(story, system, "数据库管理组", "database", "数据库运行、备份与恢复",
                                       "数据库管理；数据变更须经审批"));
    ANGUAN_TRY_LET(auditors,
                   addGroup(story, system, "安全审计组", "audit", "审查日志与操作记录", "只读全部日志"));
    return Groups{clerks, reviewers, administrators, databases, auditors};
}

/// What an account of this group looks like; the dates are the past's.
Values accountValues(Story &story, const QString &login, const QString &system, const QString &group,
                     const QString &person, bool privileged)
{
    return filled({{QLatin1String("login"), login},
                   {QLatin1String("system"), system},
                   {QLatin1String("role_group"), group},
                   {QLatin1String("person"), person},
                   {QLatin1String("state"), QStringLiteral("active")},
                   {QLatin1String("privileged"), privileged},
                   {QLatin1String("granted_on"), story.day(150 + story.chance(200))},
                   {QLatin1String("password_changed_on"), story.day(5 + story.chance(70))},
                   {QLatin1String("reviewed_on"), story.day(20 + story.chance(120))}});
}

Result<QString> staffLogin(Story &story, const QString &person, const char *suffix)
{
    ANGUAN_TRY_LET(values, valuesOf(story, "people", person));
    return text(values, "staff_number").toLower() + QString::fromLatin1(suffix);
}

Result<void> addAccount(Story &story, const QString &system, const QString &group, const QString &person,
                        const char *suffix, bool privileged)
{
    ANGUAN_TRY_LET(login, staffLogin(story, person, suffix));
    ANGUAN_TRY(add(story, "accounts", accountValues(story, login, system, group, person, privileged)));
    return {};
}

Result<void> addAdministrators(Story &story, const QString &system, const Groups &groups)
{
    ANGUAN_TRY_LET(values, valuesOf(story, "systems", system));
    for (const char *field : {"administrator_a", "administrator_b"}) {
        const QString person = text(values, field);
        if (!person.isEmpty())
            ANGUAN_TRY(addAccount(story, system, groups.administrators, person, "-adm", true));
    }
    return {};
}

/// On purpose: the database administrator of the second system has not changed the password for months.
Result<void> addDatabaseAdministrator(Story &story, int index, const QString &system, const Groups &groups)
{
    const QString person = story.people.at(databaseAdministrator);
    ANGUAN_TRY_LET(login, staffLogin(story, person, "-dba"));
    Values values = accountValues(story, login, system, groups.databases, person, true);
    values.insert(QStringLiteral("dba"), true);
    if (index == 1)
        values.insert(QStringLiteral("password_changed_on"), story.day(143));
    ANGUAN_TRY(add(story, "accounts", values));
    return {};
}

/// What comes with a system: closed as it should be, but for two.
Result<void> addDefaults(Story &story, int index, const QString &system, const Groups &groups)
{
    Values values = accountValues(story, index % 2 ? QStringLiteral("admin") : QStringLiteral("root"), system,
                                  groups.administrators, QString(), true);
    values.insert(QStringLiteral("default_account"), true);
    if (index == 3) { // on purpose: on, and nobody said why
        ANGUAN_TRY(add(story, "accounts", values));
        return {};
    }
    if (index == 6) {
        values.insert(QStringLiteral("default_reason"),
                      QStringLiteral("厂商巡检程序依赖该账号，已改强口令并限定来源地址"));
        values.insert(QStringLiteral("shared"), true);
        values.insert(QStringLiteral("keeper"), story.people.at(5));
    } else {
        values.insert(QStringLiteral("state"), QStringLiteral("closed"));
        values.insert(QStringLiteral("closed_on"), story.day(140));
    }
    ANGUAN_TRY(add(story, "accounts", values));
    return {};
}

Result<void> addSystemAccess(Story &story, int index, const Groups &groups)
{
    const QString system = story.systems.at(index);
    ANGUAN_TRY(addAdministrators(story, system, groups));
    if (index < 6)
        ANGUAN_TRY(addDatabaseAdministrator(story, index, system, groups));
    ANGUAN_TRY(addAccount(story, system, groups.auditors, story.people.at(auditor), "-aud", true));
    ANGUAN_TRY(addDefaults(story, index, system, groups));
    // Nobody twice on one system, whatever chance says: clerks and reviewers come from different rows.
    const int clerks = 3 + story.chance(4);
    for (int i = 0; i < clerks; ++i)
        ANGUAN_TRY(addAccount(story, system, groups.clerks, story.people.at(20 + (index * 7 + i * 3) % 18),
                              "", false));
    for (int i = 0; i < 2; ++i)
        ANGUAN_TRY(addAccount(story, system, groups.reviewers, story.people.at(10 + (index + i * 4) % 10), "",
                              false));
    return {};
}

Result<void> addRule(Story &story, const char *fieldA, const QString &a, const char *fieldB, const QString &b,
                     const char *scope, const char *reason)
{
    ANGUAN_TRY(add(story, "conflicts",
                   filled({{QLatin1String(fieldA), a},
                           {QLatin1String(fieldB), b},
                           {QLatin1String("scope"), QString::fromLatin1(scope)},
                           {QLatin1String("reason"), QString::fromUtf8(reason)},
                           {QLatin1String("since"), story.day(240)}})));
    return {};
}

/// On purpose: one person of the registration centre both takes in and reviews.
Result<void> addRules(Story &story, const Groups &registration)
{
    ANGUAN_TRY(addRule(story, "group_a", registration.clerks, "group_b", registration.reviewers, "system",
                       "受理与审核须由不同人员承担"));
    ANGUAN_TRY(addRule(story, "power_a", QStringLiteral("business"), "power_b", QStringLiteral("audit"),
                       "system", "经办人员不得审计本人经办的业务"));
    ANGUAN_TRY(addRule(story, "power_a", QStringLiteral("database"), "post_b", QStringLiteral("media_keeper"),
                       "everywhere", "数据库管理与备份介质保管分离"));
    ANGUAN_TRY(addRule(story, "post_a", QStringLiteral("officer"), "power_b", QStringLiteral("database"),
                       "everywhere", "安全管理员不得兼管数据库"));
    const QString both = story.people.at(19);
    ANGUAN_TRY_LET(login, staffLogin(story, both, "-sl"));
    Values values = accountValues(story, login, story.systems.at(0), registration.clerks, both, false);
    values.insert(QStringLiteral("granted_on"), story.day(64));
    ANGUAN_TRY(add(story, "accounts", values));
    ANGUAN_TRY_LET(review, staffLogin(story, both, "-sh"));
    values = accountValues(story, review, story.systems.at(0), registration.reviewers, both, false);
    values.insert(QStringLiteral("granted_on"), story.day(37));
    ANGUAN_TRY(add(story, "accounts", values));
    return {};
}

Result<void> assess(Story &story, int person, const QString &period, int daysBeforeEnd, const char *result,
                    const char *decision)
{
    ANGUAN_TRY(add(story, "assessments",
                   filled({{QLatin1String("person"), story.people.at(person)},
                           {QLatin1String("period"), period},
                           {QLatin1String("assessed_on"), story.day(daysBeforeEnd)},
                           {QLatin1String("assessed_by"), story.people.at(3)},
                           {QLatin1String("result"), QString::fromLatin1(result)},
                           {QLatin1String("decision"), QString::fromLatin1(decision)}})));
    return {};
}

/// On purpose: the media keeper's is over a year old, and one person is to be trained and assessed again.
Result<void> assessments(Story &story)
{
    const QString lastYear = QStringLiteral("%1年度").arg(story.today.year() - 1);
    const QString thisYear = QStringLiteral("%1年上半年").arg(story.today.year());
    for (int person = 4; person <= 8; ++person)
        ANGUAN_TRY(assess(story, person, lastYear, 395, "fit", "keep"));
    ANGUAN_TRY(assess(story, 4, thisYear, 130, "excellent", "keep"));
    ANGUAN_TRY(assess(story, 5, thisYear, 130, "fit", "keep"));
    ANGUAN_TRY(assess(story, 6, thisYear, 129, "fit", "keep"));
    return assess(story, 8, thisYear, 129, "hardly", "train");
}

/// On purpose: half done, with an account still open.
Result<void> leavingUnderWay(Story &story)
{
    Handovers engine(*story.vault);
    const QString leaver = story.people.at(46);
    ANGUAN_TRY(addAccount(story, story.systems.at(2), {}, leaver, "", false));
    ANGUAN_TRY(addAccount(story, story.systems.at(8), {}, leaver, "", false));
    ANGUAN_TRY_LET(sheet, engine.start(filled({{QLatin1String("person"), leaver},
                                               {QLatin1String("kind"), QStringLiteral("leaving")},
                                               {QLatin1String("date"), story.day(-4)},
                                               {QLatin1String("receiver"), story.people.at(45)},
                                               {QLatin1String("supervisor"), story.people.at(3)}})));
    story.minutes(20, 60);
    for (const HandoverLine &line : std::as_const(sheet.lines)) {
        if (line.kind == QLatin1String("account")) {
            ANGUAN_TRY(engine.close(sheet.number(), line.line, QStringLiteral("已通知系统管理员注销")));
            break;
        }
    }
    ANGUAN_TRY(engine.confirm(sheet.number(), QStringLiteral("task/documents"), story.today,
                              QStringLiteral("纸质件 3 卷、电子件 1 份清单")));
    return {};
}

Result<void> joined(Story &story)
{
    Handovers engine(*story.vault);
    const QString person = story.people.at(59);
    ANGUAN_TRY_LET(record, RecordStore(*story.vault).find(registerOf("people"), person));
    Values values = record.values;
    values.insert(QStringLiteral("joined_on"), story.day(118));
    values.remove(QStringLiteral("undertaking_on"));
    values.remove(QStringLiteral("trained_on"));
    ANGUAN_TRY(RecordStore(*story.vault)
                   .change(registerOf("people"), person, record.version, values, QStringLiteral("新进人员")));
    ANGUAN_TRY_LET(sheet, engine.start(filled({{QLatin1String("person"), person},
                                               {QLatin1String("kind"), QStringLiteral("joining")},
                                               {QLatin1String("date"), story.day(118)}})));
    for (const HandoverLine &line : std::as_const(sheet.lines)) {
        story.minutes(10, 40);
        ANGUAN_TRY(engine.confirm(sheet.number(), line.line, story.today.addDays(-117)));
    }
    ANGUAN_TRY(engine.finish(sheet.number()));
    return {};
}

/// Settles every line: what is held goes to the receiver, what was asked for is done.
Result<void> settle(Story &story, Handovers &engine, const HandoverSheet &sheet, const QDate &day)
{
    for (const HandoverLine &line : std::as_const(sheet.lines)) {
        story.minutes(5, 25);
        const Handovers::Ways ways = engine.ways(sheet, line);
        if (ways.confirm)
            ANGUAN_TRY(engine.confirm(sheet.number(), line.line, day));
        else if (ways.handOver)
            ANGUAN_TRY(engine.handOver(sheet.number(), line.line));
    }
    return {};
}

/// Who has no login signs on paper, the supervisor at the desk.
Result<void> left(Story &story)
{
    Handovers engine(*story.vault);
    const QDate day = story.today.addDays(-125);
    ANGUAN_TRY_LET(sheet, engine.start(filled({{QLatin1String("person"), story.people.at(44)},
                                               {QLatin1String("kind"), QStringLiteral("leaving")},
                                               {QLatin1String("date"), story.day(126)},
                                               {QLatin1String("receiver"), story.people.at(43)},
                                               {QLatin1String("supervisor"), story.people.at(1)}})));
    ANGUAN_TRY(settle(story, engine, sheet, day));
    for (const char *purpose : {"leaver", "receiver"}) {
        story.minutes(5, 25);
        ANGUAN_TRY(engine.signOnPaper(sheet.number(), QString::fromLatin1(purpose), day,
                                      DemoLogins::firstPassword()));
    }
    story.minutes(5, 25);
    ANGUAN_TRY(engine.sign(sheet.number(), QStringLiteral("supervisor"), QStringLiteral("leader"),
                           DemoLogins::firstPassword()));
    ANGUAN_TRY(engine.finish(sheet.number()));
    return {};
}

} // namespace

Result<void> Chapters::comings(Story &story)
{
    // Signing takes passwords, which only a demonstration of its own has.
    if (story.clock)
        ANGUAN_TRY(left(story));
    story.morning(117);
    return joined(story);
}

Result<void> Chapters::access(Story &story)
{
    story.morning(0);
    Groups registration;
    for (int i = 0; i < systemsWithAccounts; ++i) {
        ANGUAN_TRY_LET(groups, addGroups(story, story.systems.at(i)));
        if (i == 0)
            registration = groups;
        ANGUAN_TRY(addSystemAccess(story, i, groups));
    }
    ANGUAN_TRY(addRules(story, registration));
    ANGUAN_TRY(assessments(story));
    return leavingUnderWay(story);
}

} // namespace anguan
