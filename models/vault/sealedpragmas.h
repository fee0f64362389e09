// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace anguan {

/// PRAGMAs that would take away what the sealed file promises are refused where SQLite asks the VFS, so that
/// no SQL, whoever wrote it, can lower them.
namespace SealedPragmas {

/// The argument of SQLITE_FCNTL_PRAGMA. SQLITE_NOTFOUND lets SQLite go on.
int judge(char **arguments);

} // namespace SealedPragmas

} // namespace anguan
