// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

namespace anguan {

class Vault;

/// A day that is not what its weekday says: a public holiday, or a weekend that is worked.
struct SpecialDay
{
    QDate day;
    bool working = false;
    QString name;          ///< "国庆节"
    bool confirmed = true; ///< false: came with the program, the unit has not checked it
};

/// Working days: Monday to Friday, but for the unit's special days.
class WorkingDays
{
public:
    static Result<WorkingDays> load(Vault &vault);
    explicit WorkingDays(const QList<SpecialDay> &days = {});

    bool isWorking(const QDate &day) const;
    QDate onOrAfter(const QDate &day) const; ///< the next working day, the day itself included
    QString nameOf(const QDate &day) const;  ///< of a special day
    QList<SpecialDay> days() const;          ///< in order

    /// Sets one day, or takes it back to what its weekday says; journaled.
    static Result<void> set(Vault &vault, const SpecialDay &day);
    static Result<void> clear(Vault &vault, const QDate &day);

private:
    QHash<QDate, SpecialDay> m_days;
};

} // namespace anguan
