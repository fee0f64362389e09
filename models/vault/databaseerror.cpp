// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/databaseerror.h"

#include "models/base/tr.h"
#include "models/vault/sealedfiles.h"

#include <sqlite3.h>

#include <optional>

namespace anguan {

namespace {

Error sentenceFor(int code, const QString &details)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return errorOf(ErrorCode::Io,
                       Tr::tr("Nothing was stored: the disk is full. Free some space and try again; what was "
                              "stored before is intact."),
                       details);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return errorOf(ErrorCode::Damaged,
                       Tr::tr("The vault is damaged or was tampered with, so this part is not shown. Put the "
                              "latest backup in its place."),
                       details);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return errorOf(ErrorCode::InUse,
                       Tr::tr("The vault is in use by another program. Close that program, then try again."),
                       details);
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return errorOf(ErrorCode::Io,
                       Tr::tr("The vault cannot be written: its file or folder is read-only. Ask for write "
                              "access, or copy the file to a folder of your own."),
                       details);
    case SQLITE_IOERR:
        return errorOf(ErrorCode::Io,
                       Tr::tr("The vault's file cannot be read or written. Check that the disk is connected "
                              "and healthy, then try again."),
                       details);
    case SQLITE_INTERRUPT:
        return errorOf(ErrorCode::Io, Tr::tr("The search was stopped."), details);
    case SQLITE_CONSTRAINT:
        return errorOf(ErrorCode::Invalid,
                       Tr::tr("This was not stored: it contradicts what is already kept in the vault."),
                       details);
    case SQLITE_NOMEM:
    case SQLITE_TOOBIG:
        return errorOf(ErrorCode::Io,
                       Tr::tr("There is not enough memory for this. Close other programs and "
                              "try again."),
                       details);
    default:
        return errorOf(ErrorCode::Invalid,
                       Tr::tr("The program made a mistake and stopped this step; nothing was stored. Please "
                              "report it with the details."),
                       details);
    }
}

} // namespace

Error storageError(sqlite3 *handle, const QString &sql)
{
    const int code = sqlite3_extended_errcode(handle);
    const QString details =
        QStringLiteral("%1 (%2): %3")
            .arg(QString::fromUtf8(sqlite3_errmsg(handle)), QString::number(code), sql.simplified());
    // The storage below knows which sector did not verify.
    const int primary = code & 0xff;
    const bool reading = primary == SQLITE_IOERR || primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB;
    if (const auto fault = reading ? SealedFiles::takeFault(handle) : std::nullopt)
        return errorOf(ErrorCode::Damaged, SealedFiles::sentence(*fault), details);
    return sentenceFor(code, details);
}

Failure storageFailure(sqlite3 *handle, const QString &sql)
{
    return fail(storageError(handle, sql));
}

Failure openFailure(int code, const QString &message)
{
    return fail(sentenceFor(code, message));
}

Error programError(const QString &message, const QString &sql)
{
    return sentenceFor(SQLITE_ERROR, QStringLiteral("%1: %2").arg(message, sql.simplified()));
}

} // namespace anguan
