// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/temporaryvault.h"

#include <QCoreApplication>
#include <QProcess>

#include <unistd.h>

namespace anguan {

/// The helper program at work on the vault of a test, killed when this goes.
class VaultProcess
{
public:
    /// `arguments`: password and what else the verb takes. `user` other than 0: as that user.
    VaultProcess(const QString &verb, const TemporaryVault &vault, QStringList arguments = {}, uid_t user = 0)
    {
        if (arguments.isEmpty())
            arguments += TemporaryVault::password;
        if (user != 0)
            m_process.setChildProcessModifier([user] {
                if (::setgid(user) != 0 || ::setuid(user) != 0)
                    ::_exit(99);
            });
        m_process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/vaulthelper"),
                        QStringList{verb, vault.path(), vault.folder() + QStringLiteral("/other-memory"),
                                    QStringLiteral("officer")} +
                            arguments);
        m_firstLine = nextLine();
    }
    ~VaultProcess() { kill(); }

    QString firstLine() const { return m_firstLine; }
    QString nextLine()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(20'000)) {
        }
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
    QString m_firstLine;
};

} // namespace anguan
