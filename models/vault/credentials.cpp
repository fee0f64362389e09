// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/credentials.h"

#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/crypto/blobseal.h"
#include "models/vault/database.h"
#include "models/vault/keyslot.h"

#include <QCborMap>
#include <QCborValue>

#include <future>

namespace anguan {

namespace {

constexpr int rememberedPasswords = 5;
constexpr char signingPurpose[] = "signing key";
constexpr char historyPurpose[] = "password history";

KdfParameters freshKdf(KdfParameters kdf)
{
    kdf.salt = randomBytes(16);
    return kdf;
}

QByteArray encoded(const KdfParameters &kdf)
{
    QCborMap map{{QStringLiteral("suite"), suiteId(kdf.suite)}};
    insertKdf(map, kdf);
    return map.toCborValue().toCbor();
}

KdfParameters decoded(const QByteArray &bytes)
{
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    return kdfFrom(map, suiteOf(map.value(QStringLiteral("suite")).toString()).value_or(Suite::Sm));
}

QByteArray contextOf(QByteArrayView publicPem, const QByteArray &vaultId, const QString &login)
{
    return QByteArrayLiteral("anguan signing key\n") + vaultId + login.toUtf8() + '\n' +
           publicPem.toByteArray();
}

} // namespace

Result<Credentials> makeCredentials(const Secret &password, const KdfParameters &pattern,
                                    const QByteArray &historyKdf)
{
    Credentials made;
    made.kdf = freshKdf(pattern);
    made.historyKdf = historyKdf.isEmpty() ? encoded(freshKdf(pattern)) : historyKdf;
    const KdfParameters history = decoded(made.historyKdf);
    // Two slow derivations side by side.
    auto historyKey = std::async(std::launch::async, [&] { return derivePasswordKey(password, history); });
    ANGUAN_TRY_LET(passwordKey, derivePasswordKey(password, made.kdf));
    made.passwordKey = std::move(passwordKey);
    ANGUAN_TRY_LET(digest, historyKey.get());
    made.historyDigest = deriveSubKey(history.suite, digest, historyPurpose).view().toByteArray();
    return made;
}

QByteArray sealSigningKey(const SigningKey &key, const QByteArray &vaultId, const QString &login, Suite suite,
                          const Secret &passwordKey)
{
    return sealBlob(suite, deriveSubKey(suite, passwordKey, signingPurpose),
                    contextOf(key.publicPem(), vaultId, login), key.toDer().view());
}

Result<SigningKey> openSigningKey(const QByteArray &sealed, QByteArrayView publicPem,
                                  const QByteArray &vaultId, const QString &login, Suite suite,
                                  const Secret &passwordKey)
{
    ANGUAN_TRY_LET(der, openBlob(suite, deriveSubKey(suite, passwordKey, signingPurpose),
                                 contextOf(publicPem, vaultId, login), sealed));
    return SigningKey::fromDer(der);
}

Result<void> checkPasswordHistory(Database &database, const QString &login, const QByteArray &digest)
{
    ANGUAN_TRY_LET(
        rows,
        database.query(
            QStringLiteral("SELECT digest FROM password_history WHERE login = ? ORDER BY id DESC LIMIT ?"),
            {login, rememberedPasswords}));
    while (rows.next()) {
        if (rows.blob(0) == digest)
            return fail(ErrorCode::Invalid, Tr::tr("This password was in use before. Choose one that is not "
                                                   "among the last %1.")
                                                .arg(rememberedPasswords));
    }
    return rows.finished();
}

Result<void> keepPasswordHistory(Database &database, const QString &login, const QByteArray &digest)
{
    ANGUAN_TRY(database.execute(
        QStringLiteral("INSERT INTO password_history (login, digest, set_at) VALUES (?, ?, ?)"),
        {login, digest, Clock::stamp()}));
    return database.execute(
        QStringLiteral("DELETE FROM password_history WHERE login = ? AND id NOT IN (SELECT id FROM "
                       "password_history WHERE login = ? ORDER BY id DESC LIMIT ?)"),
        {login, login, rememberedPasswords});
}

} // namespace anguan
