// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/sheetcheck.h"

#include "models/base/canonicaljson.h"
#include "models/base/tr.h"
#include "models/crypto/digest.h"
#include "models/registers/display.h"
#include "models/vault/backup.h"
#include "models/vault/database.h"

#include <QHash>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace anguan {

namespace {

SheetSignatures::Check invalid(const QString &why)
{
    return {false, why};
}

/// Digests of the statements that the journal says were signed. The journal is a chain of its own, so a line
/// taken out of the table leaves a hole that shows.
Result<QHash<QString, QString>> journalled(Database &database)
{
    QHash<QString, QString> sheets; // digest -> number of the sheet
    ANGUAN_TRY_LET(rows,
                   database.query(QStringLiteral(
                       "SELECT record, after FROM journal WHERE action = 'sign_sheet' ORDER BY sequence")));
    while (rows.next()) {
        const QJsonObject after = QJsonDocument::fromJson(rows.text(1).toUtf8()).object();
        sheets.insert(after.value(QLatin1String("statement_sm3")).toString(), rows.text(0));
    }
    ANGUAN_TRY(rows.finished());
    return sheets;
}

} // namespace

Result<QByteArray> sheetStatement(const SheetSignature &signature, const QByteArray &previous)
{
    return canonicalJson(QJsonObject{
        {QStringLiteral("register"), signature.registerId},
        {QStringLiteral("number"), signature.number},
        {QStringLiteral("purpose"), signature.purpose},
        {QStringLiteral("content_sm3"), hex(signature.contentSm3)},
        {QStringLiteral("signer"), signature.signer},
        {QStringLiteral("signer_name"), signature.signerName},
        {QStringLiteral("role"), signature.role},
        {QStringLiteral("on_paper"), signature.onPaper},
        {QStringLiteral("signed_at"), signature.signedAt},
        {QStringLiteral("previous_sm3"), previous.isEmpty() ? QString() : hex(sm3(previous))},
    });
}

Result<QList<SheetSignature>> readSheetSignatures(Database &database, const QString &number)
{
    const QString select = QStringLiteral(
        "SELECT id, register, number, purpose, content, content_sm3, statement, signer, signer_name, role, "
        "on_paper, signed_at, signature, public_pem, fingerprint FROM sheet_signatures ");
    ANGUAN_TRY_LET(rows,
                   number.isEmpty()
                       ? database.query(select + QStringLiteral("ORDER BY id"))
                       : database.query(select + QStringLiteral("WHERE number = ? ORDER BY id"), {number}));
    QList<SheetSignature> all;
    while (rows.next()) {
        SheetSignature one;
        one.id = rows.integer(0);
        one.registerId = rows.text(1);
        one.number = rows.text(2);
        one.purpose = rows.text(3);
        one.canonical = rows.blob(4);
        one.content = QJsonDocument::fromJson(one.canonical).object();
        one.contentSm3 = rows.blob(5);
        one.statement = rows.blob(6);
        one.signer = rows.text(7);
        one.signerName = rows.text(8);
        one.role = rows.text(9);
        one.onPaper = rows.text(10);
        one.signedAt = rows.text(11);
        one.signature = rows.blob(12);
        one.publicPem = rows.blob(13);
        one.fingerprint = rows.text(14);
        all.append(one);
    }
    ANGUAN_TRY(rows.finished());
    return all;
}

SheetChecker::SheetChecker(QList<LoginKey> keys) : m_keys(std::move(keys)) {}

SheetSignatures::Check SheetChecker::check(const SheetSignature &signature, const QByteArray &previous)
{
    if (sm3(signature.canonical) != signature.contentSm3)
        return invalid(Tr::tr("The content was changed after it was signed."));
    const Result<QByteArray> expected = sheetStatement(signature, previous);
    if (!expected || *expected != signature.statement)
        return invalid(Tr::tr("The signed statement does not belong to this sheet and this content."));
    const auto key = std::find_if(m_keys.begin(), m_keys.end(), [&](const LoginKey &candidate) {
        return candidate.login == signature.signer && candidate.publicPem == signature.publicPem;
    });
    if (key == m_keys.end() || keyFingerprint(signature.publicPem) != signature.fingerprint)
        return invalid(Tr::tr("The key is none that %1 ever had here.").arg(signature.signerName));
    // Stamps are of one form and length, so they order as text.
    const bool isRevoked = !key->revokedAt.isEmpty() && signature.signedAt > key->revokedAt;
    if (signature.signedAt < key->createdAt || isRevoked)
        return invalid(
            Tr::tr("The key of %1 was not valid at the time of signing.").arg(signature.signerName));
    auto parsed = m_parsed.find(signature.publicPem);
    if (parsed == m_parsed.end()) {
        Result<PublicKey> fresh = PublicKey::fromPem(signature.publicPem);
        if (!fresh)
            return invalid(fresh.error().text);
        parsed = m_parsed.emplace(signature.publicPem, std::move(*fresh)).first;
    }
    if (!parsed->second.verify(signature.statement, signature.signature))
        return invalid(Tr::tr("The signature does not fit what was signed."));
    const QString at = displayInstant(signature.signedAt);
    if (signature.isOnPaper())
        return {true, Tr::tr("Valid: %1 recorded on %2 that %3 signed on paper.")
                          .arg(signature.signerName, at, signature.onPaper)};
    return {true, Tr::tr("Valid: signed by %1 on %2.").arg(signature.signerName, at)};
}

Result<void> verifySheetSignatures(Database &database, VerifyReport &report)
{
    ANGUAN_TRY_LET(keys, Logins::keysIn(database));
    ANGUAN_TRY_LET(all, readSheetSignatures(database));
    ANGUAN_TRY_LET(known, journalled(database));
    SheetChecker checker(keys);
    QHash<QString, QByteArray> previous; // by sheet
    QSet<QString> seen;
    for (const SheetSignature &one : std::as_const(all)) {
        ++report.sheetSignatures;
        const SheetSignatures::Check check = checker.check(one, previous.value(one.number));
        const QString digest = hex(sm3(one.statement));
        if (!check.holds)
            report.damage << Tr::tr("%1, signature of %2: %3").arg(one.number, one.signerName, check.text);
        else if (known.value(digest) != one.number)
            report.damage << Tr::tr("%1, signature of %2: the journal does not know it.")
                                 .arg(one.number, one.signerName);
        seen.insert(digest);
        previous.insert(one.number, one.statement);
    }
    for (auto it = known.cbegin(); it != known.cend(); ++it) {
        if (!seen.contains(it.key()))
            report.damage << Tr::tr("%1: a signature that the journal knows is missing or was replaced.")
                                 .arg(it.value());
    }
    return {};
}

} // namespace anguan
