// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/registersamples.h"

#include <QJsonArray>

namespace anguan {

/// A department with an emergency plan in force, its steps, and a drill of it planned.
class EmergencySamples : public RegisterSamples
{
public:
    explicit EmergencySamples(Vault &vault) : RegisterSamples(vault), m_vault(vault)
    {
        plan = engine("plans", planValues(QStringLiteral("1.0"), QStringLiteral("in_force")));
        drill = add("drills", {{QStringLiteral("title"), QStringLiteral("机房断电演练")},
                               {QStringLiteral("plan"), plan},
                               {QStringLiteral("kind"), QStringLiteral("functional")},
                               {QStringLiteral("planned_on"), QStringLiteral("2026-11-25")},
                               {QStringLiteral("leader"), people.at(0)}})
                    .number;
    }

    Values planValues(const QString &edition, const QString &state) const
    {
        const auto step = [](const char16_t *when, const char16_t *who, const char16_t *what) {
            return QJsonObject{{QStringLiteral("when"), QString::fromUtf16(when)},
                               {QStringLiteral("who"), QString::fromUtf16(who)},
                               {QStringLiteral("what"), QString::fromUtf16(what)},
                               {QStringLiteral("where"), QStringLiteral("机房")}};
        };
        return {{QStringLiteral("title"), QStringLiteral("机房断电应急预案")},
                {QStringLiteral("edition"), edition},
                {QStringLiteral("state"), state},
                {QStringLiteral("systems"), QJsonArray{systems.at(0)}},
                {QStringLiteral("author"), people.at(1)},
                {QStringLiteral("adopted_on"), QStringLiteral("2026-03-01")},
                {QStringLiteral("filed_on"), QStringLiteral("2026-03-05")},
                {QStringLiteral("launch_criteria"), QStringLiteral("市电中断超过十分钟")},
                {QStringLiteral("contacts"),
                 QJsonArray{QJsonObject{{QStringLiteral("order"), 1},
                                        {QStringLiteral("name"), QStringLiteral("何敏")},
                                        {QStringLiteral("role"), QStringLiteral("总指挥")},
                                        {QStringLiteral("phone"), QStringLiteral("0734-8123456")}}}},
                {QStringLiteral("recovery_times"),
                 QJsonArray{QJsonObject{{QStringLiteral("system"), QStringLiteral("不动产登记系统")},
                                        {QStringLiteral("minutes"), 60}}}},
                {QStringLiteral("steps"), QJsonArray{step(u"0 分", u"值班员", u"确认断电并报告"),
                                                     step(u"5 分", u"机房管理员", u"启动发电机"),
                                                     step(u"20 分", u"系统管理员", u"切换到备用链路")}}};
    }

    QString engine(const char *registerId, const Values &values)
    {
        return TemporaryVault::must(
                   RecordStore(m_vault).createByEngine(reg(registerId), values, QStringLiteral("test")))
            .number;
    }
    Record stored(const char *registerId, const QString &number)
    {
        return TemporaryVault::must(RecordStore(m_vault).find(reg(registerId), number));
    }

    QString plan;
    QString drill;

private:
    Vault &m_vault;
};

} // namespace anguan
