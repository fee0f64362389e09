// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/machinesettings.h"

#include "models/base/language.h"

#include <algorithm>

namespace anguan {

namespace {

const QString languageKey = QStringLiteral("language");
const QString schemeKey = QStringLiteral("theme");
const QString zoomKey = QStringLiteral("zoom");
const QString recentKey = QStringLiteral("recent");
const QString firstRunKey = QStringLiteral("first_run");
const QString unconfirmedKey = QStringLiteral("unconfirmed_keys");

QString ownFile()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("anguan"),
                     QStringLiteral("anguan"))
        .fileName();
}

} // namespace

MachineSettings::MachineSettings(const QString &file)
    : m_settings(file.isEmpty() ? ownFile() : file, QSettings::IniFormat)
{
}

QString MachineSettings::language() const
{
    const QString chinese = QString::fromLatin1(Language::chinese);
    const QString stored = m_settings.value(languageKey, chinese).toString();
    return Language::available().contains(stored) ? stored : chinese;
}

void MachineSettings::setLanguage(const QString &language)
{
    m_settings.setValue(languageKey, language);
}

Scheme MachineSettings::scheme() const
{
    return schemeOf(m_settings.value(schemeKey).toString());
}

void MachineSettings::setScheme(Scheme scheme)
{
    m_settings.setValue(schemeKey, schemeId(scheme));
}

int MachineSettings::zoom() const
{
    return std::clamp(m_settings.value(zoomKey, 100).toInt(), Theme::smallestZoom, Theme::largestZoom);
}

void MachineSettings::setZoom(int percent)
{
    m_settings.setValue(zoomKey, percent);
}

QList<RecentVault> MachineSettings::recent() const
{
    QList<RecentVault> vaults;
    const QVariantList stored = m_settings.value(recentKey).toList();
    for (const QVariant &entry : stored) {
        const QVariantMap map = entry.toMap();
        const auto word = [&map](const char *key) { return map.value(QString::fromLatin1(key)).toString(); };
        vaults.append({word("path"), word("unit"), word("login"), word("name"), word("unlocked_at")});
    }
    return vaults;
}

void MachineSettings::remember(const RecentVault &vault)
{
    QList<RecentVault> vaults = recent();
    vaults.removeIf([&vault](const RecentVault &other) { return other.path == vault.path; });
    vaults.prepend(vault);
    QVariantList stored;
    for (const RecentVault &each : vaults.mid(0, recentAtMost)) {
        stored.append(QVariantMap{{QStringLiteral("path"), each.path},
                                  {QStringLiteral("unit"), each.unit},
                                  {QStringLiteral("login"), each.login},
                                  {QStringLiteral("name"), each.name},
                                  {QStringLiteral("unlocked_at"), each.unlockedAt}});
    }
    m_settings.setValue(recentKey, stored);
}

void MachineSettings::forget(const QString &path)
{
    QVariantList stored = m_settings.value(recentKey).toList();
    stored.removeIf([&path](const QVariant &entry) {
        return entry.toMap().value(QStringLiteral("path")).toString() == path;
    });
    m_settings.setValue(recentKey, stored);
}

QVariantMap MachineSettings::firstRun() const
{
    return m_settings.value(firstRunKey).toMap();
}

void MachineSettings::setFirstRun(const QVariantMap &typed)
{
    if (typed.isEmpty())
        m_settings.remove(firstRunKey);
    else
        m_settings.setValue(firstRunKey, typed);
}

QStringList MachineSettings::unconfirmedKeys() const
{
    return m_settings.value(unconfirmedKey).toStringList();
}

void MachineSettings::setKeyConfirmed(const QString &path, bool confirmed)
{
    QStringList paths = unconfirmedKeys();
    paths.removeAll(path);
    if (!confirmed)
        paths.append(path);
    m_settings.setValue(unconfirmedKey, paths);
}

QByteArray MachineSettings::bytes(const QString &key) const
{
    return m_settings.value(key).toByteArray();
}

void MachineSettings::setBytes(const QString &key, const QByteArray &bytes)
{
    m_settings.setValue(key, bytes);
}

QString MachineSettings::file() const
{
    return m_settings.fileName();
}

} // namespace anguan
