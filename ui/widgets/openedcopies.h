// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

#include <functional>

class QIODevice;

namespace anguan {

/// Copies of attachments that were opened with another program. They lie unsealed in a folder that only this
/// user can enter (in memory, where the system has such a place), until the program locks or ends; what a
/// crash left is wiped at the next start.
class OpenedCopies
{
public:
    static OpenedCopies &instance();
    ~OpenedCopies();

    /// Programs, scripts, shortcuts and installers: a double click on them would run them.
    static bool isProgram(const QString &name);

    /// Writes a copy, readable and not more, and gives it to the system's program. What writes it is called
    /// with the open file.
    Result<QString> open(const QString &name, const std::function<Result<void>(QIODevice &)> &write);

    void wipe();
    /// Folders of processes that are no more.
    static void wipeLeftovers();

    /// For tests: instead of the system's place, and of the system's program.
    static void setPlace(const QString &folder);
    static void setOpener(const std::function<bool(const QString &path)> &opener);

private:
    OpenedCopies() = default;
    Result<QString> folder();
    QString m_folder; ///< made at the first copy
    int m_count = 0;
};

} // namespace anguan
