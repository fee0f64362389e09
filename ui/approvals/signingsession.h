// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/crypto/signature.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace anguan {

class Vault;

/// One password entry signs several papers one after another: the signer's key stays open for the unit's
/// number of seconds (sign_session_seconds, at most two minutes) from the entry, and no longer. It goes with
/// the screen, so locking ends it.
class SigningSession : public QObject
{
    Q_OBJECT
public:
    explicit SigningSession(Vault &vault, QObject *parent = nullptr);

    void begin(const QString &login, std::shared_ptr<SigningKey> key);
    void end();
    /// Null unless this login's key is open.
    std::shared_ptr<SigningKey> keyOf(const QString &login) const;
    int secondsLeft() const;

signals:
    void ticked(); ///< each second, and at both ends

private:
    Vault &m_vault;
    QString m_login;
    std::shared_ptr<SigningKey> m_key;
    QTimer m_end, m_tick;
};

} // namespace anguan
