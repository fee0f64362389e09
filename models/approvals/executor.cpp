// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/executor.h"

#include "models/base/tr.h"
#include "models/vault/logins.h"
#include "models/vault/vault.h"

namespace anguan {

void refuseApproverAsExecutor(Vault &vault, const Approval &approval, const Values &afterwards,
                              Findings &findings)
{
    const QString field = QStringLiteral("carried_out_by");
    const QString executor = afterwards.value(field).toString();
    const Round *round = approval.lastRound();
    if (executor.isEmpty() || !round)
        return;
    for (const Answer &answer : round->answers) {
        if (answer.role != roleId(Role::Leader))
            continue;
        const Result<Login> signer = Logins(vault).find(answer.signer);
        if (!signer || signer->person != executor)
            continue;
        findings.append({Severity::Refuse, field,
                         Tr::tr("%1 approved this and cannot carry it out as well.").arg(answer.signerName),
                         QStringLiteral("H12")});
        return;
    }
}

} // namespace anguan
