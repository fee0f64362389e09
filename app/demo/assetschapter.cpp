// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/names.h"
#include "app/demo/story.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "models/vault/vault.h"

namespace anguan {

namespace {

Result<QString> write(Story &story, const char *registerId, const Values &values)
{
    story.minutes(1, 3);
    ANGUAN_TRY_LET(record, RecordStore(*story.vault)
                               .createByEngine(*Catalogue::find(QLatin1String(registerId)), values,
                                               QStringLiteral("台账建立")));
    return record.number;
}

struct Machine
{
    const char *name;
    const char *kind;
    int department, owner; ///< indexes into the tables of the story
    int system;            ///< -1: none
    const char *zone;
    const char *state;
};

/// Those that are pending are admitted by approvals, or still wait for that.
const QList<Machine> &machines()
{
    static const QList<Machine> all = {
        {"登记库数据库服务器", "server", 9, 6, 0, "business", "active"},
        {"一张图应用服务器", "server", 9, 5, 1, "government", "active"},
        {"门户网站服务器", "server", 9, 5, 7, "internet", "active"},
        {"核心交换机", "network", 9, 5, -1, "business", "active"},
        {"互联网出口防火墙", "security", 9, 4, -1, "internet", "active"},
        {"备份服务器", "storage", 9, 6, -1, "business", "active"},
        {"测绘涉密工作站", "terminal", 6, 16, 18, "isolated", "active"},
        {"政务大厅受理机 1", "terminal", 1, 11, 2, "government", "active"},
        {"政务大厅受理机 2", "terminal", 1, 11, 2, "government", "active"},
        {"登记中心窗口机 1", "terminal", 10, 19, 0, "business", "active"},
        {"登记中心窗口机 2", "terminal", 10, 19, 0, "business", "pending"},
        {"财务股电脑", "terminal", 8, 18, -1, "government", "pending"},
        {"规划股绘图工作站", "terminal", 2, 12, 1, "business", "pending"},
        {"执法大队笔记本", "laptop", 7, 17, 5, "business", "pending"},
        {"办公室文印机", "printer", 0, 10, -1, "government", "pending"},
        {"矿管股电脑", "terminal", 5, 15, 3, "business", "pending"},
        {"档案馆扫描工作站", "terminal", 11, 7, 6, "business", "pending"},
        {"外网监看电脑", "terminal", 0, 8, -1, "internet", "pending"},
        {"办公室新购电脑 1", "terminal", 0, 10, -1, "government", "pending"},
        {"办公室新购电脑 2", "terminal", 0, 10, -1, "government", "pending"},
        {"耕保股新购电脑", "terminal", 4, 14, -1, "business", "pending"},
        {"测绘股外聘人员笔记本", "laptop", 6, 16, -1, "business", "pending"},
    };
    return all;
}

Result<void> devices(Story &story)
{
    int running = 10;
    for (const Machine &machine : machines()) {
        ++running;
        const QString zone = QLatin1String(machine.zone);
        const bool internet = zone == QLatin1String("internet");
        const bool apart = zone == QLatin1String("isolated");
        const QString net = internet                              ? QStringLiteral("10.44.9")
                            : zone == QLatin1String("government") ? QStringLiteral("59.231.40")
                                                                  : QStringLiteral("10.44.1");
        const bool personal = QString::fromUtf8(machine.name).contains(QStringLiteral("外聘"));
        Values values = filled({
            {QLatin1String("name"), QString::fromUtf8(machine.name)},
            {QLatin1String("kind"), QLatin1String(machine.kind)},
            {QLatin1String("asset_number"),
             QStringLiteral("ZC-2024-%1").arg(running, 4, 10, QLatin1Char('0'))},
            {QLatin1String("serial_number"), QStringLiteral("CN7X%1K").arg(4100 + running * 37)},
            {QLatin1String("department"), story.departments.at(machine.department)},
            {QLatin1String("owner"), story.people.at(machine.owner)},
            {QLatin1String("system"), machine.system < 0 ? QString() : story.systems.at(machine.system)},
            {QLatin1String("place"), QString::fromUtf8(demoDepartments().at(machine.department).office)},
            {QLatin1String("state"), QLatin1String(machine.state)},
            {QLatin1String("network_zone"), zone},
            {QLatin1String("ip"), apart ? QString() : QStringLiteral("%1.%2").arg(net).arg(running)},
            {QLatin1String("mask"), apart ? QString() : QStringLiteral("255.255.255.0")},
            {QLatin1String("gateway"), apart ? QString() : net + QStringLiteral(".254")},
            {QLatin1String("mac"), QStringLiteral("3c:7c:3f:1b:20:%1").arg(running, 2, 16, QLatin1Char('0'))},
            {QLatin1String("internet_exit"), internet ? QStringLiteral("unified") : QStringLiteral("none")},
            {QLatin1String("personal_reason"),
             personal ? QStringLiteral("测绘外业项目外聘人员，项目期内使用") : QString()},
        });
        values.insert(QStringLiteral("handles_secrets"), apart);
        values.insert(QStringLiteral("personal"), personal);
        const QString kind = QLatin1String(machine.kind);
        values.insert(QStringLiteral("core"), kind != QLatin1String("terminal") &&
                                                  kind != QLatin1String("laptop") &&
                                                  kind != QLatin1String("printer"));
        if (kind == QLatin1String("terminal") || kind == QLatin1String("laptop") ||
            kind == QLatin1String("server")) {
            values.insert(QStringLiteral("operating_system"), kind == QLatin1String("server")
                                                                  ? QStringLiteral("银河麒麟服务器 V10")
                                                                  : QStringLiteral("统信 UOS 专业版 V20"));
            values.insert(QStringLiteral("antivirus"), true);
            values.insert(QStringLiteral("protections"), true);
            values.insert(QStringLiteral("patched_on"), story.day(250));
            values.insert(QStringLiteral("full_scan_on"), story.day(250));
        }
        ANGUAN_TRY_LET(number, write(story, "devices", values));
        story.devices << number;
    }
    return {};
}

Result<void> media(Story &story)
{
    struct Piece
    {
        const char *name;
        const char *kind;
        const char *grade;
        const char *place;
        const char *detail;
        int system;
        bool writeOnce, longTerm;
    };
    static const QList<Piece> pieces = {
        {"登记库年度归档光盘 A", "optical", "sensitive", "local", "信息楼机房保险柜", 0, true, true},
        {"登记库年度归档光盘 B", "optical", "sensitive", "offsite", "县档案馆 3 号柜", 0, true, true},
        {"一张图成果移动硬盘", "disk", "internal", "local", "信息楼 203", 1, false, true},
        {"地籍库离线磁带 01", "tape", "sensitive", "local", "信息楼机房保险柜", 4, false, true},
        {"地籍库离线磁带 02", "tape", "sensitive", "offsite", "县档案馆 3 号柜", 4, false, true},
        {"测绘成果涉密光盘", "optical", "secret", "local", "测绘股密码柜", 18, true, true},
        {"执法取证 U 盘", "usb", "internal", "local", "执法大队", 5, false, false},
        {"旧登记库备份盘 2016", "disk", "sensitive", "local", "信息楼 203", 0, false, false},
        {"旧办公备份盘 2017", "disk", "internal", "local", "信息楼 203", 8, false, false},
        {"损坏的备份磁带", "tape", "internal", "local", "信息楼 203", 4, false, false},
    };
    int running = 0;
    for (const Piece &piece : pieces) {
        Values values = filled(
            {{QLatin1String("name"), QString::fromUtf8(piece.name)},
             {QLatin1String("code"), QStringLiteral("JZ-%1").arg(++running, 3, 10, QLatin1Char('0'))},
             {QLatin1String("kind"), QLatin1String(piece.kind)},
             {QLatin1String("secrecy_grade"), QLatin1String(piece.grade)},
             {QLatin1String("content"), QStringLiteral("%1 的备份与归档数据")
                                            .arg(QString::fromUtf8(demoSystems().at(piece.system).name))},
             {QLatin1String("system"), story.systems.at(piece.system)},
             {QLatin1String("keeper"), story.people.at(7)},
             {QLatin1String("place"), QLatin1String(piece.place)},
             {QLatin1String("place_detail"), QString::fromUtf8(piece.detail)},
             {QLatin1String("registered_on"), story.day(600 - running * 20)},
             {QLatin1String("checked_on"), piece.longTerm ? story.day(290 + running) : QString()}});
        values.insert(QStringLiteral("write_once"), piece.writeOnce);
        values.insert(QStringLiteral("long_term"), piece.longTerm);
        values.insert(QStringLiteral("encrypted"), qstrcmp(piece.grade, "internal") != 0);
        ANGUAN_TRY_LET(number, write(story, "media", values));
        story.media << number;
    }
    return {};
}

Result<void> policies(Story &story)
{
    for (const int system : {0, 1, 2, 4, 6, 8}) {
        const QString name = QString::fromUtf8(demoSystems().at(system).name);
        Values values = filled(
            {{QLatin1String("name"), QStringLiteral("%1备份方案").arg(name)},
             {QLatin1String("system"), story.systems.at(system)},
             {QLatin1String("owner"), story.people.at(6)},
             {QLatin1String("stand_in"), story.people.at(7)},
             {QLatin1String("procedure"),
              QStringLiteral(
                  "每周日 22:00 全量，每日 23:00 增量，自动校验；失败短信告警，次日上班前补做。每半年在演练"
                  "环境恢复一次。")},
             {QLatin1String("online_target"), QStringLiteral("备份服务器（异机）")},
             {QLatin1String("offline_medium"), QStringLiteral("磁带、光盘")},
             {QLatin1String("local_place"), QStringLiteral("信息楼机房保险柜")},
             {QLatin1String("offsite_place"), QStringLiteral("县档案馆 3 号柜")}});
        values.insert(QStringLiteral("full_every_days"), 7);
        values.insert(QStringLiteral("incremental_every_days"), 1);
        values.insert(QStringLiteral("kept_months"), 24);
        for (const char *covers :
             {"covers_configuration", "covers_source", "covers_data", "covers_documents"})
            values.insert(QLatin1String(covers), true);
        ANGUAN_TRY_LET(number, write(story, "backup_policies", values));
        story.policies << number;
    }
    return {};
}

Result<void> repairs(Story &story)
{
    struct Fault
    {
        int device;
        const char *name;
        const char *fault;
        const char *venue;
        const char *storage;
    };
    static const QList<Fault> faults = {
        {11, "财务股电脑电源", "频繁断电重启", "on_site", "inside"},
        {13, "执法大队笔记本主板", "进水后无法开机", "sent_out", "removed"},
        {15, "矿管股电脑显示异常", "花屏，疑主板故障", "sent_out", "removed"},
        {14, "办公室文印机", "卡纸，需更换定影组件", "sent_out", "none"},
    };
    for (const Fault &fault : faults) {
        const bool handled = qstrcmp(fault.storage, "removed") == 0;
        ANGUAN_TRY_LET(number,
                       write(story, "repairs",
                             filled({{QLatin1String("name"), QString::fromUtf8(fault.name)},
                                     {QLatin1String("device"), story.devices.at(fault.device)},
                                     {QLatin1String("fault"), QString::fromUtf8(fault.fault)},
                                     {QLatin1String("venue"), QLatin1String(fault.venue)},
                                     {QLatin1String("repairer"), QStringLiteral("云溪县办公设备服务部")},
                                     {QLatin1String("supervised_by"), story.people.at(7)},
                                     {QLatin1String("storage"), QLatin1String(fault.storage)},
                                     {QLatin1String("storage_by"), handled ? story.people.at(7) : QString()},
                                     {QLatin1String("storage_on"), handled ? story.day(130) : QString()}})));
        story.repairs << number;
    }
    return {};
}

} // namespace

Result<void> Chapters::assets(Story &story)
{
    story.morning(129);
    ANGUAN_TRY(devices(story));
    ANGUAN_TRY(media(story));
    ANGUAN_TRY(policies(story));
    return repairs(story);
}

} // namespace anguan
