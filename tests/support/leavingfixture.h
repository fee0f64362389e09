// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/handovers.h"
#include "tests/support/accessfixture.h"

namespace anguan {

/// Chen administers the portal, holds accounts, sits in the group and has a login; he leaves to He, under
/// Lin.
class LeavingFixture : public AccessFixture
{
public:
    LeavingFixture() : engine(vault())
    {
        addLogin(QStringLiteral("chen"), Role::Operator, QStringLiteral("陈立"), {}, chen);
        addLogin(QStringLiteral("lin"), Role::Leader, QStringLiteral("林致远"), QStringLiteral("deputy"),
                 lin);
        own = account("chenli", portalUsers, chen);
        Values desk = accountValues("desk", portalAdmins, {});
        desk.insert(QStringLiteral("shared"), true);
        desk.insert(QStringLiteral("keeper"), zeng);
        shared = make("accounts", desk);
        term = make("security_group", Values{{QStringLiteral("person"), chen},
                                             {QStringLiteral("role"), QStringLiteral("member")},
                                             {QStringLiteral("appointed_on"), QStringLiteral("2025-01-10")}});
    }

    HandoverSheet started(const char *kind = "leaving", const Values &more = {})
    {
        Values typed{{QStringLiteral("person"), chen},
                     {QStringLiteral("kind"), QLatin1String(kind)},
                     {QStringLiteral("date"), QStringLiteral("2026-11-20")},
                     {QStringLiteral("receiver"), he},
                     {QStringLiteral("supervisor"), lin}};
        for (auto it = more.begin(); it != more.end(); ++it)
            typed.insert(it.key(), it.value());
        return must(engine.start(typed));
    }

    QString administration() const { return QStringLiteral("systems/%1/administrator_a").arg(portal); }
    QString accountLine() const { return QStringLiteral("accounts/%1/person").arg(own); }
    QString termLine() const { return QStringLiteral("security_group/%1/person").arg(term); }
    QString passwordLine() const { return QStringLiteral("password/%1").arg(shared); }

    HandoverSheet settledAll(const QString &number)
    {
        must(engine.handOver(number, administration()));
        must(engine.close(number, accountLine()));
        must(engine.close(number, termLine()));
        must(engine.confirm(number, passwordLine(), Clock::today()));
        for (const char *task : {"documents", "equipment", "keys", "secrecy"})
            must(engine.confirm(number, QStringLiteral("task/%1").arg(QLatin1String(task)), Clock::today()));
        return must(engine.look(number));
    }

    void signedAll(const QString &number)
    {
        must(engine.sign(number, QStringLiteral("leaver"), QStringLiteral("chen"),
                         Secret::ofPassword(password)));
        must(engine.signOnPaper(number, QStringLiteral("receiver"), Clock::today(),
                                Secret::ofPassword(password)));
        must(engine.sign(number, QStringLiteral("supervisor"), QStringLiteral("lin"),
                         Secret::ofPassword(password)));
    }

    QString value(const char *registerId, const QString &number, const char *field)
    {
        return record(registerId, number).values.value(QLatin1String(field)).toString();
    }

    Handovers engine;
    QString own, shared, term;
};

/// Codes of the lines, in order.
inline QStringList codes(const HandoverSheet &sheet, bool onlyOpen = false)
{
    QStringList codes;
    for (const HandoverLine &line : sheet.lines) {
        if (!onlyOpen || line.isOpen())
            codes.append(line.line);
    }
    codes.sort();
    return codes;
}

} // namespace anguan
