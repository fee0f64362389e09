// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/vault/journal.h"
#include "models/vault/recoverykey.h"
#include "models/vault/vaultstate.h"

namespace anguan {

namespace {

/// Of the key that the login signs with now.
Result<QString> presentFingerprint(Database &database, const QString &login)
{
    ANGUAN_TRY_LET(rows,
                   database.query(QStringLiteral("SELECT coalesce(k.fingerprint, '') FROM logins l LEFT "
                                                 "JOIN login_keys k ON k.login = l.login AND "
                                                 "k.revoked_at = '' WHERE l.login = ?"),
                                  {login}));
    if (rows.next())
        return rows.text(0);
    ANGUAN_TRY(rows.finished());
    return fail(ErrorCode::Invalid, Tr::tr("There is no login “%1” in this vault.").arg(login));
}

Result<void> nameSlot(Database &database, const QString &login, const QByteArray &slotId, bool mustChange)
{
    return database.execute(QStringLiteral("UPDATE logins SET slot = ?, active = 1, must_change = ?, "
                                           "password_changed_at = ? WHERE login = ?"),
                            {slotId, mustChange, Clock::stamp(), login});
}

} // namespace

Result<PreparedPassword> Vault::State::preparePassword(const QString &login, const Secret &password)
{
    ANGUAN_TRY(Logins::checkPassword(login, QString::fromUtf8(password.view())));
    ANGUAN_TRY_LET(
        historyKdf,
        database().scalar(QStringLiteral("SELECT history_kdf FROM logins WHERE login = ?"), {login}));
    ANGUAN_TRY_LET(credentials, makeCredentials(password, kdf, historyKdf.toByteArray()));
    return PreparedPassword{login, std::move(credentials)};
}

Result<void> Vault::State::resetPassword(const Session &by, const PreparedPassword &password, bool mustChange,
                                         const QString &action)
{
    const QString &login = password.login;
    const Credentials &credentials = password.credentials;
    ANGUAN_TRY_LET(present, presentFingerprint(database(), login));
    ANGUAN_TRY(checkPasswordHistory(database(), login, credentials.historyDigest));
    const KeySlot slot =
        makeKeySlot(header().vaultId, login, credentials.kdf, credentials.passwordKey, vaultKey);
    SigningKey key = SigningKey::generate();
    const QString fingerprint = keyFingerprint(key.publicPem());
    const auto rows = [&]() -> Result<void> {
        ANGUAN_TRY(nameSlot(database(), login, slot.id, mustChange));
        ANGUAN_TRY(keepPasswordHistory(database(), login, credentials.historyDigest));
        ANGUAN_TRY(replaceSigningKey(login, key, credentials.passwordKey));
        JournalEntry entry;
        entry.action = action;
        entry.record = login;
        entry.before = {{QStringLiteral("key"), present}};
        entry.after = {{QStringLiteral("key"), fingerprint}};
        ANGUAN_TRY(Journal(database()).append(by, entry));
        return {};
    };
    ANGUAN_TRY(changeSlots({slot}, rows));
    if (login == session.login && session.may(Act::SignHead))
        headKey = std::move(key);
    return {};
}

Result<PreparedPassword> Vault::prepareChange(const QString &typedLogin, const Secret &current,
                                              const Secret &replacement) const
{
    const QString login = tidyLogin(typedLogin);
    ANGUAN_TRY(Logins::checkPassword(login, QString::fromUtf8(replacement.view())));
    // Whoever knows the present password is that person, whoever has the vault open.
    ANGUAN_TRY_LET(key, openSigningKey(login, current));
    ANGUAN_TRY_LET(prepared, m_state->preparePassword(login, replacement));
    prepared.key = std::move(key);
    return std::move(prepared);
}

Result<void> Vault::changePassword(const QString &login, const Secret &current, Secret replacement)
{
    ANGUAN_TRY_LET(prepared, prepareChange(login, current, replacement));
    return changePassword(std::move(prepared));
}

Result<void> Vault::changePassword(PreparedPassword password)
{
    State &state = *m_state;
    const QString &login = password.login;
    const Credentials &credentials = password.credentials;
    Q_ASSERT(password.key);
    ANGUAN_TRY(checkPasswordHistory(database(), login, credentials.historyDigest));
    const KeySlot slot =
        makeKeySlot(vaultId(), login, credentials.kdf, credentials.passwordKey, state.vaultKey);
    const QByteArray sealed =
        sealSigningKey(*password.key, vaultId(), login, suite(), credentials.passwordKey);
    return state.changeSlots({slot}, [&]() -> Result<void> {
        ANGUAN_TRY(nameSlot(database(), login, slot.id, false));
        ANGUAN_TRY(keepPasswordHistory(database(), login, credentials.historyDigest));
        ANGUAN_TRY(database().execute(
            QStringLiteral("UPDATE login_keys SET sealed = ? WHERE login = ? AND revoked_at = ''"),
            {sealed, login}));
        JournalEntry entry;
        entry.action = QStringLiteral("password");
        entry.record = login;
        ANGUAN_TRY(Journal(database()).append(session(), entry));
        return {};
    });
}

Result<QString> Vault::replaceRecoveryKey()
{
    ANGUAN_TRY(session().require(Act::ManageLogins));
    State &state = *m_state;
    const Secret recoveryKey = Secret::random(32);
    KdfParameters noKdf;
    noKdf.suite = suite();
    const KeySlot slot = makeKeySlot(vaultId(), {}, noKdf, recoveryKey, state.vaultKey);
    const auto rows = [&]() -> Result<void> {
        ANGUAN_TRY(
            setFact(database(), QStringLiteral("recovery_slot"), QString::fromLatin1(slot.id.toHex())));
        JournalEntry entry;
        entry.action = QStringLiteral("recovery_key");
        ANGUAN_TRY(Journal(database()).append(session(), entry));
        return {};
    };
    ANGUAN_TRY(state.changeSlots({slot}, rows));
    return recoveryKeyText(recoveryKey);
}

} // namespace anguan
