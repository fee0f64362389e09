// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/approvalforms.h"

#include "app/demo/names.h"
#include "app/demo/recordmakers.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "models/vault/vault.h"

#include <QJsonArray>

namespace anguan {

namespace {

/// The evening of that day, when nobody works on the system.
QString evening(const Story &story, int daysBeforeEnd, int hour)
{
    return Clock::stamp(QDateTime(story.today.addDays(-daysBeforeEnd), QTime(hour, 0), Qt::UTC));
}

QJsonArray checks(const Story &story, int daysBeforeEnd)
{
    struct Point
    {
        const char *item;
        const char *result;
    };
    static const QList<Point> points = {
        {"漏洞扫描", "高危 0，中危 2 已加固复测"},
        {"弱口令与默认账号", "默认管理员已停用，口令符合要求"},
        {"访问控制与角色权限", "按股室分组，权限最小化"},
        {"审计日志", "登录、操作日志留存 12 个月"},
        {"备份与恢复", "全量备份一次，恢复演练 38 分钟完成"},
    };
    QJsonArray rows;
    for (const Point &point : points) {
        rows.append(QJsonObject{{QStringLiteral("item"), QString::fromUtf8(point.item)},
                                {QStringLiteral("passed"), true},
                                {QStringLiteral("result"), QString::fromUtf8(point.result)},
                                {QStringLiteral("by"), QStringLiteral("罗一鸣")},
                                {QStringLiteral("on"), story.day(daysBeforeEnd + 3)}});
    }
    return rows;
}

} // namespace

Values goLiveValues(Story &story, int system, int daysBeforeEnd)
{
    const DemoSystem &like = demoSystems().at(system);
    const QString name = QString::fromUtf8(like.name);
    const Register &reg = *Catalogue::find(QStringLiteral("systems"));
    const auto record = RecordStore(*story.vault).find(reg, story.systems.at(system));
    const Values known = record ? record->values : Values();
    Values values = filled({
        {QLatin1String("what"),
         QStringLiteral("%1 正式版上线，面向本局%2使用。")
             .arg(name, QString::fromUtf8(demoDepartments().at(like.department).shortName))},
        {QLatin1String("why"),
         QStringLiteral("%1。试运行 30 日，功能与性能满足需要。").arg(QString::fromUtf8(like.purpose))},
        {QLatin1String("risk"),
         QStringLiteral("上线初期可能出现接口超时；对外端口仅开放 443，已纳入入侵防护。")},
        {QLatin1String("rollback"),
         QStringLiteral("保留旧流程与上线前全量备份，两小时内可恢复到上线前状态。")},
        {QLatin1String("window_from"), evening(story, daysBeforeEnd - 5, 11)},
        {QLatin1String("window_to"), evening(story, daysBeforeEnd - 5, 14)},
        {QLatin1String("done_by"), story.people.at(5)},
        {QLatin1String("supervised_by"), story.people.at(3)},
        {QLatin1String("check_result"), QStringLiteral("passed")},
    });
    values.insert(QStringLiteral("checks"), checks(story, daysBeforeEnd));
    for (const char *field : {"protection_level", "responsible", "administrator_a", "administrator_b"}) {
        const QJsonValue value = known.value(QLatin1String(field));
        if (!value.isUndefined())
            values.insert(QLatin1String(field), value);
    }
    return values;
}

Values improvedGoLive(Story &story, Values values, int daysBeforeEnd)
{
    values.insert(
        QStringLiteral("risk"),
        QStringLiteral(
            "证书私钥存放于专用密码机，由罗一鸣保管，备份卡由档案馆双人封存；对外端口仅开放 443。"));
    values.insert(QStringLiteral("window_from"), evening(story, daysBeforeEnd - 6, 2));
    values.insert(QStringLiteral("window_to"), evening(story, daysBeforeEnd - 6, 8));
    return values;
}

Values carriedOutValues(Story &story, int system, int daysBeforeEnd)
{
    const DemoSystem &like = demoSystems().at(system);
    Values values = filled({
        {QLatin1String("in_service_since"), story.day(daysBeforeEnd)},
        {QLatin1String("carried_out_by"), story.people.at(5)},
        {QLatin1String("result"), QStringLiteral("按计划切换，业务验证 12 项全部通过，监控正常。")},
    });
    if (like.level >= 2) {
        values.insert(QStringLiteral("filing_number"), filingNumber(system));
        values.insert(QStringLiteral("filed_on"), story.day(daysBeforeEnd + 1));
    }
    return values;
}

} // namespace anguan
