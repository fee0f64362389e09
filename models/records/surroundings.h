// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/registers/register.h"

#include <QHash>
#include <QString>

namespace anguan {

class Database;
class Vault;

/// What rules and checks ask of a vault, answered from the database and remembered for one operation (one
/// save, or one whole import). Asked for "logins" it answers for the active logins of this program: their
/// name, roles, position and person.
class Surroundings : public RuleSurroundings
{
public:
    explicit Surroundings(Vault &vault);

    QDate today() const override;
    qint64 setting(const QString &id) const override;
    Values record(const QString &registerId, const QString &number) const override;
    QStringList numbersWhere(const QString &registerId, const QString &field,
                             const QString &value) const override;

    struct Target
    {
        qint64 id = 0; ///< 0: there is none
        bool isWithdrawn = false;
    };
    Target target(const QString &registerId, const QString &number) const;

    /// After this number was written: what was remembered of it no longer holds.
    void forget(const QString &number);
    Database &database() const;

private:
    Vault &m_vault;
    mutable QHash<QString, Values> m_records;
    mutable QHash<QString, Target> m_targets;
    mutable QHash<QString, qint64> m_settings;
    mutable QDate m_today;
};

} // namespace anguan
