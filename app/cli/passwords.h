// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/crypto/secret.h"

#include <QString>

#include <memory>

namespace anguan {

/// Passwords, one a line, from a file or standard input ("-"); asked for at the terminal when no file is
/// named. Never from arguments or the environment, which other users of the machine can read.
class Passwords
{
public:
    explicit Passwords(const QString &file);
    ~Passwords();

    /// `prompt` is what the terminal shows. Empty lines are refused.
    Result<Secret> next(const QString &prompt);
    /// For a new password: checked by the vault's rules, asked twice at a terminal.
    Result<Secret> nextNew(const QString &login, const QString &prompt);

private:
    Result<QByteArray> line(const QString &prompt);
    Result<QByteArray> lineOfFile();
    Result<QByteArray> lineOfTerminal(const QString &prompt);
    Result<QString> text(const QString &prompt);

    QString m_file;
    int m_descriptor = -1;
};

} // namespace anguan
