// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/vault.h"

#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/vault/headsignature.h"
#include "models/vault/journal.h"
#include "models/vault/vaultstate.h"

#include <QThread>

namespace anguan {

Vault::Vault(std::unique_ptr<State> state) : m_state(std::move(state)) {}

std::unique_ptr<Vault> VaultAccess::make(std::unique_ptr<Vault::State> state)
{
    return std::unique_ptr<Vault>(new Vault(std::move(state)));
}

Vault::~Vault()
{
    // Nobody is left to tell of a failure here; an unsigned head is signed at the next lock.
    static_cast<void>(signHead());
    if (const auto head = Journal(database()).head())
        UnlockMemory::rememberHead(vaultId(), head->sequence, head->hash);
}

Database &Vault::database()
{
    return m_state->database();
}

Result<std::unique_ptr<Database>> Vault::openReader() const
{
    return m_state->file->openAnother(true);
}

const Session &Vault::session() const
{
    return m_state->session;
}

QString Vault::path() const
{
    return m_state->path;
}

Suite Vault::suite() const
{
    return m_state->header().suite;
}

QByteArray Vault::fileId() const
{
    return m_state->header().fileId;
}

QByteArray Vault::vaultId() const
{
    return m_state->header().vaultId;
}

QString Vault::unit() const
{
    return fact(m_state->database(), QStringLiteral("unit")).value_or(QString());
}

QStringList Vault::warnings() const
{
    return m_state->warnings;
}

bool Vault::olderThanLastSeen() const
{
    return m_state->older;
}

Result<SigningKey> Vault::openSigningKey(const QString &typedLogin, const Secret &password) const
{
    const QString login = tidyLogin(typedLogin);
    const auto refused = [] {
        return fail(ErrorCode::Denied,
                    Tr::tr("The login or the password is not right, so nothing was signed. "
                           "Type the password again."));
    };
    // The slow part holds no lock; a guess is counted before it is looked at.
    KeySlot slot;
    {
        const std::lock_guard lock(m_state->guard);
        State::Attempts &attempts = m_state->attempts[login];
        const qint64 passed =
            attempts.failures == 0 ? 0 : Clock::instantOf(attempts.lastAt).msecsTo(Clock::nowUtc());
        const qint64 wait = delayAfter(attempts.failures) * 1000 - std::max<qint64>(0, passed);
        if (wait > 0)
            return tooEarly(int((wait + 999) / 1000));
        ++attempts.failures;
        attempts.lastAt = Clock::stamp();
        for (const KeySlot &candidate : m_state->keySlots) {
            if (!candidate.isRecovery() && candidate.login == login)
                slot = candidate;
        }
    }
    if (slot.id.isEmpty()) {
        KdfParameters kdf = m_state->kdf;
        kdf.salt = randomBytes(16);
        ANGUAN_TRY(derivePasswordKey(password, kdf));
        return refused();
    }
    ANGUAN_TRY_LET(passwordKey, derivePasswordKey(password, slot.kdf));
    if (!openKeySlot(slot, vaultId(), passwordKey))
        return refused();

    // The main connection belongs to the vault's own thread.
    std::unique_ptr<Database> reader;
    if (QThread::currentThread() != thread()) {
        ANGUAN_TRY_LET(opened, openReader());
        reader = std::move(opened);
    }
    Database &source = reader ? *reader : m_state->database();
    ANGUAN_TRY_LET(rows,
                   source.query(QStringLiteral("SELECT k.sealed, k.public_pem FROM login_keys k JOIN logins "
                                               "l ON l.login = k.login WHERE k.login = ? AND k.revoked_at "
                                               "= '' AND l.active = 1"),
                                {login}));
    if (!rows.next()) {
        ANGUAN_TRY(rows.finished());
        return fail(ErrorCode::Denied, Tr::tr("“%1” has no key to sign with. Ask an officer to reset the "
                                              "password; that makes a new one.")
                                           .arg(login));
    }
    auto key =
        anguan::openSigningKey(rows.blob(0), rows.text(1).toUtf8(), vaultId(), login, suite(), passwordKey);
    const std::lock_guard lock(m_state->guard);
    m_state->attempts.remove(login);
    return key;
}

Secret Vault::subKey(QByteArrayView purpose) const
{
    return deriveSubKey(suite(), m_state->vaultKey, "for " + purpose.toByteArray());
}

Result<void> Vault::signHead()
{
    if (!m_state->headKey || !session().may(Act::SignHead))
        return {};
    return signJournalHead(database(), session().login, *m_state->headKey);
}

void Vault::announce(const QString &registerId, const QString &number)
{
    emit recordChanged(registerId, number);
}

} // namespace anguan
