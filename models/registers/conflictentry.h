// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/exclusion.h"

namespace anguan {

/// The conflict rules at the moment a record is entered: what would be broken by saving it. The same rules
/// over the whole vault at once are in models/access.
namespace ConflictEntry {

/// Everything this person holds by what is stored, leaving out one record (the one being saved).
QList<Holding> holdingsOf(const QString &person, const QString &without, const RuleSurroundings &around);
/// What an account as typed adds to its holder: nothing when it is closed or in no group.
QList<Holding> holdingsOfAccount(const QString &number, const Values &account,
                                 const RuleSurroundings &around);
/// Rules in force, the built-in ones first.
QList<Exclusion> rules(const RuleSurroundings &around);

/// Sentences for every rule that `added` breaks with what the person holds already, or within itself.
QStringList broken(const QString &person, const QList<Holding> &added, const QString &without,
                   const RuleSurroundings &around);

/// Rules of the registers: each an alert, for a list of accounts must be recordable as it is.
void byAccount(const RuleCase &rule, Findings &findings);
void byRoleGroup(const RuleCase &rule, Findings &findings);
void bySystem(const RuleCase &rule, Findings &findings);
void byPerson(const RuleCase &rule, Findings &findings);
void byConflict(const RuleCase &rule, Findings &findings);

} // namespace ConflictEntry

} // namespace anguan
