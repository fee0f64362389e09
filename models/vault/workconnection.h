// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <memory>

namespace anguan {

class Database;
class Vault;

/// Long work on another thread: while this stands, Vault::database() answers that thread with a connection of
/// its own, so that lists, stores and prints work there as they do on the vault's thread. One at a time on a
/// thread, and only inside the function that opened it. The vault must outlive it.
class WorkConnection
{
public:
    enum class For {
        Reading,
        Writing, ///< what is written is kept in memory until the commit, so that nobody else waits for it
    };
    static Result<WorkConnection> open(Vault &vault, For purpose);
    WorkConnection(WorkConnection &&) noexcept;
    WorkConnection &operator=(WorkConnection &&) = delete;
    ~WorkConnection();

    struct Lent; ///< which vault asks whom, on this thread

private:
    explicit WorkConnection(std::unique_ptr<Lent> lent);
    std::unique_ptr<Lent> m_lent;
};

} // namespace anguan
