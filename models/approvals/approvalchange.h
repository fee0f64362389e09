// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/approval.h"
#include "models/base/result.h"
#include "models/crypto/signature.h"

#include <QJsonObject>

namespace anguan {

class Vault;

/// One step of an approval's life: stored with the register's row, its effect and the journal entry in one
/// transaction, or not at all.
struct ApprovalChange
{
    ApprovalChange(const Approval &approval, const QString &journalAction);

    /// For the journal; nothing when the two are equal.
    void note(const char *field, const QJsonValue &was, const QJsonValue &is);

    Approval next;
    int expected = 0; ///< the version it changes
    QString action;   ///< of the journal entry
    QJsonObject before, after;
    QString reason;
    bool newRound = false;  ///< next.rounds.last() is to be stored
    bool newAnswer = false; ///< so is its last answer
    Result<void> (*effect)(Vault &vault, const Approval &approval) = nullptr;
    const SigningKey *officerKey = nullptr; ///< at hand when an officer answers: signs the journal's head
};

Result<Approval> storeNew(Vault &vault, const Approval &approval);
Result<Approval> storeChange(Vault &vault, const ApprovalChange &change);

} // namespace anguan
