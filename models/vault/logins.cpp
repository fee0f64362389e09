// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/logins.h"

#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/vault/journal.h"
#include "models/vault/settings.h"
#include "models/vault/vaultstate.h"

namespace anguan {

namespace {

const QString loginColumns = QStringLiteral(
    "l.login, l.name, l.roles, l.position, l.person, l.active, l.password_changed_at, l.last_unlock_at, "
    "l.must_change, l.slot IS NOT NULL, k.public_pem, k.fingerprint FROM logins l LEFT JOIN login_keys k ON "
    "k.login = l.login AND k.revoked_at = ''");

const QString keyColumns =
    QStringLiteral("id, login, public_pem, fingerprint, created_at, revoked_at FROM login_keys");

Login loginOf(const Rows &rows)
{
    Login login;
    login.login = rows.text(0);
    login.name = rows.text(1);
    login.roles = rolesOf(rows.text(2));
    login.position = rows.text(3);
    login.person = rows.text(4);
    login.active = rows.integer(5) != 0;
    login.passwordChangedAt = rows.text(6);
    login.lastUnlockAt = rows.text(7);
    login.mustChangePassword = rows.integer(8) != 0;
    login.canUnlock = login.active && rows.integer(9) != 0;
    login.publicPem = rows.text(10).toUtf8();
    login.fingerprint = rows.text(11);
    return login;
}

LoginKey keyOf(const Rows &rows)
{
    return {rows.integer(0), rows.text(1), rows.text(2).toUtf8(), rows.text(3), rows.text(4), rows.text(5)};
}

QJsonObject described(const Login &login)
{
    return {{QStringLiteral("name"), login.name},
            {QStringLiteral("roles"), roleIds(login.roles)},
            {QStringLiteral("position"), login.position},
            {QStringLiteral("person"), login.person},
            {QStringLiteral("active"), login.active}};
}

Failure unknownLogin(const QString &login)
{
    return fail(ErrorCode::Invalid, Tr::tr("There is no login “%1” in this vault.").arg(login));
}

Result<void> checkPosition(const QString &position)
{
    static const QStringList known{QString(), QStringLiteral("deputy"), QStringLiteral("head"),
                                   QStringLiteral("centre"), QStringLiteral("department")};
    if (!known.contains(position))
        return fail(ErrorCode::Invalid, Tr::tr("This office position is not known: “%1”.").arg(position));
    return {};
}

/// The vault must stay in somebody's care.
Result<void> checkAnotherOfficer(Database &database, const QString &but)
{
    ANGUAN_TRY_LET(rows,
                   database.query(QStringLiteral("SELECT roles FROM logins WHERE active = 1 AND slot IS "
                                                 "NOT NULL AND login <> ?"),
                                  {but}));
    while (rows.next()) {
        if (rolesOf(rows.text(0)).testFlag(Role::Officer))
            return {};
    }
    ANGUAN_TRY(rows.finished());
    return fail(ErrorCode::Invalid, Tr::tr("“%1” is the last active security officer. Add another officer "
                                           "first, or nobody could manage this vault.")
                                        .arg(but));
}

} // namespace

Logins::Logins(Vault &vault) : m_vault(vault) {}

Result<QList<Login>> Logins::all() const
{
    ANGUAN_TRY_LET(rows, m_vault.database().query(
                             QStringLiteral("SELECT %1 ORDER BY l.active DESC, l.login").arg(loginColumns)));
    QList<Login> found;
    while (rows.next())
        found += loginOf(rows);
    ANGUAN_TRY(rows.finished());
    return found;
}

Result<Login> Logins::find(const QString &login) const
{
    ANGUAN_TRY_LET(rows, m_vault.database().query(
                             QStringLiteral("SELECT %1 WHERE l.login = ?").arg(loginColumns), {login}));
    if (rows.next())
        return loginOf(rows);
    ANGUAN_TRY(rows.finished());
    return unknownLogin(login);
}

Result<PreparedPassword> Logins::preparePassword(const QString &login, const Secret &password) const
{
    ANGUAN_TRY(m_vault.session().require(Act::ManageLogins));
    return m_vault.m_state->preparePassword(tidyLogin(login), password);
}

Result<void> Logins::checkNew(const Login &login) const
{
    ANGUAN_TRY(m_vault.session().require(Act::ManageLogins));
    ANGUAN_TRY(checkLoginName(login.login));
    ANGUAN_TRY(checkRoles(login.roles));
    ANGUAN_TRY(checkPosition(login.position));
    if (login.name.isEmpty())
        return fail(ErrorCode::Invalid,
                    Tr::tr("The name is missing: it stands on every sheet that is signed."));
    if (find(login.login))
        return fail(ErrorCode::Invalid, Tr::tr("The login “%1” exists already.").arg(login.login));
    return {};
}

Result<void> Logins::add(Login login, Secret password)
{
    login.login = tidyLogin(login.login);
    login.name = login.name.trimmed();
    ANGUAN_TRY(checkNew(login)); // before the slow part
    ANGUAN_TRY_LET(prepared, preparePassword(login.login, password));
    return add(std::move(login), std::move(prepared));
}

Result<void> Logins::add(Login login, PreparedPassword password)
{
    login.login = password.login;
    login.name = login.name.trimmed();
    ANGUAN_TRY(checkNew(login));
    Vault::State &state = *m_vault.m_state;
    const Credentials &credentials = password.credentials;
    const KeySlot slot = makeKeySlot(state.header().vaultId, login.login, credentials.kdf,
                                     credentials.passwordKey, state.vaultKey);
    const SigningKey key = SigningKey::generate();
    Database &database = m_vault.database();
    return state.changeSlots({slot}, [&]() -> Result<void> {
        ANGUAN_TRY(insertLogin(database, login, credentials, slot.id, true));
        ANGUAN_TRY(insertKey(database, login.login, key,
                             sealSigningKey(key, state.header().vaultId, login.login, state.header().suite,
                                            credentials.passwordKey)));
        JournalEntry entry;
        entry.action = QStringLiteral("login_add");
        entry.record = login.login;
        entry.after = described(login);
        entry.after.insert(QStringLiteral("key"), keyFingerprint(key.publicPem()));
        ANGUAN_TRY(Journal(database).append(m_vault.session(), entry));
        return {};
    });
}

Result<void> Logins::change(const Login &changed)
{
    ANGUAN_TRY(m_vault.session().require(Act::ManageLogins));
    Database &database = m_vault.database();
    ANGUAN_TRY_LET(present, find(changed.login));
    ANGUAN_TRY(checkRoles(changed.roles));
    ANGUAN_TRY(checkPosition(changed.position));
    if (changed.name.trimmed().isEmpty())
        return fail(ErrorCode::Invalid,
                    Tr::tr("The name is missing: it stands on every sheet that is signed."));
    if (changed.login == m_vault.session().login && changed.roles != present.roles)
        return fail(ErrorCode::Denied,
                    Tr::tr("Nobody changes their own roles. Ask another security officer to do it."));
    const bool officer = changed.active && changed.roles.testFlag(Role::Officer);
    if (present.active && present.roles.testFlag(Role::Officer) && !officer)
        ANGUAN_TRY(checkAnotherOfficer(database, changed.login));
    if (changed.login == m_vault.session().login && !changed.active)
        return fail(ErrorCode::Denied,
                    Tr::tr("Nobody deactivates themselves. Ask another security officer."));

    const bool leaving = present.active && !changed.active;
    return m_vault.m_state->changeSlots({}, [&]() -> Result<void> {
        ANGUAN_TRY(
            database.execute(QStringLiteral("UPDATE logins SET name = ?, roles = ?, position = ?, person "
                                            "= ?, active = ? WHERE login = ?"),
                             {changed.name.trimmed(), roleIds(changed.roles), changed.position,
                              changed.person, changed.active, changed.login}));
        // Who leaves has no way in and no key any more; coming back takes a password reset.
        if (leaving) {
            ANGUAN_TRY(database.execute(QStringLiteral("UPDATE logins SET slot = NULL WHERE login = ?"),
                                        {changed.login}));
            ANGUAN_TRY(
                database.execute(QStringLiteral("UPDATE login_keys SET revoked_at = ?, sealed = NULL WHERE "
                                                "login = ? AND revoked_at = ''"),
                                 {Clock::stamp(), changed.login}));
        }
        JournalEntry entry;
        entry.action = QStringLiteral("login_change");
        entry.record = changed.login;
        const QJsonObject before = described(present), after = described(changed);
        for (auto it = after.begin(); it != after.end(); ++it) {
            if (before.value(it.key()) == it.value())
                continue;
            entry.before.insert(it.key(), before.value(it.key()));
            entry.after.insert(it.key(), it.value());
        }
        if (leaving)
            entry.before.insert(QStringLiteral("key"), present.fingerprint);
        ANGUAN_TRY(Journal(database).append(m_vault.session(), entry));
        return {};
    });
}

Result<void> Logins::resetPassword(const QString &login, Secret password)
{
    ANGUAN_TRY_LET(prepared, preparePassword(login, password));
    return resetPassword(std::move(prepared));
}

Result<void> Logins::resetPassword(PreparedPassword password)
{
    ANGUAN_TRY(m_vault.session().require(Act::ManageLogins));
    return m_vault.m_state->resetPassword(m_vault.session(), password, true,
                                          QStringLiteral("password_reset"));
}

Result<QList<LoginKey>> Logins::keys(const QString &login) const
{
    return keysIn(m_vault.database(), login);
}

Result<QList<LoginKey>> Logins::keysIn(Database &database, const QString &login)
{
    const QString where = login.isEmpty() ? QString() : QStringLiteral(" WHERE login = ?");
    ANGUAN_TRY_LET(rows, database.query(QStringLiteral("SELECT %1%2 ORDER BY id").arg(keyColumns, where),
                                        login.isEmpty() ? QVariantList() : QVariantList{login}));
    QList<LoginKey> found;
    while (rows.next())
        found += keyOf(rows);
    ANGUAN_TRY(rows.finished());
    return found;
}

Result<LoginKey> Logins::keyByFingerprint(const QString &fingerprint) const
{
    ANGUAN_TRY_LET(rows,
                   m_vault.database().query(
                       QStringLiteral("SELECT %1 WHERE fingerprint = ? ORDER BY id DESC").arg(keyColumns),
                       {fingerprint}));
    if (rows.next())
        return keyOf(rows);
    ANGUAN_TRY(rows.finished());
    return fail(ErrorCode::Invalid, Tr::tr("No key of this vault has the fingerprint %1.").arg(fingerprint));
}

Result<bool> Logins::passwordExpired(const QString &login) const
{
    ANGUAN_TRY_LET(found, find(login));
    const qint64 days = Settings(m_vault).number(QStringLiteral("password_age_days"));
    return Clock::instantOf(found.passwordChangedAt).addDays(days) < Clock::nowUtc();
}

} // namespace anguan
