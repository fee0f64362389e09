// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QIODevice>
#include <QList>
#include <QString>

#include <functional>

namespace anguan {

class Vault;

struct Attachment
{
    qint64 id = 0;
    QString registerId;
    QString number;
    QString name; ///< file name
    qint64 size = 0;
    QByteArray sm3;
    QString addedAt;
    QString addedBy;
    QString removedAt; ///< taken off the record; the bytes stay readable in history
};

/// Files kept inside the vault in chunks, with their SM3 digest, bounded by the unit's limit.
class Attachments
{
public:
    explicit Attachments(Vault &vault);

    /// Reads to the end; too large, unreadable or short is refused and leaves nothing.
    Result<Attachment> add(const QString &registerId, const QString &number, const QString &name,
                           QIODevice &source,
                           const std::function<bool(qint64 done, qint64 total)> &progress = {});
    Result<QList<Attachment>> of(const QString &registerId, const QString &number) const;
    /// Verifies the digest while it writes.
    Result<void> read(qint64 id, QIODevice &target) const;
    Result<void> remove(qint64 id, const QString &reason);

private:
    Vault &m_vault;
};

} // namespace anguan
