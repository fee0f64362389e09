// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/emergencytables.h"

#include "app/demo/names.h"
#include "app/demo/recordmakers.h"
#include "app/demo/story.h"

#include <QJsonArray>

namespace anguan::DemoEmergency {

namespace {

QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

QJsonArray numbersOf(const QStringList &from, const QList<int> &indexes)
{
    QJsonArray numbers;
    for (const int index : indexes)
        numbers.append(from.at(index));
    return numbers;
}

QJsonObject contact(int order, const char *name, const char *role, int phone, const char *calls)
{
    return {{QStringLiteral("order"), order},
            {QStringLiteral("name"), utf8(name)},
            {QStringLiteral("role"), utf8(role)},
            {QStringLiteral("phone"), demoPhone(phone)},
            {QStringLiteral("calls"), utf8(calls)}};
}

QJsonObject step(const char *when, const char *who, const char *what, const char *where, const char *how)
{
    return {{QStringLiteral("when"), utf8(when)},
            {QStringLiteral("who"), utf8(who)},
            {QStringLiteral("what"), utf8(what)},
            {QStringLiteral("where"), utf8(where)},
            {QStringLiteral("how"), utf8(how)}};
}

QJsonArray contacts()
{
    return {contact(1, "吴晓峰", "系统管理员、值班", 1105, "信息中心主任"),
            contact(2, "梁志远", "信息中心主任、现场指挥", 1103, "分管副局长"),
            contact(3, "罗一鸣", "数据库管理员", 1106, ""),
            contact(4, "陈立", "信息安全管理员、记录", 1104, ""),
            contact(5, "郑卫东", "分管副局长、总指挥", 1101, "局长")};
}

QJsonArray steps()
{
    return {step("发现后立即", "值班员", "确认故障范围并报告信息中心主任", "信息楼 2 层值班室",
                 "查监控大屏与业务窗口来电，记录时间"),
            step("5 分钟内", "信息中心主任", "判断是否达到启动条件，请示启动", "电话",
                 "报分管副局长同意后宣布启动"),
            step("10 分钟内", "系统管理员", "切断受影响区域的外部访问", "机房 A 排", "关闭防火墙 3 号策略组"),
            step("30 分钟内", "数据库管理员", "切换到备用节点", "机房 B 排", "按《切换操作卡》第 1—7 步执行"),
            step("恢复后", "系统管理员", "核对业务数据与日志", "运维终端", "抽查最近 20 笔业务，与窗口核对"),
            step("当日", "信息安全管理员", "整理处置记录并报备", "办公室", "在本系统登记过程与问题")};
}

QDateTime heldAt(const Story &story, int day, int minute)
{
    // Half past nine in China, whatever the machine's zone is.
    return QDateTime(story.today.addDays(-day), QTime(1, 30), Qt::UTC).addSecs(minute * 60);
}

} // namespace

const QList<Plan> &plans()
{
    static const QList<Plan> all = {
        {"registry", "不动产登记系统应急预案", "1.0", 19, {0}, 258, 248, "", true, 240},
        {"power", "机房停电与空调故障应急预案", "1.0", 3, {1, 2, 3, 4, 6, 8, 9, 11}, 257, 246, "", true, 240},
        {"website", "门户网站网页篡改应急预案", "1.0", 5, {7, 16, 27}, 255, 244, "", true, 120},
        {"geodata", "地理信息服务中断应急预案", "1.0", 16, {14, 18, 19, 22, 28}, 176, 115, "", true, 480},
        {"registry2", "", "", 19, {0}, 80, 50, "registry", true, 120},
        {"ransom", "勒索病毒处置应急预案", "1.0", 4, {0, 4, 8}, 22, 2, "", false, 360},
        {"power2", "", "", 3, {1}, 5, never, "power", true, 180},
    };
    return all;
}

Values planValues(const Story &story, const Plan &plan)
{
    const QString first = utf8(demoSystems().at(plan.systems.first()).name);
    return {
        {QStringLiteral("title"), utf8(plan.title)},
        {QStringLiteral("edition"), utf8(plan.edition)},
        {QStringLiteral("systems"), numbersOf(story.systems, plan.systems)},
        {QStringLiteral("author"), story.people.at(plan.author)},
        {QStringLiteral("scope"),
         QStringLiteral("适用于%1等系统运行中断、数据异常时的应急处置。").arg(first)},
        {QStringLiteral("launch_criteria"),
         QStringLiteral("业务窗口全部无法办理超过 10 分钟\n核心数据库不可用\n发现数据被篡改或外泄的迹象")},
        {QStringLiteral("launchers"), numbersOf(story.people, {1, 3})},
        {QStringLiteral("contacts"), contacts()},
        {QStringLiteral("recovery_times"),
         QJsonArray{
             QJsonObject{{QStringLiteral("system"), first}, {QStringLiteral("minutes"), plan.minutes}}}},
        {QStringLiteral("steps"), steps()}};
}

Values planChanges(const Story &, const Plan &plan)
{
    QJsonArray better = steps();
    better.insert(3, step("15 分钟内", "值班员", "在大厅张贴告示并启用手工受理单", "政务大厅 B 区",
                          "手工受理单存放在 B3 柜"));
    better[1] = step("3 分钟内", "信息中心主任", "判断是否达到启动条件，请示启动", "电话",
                     "报分管副局长同意后宣布启动");
    const QString first = utf8(demoSystems().at(plan.systems.first()).name);
    return {{QStringLiteral("steps"), better},
            {QStringLiteral("recovery_times"),
             QJsonArray{
                 QJsonObject{{QStringLiteral("system"), first}, {QStringLiteral("minutes"), plan.minutes}}}}};
}

const QList<Drill> &drills()
{
    static const QList<Drill> all = {
        {"registry", "不动产登记系统切换桌面推演", "registry", "desktop", 226, 226, 240, 0,
         "登记窗口全部报错，主库磁盘阵列告警。", "流程清楚，联系电话两处过期，已限期整改。"},
        {"power", "机房停电实操演练", "power", "functional", 170, 168, 236, 305,
         "夜间市电中断，UPS 续航不足，需有序关停并恢复。",
         "未达到恢复时间目标，主要卡在空调重启与存储自检。"},
        {"website", "网页篡改处置桌面推演", "website", "desktop", 95, 94, 130, 0,
         "首页被替换，需断网、取证、恢复。", "取证步骤需要细化，其余可行。"},
        {"registry2", "不动产登记系统全面演练", "registry2", "full", 39, 38, 60, 95,
         "主机房整体不可用，切换到备用机房并手工受理。", "95 分钟恢复业务，达到目标；手工受理单补录有遗漏。"},
        {"geodata", "地理信息服务中断实操演练", "geodata", "functional", 25, 24, 45, 220,
         "底图服务无响应，下游七个部门报障。", "达到恢复时间目标，通知下游部门不够及时。"},
        {"website2", "网页篡改实操演练", "website", "functional", 9, never, 40, 0, "首页与专题页同时被篡改。",
         ""},
        {"power2", "机房停电复演", "power", "functional", -12, never, 30, 0,
         "按整改后的步骤复演停电关停与恢复。", ""},
    };
    return all;
}

Values drillPlan(const Story &story, const Drill &drill, const QString &plan)
{
    return {
        {QStringLiteral("title"), utf8(drill.title)},
        {QStringLiteral("plan"), plan},
        {QStringLiteral("kind"), QString::fromLatin1(drill.kind)},
        {QStringLiteral("planned_on"), story.day(drill.planned)},
        {QStringLiteral("leader"), story.people.at(3)},
        {QStringLiteral("participants"), numbersOf(story.people, {4, 5, 6, 7})},
        {QStringLiteral("place"), QStringLiteral("信息楼 2 层机房与值班室")},
        {QStringLiteral("purpose"),
         QStringLiteral("检验预案是否可行、人员是否熟悉步骤，测量恢复用时。要求不影响对外业务。")},
        {QStringLiteral("scenario"), utf8(drill.scenario)},
        {QStringLiteral("arrangement"),
         QStringLiteral("总指挥：信息中心主任；处置组：系统管理员、数据库管理员；记录组：信息安全管理员。")}};
}

Values drillRecord(const Story &story, const Drill &drill)
{
    const auto event = [&](int minute, const char *what, const char *who) {
        return QJsonObject{{QStringLiteral("at"), Clock::stamp(heldAt(story, drill.held, minute))},
                           {QStringLiteral("what"), utf8(what)},
                           {QStringLiteral("who"), utf8(who)}};
    };
    QJsonArray timeline{event(0, "宣布演练开始，发布模拟故障", "梁志远"),
                        event(3, "值班员报告故障范围", "吴晓峰"), event(8, "请示并宣布启动预案", "梁志远")};
    if (drill.recovery > 0) {
        timeline.append(event(12, "切断外部访问", "吴晓峰"));
        timeline.append(event(drill.recovery - 20, "备用节点可用", "罗一鸣"));
        timeline.append(event(drill.recovery, "业务恢复，窗口确认", "吴晓峰"));
    } else {
        timeline.append(event(45, "逐步推演完毕", "陈立"));
    }
    Values values{{QStringLiteral("held_on"), story.day(drill.held)},
                  {QStringLiteral("timeline"), timeline},
                  {QStringLiteral("conclusion"), utf8(drill.conclusion)}};
    if (drill.recovery > 0)
        values.insert(QStringLiteral("recovery_minutes"), drill.recovery);
    return values;
}

const QList<Action> &actions()
{
    static const QList<Action> all = {
        {"更新应急联系人电话并重新打印张贴",
         "drill",
         "registry",
         5,
         226,
         196,
         {},
         178,
         "已核对 12 人，重印 3 份",
         172},
        {"补写切换操作卡第 4 步的截图",
         "drill",
         "registry",
         6,
         226,
         172,
         {{173, 140, "操作卡随系统升级重编"}},
         113,
         "操作卡 2.1 版已发放",
         106},
        {"空调断电后改为自动重启", "drill", "power", 7, 168, 128, {}, 111, "已设置来电自启并试验", 101},
        {"更换 UPS 电池组",
         "drill",
         "power",
         7,
         168,
         120,
         {{119, 90, "采购流程未走完"}, {91, 30, "供货延期"}},
         never,
         "",
         never},
        {"存储自检改为手动触发", "drill", "power", 6, 168, 60, {}, 62, "已改配置并记录", 55},
        {"写明取证用的只读介质存放处", "drill", "website", 4, 94, 50, {}, 52, "已写入操作卡", never},
        {"手工受理单补录核对表", "drill", "registry2", 19, 38, 6, {}, never, "", never},
        {"备用机房门禁授权补齐", "drill", "registry2", 7, 38, -18, {}, never, "", never},
        {"建立下游部门通知名单", "drill", "geodata", 16, 24, -5, {}, never, "", never},
        {"机房线缆标签不全", "inspection", "", 7, 178, 120, {}, 162, "已补贴标签 86 处", 118},
        {"三台终端未装防病毒软件", "inspection", "", 5, 178, 164, {}, 166, "已安装并全盘扫描", 162},
        {"来访登记无人签字", "inspection", "", 10, 178, 100, {}, 97, "已改用签到本", 92, 4},
        {"弱口令账号 4 个", "log_audit", "", 6, 116, 96, {}, 95, "已改口令并强制策略", 90},
        {"堡垒机日志留存不足六个月", "log_audit", "", 5, 110, 70, {}, 68, "扩容至 2TB", 60},
        {"离线备份介质未异地存放", "risk", "", 7, 88, 30, {{33, -10, "异地库房装修"}}, never, "", never},
        {"数据库审计规则未覆盖导出操作", "risk", "", 6, 58, 20, {}, 18, "已加 6 条规则并告警测试", never},
        {"互联网区一台主机高危补丁未装", "check", "", 5, 20, 13, {}, 12, "测试环境验证后已安装", 8},
        {"机房灭火器压力不足", "check", "", 7, 15, -3, {}, never, "", never},
    };
    return all;
}

} // namespace anguan::DemoEmergency
