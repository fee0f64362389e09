// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/names.h"

#include <QStringList>

namespace anguan {

const QList<DemoDepartment> &demoDepartments()
{
    static const QList<DemoDepartment> all = {
        {"局办公室", "办公室", "office", "行政楼 301", "文电、会务、机要、保密、督查与政务公开"},
        {"政策法规与行政审批股", "法规审批股", "office", "政务大厅 A12",
         "规范性文件审查、行政审批事项受理与办理"},
        {"国土空间规划股", "规划股", "office", "行政楼 305", "国土空间规划编制、实施监督与用途管制"},
        {"调查监测与确权登记股", "调查确权股", "office", "行政楼 307",
         "自然资源调查监测、地籍管理与确权登记"},
        {"耕地保护与生态修复股", "耕保修复股", "office", "行政楼 308", "耕地占补平衡、土地整治与生态修复"},
        {"矿产资源管理股", "矿管股", "office", "行政楼 402", "矿业权管理、矿产资源储量与地质灾害防治"},
        {"测绘地理信息股", "测绘股", "office", "行政楼 404", "基础测绘、地理信息数据与地图管理"},
        {"执法监察大队", "执法大队", "affiliate", "行政楼 201", "自然资源执法巡查、违法案件查处"},
        {"财务与资金运用股", "财务股", "office", "行政楼 303", "预决算、国有土地收支与资产管理"},
        {"信息中心", "信息中心", "centre", "信息楼 2 层", "信息系统建设、运行维护与网络安全"},
        {"不动产登记中心", "登记中心", "affiliate", "政务大厅 B 区", "不动产登记、权属资料查询与归档"},
        {"自然资源档案馆", "档案馆", "affiliate", "档案楼", "业务档案接收、保管、数字化与利用"},
    };
    return all;
}

const QList<DemoPerson> &demoPeople()
{
    static const QList<DemoPerson> all = {
        {"周建国", 0, "head", "局长", "none"},
        {"郑卫东", 0, "deputy", "副局长（分管信息安全）", "none"},
        {"谢长明", 0, "deputy", "副局长", "none"},
        {"梁志远", 9, "department_head", "信息中心主任", "none"},
        {"陈立", 9, "staff", "信息安全管理员", "officer"},
        {"吴晓峰", 9, "staff", "系统管理员", "system_admin"},
        {"罗一鸣", 9, "staff", "数据库管理员", "dba"},
        {"曾雨桐", 9, "staff", "介质与机房管理员", "media_keeper"},
        {"尹思远", 0, "staff", "外网信息监看员", "extranet_monitor"},
        {"孙敏", 8, "staff", "内部审计员", "none"},
        {"何秀英", 0, "department_head", "办公室主任", "none"},
        {"彭文涛", 1, "department_head", "股长", "none"},
        {"龙海波", 2, "department_head", "股长", "none"},
        {"欧阳静", 3, "department_head", "股长", "none"},
        {"邓国强", 4, "department_head", "股长", "none"},
        {"覃大勇", 5, "department_head", "股长", "none"},
        {"单晓燕", 6, "department_head", "股长", "none"},
        {"任志刚", 7, "department_head", "大队长", "none"},
        {"解玉兰", 8, "department_head", "股长", "none"},
        {"唐建平", 10, "department_head", "中心主任", "none"},
    };
    return all;
}

const QList<const char *> &demoVendors()
{
    static const QList<const char *> all = {"湘图信息技术有限公司", "云岭软件股份有限公司",
                                            "天元地理信息工程院",   "衡岳数据服务有限公司",
                                            "中地云图科技有限公司", "县政务服务中心（自建）"};
    return all;
}

QString DemoNames::person()
{
    static const QStringList surnames =
        QStringLiteral("王 李 张 刘 陈 杨 黄 赵 周 吴 徐 孙 马 朱 胡 郭 何 高 林 罗 郑 梁 谢 "
                       "宋 唐 许 韩 冯 邓 曹 彭 曾 肖 田 董 袁 潘 于 蒋 蔡 余 杜 叶 程 苏 魏 "
                       "吕 丁 任 沈 姚 卢 姜 崔 钟 谭 陆 汪 范 金 石 廖 贾 夏 韦 付 方 白 邹 "
                       "孟 熊 秦 邱 江 尹 薛 闫 段 雷 侯 龙 史 陶 黎 贺 顾 毛 郝 龚 邵 万 钱 "
                       "覃 武 戴 莫 孔 向 汤 单 仇 解 区 尉迟 欧阳 诸葛")
            .split(QLatin1Char(' '));
    static const QStringList given =
        QStringLiteral("伟 芳 敏 静 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 霞 平 刚 辉 玲 桂 丹 萍 "
                       "鑫 鹏 华 飞 红 波 宇 浩 凯 健 俊 帆 雪 慧 莉 晨 旭 宁 倩 颖 琳 岩 博 "
                       "文 晓 志 建 海 国 春 秋 玉 秀 家 永 立 新 云 天 子 雨 思 一 梦 佳 嘉 "
                       "世 正 成 光 长 庆 学 朝 少 乐 行 重")
            .split(QLatin1Char(' '));
    const auto one = [this](const QStringList &words) {
        return words.at(int(m_random.bounded(quint32(words.size()))));
    };
    for (;;) {
        QString name = one(surnames) + one(given);
        if (m_random.bounded(10) < 7)
            name += one(given);
        // Past some 60,000 people the two-character names run out: a third character keeps them apart.
        if (m_taken.contains(name))
            name += one(given);
        if (!m_taken.contains(name)) {
            m_taken.insert(name);
            return name;
        }
    }
}

} // namespace anguan
