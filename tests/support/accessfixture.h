// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "models/vault/database.h"
#include "tests/support/temporaryvault.h"

#include <QJsonDocument>

namespace anguan {

inline QJsonObject object(const char *json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    Q_ASSERT(document.isObject());
    return document.object();
}

/// The day, set before the vault is made.
struct AccessDay
{
    FixedClock clock{QDateTime(QDate(2026, 11, 21), QTime(2, 0), Qt::UTC)};
};

/// A small unit: two departments, people who each do one thing, two systems with role groups of every power,
/// and an account or two. The day is 2026-11-21.
class AccessFixture : public AccessDay, public TemporaryVault
{
public:
    AccessFixture()
    {
        centre = make("departments", R"({"name":"信息中心"})");
        office = make("departments", R"({"name":"规划股"})");
        zhou = person("周安然", R"({"security_post":"officer"})");
        lin = person("林致远", R"({"post":"deputy"})");
        chen = person("陈立", R"({"security_post":"system_admin"})");
        he = person("何敏", "{}");
        zeng = person("曾凡", "{}");
        portal = system("门户网站", chen, zeng);
        estate = system("不动产登记", zeng, {});
        portalUsers = group("内容编辑", portal, "business");
        portalAdmins = group("系统管理组", portal, "administration");
        portalAudit = group("审计组", portal, "audit");
        estateUsers = group("登记受理", estate, "business");
        estateReview = group("登记审核", estate, "business");
        estateAudit = group("登记审计", estate, "audit");
    }

    QString make(const char *registerId, const Values &values)
    {
        return must(RecordStore(vault()).createByEngine(reg(registerId), values, QStringLiteral("test")))
            .number;
    }
    QString make(const char *registerId, const char *json) { return make(registerId, object(json)); }

    QString person(const char *name, const char *more)
    {
        Values values = object(more);
        const Values usual{{QStringLiteral("name"), QString::fromUtf8(name)},
                           {QStringLiteral("department"), centre},
                           {QStringLiteral("post"), QStringLiteral("staff")},
                           {QStringLiteral("state"), QStringLiteral("active")},
                           {QStringLiteral("joined_on"), QStringLiteral("2020-03-01")},
                           {QStringLiteral("undertaking_on"), QStringLiteral("2020-03-01")}};
        for (auto it = usual.begin(); it != usual.end(); ++it) {
            if (!values.contains(it.key()))
                values.insert(it.key(), it.value());
        }
        return make("people", values);
    }

    QString system(const char *name, const QString &a, const QString &b)
    {
        Values values{{QStringLiteral("name"), QString::fromUtf8(name)},
                      {QStringLiteral("department"), office},
                      {QStringLiteral("importance"), QStringLiteral("ordinary")},
                      {QStringLiteral("network_zone"), QStringLiteral("government")}};
        if (!a.isEmpty())
            values.insert(QStringLiteral("administrator_a"), a);
        if (!b.isEmpty())
            values.insert(QStringLiteral("administrator_b"), b);
        return make("systems", values);
    }

    QString group(const char *name, const QString &system, const char *power)
    {
        return make("role_groups", Values{{QStringLiteral("name"), QString::fromUtf8(name)},
                                          {QStringLiteral("system"), system},
                                          {QStringLiteral("function"), QString::fromUtf8(name)},
                                          {QStringLiteral("privileged"), qstrcmp(power, "business") != 0},
                                          {QStringLiteral("power"), QLatin1String(power)}});
    }

    Values accountValues(const char *login, const QString &group, const QString &holder,
                         const QString &grantedOn = QStringLiteral("2026-05-01"))
    {
        Values values{
            {QStringLiteral("login"), QString::fromUtf8(login)},
            {QStringLiteral("system"), record("role_groups", group).values.value(QLatin1String("system"))},
            {QStringLiteral("role_group"), group},
            {QStringLiteral("state"), QStringLiteral("active")},
            {QStringLiteral("granted_on"), grantedOn},
            {QStringLiteral("password_changed_on"), QStringLiteral("2026-11-01")}};
        if (!holder.isEmpty())
            values.insert(QStringLiteral("person"), holder);
        return values;
    }
    QString account(const char *login, const QString &group, const QString &holder,
                    const QString &grantedOn = QStringLiteral("2026-05-01"))
    {
        return make("accounts", accountValues(login, group, holder, grantedOn));
    }

    QString rule(const char *sides, const char *scope = "everywhere")
    {
        Values values = object(sides);
        values.insert(QStringLiteral("scope"), QLatin1String(scope));
        values.insert(QStringLiteral("reason"), QStringLiteral("不相容职责分离"));
        values.insert(QStringLiteral("since"), QStringLiteral("2026-01-01"));
        return make("conflicts", values);
    }

    Record record(const char *registerId, const QString &number)
    {
        return must(RecordStore(vault()).find(reg(registerId), number));
    }
    Record set(const char *registerId, const QString &number, const Values &changed)
    {
        return must(
            RecordStore(vault()).changeByEngine(reg(registerId), number, changed, QStringLiteral("test")));
    }
    static const Register &reg(const char *id) { return *Catalogue::find(QLatin1String(id)); }

    QString centre, office;
    QString zhou, lin, chen, he, zeng; ///< officer, deputy in charge, administrator, two of the staff
    QString portal, estate;
    QString portalUsers, portalAdmins, portalAudit, estateUsers, estateReview, estateAudit;
};

} // namespace anguan
