// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/approval.h"
#include "models/approvals/sealedpaper.h"
#include "models/base/result.h"
#include "models/crypto/secret.h"
#include "models/crypto/signature.h"

#include <QList>
#include <QString>

namespace anguan {

class Vault;

/// Signing away from the desk. One approval leaves as one sealed file that holds nothing else: its content as
/// it was submitted, what was signed before, and who may answer. It is opened with the passphrase and signed
/// with the leader's exported key, without any vault; the answer comes back as another sealed file and is
/// taken in once.
namespace SigningRequest {

/// Who may answer, as the vault knew it when the request left.
struct Candidate
{
    QString login;
    QString name; ///< as it will stand in the statement: a deputy's names the absent signer
    QString role;
    QByteArray publicPem;
};

struct Request
{
    QString vault; ///< hex of Vault::vaultId
    QString unit;
    Approval approval; ///< number, kind, title, step, its last round and the rounds before it
    QList<Candidate> candidates;
    QString leftAt; ///< stamp
};

/// The leader's key for the other machine, sealed under a password of the leader's own choice. Needs the
/// leader's password; journalled.
Result<void> exportKey(Vault &vault, const QString &login, const Secret &password, const QString &file,
                       const Secret &keyPassword);
Result<void> exportKey(Vault &vault, const QString &login, const SigningKey &key, const QString &file,
                       const Secret &keyPassword, const KdfParameters &kdf);

/// Journalled; the approval must wait for a signature.
Result<void> exportTo(Vault &vault, const QString &number, const QString &file, const Secret &passphrase);
Result<void> exportTo(Vault &vault, const QString &number, const QString &file, const Secret &passphrase,
                      const KdfParameters &kdf);

/// What the leader sees before signing. Digests and earlier signatures are checked.
Result<Request> open(const QString &file, const Secret &passphrase);

struct Answering
{
    QString requestFile, keyFile, answerFile;
    Secret passphrase;  ///< of the request; seals the answer too
    Secret keyPassword; ///< of the key file
    Decision decision = Decision::Agree;
    QString opinion; ///< required unless the decision is Agree
};
/// Signs, on a machine without the vault.
Result<Answer> sign(const Answering &answering);
Result<Answer> sign(const Answering &answering, const KdfParameters &kdf);

/// Takes the answer in, once: refused with the reason when it is altered, for another vault, of another round
/// or step, there already, or by somebody who may not answer now.
Result<Approval> import(Vault &vault, const QString &file, const Secret &passphrase);

} // namespace SigningRequest

} // namespace anguan
