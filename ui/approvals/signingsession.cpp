// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/signingsession.h"

#include "models/vault/settings.h"
#include "models/vault/vault.h"

#include <chrono>

namespace anguan {

SigningSession::SigningSession(Vault &vault, QObject *parent) : QObject(parent), m_vault(vault)
{
    m_end.setSingleShot(true);
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_end, &QTimer::timeout, this, &SigningSession::end);
    connect(&m_tick, &QTimer::timeout, this, &SigningSession::ticked);
}

void SigningSession::begin(const QString &login, std::shared_ptr<SigningKey> key)
{
    m_login = login;
    m_key = std::move(key);
    m_end.start(std::chrono::seconds(Settings(m_vault).number(QStringLiteral("sign_session_seconds"))));
    m_tick.start();
    emit ticked();
}

void SigningSession::end()
{
    m_end.stop();
    m_tick.stop();
    m_key.reset();
    m_login.clear();
    emit ticked();
}

std::shared_ptr<SigningKey> SigningSession::keyOf(const QString &login) const
{
    return m_key && login == m_login ? m_key : nullptr;
}

int SigningSession::secondsLeft() const
{
    return m_key ? int((m_end.remainingTime() + 999) / 1000) : 0;
}

} // namespace anguan
