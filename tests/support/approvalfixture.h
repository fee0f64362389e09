// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/approvals.h"
#include "models/base/clock.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "models/vault/database.h"
#include "support/temporaryvault.h"

#include <QJsonArray>

namespace anguan {

/// A unit in which a system can go live: a department, people, the acting leader of the group, an important
/// system with two administrators, and a login for each of them.
class ApprovalFixture : public TemporaryVault
{
public:
    ApprovalFixture()
    {
        department = create("departments", {{QStringLiteral("name"), QStringLiteral("信息中心")},
                                            {QStringLiteral("kind"), QStringLiteral("centre")}});
        for (const QString &name : {QStringLiteral("周安然"), QStringLiteral("林致远"),
                                    QStringLiteral("陈立"), QStringLiteral("何敏"), QStringLiteral("曾凡")})
            people << create("people", person(name));
        create("security_group", {{QStringLiteral("person"), people.at(1)},
                                  {QStringLiteral("role"), QStringLiteral("leader")},
                                  {QStringLiteral("appointed_on"), QStringLiteral("2025-01-10")}});
        system = createSystem(QStringLiteral("执法监察移动端"));

        Login officer = must(Logins(vault()).find(QStringLiteral("officer")));
        officer.person = people.at(0);
        must(Logins(vault()).change(officer));
        addLogin(QStringLiteral("leader"), Role::Leader, QStringLiteral("林致远"), QStringLiteral("deputy"),
                 people.at(1));
        addLogin(QStringLiteral("operator"), Role::Operator, QStringLiteral("陈立"), {}, people.at(2));
        addLogin(QStringLiteral("auditor"), Role::Auditor, QStringLiteral("何静"));
    }

    QString create(const char *registerId, const Values &values)
    {
        return must(RecordStore(vault()).createByEngine(*Catalogue::find(QLatin1String(registerId)), values,
                                                        QStringLiteral("test")))
            .number;
    }
    QString createSystem(const QString &name)
    {
        return create("systems", {{QStringLiteral("name"), name},
                                  {QStringLiteral("code"), QStringLiteral("C%1").arg(++m_systems)},
                                  {QStringLiteral("department"), department},
                                  {QStringLiteral("importance"), QStringLiteral("important")},
                                  {QStringLiteral("protection_level"), QStringLiteral("3")},
                                  {QStringLiteral("network_zone"), QStringLiteral("business")},
                                  {QStringLiteral("responsible"), people.at(3)},
                                  {QStringLiteral("administrator_a"), people.at(2)},
                                  {QStringLiteral("administrator_b"), people.at(4)}});
    }

    Record record(const char *registerId, const QString &number)
    {
        return must(RecordStore(vault()).find(*Catalogue::find(QLatin1String(registerId)), number));
    }

    void changeSystem(const QString &number, const char *field, const QJsonValue &value)
    {
        Values changed{{QLatin1String(field), value}};
        must(RecordStore(vault()).changeByEngine(*Catalogue::find(QStringLiteral("systems")), number, changed,
                                                 QStringLiteral("test")));
    }

    const ApprovalKind &goLive() { return *ApprovalKinds::find(QStringLiteral("go_live")); }

    /// An application in which nothing is missing.
    Values application() const
    {
        const QJsonArray checks{QJsonObject{{QStringLiteral("item"), QStringLiteral("漏洞扫描")},
                                            {QStringLiteral("passed"), true},
                                            {QStringLiteral("result"), QStringLiteral("无高危")},
                                            {QStringLiteral("by"), QStringLiteral("何敏")},
                                            {QStringLiteral("on"), QStringLiteral("2026-11-10")}},
                                QJsonObject{{QStringLiteral("item"), QStringLiteral("弱口令检查")},
                                            {QStringLiteral("passed"), true},
                                            {QStringLiteral("by"), QStringLiteral("何敏")},
                                            {QStringLiteral("on"), QStringLiteral("2026-11-11")}}};
        return {
            {QStringLiteral("what"), QStringLiteral("移动端 2.0，含巡查与举报两个模块")},
            {QStringLiteral("why"), QStringLiteral("替换 2019 年旧版")},
            {QStringLiteral("risk"), QStringLiteral("旧数据迁移可能遗漏")},
            {QStringLiteral("rollback"), QStringLiteral("保留旧版七天，可切回")},
            {QStringLiteral("window_from"), QStringLiteral("2026-11-22T12:00:00.000Z")},
            {QStringLiteral("window_to"), QStringLiteral("2026-11-22T14:00:00.000Z")},
            {QStringLiteral("done_by"), people.at(2)},
            {QStringLiteral("supervised_by"), people.at(0)},
            {QStringLiteral("checks"), checks},
            {QStringLiteral("check_result"), QStringLiteral("passed")},
            {QStringLiteral("protection_level"), QStringLiteral("3")},
            {QStringLiteral("responsible"), people.at(3)},
            {QStringLiteral("administrator_a"), people.at(2)},
            {QStringLiteral("administrator_b"), people.at(4)},
        };
    }

    /// Each call gives another filing number, since no two systems share one.
    Values carriedOut()
    {
        const QString today = Clock::today().toString(Qt::ISODate);
        return {{QStringLiteral("in_service_since"), today},
                {QStringLiteral("carried_out_by"), people.at(2)},
                {QStringLiteral("result"), QStringLiteral("已切换，巡查正常")},
                {QStringLiteral("filing_number"),
                 QStringLiteral("43062300021-%1").arg(++m_filings, 5, 10, QLatin1Char('0'))},
                {QStringLiteral("filed_on"), today}};
    }

    Approvals::Signing signing(const Approval &approval, const QString &login,
                               Decision decision = Decision::Agree, const QString &opinion = {})
    {
        Approvals::Signing answer;
        answer.number = approval.number;
        answer.version = approval.version;
        answer.login = login;
        answer.password = Secret::ofPassword(password);
        answer.decision = decision;
        answer.opinion = opinion;
        return answer;
    }

    Approval sign(const Approval &approval, const char *login, Decision decision = Decision::Agree,
                  const QString &opinion = {})
    {
        return must(Approvals(vault()).sign(signing(approval, QLatin1String(login), decision, opinion)));
    }

    Approval drafted(const QString &about)
    {
        return must(Approvals(vault()).draft(goLive(), about, application()));
    }
    Approval submitted(const QString &about)
    {
        const Approval draft = drafted(about);
        return must(Approvals(vault()).submit(draft.number, draft.version));
    }

    QString department;
    QStringList people; ///< officer, leader, operator, responsible person, administrator B
    QString system;

private:
    Values person(const QString &name) const
    {
        return {{QStringLiteral("name"), name},
                {QStringLiteral("department"), department},
                {QStringLiteral("post"), QStringLiteral("staff")},
                {QStringLiteral("state"), QStringLiteral("active")},
                {QStringLiteral("undertaking_on"), QStringLiteral("2025-03-01")}};
    }

    int m_systems = 0;
    int m_filings = 11;
};

} // namespace anguan
