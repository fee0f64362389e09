// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/stepplan.h"
#include "support/changefixture.h"

namespace anguan {

/// For each kind: something that it can be about, an application in which nothing is missing, what meets its
/// gates, and a whole record of carrying it out.
struct KindCase
{
    const char *kind;
    QString (*subject)(ChangeFixture &);
    Values (*application)(ChangeFixture &, const QString &subject);
    void (*meetGates)(ChangeFixture &, const Approval &);
    Values (*afterwards)(ChangeFixture &);
    void (*beforeVerifying)(ChangeFixture &, const Approval &);
};

namespace KindCases {

inline QJsonValue t(const char *text)
{
    return QString::fromUtf8(text);
}
inline QString today()
{
    return Clock::today().toString(Qt::ISODate);
}
inline void nothing(ChangeFixture &, const Approval &) {}

inline Values reasons()
{
    return {{QStringLiteral("what"), t("更正三宗地的坐落")},
            {QStringLiteral("why"), t("原录入有误，权利人已申请更正")},
            {QStringLiteral("risk"), t("可能影响关联宗地")},
            {QStringLiteral("rollback"), t("用变更前备份恢复该三条")}};
}
inline Values planned(ChangeFixture &unit, Values values)
{
    values.insert(QStringLiteral("window_from"), QStringLiteral("2026-11-22T12:00:00.000Z"));
    values.insert(QStringLiteral("window_to"), QStringLiteral("2026-11-22T14:00:00.000Z"));
    values.insert(QStringLiteral("done_by"), unit.people.at(2));
    values.insert(QStringLiteral("supervised_by"), unit.people.at(4));
    return values;
}
inline Values workDone(ChangeFixture &unit)
{
    return {{QStringLiteral("carried_out_by"), unit.people.at(2)},
            {QStringLiteral("supervised_by"), unit.people.at(4)},
            {QStringLiteral("started_at"), Clock::stamp()},
            {QStringLiteral("ended_at"), Clock::stamp()},
            {QStringLiteral("result"), t("已完成，抽查一致")}};
}

inline const QList<KindCase> &all()
{
    using U = ChangeFixture;
    static const QList<KindCase> cases{
        {"level_determination", [](U &unit) { return unit.freshSystem(); },
         [](U &, const QString &) -> Values {
             return {{QStringLiteral("object"), t("不动产登记，面向全县")},
                     {QStringLiteral("information_level"), t("2")},
                     {QStringLiteral("service_level"), t("3")},
                     {QStringLiteral("protection_level"), t("3")},
                     {QStringLiteral("reason"), t("停用将严重影响社会秩序")},
                     {QStringLiteral("review"), t("专家组同意定为第三级")}};
         },
         nothing,
         [](U &) -> Values {
             return {{QStringLiteral("determined_on"), today()},
                     {QStringLiteral("minutes_number"), t("纪要3号")}};
         },
         nothing},
        {"data_change", [](U &unit) { return unit.freshSystem(); },
         [](U &unit, const QString &) {
             Values values = planned(unit, reasons());
             values.insert(QStringLiteral("statements"), t("UPDATE parcel SET seat = … WHERE id IN (…)"));
             values.insert(QStringLiteral("expected_rows"), 3);
             return values;
         },
         [](U &unit, const Approval &approval) { unit.backup(approval.subject); },
         [](U &unit) {
             Values values = workDone(unit);
             values.insert(QStringLiteral("statements_run"), t("UPDATE parcel SET seat = '…'"));
             values.insert(QStringLiteral("rows_touched"), 3);
             values.insert(QStringLiteral("before_state"), t("坐落：东街"));
             values.insert(QStringLiteral("after_state"), t("坐落：西街"));
             return values;
         },
         nothing},
        {"equipment_change", [](U &unit) { return unit.device(); },
         [](U &unit, const QString &) {
             Values values = planned(unit, reasons());
             values.insert(QStringLiteral("change_kind"), t("hardware"));
             return values;
         },
         nothing,
         [](U &unit) {
             Values values = workDone(unit);
             values.insert(QStringLiteral("outcome"), t("done"));
             values.insert(QStringLiteral("new_place"), t("三楼机房"));
             return values;
         },
         nothing},
        {"business_network", [](U &unit) { return unit.device(); },
         [](U &unit, const QString &) {
             Values values = planned(unit, reasons());
             values.remove(QStringLiteral("rollback"));
             values.insert(QStringLiteral("joins_other"), false);
             return values;
         },
         nothing,
         [](U &unit) -> Values {
             static int last = 10;
             return {
                 {QStringLiteral("connected_on"), today()},
                 {QStringLiteral("carried_out_by"), unit.people.at(2)},
                 {QStringLiteral("supervised_by"), unit.people.at(4)},
                 {QStringLiteral("ip"), QStringLiteral("10.31.%1.%2").arg(last / 200).arg(++last % 200 + 1)},
                 {QStringLiteral("result"), t("已接入业务专网")}};
         },
         nothing},
        {"egov_network", [](U &unit) { return unit.device(); },
         [](U &unit, const QString &) -> Values {
             static int last = 10;
             ++last;
             return {
                 {QStringLiteral("what"), t("公文传输")},
                 {QStringLiteral("why"), t("政务外网办公")},
                 {QStringLiteral("user"), unit.people.at(3)},
                 {QStringLiteral("ip"), QStringLiteral("59.231.%1.%2").arg(last / 200).arg(last % 200 + 2)},
                 {QStringLiteral("mask"), t("255.255.0.0")},
                 {QStringLiteral("gateway"), t("59.231.0.1")}};
         },
         nothing,
         [](U &unit) -> Values {
             return {{QStringLiteral("connected_on"), today()},
                     {QStringLiteral("carried_out_by"), unit.people.at(2)},
                     {QStringLiteral("result"), t("已接入，连通正常")}};
         },
         nothing},
        {"internet_access", [](U &unit) { return unit.device(); },
         [](U &unit, const QString &) -> Values {
             return {{QStringLiteral("what"), t("查询政策法规")},
                     {QStringLiteral("why"), t("业务需要")},
                     {QStringLiteral("risk"), t("可能感染恶意代码")},
                     {QStringLiteral("user"), unit.people.at(3)},
                     {QStringLiteral("measures"), t("杀毒软件、主机防火墙")}};
         },
         [](U &unit, const Approval &approval) {
             unit.change("devices", approval.subject, {{QStringLiteral("internet_exit"), t("unified")}});
         },
         [](U &unit) -> Values {
             return {{QStringLiteral("opened_on"), today()},
                     {QStringLiteral("carried_out_by"), unit.people.at(2)},
                     {QStringLiteral("result"), t("已在统一出口开通")}};
         },
         nothing},
        {"device_admission", [](U &unit) { return unit.device(QStringLiteral("pending")); },
         [](U &unit, const QString &) -> Values {
             return {
                 {QStringLiteral("why"), t("新购办公电脑")},
                 {QStringLiteral("user"), unit.people.at(3)},
                 {QStringLiteral("checks"), QJsonArray{QJsonObject{{QStringLiteral("item"), t("杀毒软件")},
                                                                   {QStringLiteral("passed"), true}}}},
                 {QStringLiteral("personal"), false}};
         },
         nothing,
         [](U &unit) -> Values {
             return {{QStringLiteral("admitted_on"), today()},
                     {QStringLiteral("carried_out_by"), unit.people.at(2)}};
         },
         nothing},
        {"backup_filing", [](U &unit) { return unit.policy(); },
         [](U &, const QString &) -> Values {
             return {{QStringLiteral("what"), t("每周日全量，每日增量")},
                     {QStringLiteral("why"), t("按规定备案")},
                     {QStringLiteral("recovery"), t("每半年演练恢复一次")}};
         },
         nothing,
         [](U &) -> Values {
             return {{QStringLiteral("filed_on"), today()}};
         },
         nothing},
        {"repair_out", [](U &unit) { return unit.repair(); },
         [](U &unit, const QString &) -> Values {
             return {{QStringLiteral("what"), t("主板损坏")},
                     {QStringLiteral("why"), t("需返厂")},
                     {QStringLiteral("repairer"), t("县电脑服务部")},
                     {QStringLiteral("expected_back"), QStringLiteral("2027-01-15")},
                     {QStringLiteral("taken_by"), unit.people.at(2)}};
         },
         nothing,
         [](U &unit) -> Values {
             return {{QStringLiteral("sent_on"), today()},
                     {QStringLiteral("carried_out_by"), unit.people.at(2)}};
         },
         [](U &unit, const Approval &approval) {
             unit.change("repairs", approval.subject,
                         {{QStringLiteral("back_on"), today()}, {QStringLiteral("result"), t("已更换主板")}});
         }},
        {"media_destruction", [](U &unit) { return unit.medium(); },
         [](U &, const QString &) -> Values {
             return {{QStringLiteral("what"), t("2021 年备份，已有新盘")},
                     {QStringLiteral("why"), t("到期")},
                     {QStringLiteral("method"), t("degauss")},
                     {QStringLiteral("place"), t("县保密局销毁中心")}};
         },
         nothing,
         [](U &unit) -> Values {
             return {{QStringLiteral("destroyed_on"), today()},
                     {QStringLiteral("method"), t("degauss")},
                     {QStringLiteral("carried_out_by"), unit.people.at(2)},
                     {QStringLiteral("witness_a"), unit.people.at(3)},
                     {QStringLiteral("witness_b"), unit.people.at(4)}};
         },
         nothing},
    };
    return cases;
}

inline const KindCase &of(const QString &kind)
{
    for (const KindCase &each : all())
        if (kind == QLatin1String(each.kind))
            return each;
    throw std::runtime_error("no case of this kind: " + kind.toStdString());
}

inline const ApprovalKind &kindOf(const KindCase &each)
{
    return *ApprovalKinds::find(QLatin1String(each.kind));
}

/// By whoever is at the desk, about something new.
inline Approval drafted(ChangeFixture &unit, const KindCase &each)
{
    const QString subject = each.subject(unit);
    return unit.must(Approvals(unit.vault()).draft(kindOf(each), subject, each.application(unit, subject)));
}

inline Approval submitted(ChangeFixture &unit, const KindCase &each)
{
    const Approval draft = drafted(unit, each);
    return unit.must(Approvals(unit.vault()).submit(draft.number, draft.version));
}

/// The login that holds the waiting step's position, the operator being the applicant.
inline const char *signerOf(const Approval &approval)
{
    static const QHash<QString, const char *> logins{
        {QStringLiteral("officer_check"), "officer"}, {QStringLiteral("administrator"), "operator2"},
        {QStringLiteral("centre_head"), "centre"},    {QStringLiteral("group_leader"), "leader"},
        {QStringLiteral("deputy"), "leader"},         {QStringLiteral("head"), "head"}};
    return logins.value(approval.step);
}

inline Approval signedWhole(ChangeFixture &unit, Approval approval)
{
    while (approval.state == ApprovalState::Submitted)
        approval = unit.sign(approval, signerOf(approval));
    return approval;
}

} // namespace KindCases

} // namespace anguan
