// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QByteArray>
#include <QList>
#include <QSettings>
#include <QString>
#include <QVariantMap>

namespace anguan {

/// What the unlock page shows of a vault before anybody has a key: nothing that the file name and an eye over
/// the shoulder would not tell.
struct RecentVault
{
    QString path;
    QString unit;
    QString login;      ///< the last one that got in
    QString name;       ///< of that person
    QString unlockedAt; ///< stamp

    bool operator==(const RecentVault &) const = default;
};

/// Settings of this machine: language, look, recent vaults, sizes. Never anything out of a vault but the
/// unit's name.
class MachineSettings
{
public:
    static constexpr int recentAtMost = 8;

    /// Empty: the user's own file.
    explicit MachineSettings(const QString &file = {});

    QString language() const; ///< zh_CN unless chosen otherwise
    void setLanguage(const QString &language);
    Scheme scheme() const;
    void setScheme(Scheme scheme);
    int zoom() const;
    void setZoom(int percent);

    QList<RecentVault> recent() const; ///< latest first
    void remember(const RecentVault &vault);
    void forget(const QString &path);

    /// A first run that was broken off: what was typed, never a password.
    QVariantMap firstRun() const;
    void setFirstRun(const QVariantMap &typed);
    /// Vaults whose recovery key was made but not confirmed to lie in the envelope.
    QStringList unconfirmedKeys() const;
    void setKeyConfirmed(const QString &path, bool confirmed);

    QByteArray bytes(const QString &key) const; ///< geometry and the like
    void setBytes(const QString &key, const QByteArray &bytes);
    QString file() const;

private:
    mutable QSettings m_settings;
};

} // namespace anguan
