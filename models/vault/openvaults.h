// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace anguan {

/// Which vault files this process has open. Closing any descriptor of a file drops all POSIX locks the
/// process holds on it, so nobody here opens a vault's file a second time: who wants to look asks this first.
class OpenVaults
{
public:
    /// Held for as long as a vault is open; the head of the file is read while it is taken.
    class Claim
    {
    public:
        Claim(Claim &&) noexcept;
        Claim &operator=(Claim &&) noexcept;
        ~Claim();

        const QByteArray &headerArea() const { return m_headerArea; }
        /// Another file now stands at this path (a rekey renamed it there).
        void moved();
        /// What peeking shows from now on: the file itself is not touched for it.
        void remember(const QByteArray &headerArea);

        struct Entry;

    private:
        friend class OpenVaults;
        Claim(std::shared_ptr<Entry> entry, QByteArray headerArea);
        std::shared_ptr<Entry> m_entry;
        QByteArray m_headerArea;
    };

    /// ErrorCode::InUse when this or another process has it open, Io when it cannot be read or written.
    static Result<Claim> claim(const QString &path);
    /// The head of any vault, open here or not.
    static Result<QByteArray> headerArea(const QString &path);
    /// The file and its rollback journal as they lie there. ErrorCode::InUse when somebody has it open.
    static Result<void> copyClosed(const QString &from, const QString &to);
};

} // namespace anguan
