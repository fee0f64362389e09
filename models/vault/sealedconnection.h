// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <sqlite3.h>

namespace anguan {

class SealedPages;

/// From SQLite's connection to the sealed file below it.
namespace SealedConnection {

/// Keeps SQLite from using the file in the meantime, in another thread of the same connection.
class Held
{
public:
    explicit Held(sqlite3 *connection) : m_mutex(sqlite3_db_mutex(connection))
    {
        sqlite3_mutex_enter(m_mutex);
    }
    ~Held() { sqlite3_mutex_leave(m_mutex); }
    Held(const Held &) = delete;
    Held &operator=(const Held &) = delete;

private:
    sqlite3_mutex *m_mutex;
};

/// Fails when the connection is not over the sealed VFS.
Result<SealedPages *> pagesOf(sqlite3 *connection);

} // namespace SealedConnection

} // namespace anguan
