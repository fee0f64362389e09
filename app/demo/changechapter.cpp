// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/story.h"
#include "models/records/attachments.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "models/vault/vault.h"

#include <QBuffer>

namespace anguan {

namespace {

const Register &registerOf(const char *id)
{
    return *Catalogue::find(QString::fromLatin1(id));
}

Result<void> change(Story &story, const char *registerId, const QString &number, const Values &changed,
                    const QString &reason)
{
    story.minutes(2, 30);
    RecordStore store(*story.vault);
    const Register &reg = registerOf(registerId);
    ANGUAN_TRY_LET(record, store.find(reg, number));
    Values values = record.values;
    for (auto it = changed.begin(); it != changed.end(); ++it)
        values.insert(it.key(), it.value());
    ANGUAN_TRY(store.change(reg, number, record.version, values, reason));
    return {};
}

Result<void> attach(Story &story, const QString &number, const QString &name, const QString &text)
{
    story.minutes(1, 5);
    QByteArray bytes = text.toUtf8();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    ANGUAN_TRY(Attachments(*story.vault).add(QStringLiteral("systems"), number, name, buffer));
    return {};
}

Result<void> spring(Story &story)
{
    story.morning(210);
    ANGUAN_TRY(change(story, "systems", story.systems.at(0),
                      {{QStringLiteral("rto_hours"), 2}, {QStringLiteral("rpo_hours"), 1}},
                      QStringLiteral("登记业务窗口延时服务，恢复要求提高")));
    ANGUAN_TRY(change(story, "people", story.people.at(22),
                      {{QStringLiteral("post_title"), QStringLiteral("副股长")},
                       {QStringLiteral("post"), QStringLiteral("department_deputy")}},
                      QStringLiteral("任职文件：云自然资党〔2026〕7号")));
    story.morning(182);
    ANGUAN_TRY(change(story, "systems", story.systems.at(19),
                      {{QStringLiteral("vendor"), QStringLiteral("中地云图科技有限公司")}},
                      QStringLiteral("运维合同换签")));
    return attach(
        story, story.systems.at(0), QStringLiteral("定级报告摘要.txt"),
        QStringLiteral(
            "不动产登记系统 定级报告摘要\n业务信息安全：第三级\n系统服务安全：第三级\n结论：第三级\n"
            "（演示数据，非真实单位）\n"));
}

/// Somebody who answers for a system is about to leave: see the sheet.
Result<void> summer(Story &story)
{
    constexpr int leaver = 44;
    constexpr int system = 21;
    story.morning(160);
    ANGUAN_TRY(change(story, "systems", story.systems.at(system),
                      {{QStringLiteral("responsible"), story.people.at(leaver)}},
                      QStringLiteral("责任人调整")));
    story.morning(125);
    ANGUAN_TRY(change(story, "systems", story.systems.at(4),
                      {{QStringLiteral("last_assessment"), story.day(129)}},
                      QStringLiteral("完成年度等级测评，报告编号 YX-DJCP-2026-03")));
    ANGUAN_TRY(attach(
        story, story.systems.at(4), QStringLiteral("等级测评结论.txt"),
        QStringLiteral(
            "地籍数据库管理系统 等级测评结论\n综合得分：87.6\n高风险项：0\n中风险项：3（限 60 日内整改）\n"
            "（演示数据，非真实单位）\n")));
    story.minutes(20, 40);
    RecordStore store(*story.vault);
    ANGUAN_TRY(store.changeByEngine(registerOf("systems"), story.systems.at(17),
                                    {{QStringLiteral("state"), QStringLiteral("suspended")}},
                                    QStringLiteral("机房改造期间暂停服务")));
    return {};
}

Result<void> autumn(Story &story)
{
    story.morning(0);
    ANGUAN_TRY(change(story, "systems", story.systems.at(0),
                      {{QStringLiteral("administrator_a"), story.people.at(6)},
                       {QStringLiteral("administrator_b"), story.people.at(5)}},
                      QStringLiteral("管理员 A/B 轮换")));
    ANGUAN_TRY(change(story, "people", story.people.at(30),
                      {{QStringLiteral("phone"), QStringLiteral("0700-8129077")}},
                      QStringLiteral("办公电话变更")));
    ANGUAN_TRY(change(story, "systems", story.systems.at(26), {{QStringLiteral("audit_log_months"), 12}},
                      QStringLiteral("日志留存期延长")));
    // One entered twice by mistake: withdrawn, not deleted.
    RecordStore store(*story.vault);
    const Register &reg = registerOf("data_resources");
    ANGUAN_TRY_LET(
        twice,
        store.create(reg, filled({{QLatin1String("name"), QStringLiteral("巡查轨迹与取证照片（重复）")},
                                  {QLatin1String("system"), story.systems.at(5)},
                                  {QLatin1String("department"), story.departments.at(7)},
                                  {QLatin1String("data_class"), QStringLiteral("business")},
                                  {QLatin1String("security_level"), QStringLiteral("internal")}})));
    story.minutes(8, 15);
    ANGUAN_TRY(store.withdraw(reg, twice.number, twice.version, QStringLiteral("与已有条目重复，登记有误")));
    return {};
}

} // namespace

Result<void> Chapters::firstChanges(Story &story)
{
    ANGUAN_TRY(spring(story));
    ANGUAN_TRY(emergency(story, 161));
    return summer(story);
}

Result<void> Chapters::lastChanges(Story &story)
{
    return autumn(story);
}

} // namespace anguan
