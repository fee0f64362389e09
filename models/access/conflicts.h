// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace anguan {

class Database;

/// A person who holds what a rule forbids to hold together (H12).
struct BrokenConflict
{
    /// "CFL-2026-0001", or what is built in: "auditor_alone", "administrator_audits", "same_administrator",
    /// "applicant_approves", "approver_executes".
    QString rule;
    QString person; ///< number; the login of somebody who is not linked to the people register
    QString personName;
    QString sentence;      ///< whole: who, both sides, the rule
    QString first, second; ///< both sides in words
    QString since;         ///< ISO day from which both sides were true; empty when nothing says it
    QStringList records;   ///< numbers of the records to open: both sides, then the rule

    bool isBuiltIn() const { return !rule.startsWith(QLatin1String("CFL-")); }
};

/// The conflict rules over everything that is stored, at any time. The same rules at the moment of entry are
/// alerts of the registers: models/registers/conflictentry.h. Reads whole columns in a few statements, so it
/// answers for tens of thousands of accounts at once; any connection, any thread that owns it.
class Conflicts
{
public:
    explicit Conflicts(Database &database);

    /// By person, then by rule.
    Result<QList<BrokenConflict>> everything() const;
    Result<QList<BrokenConflict>> of(const QString &person) const;

private:
    Database &m_database;
};

} // namespace anguan
