// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/crypto/signature.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace anguan {

class Database;

/// A signed head pins the whole journal up to it: the statement is canonical JSON of {"head", "sequence",
/// "signed_at", "signer"}, signed with SM2. Nothing happens when the head is signed already. Joins an open
/// transaction.
Result<void> signJournalHead(Database &database, const QString &signer, const SigningKey &key);

struct SignedHead
{
    qint64 sequence = 0;
    QString head; ///< hex, as signed
    QString signer;
    QString signedAt;
    QString fingerprint;
};
/// Newest first, as their statements say; verifyHeadSignatures tells whether they hold.
Result<QList<SignedHead>> signedHeads(Database &database, int count);

struct HeadSignatureReport
{
    qint64 signatures = 0;
    QStringList damage;
};
/// Every signature against its key, its key against the login's, its head against the journal.
Result<HeadSignatureReport> verifyHeadSignatures(Database &database);

} // namespace anguan
