// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/crypto/secret.h"
#include "models/vault/database.h"
#include "models/vault/header.h"
#include "models/vault/sealedfiles.h"

#include <QString>

#include <memory>

namespace anguan {

/// A vault's file while it is open: the sealed database, and the header area in front of it, which is only
/// touched through the database's own handle.
class VaultFile
{
public:
    /// A new file with both header copies and nothing behind them. Never overwrites.
    static Result<void> make(const QString &path, const VaultHeader &header, const Secret &vaultKey);
    static Result<std::unique_ptr<VaultFile>> open(const QString &path, const HeaderArea &area,
                                                   const Secret &vaultKey);
    /// Gives `from` the name `to`, durably. Replaces only when told so.
    static Result<void> publish(const QString &from, const QString &to, bool replace);
    /// The file and its rollback journal, if they exist.
    static void remove(const QString &path);

    ~VaultFile();

    Database &database() { return *m_database; }
    /// For another thread.
    Result<std::unique_ptr<Database>> openAnother(bool readOnly) const;

    const VaultHeader &header() const { return m_area.header; }
    /// Both copies as they lie in the file now.
    Result<QByteArray> headerArea() const;
    /// Writes the header into the copy that is not the newest, and makes it durable.
    Result<void> writeHeader(const VaultHeader &header, const Secret &vaultKey);
    /// Both copies alike again; the damaged or the older one is rewritten.
    Result<void> mirrorHeader();

private:
    VaultFile(QString path, HeaderArea area);
    Result<void> writeCopy(int copy, const QByteArray &bytes);

    QString m_path;
    HeaderArea m_area;
    SealedFiles::Keys m_keys;
    std::unique_ptr<Database> m_database;
};

} // namespace anguan
