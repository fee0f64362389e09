// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/field.h"

#include <QList>
#include <QString>

namespace anguan {

struct Story;

/// The emergency half of the story as tables. Days count back from its end; days to come are below zero.
namespace DemoEmergency {

inline constexpr int never = 100'000;

struct Plan
{
    const char *key;
    const char *title;
    const char *edition;
    int author;                   ///< index into people
    QList<int> systems;           ///< indexes
    int written;                  ///< day; of a new version: when it was begun
    int filed;                    ///< day on which the operator applies; never: a draft
    const char *successorOf = ""; ///< key of the version before
    bool signedToTheEnd = true;   ///< false: waits for the leader
    int minutes = 0;              ///< recovery time of its first system; 0: the system's own
};
const QList<Plan> &plans();
Values planValues(const Story &story, const Plan &plan);
/// What the new version says otherwise.
Values planChanges(const Story &story, const Plan &plan);

struct Drill
{
    const char *key;
    const char *title;
    const char *plan; ///< key
    const char *kind;
    int planned;
    int held;
    int entered;  ///< day on which the plan of the drill is typed in
    int recovery; ///< minutes; 0: not measured
    const char *scenario;
    const char *conclusion;
};
const QList<Drill> &drills();
Values drillPlan(const Story &story, const Drill &drill, const QString &plan);
Values drillRecord(const Story &story, const Drill &drill);

struct Extension
{
    int granted;
    int until;
    const char *reason;
};
struct Action
{
    const char *what;
    const char *source;
    const char *drill; ///< key; empty: found otherwise
    int owner;         ///< index into people
    int found;
    int due;
    QList<Extension> extensions;
    int done;
    const char *evidence;
    int verified;
    int entered = 0; ///< days after it was done until it was typed in
};
const QList<Action> &actions();

} // namespace DemoEmergency

} // namespace anguan
