// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/holdings.h"

#include "models/base/clock.h"
#include "models/vault/database.h"
#include "models/vault/role.h"

#include <QJsonDocument>

namespace anguan {

namespace {

using Held = QHash<qint64, QList<Holding>>;

QString localDay(const QString &stamp)
{
    return Clock::instantOf(stamp).toLocalTime().date().toString(Qt::ISODate);
}

/// Few words, many rows: each is looked up once.
class Places
{
public:
    explicit Places(int (*find)(const QString &id)) : m_find(find) {}

    int of(const QString &id)
    {
        const auto known = m_known.constFind(id);
        return known != m_known.constEnd() ? *known : *m_known.insert(id, m_find(id));
    }

private:
    int (*m_find)(const QString &id);
    QHash<QString, int> m_known;
};

Result<void> addMemberships(Database &database, Held &held)
{
    Places powers(Exclusions::powerOf);
    const QString roleGroup = QStringLiteral("role_group"); // where the journal says since when
    QHash<qint64, int> powerOfGroup;
    ANGUAN_TRY_LET(groups, database.query(QStringLiteral("SELECT id, power FROM role_groups")));
    while (groups.next())
        powerOfGroup.insert(groups.integer(0), powers.of(groups.text(1)));
    ANGUAN_TRY(groups.finished());
    ANGUAN_TRY_LET(rows, database.query(QStringLiteral(
                             "SELECT id, system, role_group, person, keeper, granted_on FROM accounts "
                             "WHERE withdrawn_at IS NULL AND state <> 'closed' AND role_group IS NOT NULL")));
    while (rows.next()) {
        Holding membership;
        membership.record = rows.integer(0);
        membership.system = rows.integer(1);
        membership.group = rows.integer(2);
        membership.power = powerOfGroup.value(membership.group, -1);
        membership.detail = roleGroup;
        membership.since = rows.text(5);
        const qint64 person = rows.integer(3);
        const qint64 keeper = rows.integer(4);
        if (person)
            held[person].append(membership);
        if (keeper && keeper != person)
            held[keeper].append(membership);
    }
    return rows.finished();
}

Result<void> addPosts(Database &database, Held &held)
{
    Places posts(Exclusions::postOf);
    ANGUAN_TRY_LET(rows, database.query(QStringLiteral("SELECT id, security_post, post FROM people WHERE "
                                                       "withdrawn_at IS NULL AND state <> 'left'")));
    while (rows.next()) {
        for (const int column : {1, 2}) {
            Holding post;
            post.kind = Holding::Kind::Post;
            post.record = rows.integer(0);
            post.post = posts.of(rows.text(column));
            post.detail = column == 1 ? QStringLiteral("security_post") : QStringLiteral("post");
            if (post.post >= 0)
                held[post.record].append(post);
        }
    }
    return rows.finished();
}

Result<void> addAdministrators(Database &database, Held &held)
{
    const int power = Exclusions::powerOf(QStringLiteral("administration"));
    ANGUAN_TRY_LET(rows,
                   database.query(QStringLiteral(
                       "SELECT id, administrator_a, administrator_b FROM systems WHERE withdrawn_at IS NULL "
                       "AND coalesce(state, '') <> 'retired'")));
    while (rows.next()) {
        for (const int column : {1, 2}) {
            const qint64 person = rows.integer(column);
            if (!person)
                continue;
            Holding administrator;
            administrator.kind = Holding::Kind::Administrator;
            administrator.record = administrator.system = rows.integer(0);
            administrator.power = power;
            administrator.detail =
                column == 1 ? QStringLiteral("administrator_a") : QStringLiteral("administrator_b");
            held[person].append(administrator);
        }
    }
    return rows.finished();
}

Result<void> addProgramRoles(Database &database, Held &held)
{
    ANGUAN_TRY_LET(
        rows, database.query(QStringLiteral(
                  "SELECT login, roles, person, created_at FROM logins WHERE active = 1 AND person <> ''")));
    while (rows.next()) {
        Holding role;
        role.kind = Holding::Kind::ProgramRole;
        role.isAuditor = rolesOf(rows.text(1)) == Roles(Role::Auditor);
        role.detail = rows.text(0);
        role.since = localDay(rows.text(3));
        held[Exclusions::idOf(rows.text(2))].append(role);
    }
    return rows.finished();
}

} // namespace

Result<QHash<qint64, QList<Holding>>> allHoldings(Database &database)
{
    Held held;
    ANGUAN_TRY(addMemberships(database, held));
    ANGUAN_TRY(addPosts(database, held));
    ANGUAN_TRY(addAdministrators(database, held));
    ANGUAN_TRY(addProgramRoles(database, held));
    return held;
}

Result<QList<Exclusion>> allExclusions(Database &database)
{
    QList<Exclusion> all = Exclusion::builtIn();
    ANGUAN_TRY_LET(
        rows, database.query(QStringLiteral(
                  "SELECT number, group_a, power_a, post_a, group_b, power_b, post_b, scope, reason FROM "
                  "conflicts WHERE withdrawn_at IS NULL AND ended_on IS NULL ORDER BY id")));
    while (rows.next()) {
        Values rule;
        const auto take = [&](const char *field, int column) {
            if (rows.isNull(column))
                return;
            const bool isGroup = column == 1 || column == 4;
            rule.insert(QLatin1String(field),
                        isGroup ? Exclusions::numberOf("RGP", rows.integer(column)) : rows.text(column));
        };
        take("group_a", 1);
        take("power_a", 2);
        take("post_a", 3);
        take("group_b", 4);
        take("power_b", 5);
        take("post_b", 6);
        take("scope", 7);
        take("reason", 8);
        all += Exclusion::of(rows.text(0), rule);
    }
    ANGUAN_TRY(rows.finished());
    return all;
}

Result<QString> sinceInJournal(Database &database, const QString &number, const QString &field)
{
    ANGUAN_TRY_LET(
        rows, database.query(QStringLiteral("SELECT at, after FROM journal WHERE record = ? AND action IN "
                                            "('create', 'change') ORDER BY sequence DESC"),
                             {number}));
    while (rows.next()) {
        const QJsonObject after = QJsonDocument::fromJson(rows.text(1).toUtf8()).object();
        if (after.contains(field))
            return localDay(rows.text(0));
    }
    ANGUAN_TRY(rows.finished());
    return QString();
}

} // namespace anguan
