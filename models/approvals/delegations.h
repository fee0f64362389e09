// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/steps.h"
#include "models/base/result.h"
#include "models/crypto/secret.h"
#include "models/crypto/signature.h"
#include "models/records/record.h"
#include "models/registers/field.h"

#include <QList>
#include <QString>

namespace anguan {

class Vault;

/// Who signs for whom while somebody is away: a dated sheet in the register of delegations that the absent
/// person signed. Without that signature, or when a word of it has changed since, it does not count.
class Delegations
{
public:
    explicit Delegations(Vault &vault);

    /// What the absent person signs.
    static Values contentOf(const Record &delegation);
    /// Signed at the desk: `login` is the absent person's own, and holds the position now.
    Result<void> sign(const QString &number, const QString &login, const Secret &password);
    /// The same with a key opened off the GUI thread.
    Result<void> signWith(const QString &number, const QString &login, const SigningKey &key);

    struct Standing
    {
        QString number;            ///< "DLG-2026-0001"
        QString principal, deputy; ///< numbers of people
        QString principalName;
    };
    /// Those that hold today for this position: signed, neither over nor ended, the signature valid.
    QList<Standing> standing(Signer signer) const;

private:
    Result<Record> signable(const QString &number, const QString &login) const;
    bool isSignedBy(const Record &delegation) const;

    Vault &m_vault;
};

} // namespace anguan
