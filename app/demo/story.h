// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/registers/field.h"

#include <QDate>
#include <QHash>
#include <QRandomGenerator>
#include <QString>
#include <QStringList>

namespace anguan {

class Vault;

/// What the chapters of the demonstration share: the vault as the person at the desk has it open, the
/// numbers given so far, and the seeded chance. With a clock of its own the story takes months; without one
/// everything happens now.
struct Story
{
    QRandomGenerator random;
    QDate today; ///< the day the story ends; every date in a record counts from it
    FixedClock *clock = nullptr;
    Vault *vault = nullptr;

    QStringList departments, people, systems;              ///< numbers, in the order of the tables
    QStringList devices{}, media{}, policies{}, repairs{}; ///< the same, of what changes are about
    QHash<QString, QString> known{}; ///< numbers of what later chapters come back to, by a name of their own
    qsizetype eventsPlayed = 0;      ///< of the emergency chapter

    /// Some minutes of office work pass.
    void minutes(int atLeast, int atMost);
    /// To nine in the morning of that many days before the end; never back.
    void morning(int daysBeforeEnd);

    QString day(int daysBeforeEnd) const; ///< ISO date
    int chance(int below);                ///< 0 … below-1
    bool oneIn(int count) { return chance(count) == 0; }
    QString one(const QStringList &of) { return of.at(chance(int(of.size()))); }
};

/// Values without the empty ones.
Values filled(std::initializer_list<std::pair<QLatin1String, QJsonValue>> values);

namespace Chapters {

/// Departments, people, the security group, systems and what they hold: the paper registers, typed in.
Result<void> registers(Story &story);
/// Rows without a story of their own, for measurements: `times` × what one department has.
Result<qint64> bulk(Story &story, int times);
/// What the first months changed: assessments, people who came and went, attachments.
Result<void> firstChanges(Story &story);
/// Who came and who left, each with a finished sheet; the leaver's signed by three.
Result<void> comings(Story &story);
/// Role groups, accounts, conflict rules and assessments, and somebody who is about to leave.
Result<void> access(Story &story);
/// Access reviews: one finished, one half decided, one compared with a system's own list.
Result<void> reviews(Story &story);
/// The officer's last day.
Result<void> lastChanges(Story &story);
/// Devices, media, backup schemes, repairs.
Result<void> assets(Story &story);
/// Admissions of computers: the officer's own applications.
Result<void> admissions(Story &story);
/// What the officer verifies of the other changes (changeschapter.h).
Result<void> changesVerified(Story &story);
/// Plans, drills and rectifications, typed in by the officer down to that many days before the end.
Result<void> emergency(Story &story, int until);
bool hasEmergency(const Story &story, int until); ///< whether that would do anything
/// The filing of plans, applied for by the operator on that day.
Result<void> filings(Story &story, int day);
QList<int> filingDays();
/// Go-live approvals that begin on that day, as far as the applicant brings them, signed with the real keys.
Result<void> approvals(Story &story, int day);
QList<int> approvalDays();
/// What the officer adds to them at the end.
Result<void> verification(Story &story);

} // namespace Chapters

} // namespace anguan
