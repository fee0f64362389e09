// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/crypto/secret.h"
#include "models/registers/field.h"
#include "models/vault/logins.h"

#include <QList>
#include <QString>

namespace anguan {

class Database;
class SigningKey;
class Vault;
struct VerifyReport;

/// One signature on a sheet that is no approval: a handover, an access review, a delegation.
struct SheetSignature
{
    qint64 id = 0;
    QString registerId;
    QString number;  ///< of the sheet's record
    QString purpose; ///< whose signature the sheet wants: "leaver", "receiver", "supervisor", "officer" …
    Values content;  ///< the sheet as it was signed
    QByteArray canonical, contentSm3;
    QByteArray statement; ///< the bytes that were signed
    QString signer;       ///< login
    QString signerName;
    QString role;    ///< roleIds of the signer
    QString onPaper; ///< who signed on paper; then the signature is the signer's word that this was so
    QString signedAt;
    QByteArray signature; ///< DER
    QByteArray publicPem;
    QString fingerprint;

    bool isOnPaper() const { return !onPaper.isEmpty(); }
};

/// Signs sheets at the desk with the signer's own key, as approvals are signed. What a sheet contains and who
/// may sign which purpose is the business of its engine; this keeps, chains, journals and checks. The
/// statement is canonical JSON of {"register", "number", "purpose", "content_sm3", "signer", "signer_name",
/// "role", "on_paper", "signed_at", "previous_sm3"}; previous_sm3 is the digest of the statement before it on
/// the same sheet.
class SheetSignatures
{
public:
    explicit SheetSignatures(Vault &vault);

    struct Sheet
    {
        QString registerId;
        QString number;
        QString purpose;
        Values content; ///< strings, integers, booleans, arrays, objects: what canonical JSON takes
    };
    /// Everything at once; half a second. A wrong password is journalled. Joins an open transaction.
    Result<SheetSignature> sign(const Sheet &sheet, const QString &login, const Secret &password);
    /// The same with a key opened by Vault::openSigningKey off the GUI thread. `onPaper` names a person
    /// without a login, who signed on paper.
    Result<SheetSignature> signWith(const Sheet &sheet, const QString &login, const SigningKey &key,
                                    const QString &onPaper = {});
    /// Journals that somebody tried with a password that does not open the key.
    Result<void> noteRefused(const Sheet &sheet, const QString &login);

    /// Oldest first.
    Result<QList<SheetSignature>> of(const QString &number) const;
    /// The last one of each purpose that was given for exactly this content.
    Result<QList<SheetSignature>> standing(const QString &number, const Values &content) const;
    /// One sentence: valid, for whom and when, or why not.
    struct Check
    {
        bool holds = false;
        QString text;
    };
    Result<Check> check(const SheetSignature &signature) const;

private:
    Vault &m_vault;
};

/// Every signature on every sheet: digest, statement, chain, key, and that each one the journal knows is
/// still there. For verifyEverything.
Result<void> verifySheetSignatures(Database &database, VerifyReport &report);

} // namespace anguan
