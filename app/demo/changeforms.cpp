// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/changeforms.h"

#include <QJsonArray>

namespace anguan {

namespace {

QString stampIn(int hours)
{
    return Clock::stamp(Clock::nowUtc().addSecs(qint64(hours) * 3600));
}

QString today()
{
    return Clock::today().toString(Qt::ISODate);
}

void put(Values &values, std::initializer_list<std::pair<const char *, const char *>> texts)
{
    for (const auto &[field, text] : texts)
        values.insert(QLatin1String(field), QString::fromUtf8(text));
}

void planned(Story &story, Values &values)
{
    values.insert(QStringLiteral("window_from"), stampIn(60));
    values.insert(QStringLiteral("window_to"), stampIn(63));
    values.insert(QStringLiteral("done_by"), story.people.at(5));
    values.insert(QStringLiteral("supervised_by"), story.people.at(6));
}

void worked(Story &story, Values &values)
{
    values.insert(QStringLiteral("carried_out_by"), story.people.at(5));
    values.insert(QStringLiteral("supervised_by"), story.people.at(6));
    values.insert(QStringLiteral("started_at"), stampIn(0));
    values.insert(QStringLiteral("ended_at"), stampIn(0));
    put(values, {{"result", "按计划完成，业务股室抽查一致，监控无异常。"}});
}

} // namespace

Values changeApplication(Story &story, const QString &kind, int variant)
{
    Values values;
    if (kind == QLatin1String("level_determination")) {
        const bool high = variant == 0;
        put(values, {{"object", "面向全县的业务系统，边界含应用、数据库与接口。"},
                     {"information_level", "2"},
                     {"reason", "受损将影响较多公民合法权益，并影响政务服务秩序。"},
                     {"review", "专家组 3 人评审，同意拟定等级。"}});
        values.insert(QStringLiteral("service_level"), high ? QStringLiteral("3") : QStringLiteral("2"));
        values.insert(QStringLiteral("protection_level"), high ? QStringLiteral("3") : QStringLiteral("2"));
    } else if (kind == QLatin1String("data_change")) {
        put(values, {{"what", "更正 3 宗地坐落、2 宗地权利人证件号。"},
                     {"why", "原登记录入有误，权利人已提交更正申请，业务股室审核通过。"},
                     {"risk", "关联抵押登记可能同步变化。"},
                     {"rollback", "以变更前备份恢复所涉 5 条记录，十分钟内完成。"},
                     {"statements",
                      "UPDATE zd SET zl = … WHERE bdcdyh IN (…);\nUPDATE qlr SET zjh = … WHERE id IN (…);"}});
        values.insert(QStringLiteral("expected_rows"), 5);
        planned(story, values);
    } else if (kind == QLatin1String("equipment_change")) {
        if (variant == 1)
            put(values, {{"change_kind", "configuration"},
                         {"what", "调整访问控制策略，放行新增业务端口 8443，关闭停用端口。"},
                         {"why", "业务接口升级，原策略阻断。"},
                         {"risk", "策略有误会中断业务或放宽访问。"},
                         {"rollback", "变更前导出配置，五分钟内可导回。"}});
        else
            put(values, {{"change_kind", "hardware"},
                         {"what", "更换一块故障硬盘，重建阵列。"},
                         {"why", "巡检发现硬盘预警。"},
                         {"risk", "重建期间性能下降。"},
                         {"rollback", "保留原盘，重建失败即换回。"}});
        planned(story, values);
    } else if (kind == QLatin1String("business_network")) {
        put(values, {{"what", "接入登记业务专网，办理窗口业务。"},
                     {"why", "窗口扩容。"},
                     {"risk", "误接其他网络。已拆除无线网卡。"}});
        values.insert(QStringLiteral("joins_other"), false);
        planned(story, values);
    } else if (kind == QLatin1String("egov_network")) {
        put(values, {{"what", "政务外网公文传输与审批平台。"},
                     {"why", "岗位调整。"},
                     {"mask", "255.255.255.0"},
                     {"gateway", "59.231.40.254"}});
        values.insert(QStringLiteral("ip"), QStringLiteral("59.231.40.%1").arg(101 + variant));
        values.insert(QStringLiteral("user"), story.people.at(18));
    } else if (kind == QLatin1String("internet_access")) {
        put(values, {{"what", "外网信息监看与舆情收集。"},
                     {"why", "岗位职责需要。"},
                     {"risk", "恶意代码、误传文件。"},
                     {"measures", "杀毒软件、主机防火墙、上网行为审计，禁用移动存储。"}});
        values.insert(QStringLiteral("user"), story.people.at(8));
    } else if (kind == QLatin1String("device_admission")) {
        put(values,
            {{"why", "新购设备投入使用。"}, {"personal_reason", "测绘外业项目外聘人员，项目期内使用。"}});
        values.insert(QStringLiteral("user"), story.people.at(10));
        values.insert(QStringLiteral("personal"), variant == 3);
        if (variant != 3)
            values.remove(QStringLiteral("personal_reason"));
        QJsonArray points;
        for (const char *point : {"杀毒软件已装并全盘扫描", "系统补丁齐全", "无涉密内容"})
            points.append(QJsonObject{{QStringLiteral("item"), QString::fromUtf8(point)},
                                      {QStringLiteral("passed"), true}});
        values.insert(QStringLiteral("checks"), points);
    } else if (kind == QLatin1String("backup_filing")) {
        put(values, {{"what", "每周全量、每日增量，异机在线与本地、异地离线两种形式。"},
                     {"why", "按规定报安全管理小组备案。"},
                     {"recovery", "每半年在演练环境恢复一次，核对记录数与抽样内容。"}});
    } else if (kind == QLatin1String("repair_out")) {
        put(values, {{"what", "主板故障，无法开机。"},
                     {"why", "需专用设备检测，现场不具备条件。"},
                     {"repairer", "云溪县办公设备服务部"},
                     {"contact", "0700-8120119"}});
        values.insert(QStringLiteral("expected_back"), Clock::today().addDays(15).toString(Qt::ISODate));
        values.insert(QStringLiteral("taken_by"), story.people.at(7));
    } else if (kind == QLatin1String("media_destruction")) {
        put(values, {{"what", "旧备份，内容已并入现行备份。"},
                     {"why", "超过保存期限，介质老化。"},
                     {"method", "degauss"},
                     {"place", "县保密局销毁中心"}});
    }
    return values;
}

Values changeRecord(Story &story, const QString &kind)
{
    Values values;
    const auto by = [&](const char *dayField) {
        values.insert(QLatin1String(dayField), today());
        values.insert(QStringLiteral("carried_out_by"), story.people.at(5));
    };
    if (kind == QLatin1String("level_determination")) {
        values.insert(QStringLiteral("determined_on"), today());
        put(values, {{"minutes_number", "云自然资安〔2026〕4 号"}});
    } else if (kind == QLatin1String("data_change")) {
        worked(story, values);
        put(values, {{"statements_run", "同申请所列语句。"},
                     {"before_state", "坐落：东风路 12 号等 5 条，见附表。"},
                     {"after_state", "坐落：东风路 21 号等 5 条，见附表。"}});
        values.insert(QStringLiteral("rows_touched"), 5);
    } else if (kind == QLatin1String("equipment_change")) {
        worked(story, values);
        put(values, {{"outcome", "done"}});
    } else if (kind == QLatin1String("business_network")) {
        by("connected_on");
        values.insert(QStringLiteral("supervised_by"), story.people.at(6));
        values.insert(QStringLiteral("ip"),
                      QStringLiteral("10.44.1.%1").arg(100 + Clock::today().dayOfYear() % 100));
        put(values, {{"result", "已接入，连通正常，未连其他网络。"}});
    } else if (kind == QLatin1String("egov_network")) {
        by("connected_on");
        put(values, {{"result", "已按分配地址接入。"}});
    } else if (kind == QLatin1String("internet_access")) {
        by("opened_on");
        put(values, {{"result", "已在统一出口放行并纳入审计。"}});
    } else if (kind == QLatin1String("device_admission")) {
        by("admitted_on");
    } else if (kind == QLatin1String("backup_filing")) {
        values.insert(QStringLiteral("filed_on"), today());
        put(values, {{"filing_number", "备-2026-03"}});
    } else if (kind == QLatin1String("repair_out")) {
        by("sent_on");
        put(values, {{"receipt", "SJ-0417"}});
    } else if (kind == QLatin1String("media_destruction")) {
        by("destroyed_on");
        put(values, {{"method", "degauss"}});
        values.insert(QStringLiteral("witness_a"), story.people.at(4));
        values.insert(QStringLiteral("witness_b"), story.people.at(7));
    }
    return values;
}

Values improvedChange(Values values)
{
    for (const char *field : {"risk", "why", "reason"})
        if (values.contains(QLatin1String(field))) {
            values.insert(QLatin1String(field), values.value(QLatin1String(field)).toString() +
                                                    QStringLiteral("（已补充业务股室会签意见）"));
            break;
        }
    return values;
}

} // namespace anguan
