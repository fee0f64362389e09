// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/delegations.h"
#include "models/approvals/kind.h"
#include "models/vault/logins.h"
#include "models/vault/role.h"

#include <optional>

namespace anguan {

class Vault;

/// Who may sign, found in the registers and the logins at this moment. Made anew for each question: a group's
/// leader may have changed a second ago.
class Signers
{
public:
    explicit Signers(Vault &vault);

    static Act actOf(Signer signer);
    static Role roleOf(Signer signer); ///< the role that the statement names
    static QString positionName(Signer signer);

    Result<QList<Login>> all() const;
    /// Holds the position, is no applicant, has not answered another step of this round: or a sentence why
    /// not.
    Result<void> mayAnswer(const Approval &approval, const Step &step, const Login &login) const;
    /// The delegation under which this login answers; nothing when it holds the position itself.
    std::optional<Delegations::Standing> delegationFor(const Approval &approval, const Step &step,
                                                       const Login &login) const;
    /// The signer's name as it is signed: a deputy's names the one who is away.
    QString signedName(const Approval &approval, const Step &step, const Login &login) const;
    /// Whether it holds the position by itself, whatever the application.
    bool holdsNow(Signer signer, const Login &login) const;
    /// Whether somebody who holds it lets this login sign today.
    bool standsInNow(Signer signer, const Login &login) const;
    /// Two logins of one person are one person: all of them.
    Result<QStringList> loginsOfPerson(const Login &login) const;
    /// Everybody who may; when nobody can, the reason.
    Result<QList<Login>> of(const Approval &approval, const Step &step) const;

private:
    /// No applicant, has not answered an earlier step: or a sentence why not.
    Result<void> isFree(const Approval &approval, const Login &login, const QList<Login> &logins) const;
    bool holds(Signer signer, const Login &login, const Approval &approval) const;
    QStringList actingLeaders() const; ///< numbers of people
    QString departmentOf(const QString &person) const;

    Vault &m_vault;
};

} // namespace anguan
