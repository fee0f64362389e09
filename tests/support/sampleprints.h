// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/prints/document.h"

#include <QString>

namespace anguan::samples {

inline Identification identification()
{
    Identification said;
    said.printedAt = QStringLiteral("2026-11-21 10:42");
    said.printedBy = QStringLiteral("陈立");
    said.journalSequence = 18204;
    said.journalHead = QStringLiteral("9F3A-71C2-0B5E-D8A1");
    said.contentDigest = QStringLiteral("4c0791ee03aa71c5b2f044d877c36e1d9a40b2f044d877c36e1d9a4011f0a2d3");
    said.qr = QStringLiteral("ANGUAN systems 18204 9F3A-71C2-0B5E-D8A1 SM3 ") + said.contentDigest.toUpper();
    said.lines = QStringList{QStringLiteral("仅筛选结果：等级 ≥ 三级，状态 在用；8 行（全册 46 行）")};
    return said;
}

/// A register of systems of any length, believable and the same each time.
inline RegisterSheet systems(int rows)
{
    RegisterSheet sheet;
    sheet.title = QStringLiteral("信息系统登记台账");
    sheet.unit = QStringLiteral("云溪县自然资源局");
    sheet.filledOn = QStringLiteral("2026年11月21日");
    sheet.columns = {{QStringLiteral("编号"), 8, false},      {QStringLiteral("系统名称"), 14, false},
                     {QStringLiteral("责任股室"), 6, false},  {QStringLiteral("等级"), 3, true},
                     {QStringLiteral("重要"), 3, true},       {QStringLiteral("网络区域"), 5, true},
                     {QStringLiteral("责任人"), 4, false},    {QStringLiteral("管理员 A / B"), 8, false},
                     {QStringLiteral("备案编号"), 10, false}, {QStringLiteral("上线日期"), 6, true},
                     {QStringLiteral("下次测评"), 6, true},   {QStringLiteral("状态"), 4, true}};
    static const char16_t *const names[] = {u"不动产登记系统", u"国土空间规划“一张图”", u"行政审批一体化平台",
                                            u"门户网站",       u"矿业权管理系统",       u"地籍数据库",
                                            u"执法监察移动端", u"档案管理系统"};
    static const char16_t *const offices[] = {u"登记中心", u"规划股", u"审批股", u"办公室", u"矿管股"};
    static const char16_t *const people[] = {u"胡静", u"罗海", u"刘志远", u"彭洁", u"谭勇", u"易鸣"};
    for (int i = 0; i < rows; ++i) {
        sheet.rows.append({QStringLiteral("SYS-%1-%2").arg(2015 + i % 11).arg(i + 1, 4, 10, QLatin1Char('0')),
                           QString::fromUtf16(names[i % 8]), QString::fromUtf16(offices[i % 5]),
                           i % 3 == 0 ? QStringLiteral("二级") : QStringLiteral("三级"),
                           i % 4 == 3 ? QStringLiteral("否") : QStringLiteral("是"),
                           i % 2 == 0 ? QStringLiteral("政务外网") : QStringLiteral("业务内网"),
                           QString::fromUtf16(people[i % 6]),
                           QString::fromUtf16(people[(i + 1) % 6]) + QStringLiteral(" / ") +
                               QString::fromUtf16(people[(i + 2) % 6]),
                           QStringLiteral("43062300021-%1").arg(i % 99999, 5, 10, QLatin1Char('0')),
                           QStringLiteral("20%1-%2-2%3")
                               .arg(15 + i % 10)
                               .arg(1 + i % 12, 2, 10, QLatin1Char('0'))
                               .arg(i % 9),
                           QStringLiteral("2027-%1-1%2").arg(1 + i % 12, 2, 10, QLatin1Char('0')).arg(i % 9),
                           QStringLiteral("在用")});
    }
    sheet.signatures =
        QStringList{QStringLiteral("填表人：陈立"), QStringLiteral("审核人："), QStringLiteral("负责人："),
                    QStringLiteral("日期：　　　　年　　月　　日")};
    sheet.identification = identification();
    return sheet;
}

inline FormSheet approval()
{
    FormSheet sheet;
    sheet.title = QStringLiteral("后台数据变更审批表");
    sheet.number = QStringLiteral("APV-2026-0052　第 1 轮");
    sheet.unit = QStringLiteral("云溪县自然资源局");
    const auto cell = [&sheet](const char16_t *label, const char16_t *value, int lines = 1,
                               bool wide = false) {
        sheet.cells.append({QString::fromUtf16(label), QString::fromUtf16(value), lines, wide});
    };
    cell(u"申请股室", u"登记中心");
    cell(u"申请人", u"何敏");
    cell(u"申请日期", u"2026年11月18日");
    cell(u"涉及系统", u"地籍数据库（三级、重要）");
    cell(u"计划时间", u"11月22日 20:00—22:00");
    cell(u"执行 / 监督", u"何敏 / 周立");
    cell(u"变更事由",
         u"2017 年数据整合时部分宗地权利人姓名与证号错位，已逐宗核对原始档案，需按登记更正通知书更正。", 2,
         true);
    cell(u"变更内容", u"更正表 ZD_QLR 中 214 宗地的权利人字段，影响 214 行；脚本见附件 1。", 2, true);
    cell(u"风险与回退", u"在办登记业务 6 件已逐件避开；变更前全量备份，逆向脚本 rollback.sql 见附件 2。", 2,
         true);
    const auto step = [&sheet](const char16_t *label, const char16_t *opinion, const char16_t *signer,
                               const char16_t *date, const char16_t *proof, bool seal = false) {
        sheet.steps.append({QString::fromUtf16(label), QString::fromUtf16(opinion),
                            QString::fromUtf16(signer), QString::fromUtf16(date), QString::fromUtf16(proof),
                            seal});
    };
    step(u"安全管理员意见", u"同意。内容、脚本与回退已核对。", u"陈立（电子签名）", u"2026年11月19日",
         u"SM2 有效　密钥 7A11-C09D　内容摘要 6E1D 9A40 … 77C3");
    step(u"分管领导意见", u"同意。请在业务低峰实施，完成后报我。", u"吴建国（电子签名）", u"2026年11月21日",
         u"SM2 有效　密钥 B2F0-44D8　内容摘要 6E1D 9A40 … 77C3", true);
    step(u"实施记录", u"", u"", u"", u"");
    step(u"验证", u"", u"", u"", u"");
    sheet.identification = identification();
    sheet.identification.lines.clear();
    return sheet;
}

inline LetterSheet recoveryKey()
{
    LetterSheet sheet;
    sheet.title = QStringLiteral("保险库恢复密钥");
    sheet.unit = QStringLiteral("云溪县自然资源局");
    sheet.code = QStringLiteral("7K3Q-XM2D-9V0T-HJ4R  A8WE-5NCP-6Y1G-ZB0S");
    sheet.paragraphs = {
        QStringLiteral(
            "　　凭此密钥可以在所有口令都遗失时打开保险库，请立即封入信封，加盖骑缝章，存入保密柜。"),
        QStringLiteral("拆封须由两人在场并登记；使用后应更换密钥并重新打印封存。")};
    sheet.identification = identification();
    sheet.identification.lines.clear();
    return sheet;
}

/// A year's report with a stacked chart, a grouped one with a line, and a table of any length.
inline ReportSheet report(int rows)
{
    ReportSheet sheet;
    sheet.title = QStringLiteral("年度应急演练与整改报告");
    sheet.unit = QStringLiteral("云溪县自然资源局");
    sheet.period = QStringLiteral("2026年");
    ChartData duties;
    duties.title = QStringLiteral("每月履行情况");
    ChartData actions;
    actions.title = QStringLiteral("整改事项");
    actions.stacked = false;
    duties.series = {{QStringLiteral("按时"), Tone::Good, {}},
                     {QStringLiteral("逾期后补"), Tone::Soon, {}},
                     {QStringLiteral("未办"), Tone::Late, {}}};
    actions.series = {{QStringLiteral("新增"), Tone::Information, {}},
                      {QStringLiteral("关闭"), Tone::Good, {}},
                      {QStringLiteral("未关闭"), Tone::Soon, {}, ChartSeries::Kind::Line}};
    for (int month = 1; month <= 12; ++month) {
        for (ChartData *chart : {&duties, &actions}) {
            chart->categories.append(QStringLiteral("%1月").arg(month));
            for (int series = 0; series < 3; ++series)
                chart->series[series].values.append((month * 7 + series * 5) % 11);
        }
    }
    ReportPart part;
    part.heading = QStringLiteral("一、演练");
    part.paragraphs = {
        QStringLiteral("全年计划演练四次，已举行三次，其中两次在预案规定的恢复时间之内恢复。")};
    part.charts = {duties, actions};
    ReportTable table;
    table.columns = {{QStringLiteral("编号"), 8, false},
                     {QStringLiteral("整改内容"), 20, false},
                     {QStringLiteral("期限"), 6, true}};
    for (int row = 0; row < rows; ++row)
        table.rows.append({QStringLiteral("ACT-2026-%1").arg(row + 1, 4, 10, QLatin1Char('0')),
                           QStringLiteral("发电机油量不足，须补足并每月检查一次，检查结果记入巡检日志"),
                           QStringLiteral("2026-12-10")});
    part.tables = {table};
    sheet.parts = {part};
    sheet.signatures = {QStringLiteral("填表人：陈立"), QStringLiteral("负责人：")};
    sheet.identification = identification();
    return sheet;
}

} // namespace anguan::samples
