// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/approvalfixture.h"

namespace anguan {

/// A unit in which every kind of change can be applied for, with somebody in each position.
class ChangeFixture : public ApprovalFixture
{
public:
    ChangeFixture()
    {
        addLogin(QStringLiteral("head"), Role::Leader, QStringLiteral("高明礼"), QStringLiteral("head"));
        addLogin(QStringLiteral("centre"), Role::Leader, QStringLiteral("苏建平"), QStringLiteral("centre"));
        addLogin(QStringLiteral("operator2"), Role::Operator, QStringLiteral("曾凡"), {}, people.at(4));
        addLogin(QStringLiteral("second"), Role::Officer, QStringLiteral("何敏"), {}, people.at(3));
    }

    void change(const char *registerId, const QString &number, const Values &changed)
    {
        must(RecordStore(vault()).changeByEngine(*Catalogue::find(QLatin1String(registerId)), number, changed,
                                                 QStringLiteral("test")));
    }

    QString freshSystem() { return createSystem(QStringLiteral("业务系统%1").arg(++m_running)); }
    /// In use, admitted, guarded, with an address of its own.
    QString device(const QString &state = QStringLiteral("active"))
    {
        ++m_running;
        return create("devices",
                      {{QStringLiteral("name"), QStringLiteral("办公电脑%1").arg(m_running)},
                       {QStringLiteral("kind"), QStringLiteral("terminal")},
                       {QStringLiteral("department"), department},
                       {QStringLiteral("owner"), people.at(3)},
                       {QStringLiteral("serial_number"), QStringLiteral("SN%1").arg(m_running)},
                       {QStringLiteral("network_zone"), QStringLiteral("business")},
                       {QStringLiteral("internet_exit"), QStringLiteral("none")},
                       {QStringLiteral("antivirus"), true},
                       {QStringLiteral("protections"), true},
                       {QStringLiteral("state"), state},
                       {QStringLiteral("admitted_under"),
                        state == QLatin1String("active") ? QJsonValue(someApproval()) : QJsonValue()}});
    }
    QString medium()
    {
        return create("media", {{QStringLiteral("name"), QStringLiteral("离线备份盘%1").arg(++m_running)},
                                {QStringLiteral("kind"), QStringLiteral("disk")},
                                {QStringLiteral("secrecy_grade"), QStringLiteral("internal")},
                                {QStringLiteral("content"), QStringLiteral("2021 年登记库全量备份")},
                                {QStringLiteral("keeper"), people.at(4)},
                                {QStringLiteral("place"), QStringLiteral("local")},
                                {QStringLiteral("registered_on"), QStringLiteral("2024-01-05")}});
    }
    QString policy()
    {
        return create("backup_policies",
                      {{QStringLiteral("name"), QStringLiteral("登记库备份方案%1").arg(++m_running)},
                       {QStringLiteral("system"), system},
                       {QStringLiteral("owner"), people.at(2)},
                       {QStringLiteral("stand_in"), people.at(4)},
                       {QStringLiteral("procedure"), QStringLiteral("每周日全量，每日增量")},
                       {QStringLiteral("covers_data"), true},
                       {QStringLiteral("full_every_days"), 7},
                       {QStringLiteral("incremental_every_days"), 1},
                       {QStringLiteral("online_target"), QStringLiteral("备份服务器")},
                       {QStringLiteral("offline_medium"), QStringLiteral("磁带")},
                       {QStringLiteral("local_place"), QStringLiteral("机房保险柜")},
                       {QStringLiteral("offsite_place"), QStringLiteral("县档案馆")}});
    }
    QString repair()
    {
        return create("repairs", {{QStringLiteral("name"), QStringLiteral("电脑主板%1").arg(++m_running)},
                                  {QStringLiteral("device"), device()},
                                  {QStringLiteral("fault"), QStringLiteral("无法开机")},
                                  {QStringLiteral("venue"), QStringLiteral("sent_out")},
                                  {QStringLiteral("supervised_by"), people.at(3)},
                                  {QStringLiteral("storage"), QStringLiteral("removed")},
                                  {QStringLiteral("storage_by"), people.at(2)},
                                  {QStringLiteral("storage_on"), Clock::today().toString(Qt::ISODate)}});
    }
    /// A good full backup of the system that ended at this moment.
    QString backup(const QString &ofSystem, const QString &endedAt = Clock::stamp(),
                   const QString &result = QStringLiteral("good"))
    {
        return create("backups", {{QStringLiteral("system"), ofSystem},
                                  {QStringLiteral("kind"), QStringLiteral("full")},
                                  {QStringLiteral("occasion"), QStringLiteral("scheduled")},
                                  {QStringLiteral("run_at"), endedAt},
                                  {QStringLiteral("result"), result},
                                  {QStringLiteral("operator"), people.at(2)}});
    }

    /// Any approval on record, to stand for the one under which a device was admitted.
    QString someApproval()
    {
        if (m_approval.isEmpty())
            m_approval = create("approvals", {{QStringLiteral("title"), QStringLiteral("计算机接入 · 旧机")},
                                              {QStringLiteral("kind"), QStringLiteral("device_admission")},
                                              {QStringLiteral("subject"), QStringLiteral("DEV-2020-0001")},
                                              {QStringLiteral("state"), QStringLiteral("archived")}});
        return m_approval;
    }

private:
    int m_running = 0;
    QString m_approval;
};

} // namespace anguan
