// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/recordmakers.h"

#include <QJsonArray>

namespace anguan {

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Which systems carry which fault, by index into the table of systems.
enum SystemFault {
    LacksAdministratorB = 3,
    LacksBToo = 16,
    OverdueAssessment = 12,
    OverdueImportant = 8,
    OverdueInternet = 27,
    NoIntrusionProtection = 7,
    ShortLogs = 20,
    DefaultAdministrator = 33,
    NotEncrypted = 6,
};

bool hasServed(const DemoSystem &system)
{
    const QLatin1String state(system.state);
    return state == QLatin1String("in_service") || state == QLatin1String("retired");
}

/// Days between assessments, by level.
int assessmentDays(int level)
{
    return level >= 4 ? 183 : level == 3 ? 365 : 730;
}

/// What is registered on the story's first days happened before them.
constexpr int firstKnown = 262;

QString lastAssessment(Story &story, const DemoSystem &system, int index)
{
    if (system.level < 2 || !hasServed(system))
        return {};
    const int cycle = assessmentDays(system.level);
    const bool overdue = index == OverdueAssessment || index == OverdueImportant || index == OverdueInternet;
    return story.day(overdue ? cycle + 20 + story.chance(60)
                             : firstKnown + story.chance(cycle - firstKnown - 20));
}

QJsonArray components(Story &story, int index)
{
    const QString since = story.day(300 + story.chance(600));
    const auto part = [&](const char *name, const char *version, int last) {
        return QJsonObject{
            {QStringLiteral("name"), text(name)},
            {QStringLiteral("version"), text(version)},
            {QStringLiteral("address"), QStringLiteral("10.43.%1.%2").arg(10 + index).arg(last)},
            {QStringLiteral("since"), since}};
    };
    return {part("应用服务器", "麒麟 V10 SP3", 11), part("数据库服务器", "达梦 DM8", 21)};
}

} // namespace

int headOf(int department)
{
    for (int i = 0; i < demoPeople().size(); ++i) {
        const DemoPerson &person = demoPeople().at(i);
        if (person.department == department && QLatin1String(person.post) == QLatin1String("department_head"))
            return i;
    }
    return -1;
}

/// An area code that is given to nobody.
QString demoPhone(int index)
{
    return QStringLiteral("0700-%1").arg(8120000 + index, 7, 10, QLatin1Char('0'));
}

QString filingNumber(int index)
{
    return QStringLiteral("43062300021-%1").arg(index + 1, 5, 10, QLatin1Char('0'));
}

Values departmentValues(const DemoDepartment &department, int index)
{
    return filled({{QLatin1String("name"), text(department.name)},
                   {QLatin1String("short_name"), text(department.shortName)},
                   {QLatin1String("kind"), text(department.kind)},
                   {QLatin1String("phone"), demoPhone(100 + index)},
                   {QLatin1String("office"), text(department.office)},
                   {QLatin1String("duties"), text(department.duties)}});
}

Values personValues(Story &story, const QString &name, const QString &department, int index)
{
    const int years = 1 + story.chance(28);
    const bool contract = story.oneIn(6);
    return filled(
        {{QLatin1String("name"), name},
         {QLatin1String("department"), department},
         {QLatin1String("post"), QString::fromLatin1(contract ? "contract" : "staff")},
         {QLatin1String("post_title"), QString::fromUtf8(contract ? "聘用人员" : "科员")},
         {QLatin1String("staff_number"), QStringLiteral("YX%1").arg(index + 1, 6, 10, QLatin1Char('0'))},
         {QLatin1String("phone"), demoPhone(1000 + index % 900000)},
         {QLatin1String("joined_on"), story.day(years * 365 + story.chance(300))},
         {QLatin1String("state"), QStringLiteral("active")},
         {QLatin1String("security_post"), QStringLiteral("none")},
         {QLatin1String("key_position"), false},
         {QLatin1String("secrecy_grade"), QString::fromLatin1(story.oneIn(8) ? "general" : "none")},
         {QLatin1String("undertaking_on"), story.day(270 + story.chance(90))},
         {QLatin1String("trained_on"), story.day(265 + story.chance(200))}});
}

Values storyPersonValues(Story &story, const DemoPerson &person, int index)
{
    Values values = personValues(story, text(person.name), story.departments.at(person.department), index);
    values.insert(QStringLiteral("post"), text(person.post));
    values.insert(QStringLiteral("post_title"), text(person.title));
    values.insert(QStringLiteral("security_post"), text(person.securityPost));
    const bool key = QLatin1String(person.securityPost) != QLatin1String("none") || index < 4;
    values.insert(QStringLiteral("key_position"), key);
    values.insert(QStringLiteral("secrecy_grade"), QString::fromLatin1(index < 2 ? "important"
                                                                       : key     ? "general"
                                                                                 : "none"));
    return values;
}

Values systemValues(Story &story, const DemoSystem &system, int index)
{
    const bool important = QLatin1String(system.importance) == QLatin1String("important");
    const bool served = hasServed(system);
    const bool isolated = QLatin1String(system.zone) == QLatin1String("isolated");
    const bool internet = QLatin1String(system.zone) == QLatin1String("internet");
    const int administrator = 5 + story.chance(3);
    const bool lacksB = index == LacksAdministratorB || index == LacksBToo;
    const int head = headOf(system.department);
    const int served_days = 420 + story.chance(2200);
    Values values = filled({
        {QLatin1String("name"), text(system.name)},
        {QLatin1String("code"), text(system.code)},
        {QLatin1String("department"), story.departments.at(system.department)},
        {QLatin1String("purpose"), text(system.purpose)},
        {QLatin1String("importance"), text(system.importance)},
        {QLatin1String("protection_level"), system.level > 0 ? QString::number(system.level) : QString()},
        {QLatin1String("network_zone"), text(system.zone)},
        {QLatin1String("handles_secrets"), isolated},
        {QLatin1String("responsible"), story.people.at(head >= 0 ? head : 10)},
        {QLatin1String("administrator_a"), story.people.at(administrator)},
        {QLatin1String("administrator_b"),
         important && !lacksB ? story.people.at(5 + (administrator - 4) % 3) : QString()},
        {QLatin1String("state"), text(system.state)},
        {QLatin1String("vendor"), text(demoVendors().at(story.chance(int(demoVendors().size()))))},
        {QLatin1String("last_assessment"), lastAssessment(story, system, index)},
    });
    if (served) {
        values.insert(QStringLiteral("in_service_since"), story.day(served_days));
        if (system.level >= 2) {
            values.insert(QStringLiteral("filing_number"), filingNumber(index));
            values.insert(QStringLiteral("filed_on"), story.day(served_days - 30));
        }
        values.insert(QStringLiteral("components"), components(story, index));
        values.insert(QStringLiteral("address"), QStringLiteral("10.43.%1.11").arg(10 + index));
    }
    const bool encrypted = (important || isolated) && index != NotEncrypted;
    values.insert(QStringLiteral("storage_encrypted"), encrypted);
    values.insert(QStringLiteral("transport_encrypted"), encrypted || internet);
    values.insert(QStringLiteral("audit_log"), true);
    values.insert(QStringLiteral("audit_log_months"), index == ShortLogs ? 3 : 6 + 6 * story.chance(2));
    values.insert(QStringLiteral("antivirus"), true);
    values.insert(QStringLiteral("intrusion_protection"),
                  internet ? index != NoIntrusionProtection : !story.oneIn(3));
    values.insert(QStringLiteral("default_admin_disabled"), index != DefaultAdministrator);
    values.insert(QStringLiteral("rto_hours"), important ? 4 : 24);
    values.insert(QStringLiteral("rpo_hours"), important ? 1 : 24);
    return values;
}

Values resourceValues(Story &story, const DemoSystem &system, int systemIndex, const QString &markedName)
{
    static const QList<const char *> kinds = {"business", "spatial", "document", "operation"};
    const bool important = markedName.startsWith(QLatin1Char('!'));
    const QString name = important ? markedName.mid(1) : markedName;
    const bool isolated = QLatin1String(system.zone) == QLatin1String("isolated");
    const bool personal = name.contains(QStringLiteral("人"));
    const bool published = name.contains(QStringLiteral("公告")) || name.contains(QStringLiteral("发布"));
    const char *kind = personal    ? "personal"
                       : published ? "public"
                                   : kinds.at(story.chance(int(kinds.size())));
    const char *level = isolated                ? "secret"
                        : important || personal ? "sensitive"
                        : published             ? "public"
                                                : "internal";
    const bool shared = !isolated && !personal && story.oneIn(3);
    const int head = headOf(system.department);
    return filled({
        {QLatin1String("name"), name},
        {QLatin1String("system"), story.systems.at(systemIndex)},
        {QLatin1String("department"), story.departments.at(system.department)},
        {QLatin1String("keeper"), story.people.at(head >= 0 ? head : 10)},
        {QLatin1String("data_class"), text(kind)},
        {QLatin1String("security_level"), text(level)},
        {QLatin1String("important"), important},
        {QLatin1String("personal_information"), personal},
        {QLatin1String("volume_gb"), 2 + story.chance(1800)},
        {QLatin1String("update_cycle"), story.one({QStringLiteral("realtime"), QStringLiteral("daily"),
                                                   QStringLiteral("monthly"), QStringLiteral("yearly")})},
        {QLatin1String("sharing"), QString::fromLatin1(published ? "open"
                                                       : shared  ? "conditional"
                                                                 : "none")},
        {QLatin1String("shared_with"),
         shared && !published ? QStringLiteral("县政务数据局、县税务局") : QString()},
    });
}

} // namespace anguan
