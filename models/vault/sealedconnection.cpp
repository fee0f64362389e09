// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/sealedconnection.h"

#include "models/base/tr.h"
#include "models/vault/sealedvfs.h"

namespace anguan {

Result<SealedPages *> SealedConnection::pagesOf(sqlite3 *connection)
{
    SealedPages *pages = nullptr;
    const int rc = sqlite3_file_control(connection, "main", SealedVfs::pagesOfFile, &pages);
    if (rc != SQLITE_OK || !pages) {
        return fail(ErrorCode::Io, Tr::tr("The program's sealed storage does not start. Install it again."),
                    QStringLiteral("the connection is not over the sealed VFS"));
    }
    return pages;
}

} // namespace anguan
