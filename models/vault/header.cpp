// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/header.h"

#include "models/base/tr.h"
#include "models/crypto/digest.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QtEndian>

namespace anguan {

namespace {

// One copy, numbers big-endian: magic 8, format 4, body length 4, sequence 8, digest 32, MAC 32, body, zeros.
// The digest covers the whole copy with its own place left zero, so that a flip anywhere is seen; the MAC
// covers all but digest and MAC.
constexpr char magic[] = "\x89"
                         "ANGUAN\n";
constexpr qsizetype formatAt = 8, lengthAt = 12, sequenceAt = 16, digestAt = 24, macAt = 56, bodyAt = 88;
constexpr qsizetype hashSize = 32;
constexpr qsizetype mostSlots = 64;
constexpr qsizetype idSize = 16;
constexpr qsizetype longestField = 256;

QByteArray digestOf(QByteArray copy)
{
    std::fill_n(copy.begin() + digestAt, hashSize, '\0');
    return sm3(copy);
}

QByteArray macOf(QByteArray copy, Suite suite, const Secret &vaultKey)
{
    std::fill_n(copy.begin() + digestAt, 2 * hashSize, '\0');
    const Secret key = deriveSubKey(suite, vaultKey, "header");
    return hmacSm3(key.view(), copy);
}

QCborMap slotMap(const KeySlot &slot)
{
    QCborMap map{{QStringLiteral("id"), slot.id}, {QStringLiteral("key"), slot.wrapped}};
    if (slot.isRecovery())
        return map;
    map.insert(QStringLiteral("login"), slot.login);
    insertKdf(map, slot.kdf);
    return map;
}

std::optional<KeySlot> slotFrom(const QCborMap &map, Suite suite)
{
    KeySlot slot;
    slot.id = map.value(QStringLiteral("id")).toByteArray();
    slot.wrapped = map.value(QStringLiteral("key")).toByteArray();
    slot.login = map.value(QStringLiteral("login")).toString();
    slot.kdf = kdfFrom(map, suite);
    if (slot.id.size() != idSize || slot.wrapped.isEmpty() || slot.wrapped.size() > longestField ||
        slot.login.size() > longestField || slot.kdf.salt.size() > longestField)
        return std::nullopt;
    return slot;
}

std::optional<VaultHeader> headerFrom(QByteArrayView copy)
{
    const quint32 length = qFromBigEndian<quint32>(copy.data() + lengthAt);
    if (length > quint32(VaultHeader::copySize - bodyAt))
        return std::nullopt;
    QCborParserError error;
    const QCborValue body = QCborValue::fromCbor(QByteArray(copy.data() + bodyAt, qsizetype(length)), &error);
    if (error.error != QCborError::NoError || !body.isMap())
        return std::nullopt;
    const QCborMap map = body.toMap();
    VaultHeader header;
    header.sequence = qFromBigEndian<quint64>(copy.data() + sequenceAt);
    header.vaultId = map.value(QStringLiteral("vault")).toByteArray();
    header.fileId = map.value(QStringLiteral("file")).toByteArray();
    const auto suite = suiteOf(map.value(QStringLiteral("suite")).toString());
    const QCborArray keySlots = map.value(QStringLiteral("slots")).toArray();
    if (!suite || header.vaultId.size() != idSize || header.fileId.size() != idSize || keySlots.isEmpty() ||
        keySlots.size() > mostSlots)
        return std::nullopt;
    header.suite = *suite;
    for (const QCborValue &value : keySlots) {
        const auto slot = slotFrom(value.toMap(), *suite);
        if (!slot)
            return std::nullopt;
        header.keySlots += *slot;
    }
    return header;
}

bool hasMagic(QByteArrayView copy)
{
    return copy.first(formatAt) == QByteArrayView(magic, formatAt);
}

} // namespace

const KeySlot *VaultHeader::slotOf(const QString &login) const
{
    // While a password changes there are two; the newer stands behind the older.
    const KeySlot *found = nullptr;
    for (const KeySlot &slot : keySlots) {
        if (!login.isEmpty() && slot.login == login)
            found = &slot;
    }
    return found;
}

const KeySlot *VaultHeader::slotById(const QByteArray &id) const
{
    for (const KeySlot &slot : keySlots) {
        if (slot.id == id)
            return &slot;
    }
    return nullptr;
}

const KeySlot *VaultHeader::recoverySlot() const
{
    const KeySlot *found = nullptr;
    for (const KeySlot &slot : keySlots) {
        if (slot.isRecovery())
            found = &slot;
    }
    return found;
}

Result<QByteArray> headerBytes(const VaultHeader &header, const Secret &vaultKey)
{
    QCborArray keySlots;
    for (const KeySlot &slot : header.keySlots)
        keySlots.append(slotMap(slot));
    const QByteArray body = QCborMap{{QStringLiteral("suite"), suiteId(header.suite)},
                                     {QStringLiteral("vault"), header.vaultId},
                                     {QStringLiteral("file"), header.fileId},
                                     {QStringLiteral("slots"), keySlots}}
                                .toCborValue()
                                .toCbor();
    if (body.size() > VaultHeader::copySize - bodyAt || keySlots.size() > mostSlots)
        return fail(ErrorCode::Invalid,
                    Tr::tr("There is no room for one more login in this vault. Deactivate "
                           "a login that is no longer needed, then try again."));
    QByteArray copy(VaultHeader::copySize, '\0');
    std::copy_n(magic, formatAt, copy.begin());
    qToBigEndian(VaultHeader::formatVersion, copy.data() + formatAt);
    qToBigEndian(quint32(body.size()), copy.data() + lengthAt);
    qToBigEndian(header.sequence, copy.data() + sequenceAt);
    std::copy(body.begin(), body.end(), copy.begin() + bodyAt);
    const QByteArray mac = macOf(copy, header.suite, vaultKey);
    std::copy(mac.begin(), mac.end(), copy.begin() + macAt);
    const QByteArray digest = digestOf(copy);
    std::copy(digest.begin(), digest.end(), copy.begin() + digestAt);
    return copy;
}

bool headerIsAuthentic(QByteArrayView copy, Suite suite, const Secret &vaultKey)
{
    return copy.size() == VaultHeader::copySize &&
           Secret(copy.sliced(macAt, hashSize)) == Secret(macOf(copy.toByteArray(), suite, vaultKey));
}

Result<HeaderArea> readHeaderArea(QByteArrayView area)
{
    const bool known =
        (area.size() >= formatAt && hasMagic(area)) ||
        (area.size() >= VaultHeader::copySize + formatAt && hasMagic(area.sliced(VaultHeader::copySize)));
    if (!known)
        return fail(ErrorCode::Damaged,
                    Tr::tr("This file is not a vault of this program. Choose another file."));
    if (area.size() < VaultHeader::areaSize)
        return fail(ErrorCode::Damaged,
                    Tr::tr("This vault has been cut short: even its head is incomplete. Put "
                           "the latest backup in its place."));
    std::optional<HeaderArea> found;
    std::array<CopyState, 2> states{};
    std::array<quint64, 2> sequences{};
    bool newer = false;
    for (int i = 0; i < 2; ++i) {
        const QByteArrayView copy = area.sliced(i * VaultHeader::copySize, VaultHeader::copySize);
        states[size_t(i)] = CopyState::Damaged;
        if (!hasMagic(copy) || digestOf(copy.toByteArray()) != copy.sliced(digestAt, hashSize))
            continue;
        if (qFromBigEndian<quint32>(copy.data() + formatAt) != VaultHeader::formatVersion) {
            newer = true;
            continue;
        }
        const auto header = headerFrom(copy);
        if (!header)
            continue;
        states[size_t(i)] = CopyState::Valid;
        sequences[size_t(i)] = header->sequence;
        if (!found || header->sequence > found->header.sequence)
            found = HeaderArea{*header, copy.toByteArray(), i, {}, {}};
    }
    if (newer)
        return fail(
            ErrorCode::Invalid,
            Tr::tr("This vault was written in a newer format than this program knows. Install the newer "
                   "version of the program; the vault is unchanged."));
    if (!found)
        return fail(ErrorCode::Damaged,
                    Tr::tr("Both copies of this vault's head are damaged or were tampered "
                           "with. Put the latest backup in its place."));
    found->states = states;
    found->sequences = sequences;
    return *found;
}

} // namespace anguan
