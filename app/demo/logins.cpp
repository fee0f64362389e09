// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/logins.h"

#include "app/demo/demonstration.h"
#include "app/demo/names.h"
#include "app/demo/story.h"
#include "models/vault/logins.h"
#include "models/vault/vault.h"

namespace anguan {

namespace {

struct DemoLogin
{
    const char *login;
    Role role;
    const char *position;
    int person; ///< index into the people of the story
};

constexpr DemoLogin everybody[] = {
    {"officer", Role::Officer, "", 4},   {"leader", Role::Leader, "deputy", 1},
    {"head", Role::Leader, "head", 0},   {"centre", Role::Leader, "centre", 3},
    {"operator", Role::Operator, "", 5}, {"auditor", Role::Auditor, "", 9},
};

} // namespace

QStringList DemoLogins::names()
{
    QStringList all;
    for (const DemoLogin &one : everybody)
        all.append(QString::fromLatin1(one.login));
    return all;
}

Secret DemoLogins::firstPassword()
{
    return Secret::ofPassword(QStringLiteral("First-2026-anguan"));
}

Result<void> DemoLogins::add(Story &story)
{
    story.morning(248);
    Logins logins(*story.vault);
    for (const DemoLogin &one : everybody) {
        story.minutes(2, 5);
        Login login;
        login.login = QString::fromLatin1(one.login);
        if (one.role == Role::Officer) {
            ANGUAN_TRY_LET(mine, logins.find(login.login));
            login = mine;
        }
        login.name = QString::fromUtf8(demoPeople().at(one.person).name);
        login.roles = one.role;
        login.position = QString::fromLatin1(one.position);
        login.person = story.people.at(one.person);
        ANGUAN_TRY(one.role == Role::Officer ? logins.change(login) : logins.add(login, firstPassword()));
    }
    return {};
}

Result<void> DemoLogins::settle(Story &story)
{
    for (const DemoLogin &one : everybody) {
        story.minutes(2, 5);
        ANGUAN_TRY(
            story.vault->changePassword(QString::fromLatin1(one.login), firstPassword(),
                                        Secret::ofPassword(QString::fromLatin1(Demonstration::password))));
    }
    return {};
}

} // namespace anguan
