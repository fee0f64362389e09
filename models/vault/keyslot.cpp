// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/keyslot.h"

#include "models/base/tr.h"
#include "models/crypto/blobseal.h"

#include <QCborMap>
#include <QCborValue>

namespace anguan {

namespace {

constexpr char purpose[] = "key slot";

QByteArray contextOf(const KeySlot &slot, const QByteArray &vaultId)
{
    return QByteArrayLiteral("anguan key slot\n") + vaultId + slot.id + slot.login.toUtf8();
}

} // namespace

KeySlot makeKeySlot(const QByteArray &vaultId, const QString &login, const KdfParameters &kdf,
                    const Secret &passwordKey, const Secret &vaultKey)
{
    KeySlot slot{randomBytes(16), login, kdf, {}};
    const Secret key = deriveSubKey(kdf.suite, passwordKey, purpose);
    slot.wrapped = sealBlob(kdf.suite, key, contextOf(slot, vaultId), vaultKey.view());
    return slot;
}

Result<Secret> openKeySlot(const KeySlot &slot, const QByteArray &vaultId, const Secret &passwordKey)
{
    const Secret key = deriveSubKey(slot.kdf.suite, passwordKey, purpose);
    auto vaultKey = openBlob(slot.kdf.suite, key, contextOf(slot, vaultId), slot.wrapped);
    if (!vaultKey)
        return fail(ErrorCode::Denied, Tr::tr("The key does not fit."));
    return vaultKey;
}

void insertKdf(QCborMap &map, const KdfParameters &kdf)
{
    map.insert(QStringLiteral("salt"), kdf.salt);
    if (kdf.suite == Suite::Sm) {
        map.insert(QStringLiteral("rounds"), qint64(kdf.rounds));
        return;
    }
    map.insert(QStringLiteral("n"), qint64(kdf.n));
    map.insert(QStringLiteral("r"), qint64(kdf.r));
    map.insert(QStringLiteral("p"), qint64(kdf.p));
}

KdfParameters kdfFrom(const QCborMap &map, Suite suite)
{
    KdfParameters kdf;
    kdf.suite = suite;
    kdf.salt = map.value(QStringLiteral("salt")).toByteArray();
    kdf.rounds = quint64(map.value(QStringLiteral("rounds")).toInteger(0));
    kdf.n = quint64(map.value(QStringLiteral("n")).toInteger(0));
    kdf.r = quint32(map.value(QStringLiteral("r")).toInteger(0));
    kdf.p = quint32(map.value(QStringLiteral("p")).toInteger(0));
    return kdf;
}

} // namespace anguan
