// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/sheetsignatures.h"

#include "models/base/canonicaljson.h"
#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/crypto/digest.h"
#include "models/records/sheetcheck.h"
#include "models/vault/database.h"
#include "models/vault/journal.h"
#include "models/vault/vault.h"

namespace anguan {

namespace {

/// Whoever works here may lend the desk to a signer; an auditor only looks.
Result<void> requireDesk(const Session &session)
{
    const bool lends =
        session.may(Act::EditRecords) || session.may(Act::DraftApproval) || session.may(Act::SignApproval);
    return lends ? Result<void>() : session.require(Act::SignApproval);
}

Result<void> insertRow(Database &database, const SheetSignature &one)
{
    return database.execute(
        QStringLiteral(
            "INSERT INTO sheet_signatures (register, number, purpose, content, content_sm3, statement, "
            "signer, signer_name, role, on_paper, signed_at, signature, public_pem, fingerprint) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {one.registerId, one.number, one.purpose, one.canonical, one.contentSm3, one.statement, one.signer,
         one.signerName, one.role, one.onPaper, one.signedAt, one.signature, one.publicPem, one.fingerprint});
}

} // namespace

SheetSignatures::SheetSignatures(Vault &vault) : m_vault(vault) {}

Result<SheetSignature> SheetSignatures::sign(const Sheet &sheet, const QString &login, const Secret &password)
{
    ANGUAN_TRY(requireDesk(m_vault.session()));
    const Result<SigningKey> key = m_vault.openSigningKey(login, password);
    if (!key) {
        if (key.error().code == ErrorCode::Denied)
            ANGUAN_TRY(noteRefused(sheet, login));
        return fail(key.error());
    }
    return signWith(sheet, login, *key);
}

Result<SheetSignature> SheetSignatures::signWith(const Sheet &sheet, const QString &login,
                                                 const SigningKey &key, const QString &onPaper)
{
    ANGUAN_TRY(requireDesk(m_vault.session()));
    ANGUAN_TRY_LET(transaction, Transaction::begin(m_vault.database()));
    ANGUAN_TRY_LET(person, Logins(m_vault).find(login));
    if (!person.active)
        return fail(ErrorCode::Denied, Tr::tr("The login %1 is switched off.").arg(login));
    SheetSignature made;
    made.registerId = sheet.registerId;
    made.number = sheet.number;
    made.purpose = sheet.purpose;
    made.content = sheet.content;
    ANGUAN_TRY_LET(canonical, canonicalJson(sheet.content));
    made.canonical = canonical;
    made.contentSm3 = sm3(canonical);
    made.signer = person.login;
    made.signerName = person.name;
    made.role = roleIds(person.roles);
    made.onPaper = onPaper.trimmed().normalized(QString::NormalizationForm_C);
    made.signedAt = Clock::stamp();
    made.publicPem = key.publicPem();
    made.fingerprint = keyFingerprint(made.publicPem);
    if (made.publicPem != person.publicPem)
        return fail(ErrorCode::Denied,
                    Tr::tr("This key of %1 has been replaced. Sign with the new password.").arg(person.name));
    ANGUAN_TRY_LET(earlier, of(sheet.number));
    const QByteArray previous = earlier.isEmpty() ? QByteArray() : earlier.last().statement;
    ANGUAN_TRY_LET(statement, sheetStatement(made, previous));
    made.statement = statement;
    ANGUAN_TRY_LET(signature, key.sign(statement));
    made.signature = signature;

    // What is stored must hold for anybody who checks it later, so it is checked as they will.
    ANGUAN_TRY_LET(keys, Logins(m_vault).keys());
    if (const Check check = SheetChecker(keys).check(made, previous); !check.holds)
        return fail(ErrorCode::Damaged, check.text);
    ANGUAN_TRY(insertRow(m_vault.database(), made));
    made.id = m_vault.database().lastInsertId();
    JournalEntry entry;
    entry.action = QStringLiteral("sign_sheet");
    entry.registerId = made.registerId;
    entry.record = made.number;
    entry.after = {{QStringLiteral("purpose"), made.purpose},
                   {QStringLiteral("signer"), made.signer},
                   {QStringLiteral("content_sm3"), hex(made.contentSm3)},
                   {QStringLiteral("statement_sm3"), hex(sm3(made.statement))},
                   {QStringLiteral("key"), made.fingerprint}};
    if (made.isOnPaper())
        entry.after.insert(QStringLiteral("on_paper"), made.onPaper);
    ANGUAN_TRY(Journal(m_vault.database()).append(m_vault.session(), entry));
    ANGUAN_TRY(transaction.commit());
    return made;
}

Result<void> SheetSignatures::noteRefused(const Sheet &sheet, const QString &login)
{
    ANGUAN_TRY_LET(transaction, Transaction::begin(m_vault.database()));
    JournalEntry entry;
    entry.action = QStringLiteral("sign_refused");
    entry.registerId = sheet.registerId;
    entry.record = sheet.number;
    entry.after = {{QStringLiteral("signer"), login}};
    entry.reason = Tr::tr("The password does not open the signing key.");
    ANGUAN_TRY(Journal(m_vault.database()).append(m_vault.session(), entry));
    return transaction.commit();
}

Result<QList<SheetSignature>> SheetSignatures::of(const QString &number) const
{
    return readSheetSignatures(m_vault.database(), number);
}

Result<QList<SheetSignature>> SheetSignatures::standing(const QString &number, const Values &content) const
{
    ANGUAN_TRY_LET(canonical, canonicalJson(content));
    ANGUAN_TRY_LET(all, of(number));
    QList<SheetSignature> standing;
    for (const SheetSignature &one : std::as_const(all)) {
        if (one.canonical != canonical)
            continue;
        standing.removeIf([&](const SheetSignature &other) { return other.purpose == one.purpose; });
        standing.append(one);
    }
    return standing;
}

Result<SheetSignatures::Check> SheetSignatures::check(const SheetSignature &signature) const
{
    ANGUAN_TRY_LET(keys, Logins(m_vault).keys());
    ANGUAN_TRY_LET(all, of(signature.number));
    QByteArray previous;
    for (const SheetSignature &other : std::as_const(all)) {
        if (other.id >= signature.id)
            break;
        previous = other.statement;
    }
    return SheetChecker(keys).check(signature, previous);
}

} // namespace anguan
