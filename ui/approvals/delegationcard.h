// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/crypto/signature.h"
#include "models/records/record.h"
#include "ui/widgets/card.h"

#include <optional>

class QPushButton;

namespace anguan {

class Banner;
class PasswordField;
class Vault;

/// A delegation that waits for the signature of whoever is at the desk: who will sign for them, in which
/// position, on which days. Hidden while none waits.
class DelegationCard : public Card
{
    Q_OBJECT
public:
    explicit DelegationCard(Vault &vault, QWidget *parent = nullptr);

    void reload();

signals:
    void noticed(const QString &sentence);

private:
    std::optional<Record> waiting() const;
    void sign();
    void finish(const QString &number, Result<SigningKey> key);
    void setBusy(bool busy);

    Vault &m_vault;
    QString m_number;
    QLabel *m_words;
    PasswordField *m_password;
    QPushButton *m_sign;
    Banner *m_banner;
};

} // namespace anguan
