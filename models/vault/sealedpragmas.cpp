// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/sealedpragmas.h"

#include <sqlite3.h>

namespace anguan {

namespace {

struct Guarded
{
    const char *pragma;
    const char *allowed[6]; ///< values, without case; nothing else passes
};

/// Asking for the value is always allowed.
constexpr Guarded guarded[] = {
    {"synchronous", {"FULL", "2", "EXTRA", "3"}},        // below, a record can be torn that counts as written
    {"journal_mode", {"DELETE", "TRUNCATE", "PERSIST"}}, // no log, no journal in memory, none at all
    {"mmap_size", {"0"}},                                // mapped pages would be read past their seals
    {"page_size", {"4096"}},                             // a page is a sealed block
};

} // namespace

int SealedPragmas::judge(char **arguments)
{
    const char *pragma = arguments[1];
    const char *value = arguments[2];
    if (!value)
        return SQLITE_NOTFOUND;
    for (const Guarded &rule : guarded) {
        if (sqlite3_stricmp(pragma, rule.pragma) != 0)
            continue;
        for (const char *allowed : rule.allowed) {
            if (allowed && sqlite3_stricmp(value, allowed) == 0)
                return SQLITE_NOTFOUND;
        }
        arguments[0] = sqlite3_mprintf("a sealed file does not allow PRAGMA %s=%s", pragma, value);
        return SQLITE_ERROR;
    }
    return SQLITE_NOTFOUND;
}

} // namespace anguan
