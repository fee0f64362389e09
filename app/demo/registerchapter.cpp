// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/names.h"
#include "app/demo/recordmakers.h"
#include "app/demo/story.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "models/vault/vault.h"

namespace anguan {

namespace {

const Register &registerOf(const char *id)
{
    return *Catalogue::find(QString::fromLatin1(id));
}

Result<void> addDepartments(Story &story)
{
    RecordStore store(*story.vault);
    for (int i = 0; i < demoDepartments().size(); ++i) {
        story.minutes(2, 6);
        ANGUAN_TRY_LET(record,
                       store.create(registerOf("departments"), departmentValues(demoDepartments().at(i), i),
                                    QStringLiteral("纸质台账转录")));
        story.departments.append(record.number);
    }
    return {};
}

Result<void> addPeople(Story &story)
{
    RecordStore store(*story.vault);
    DemoNames names(story.random);
    constexpr int everybody = 60;
    for (int i = 0; i < everybody; ++i) {
        story.minutes(1, 4);
        Values values = i < demoPeople().size()
                            ? storyPersonValues(story, demoPeople().at(i), i)
                            : personValues(story, names.person(), story.one(story.departments), i);
        // On purpose: three newcomers whose undertaking is missing, and one lent to another unit.
        if (i == 27 || i == 41 || i == 55) {
            values.remove(QStringLiteral("undertaking_on"));
            values.insert(QStringLiteral("joined_on"), story.day(265 + i));
        }
        if (i == 48)
            values.insert(QStringLiteral("state"), QStringLiteral("seconded"));
        ANGUAN_TRY_LET(record, store.create(registerOf("people"), values));
        story.people.append(record.number);
    }
    return {};
}

/// The heads could not be named before there were people.
Result<void> nameHeads(Story &story)
{
    RecordStore store(*story.vault);
    const Register &reg = registerOf("departments");
    for (int i = 0; i < story.departments.size(); ++i) {
        story.minutes(1, 3);
        ANGUAN_TRY_LET(record, store.find(reg, story.departments.at(i)));
        Values values = record.values;
        values.insert(QStringLiteral("deputy"), story.people.at(i == 9 || i == 0 ? 1 : 2));
        const int head = headOf(i);
        if (head >= 0) // on purpose: the archive has nobody who answers for it
            values.insert(QStringLiteral("head"), story.people.at(head));
        ANGUAN_TRY(
            store.change(reg, record.number, record.version, values, QStringLiteral("落实第一责任人")));
    }
    return {};
}

Result<void> addGroup(Story &story)
{
    struct Member
    {
        int person;
        const char *role;
        const char *duty;
    };
    static const QList<Member> members = {
        {1, "leader", "主持小组工作，审定等级与制度"},
        {3, "deputy", "组织检查、演练与整改"},
        {4, "member", "台账、审批与日常检查"},
        {5, "member", "系统与备份管理"},
        {10, "member", "政务公开与外网监看"},
        {11, "member", "审批业务安全"},
        {12, "member", "规划业务安全"},
        {13, "member", "地籍数据安全"},
        {19, "member", "不动产登记业务安全"},
    };
    RecordStore store(*story.vault);
    for (const Member &member : members) {
        story.minutes(1, 3);
        const Values values = filled({{QLatin1String("person"), story.people.at(member.person)},
                                      {QLatin1String("role"), QString::fromLatin1(member.role)},
                                      {QLatin1String("duty"), QString::fromUtf8(member.duty)},
                                      {QLatin1String("appointed_on"), story.day(520)},
                                      {QLatin1String("document"), QStringLiteral("云自然资办〔2025〕18号")}});
        ANGUAN_TRY(store.create(registerOf("security_group"), values));
    }
    return {};
}

Result<void> addSystems(Story &story)
{
    RecordStore store(*story.vault);
    for (int i = 0; i < demoSystems().size(); ++i) {
        story.minutes(3, 9);
        ANGUAN_TRY_LET(record, store.createByEngine(registerOf("systems"),
                                                    systemValues(story, demoSystems().at(i), i),
                                                    QStringLiteral("台账建立前的系统，按纸质台账登记")));
        story.systems.append(record.number);
    }
    return {};
}

Result<void> addResources(Story &story)
{
    RecordStore store(*story.vault);
    for (int i = 0; i < demoSystems().size(); ++i) {
        const DemoSystem &system = demoSystems().at(i);
        QStringList names = QString::fromUtf8(system.resources).split(QLatin1Char('|'));
        if (i < 10) // the busiest systems have their yearly statistics too
            names.append(QString::fromUtf8(system.name) + QStringLiteral("年度统计报表"));
        for (const QString &name : names) {
            story.minutes(1, 4);
            ANGUAN_TRY(store.create(registerOf("data_resources"), resourceValues(story, system, i, name)));
        }
    }
    return {};
}

} // namespace

Result<void> Chapters::registers(Story &story)
{
    story.morning(262);
    ANGUAN_TRY(addDepartments(story));
    story.morning(261);
    ANGUAN_TRY(addPeople(story));
    story.morning(259);
    ANGUAN_TRY(nameHeads(story));
    ANGUAN_TRY(addGroup(story));
    story.morning(255);
    ANGUAN_TRY(addSystems(story));
    story.morning(253);
    ANGUAN_TRY(addResources(story));
    return {};
}

} // namespace anguan
