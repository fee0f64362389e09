// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/headsignature.h"

#include "models/base/canonicaljson.h"
#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/crypto/digest.h"
#include "models/vault/database.h"
#include "models/vault/journal.h"

#include <QHash>

#include <unordered_map>

namespace anguan {

Result<void> signJournalHead(Database &database, const QString &signer, const SigningKey &key)
{
    ANGUAN_TRY_LET(head, Journal(database).head());
    ANGUAN_TRY_LET(newest, database.scalar(QStringLiteral("SELECT max(sequence) FROM head_signatures")));
    if (head.sequence == 0 || (newest.isValid() && newest.toLongLong() >= head.sequence))
        return {};
    ANGUAN_TRY_LET(statement, canonicalJson(QJsonObject{{QStringLiteral("head"), hex(head.hash)},
                                                        {QStringLiteral("sequence"), head.sequence},
                                                        {QStringLiteral("signed_at"), Clock::stamp()},
                                                        {QStringLiteral("signer"), signer}}));
    ANGUAN_TRY_LET(signature, key.sign(statement));
    return database.execute(
        QStringLiteral("INSERT INTO head_signatures (sequence, signer, statement, signature, public_pem) "
                       "VALUES (?, ?, ?, ?, ?)"),
        {head.sequence, signer, QString::fromUtf8(statement), signature, QString::fromUtf8(key.publicPem())});
}

Result<QList<SignedHead>> signedHeads(Database &database, int count)
{
    ANGUAN_TRY_LET(rows,
                   database.query(QStringLiteral("SELECT statement, public_pem FROM head_signatures ORDER BY "
                                                 "id DESC LIMIT ?"),
                                  {count}));
    QList<SignedHead> found;
    while (rows.next()) {
        const auto said = parseCanonicalJson(rows.text(0).toUtf8());
        if (!said)
            return fail(said.error());
        found +=
            {said->value(QLatin1String("sequence")).toInteger(),
             said->value(QLatin1String("head")).toString(), said->value(QLatin1String("signer")).toString(),
             said->value(QLatin1String("signed_at")).toString(), keyFingerprint(rows.text(1).toUtf8())};
    }
    ANGUAN_TRY(rows.finished());
    return found;
}

Result<HeadSignatureReport> verifyHeadSignatures(Database &database)
{
    ANGUAN_TRY_LET(rows,
                   database.query(QStringLiteral(
                       "SELECT h.sequence, h.signer, h.statement, h.signature, h.public_pem, j.hash, "
                       "(SELECT count(*) FROM login_keys k WHERE k.login = h.signer AND k.public_pem = "
                       "h.public_pem) FROM head_signatures h LEFT JOIN journal j ON j.sequence = h.sequence "
                       "ORDER BY h.id")));
    HeadSignatureReport report;
    std::unordered_map<QString, PublicKey> keys; // reading a key takes longer than it looks
    while (rows.next()) {
        ++report.signatures;
        const qint64 sequence = rows.integer(0);
        const QString pem = rows.text(4);
        auto key = keys.find(pem);
        if (key == keys.end()) {
            auto read = PublicKey::fromPem(pem.toUtf8());
            if (!read) {
                report.damage +=
                    Tr::tr("The signature at journal entry %1 has an unreadable key.").arg(sequence);
                continue;
            }
            key = keys.emplace(pem, std::move(*read)).first;
        }
        const QByteArray statement = rows.text(2).toUtf8();
        const auto said = parseCanonicalJson(statement);
        if (!key->second.verify(statement, rows.blob(3))) {
            report.damage += Tr::tr("The signature at journal entry %1 does not hold.").arg(sequence);
        } else if (!said || said->value(QLatin1String("head")).toString() != hex(rows.blob(5)) ||
                   said->value(QLatin1String("sequence")).toInteger() != sequence) {
            report.damage += Tr::tr("Journal entry %1 is not the one that was signed there.").arg(sequence);
        } else if (rows.integer(6) == 0 || said->value(QLatin1String("signer")).toString() != rows.text(1)) {
            report.damage +=
                Tr::tr("The signature at journal entry %1 is not by a key of its signer.").arg(sequence);
        }
    }
    ANGUAN_TRY(rows.finished());
    return report;
}

} // namespace anguan
