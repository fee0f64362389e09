// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/field.h"

#include <QDate>
#include <QList>
#include <QString>

namespace anguan {

/// Soon is within seven days. Waiting is an approval that lacks a signature, whatever its age. Done was
/// answered within the last days.
enum class DutyState { Overdue, Today, Soon, Later, Waiting, Done };

/// One occurrence of a duty, with its three dates: when it was due, when it happened, when it was entered.
struct DutySlot
{
    qint64 id = 0;
    QString rule;      ///< "systems.assessment"; "rule.3" for a rule of the unit
    QString record;    ///< number of what it is about; empty: of the unit as a whole
    QDate due;         ///< never moved
    QDate happened;    ///< invalid while unanswered
    QString enteredAt; ///< stamp; empty while unanswered
    QString answer;    ///< number of the record that answers it; empty: answered by hand
    QString note;      ///< what was written by hand, or why a missed one is let go
};

/// A line of the Today page, the calendar and the `due` verb: whole as shown, one act away from done.
struct DueLine
{
    DutySlot slot;
    DutyState state = DutyState::Later;
    QString what;       ///< "Assess the system by its level"
    QString name;       ///< of the record
    QString article;    ///< reason: "H5 H8"; empty when no article asks
    QString act;        ///< verb of its button
    QString registerId; ///< to open: this record at this field …
    QString number;
    QString field;
    QString create; ///< … or, when not empty, a new record of this register …
    Values prefill; ///< … that begins with these values
    QString owner;  ///< number in people; empty: the security officer
    QString ownerName;
    QDate shownDue;         ///< the slot's day, or the next working day after it
    int days = 0;           ///< until shownDue; negative when overdue; of Waiting: days it has waited
    bool late = false;      ///< of Done: it happened after shownDue
    bool lateEntry = false; ///< of Done: it happened in time and was entered after shownDue
    /// It is answered with a day and a note (Duties::answer): there is no record to open, or it need not be.
    bool byHand = false;
};

struct DueQuery
{
    QDate asOf;        ///< invalid: today. A past day shows what was known at its end.
    int within = 30;   ///< days ahead
    int recently = 14; ///< days back for Done; 0: none
    QString owner{};   ///< number in people; "-": the security officer; empty: everybody
};

struct DueCounts
{
    int overdue = 0;
    int today = 0;
    int soon = 0;
    int later = 0;
    int waiting = 0;
};

} // namespace anguan
