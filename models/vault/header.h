// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/vault/keyslot.h"

#include <QByteArray>
#include <QList>

#include <array>
#include <optional>

namespace anguan {

/// The first 16 KiB of a vault: two copies of this, each with a digest of its own. One is written while the
/// other stays, so that a torn write leaves the older. Readable without a password; authentic only once the
/// vault key has checked the MAC.
struct VaultHeader
{
    static constexpr qsizetype copySize = 8192;
    static constexpr qsizetype areaSize = 2 * copySize;
    static constexpr quint32 formatVersion = 1;

    quint64 sequence = 1; ///< grows with each change; repeated inside the database
    Suite suite = Suite::Sm;
    QByteArray vaultId; ///< stays over backup and rekey: who remembers this vault knows it by this
    QByteArray fileId;  ///< of this one file; sealed into each sector
    QList<KeySlot> keySlots;

    const KeySlot *slotOf(const QString &login) const;
    const KeySlot *slotById(const QByteArray &id) const;
    const KeySlot *recoverySlot() const;
};

/// 8192 bytes. ErrorCode::Invalid when there are more logins than fit.
Result<QByteArray> headerBytes(const VaultHeader &header, const Secret &vaultKey);
/// Whether these bytes were written by somebody who holds the vault key.
bool headerIsAuthentic(QByteArrayView copy, Suite suite, const Secret &vaultKey);

enum class CopyState { Valid, Damaged };

struct HeaderArea
{
    VaultHeader header; ///< of the valid copy with the higher sequence
    QByteArray bytes;   ///< that copy as it lies there
    int copy = 0;       ///< which of the two
    std::array<CopyState, 2> states{};
    std::array<quint64, 2> sequences{};
};

/// Reads hostile bytes. No vault, cut short, both copies damaged: ErrorCode::Damaged; a newer format:
/// ErrorCode::Invalid.
Result<HeaderArea> readHeaderArea(QByteArrayView area);

} // namespace anguan
