// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace anguan {

/// The built program, run as a user runs it, with a home folder of its own so that nothing of this machine
/// (wrong passwords counted, vaults seen) leaks in.
class Program
{
public:
    struct Run
    {
        int code = -1;
        QString out;
        QString err;

        QJsonArray array() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
        QJsonObject object() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
        QByteArray told() const { return (out + err).toUtf8(); }
    };

    /// `typed` goes to standard input: the passwords.
    Run run(const QStringList &words, const QString &typed = {}) const
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(QStringLiteral(ANGUAN_PROGRAM), words);
        process.write(typed.toUtf8());
        process.closeWriteChannel();
        constexpr int patience = 600'000; // a scaled vault on a busy machine
        if (!process.waitForFinished(patience))
            return {-1, {}, process.errorString()};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    /// With "--password-file -" and one password.
    Run with(const QString &password, const QStringList &words) const
    {
        return run(words + QStringList{QStringLiteral("--password-file"), QStringLiteral("-")},
                   password + QLatin1Char('\n'));
    }

    QProcessEnvironment environment() const
    {
        QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
        for (const char *name :
             {"HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
            all.insert(QString::fromLatin1(name), m_home.path());
        all.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        all.remove(QStringLiteral("DISPLAY"));
        all.remove(QStringLiteral("WAYLAND_DISPLAY"));
        return all;
    }

private:
    QTemporaryDir m_home;
};

} // namespace anguan
