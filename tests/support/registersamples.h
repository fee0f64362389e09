// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "tests/support/temporaryvault.h"

namespace anguan {

/// A small department: three sections, people, and systems of different levels, for tests of lists and forms.
class RegisterSamples
{
public:
    explicit RegisterSamples(Vault &vault) : m_vault(vault)
    {
        for (const char16_t *name : {u"登记中心", u"规划股", u"办公室"})
            departments << add("departments", {{QStringLiteral("name"), QString::fromUtf16(name)}}).number;
        for (const char16_t *name : {u"何敏", u"周立", u"吴建国", u"曾国栋"})
            people << add("people", {{QStringLiteral("name"), QString::fromUtf16(name)},
                                     {QStringLiteral("department"), departments.first()},
                                     {QStringLiteral("post"), QStringLiteral("staff")},
                                     {QStringLiteral("state"), QStringLiteral("active")},
                                     {QStringLiteral("security_post"), QStringLiteral("none")}})
                          .number;
        system(u"不动产登记系统", 0, u"3", u"important");
        system(u"国土空间规划一张图", 1, u"3", u"important");
        system(u"门户网站", 2, u"2", u"ordinary");
        system(u"档案管理系统", 2, u"2", u"ordinary");
    }

    static const Register &reg(const char *id) { return *Catalogue::find(QString::fromLatin1(id)); }

    Record add(const char *registerId, const Values &values)
    {
        return TemporaryVault::must(RecordStore(m_vault).create(reg(registerId), values));
    }

    static Values systemValues(const QString &name, const QString &department, const QString &level,
                               const QString &importance)
    {
        return {{QStringLiteral("name"), name},
                {QStringLiteral("department"), department},
                {QStringLiteral("protection_level"), level},
                {QStringLiteral("importance"), importance},
                {QStringLiteral("network_zone"), QStringLiteral("government")}};
    }

    QStringList departments;
    QStringList people;
    QStringList systems;

private:
    void system(const char16_t *name, int department, const char16_t *level, const char16_t *importance)
    {
        systems << add("systems", systemValues(QString::fromUtf16(name), departments.at(department),
                                               QString::fromUtf16(level), QString::fromUtf16(importance)))
                       .number;
    }

    Vault &m_vault;
};

} // namespace anguan
