// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/duties/schedule.h"

#include <QList>
#include <QString>

namespace anguan {

class Vault;

/// A duty that the unit sets itself, as data.
struct DutyRule
{
    qint64 id = 0; ///< 0: new
    QString title; ///< "Yearly drill"
    QString article;
    QString scope = QStringLiteral("unit"); ///< see DutyRules::scopes()
    Schedule schedule;
    int leadDays = 30; ///< how long before the day it shows
    QString owner;     ///< number in people; empty: the security officer
    /// A record of this register with its day answers it ("drills"); empty: answered by hand.
    QString answeredBy;
    QString reason;      ///< why the unit chose it so; required at each change
    QString since;       ///< stamp of this wording
    QString endedAt;     ///< stamp; empty while in force
    bool fromUs = false; ///< came with the program; the title is translated
};

/// What a rule is about: the unit once, or every system of a kind.
struct DutyScope
{
    QString id;
    QString label;
};

/// The unit's own duties. Changing one ends its wording and begins another: slots that fell due under the old
/// one stay as they were.
class DutyRules
{
public:
    explicit DutyRules(Vault &vault);

    Result<QList<DutyRule>> inForce() const;
    Result<QList<DutyRule>> all() const; ///< every wording there ever was, newest first
    Result<DutyRule> store(const DutyRule &rule);
    Result<void> end(qint64 id, const QString &reason);

    static QList<DutyScope> scopes();

private:
    Vault &m_vault;
};

} // namespace anguan
