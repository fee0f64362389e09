// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>
#include <QVariant>

namespace anguan {

class Database;
class Vault;

/// Settings of the unit, kept inside the vault, typed and declared once in settings.cpp: intervals, limits,
/// lock. Those of the machine (language, theme, zoom, recent vaults) are QSettings in ui/settings.
struct SettingSpec
{
    const char *id;
    const char *label;   ///< QT_TRANSLATE_NOOP("models", …)
    const char *unit;    ///< "days", "months", "minutes", "" for text
    const char *article; ///< "H22", or "" when no article asks
    bool lawful;         ///< the number is the rule's own (H22, H24), not the unit's choice
    qint64 defaultValue;
    qint64 minimum;
    qint64 maximum;
};

class Settings
{
public:
    explicit Settings(Vault &vault);

    static const QList<SettingSpec> &specs();
    static const SettingSpec *spec(const QString &id);

    /// The stored value or the default.
    qint64 number(const QString &id) const;
    /// The same over any connection, for work off the GUI thread.
    static qint64 numberIn(Database &database, const QString &id);
    /// Why the unit chose its number, and when; empty while it is the default.
    QString reason(const QString &id) const;
    QString changedAt(const QString &id) const; ///< stamp
    Result<void> setNumber(const QString &id, qint64 value, const QString &reason);

    QString text(const QString &id) const; ///< "unit" and other words
    Result<void> setText(const QString &id, const QString &value);

private:
    Vault &m_vault;
};

} // namespace anguan
