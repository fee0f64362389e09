// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "models/vault/database.h"
#include "tests/support/temporaryvault.h"

#include <QHash>

namespace anguan {

/// Two departments, four people of whom one has left, two systems with three role groups each, and accounts
/// of every sort on them. Records are found by their names.
class RightsFixture : public TemporaryVault
{
public:
    RightsFixture()
    {
        department(QStringLiteral("信息中心"));
        department(QStringLiteral("登记股"));
        person(QStringLiteral("陈立"), QStringLiteral("信息中心"));
        person(QStringLiteral("曾凡"), QStringLiteral("登记股"));
        person(QStringLiteral("何敏"), QStringLiteral("登记股"));
        person(QStringLiteral("单雄"), QStringLiteral("登记股"));
        for (const QString &system : {QStringLiteral("不动产登记系统"), QStringLiteral("公文系统")}) {
            this->system(system);
            group(system, QStringLiteral("系统管理员"), QStringLiteral("administration"), true);
            group(system, QStringLiteral("审计员"), QStringLiteral("audit"), true);
            group(system, QStringLiteral("经办"), QStringLiteral("business"), false);
        }
        const QString estate = QStringLiteral("不动产登记系统");
        account(estate, QStringLiteral("chenli"), QStringLiteral("陈立"), QStringLiteral("系统管理员"));
        account(estate, QStringLiteral("zengfan"), QStringLiteral("曾凡"), QStringLiteral("经办"));
        account(
            estate, QStringLiteral("window1"), {}, QStringLiteral("经办"),
            {{QStringLiteral("shared"), true}, {QStringLiteral("keeper"), number(QStringLiteral("何敏"))}});
        account(estate, QStringLiteral("shan"), QStringLiteral("单雄"), QStringLiteral("经办"));
        account(estate, QStringLiteral("old"), QStringLiteral("何敏"), QStringLiteral("经办"),
                {{QStringLiteral("state"), QStringLiteral("closed")},
                 {QStringLiteral("closed_on"), QStringLiteral("2026-05-01")}});
        const QString papers = QStringLiteral("公文系统");
        account(papers, QStringLiteral("chenli"), QStringLiteral("陈立"), QStringLiteral("系统管理员"));
        account(papers, QStringLiteral("chenli2"), QStringLiteral("陈立"), QStringLiteral("经办"),
                {{QStringLiteral("state"), QStringLiteral("locked")}});
        account(papers, QStringLiteral("zengfan"), QStringLiteral("曾凡"), QStringLiteral("经办"));
    }

    /// By name; accounts are called "login@system".
    QString number(const QString &name) const { return m_numbers.value(name); }

    void department(const QString &name) { make("departments", name, {{QStringLiteral("name"), name}}); }
    void person(const QString &name, const QString &department)
    {
        make("people", name,
             {{QStringLiteral("name"), name},
              {QStringLiteral("department"), number(department)},
              {QStringLiteral("post"), QStringLiteral("staff")},
              {QStringLiteral("state"), QStringLiteral("active")},
              {QStringLiteral("undertaking_on"), QStringLiteral("2024-03-01")}});
    }
    void system(const QString &name)
    {
        make("systems", name,
             {{QStringLiteral("name"), name},
              {QStringLiteral("department"), number(QStringLiteral("信息中心"))},
              {QStringLiteral("importance"), QStringLiteral("ordinary")},
              {QStringLiteral("network_zone"), QStringLiteral("business")}});
    }
    void group(const QString &system, const QString &name, const QString &power, bool privileged)
    {
        make("role_groups", name + QLatin1Char('@') + system,
             {{QStringLiteral("name"), name},
              {QStringLiteral("system"), number(system)},
              {QStringLiteral("power"), power},
              {QStringLiteral("function"), QStringLiteral("办理业务")},
              {QStringLiteral("privileged"), privileged}});
    }
    void account(const QString &system, const QString &login, const QString &person, const QString &group,
                 const Values &more = {})
    {
        Values values{{QStringLiteral("login"), login},
                      {QStringLiteral("system"), number(system)},
                      {QStringLiteral("role_group"), number(group + QLatin1Char('@') + system)},
                      {QStringLiteral("state"), QStringLiteral("active")},
                      {QStringLiteral("granted_on"), QStringLiteral("2025-06-01")}};
        if (!person.isEmpty())
            values.insert(QStringLiteral("person"), number(person));
        for (auto it = more.begin(); it != more.end(); ++it)
            values.insert(it.key(), it.value());
        make("accounts", login + QLatin1Char('@') + system, values);
    }
    /// Without a handover: the accounts are left behind.
    void leave(const QString &name)
    {
        const QString day = QStringLiteral("2026-03-01");
        must(database().execute(
            QStringLiteral("UPDATE people SET state = 'left', left_on = ? WHERE number = ?"),
            {day, number(name)}));
    }
    Record record(const QString &number)
    {
        return must(RecordStore(vault()).find(*Catalogue::ofNumber(number), number));
    }
    void change(const QString &number, const Values &changed)
    {
        must(RecordStore(vault()).changeByEngine(*Catalogue::ofNumber(number), number, changed,
                                                 QStringLiteral("test")));
    }

private:
    void make(const char *registerId, const QString &name, const Values &values)
    {
        const Register &reg = *Catalogue::find(QLatin1String(registerId));
        m_numbers.insert(
            name, must(RecordStore(vault()).createByEngine(reg, values, QStringLiteral("test"))).number);
    }

    QHash<QString, QString> m_numbers;
};

} // namespace anguan
