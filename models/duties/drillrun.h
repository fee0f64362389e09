// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/field.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace anguan {

/// What was called out during a drill, at its moment.
struct DrillEvent
{
    enum class Kind { Started, Step, Note, Recovered };

    Kind kind = Kind::Note;
    QString at; ///< stamp
    QString what;
    QString who;
    int step = -1; ///< of the plan, counted from 0
};

/// A drill while it runs: what the stopwatch holds, what a sealed draft keeps of it, and what it writes into
/// the drill's record. "Now" is the replaceable clock.
class DrillRun
{
public:
    static DrillRun begun(const QString &drill, const QString &who);
    static std::optional<DrillRun> restored(const Values &kept);
    Values kept() const;

    const QString &drill() const { return m_drill; } ///< its number
    const QList<DrillEvent> &events() const { return m_events; }

    void step(int index, const QString &what, const QString &who);
    void note(const QString &what, const QString &who);
    void recover(const QString &who); ///< the systems serve again; once
    /// Takes the last one back; the beginning stays. False when there is nothing to take back.
    bool undo();

    qint64 secondsAt(const QDateTime &moment) const; ///< since the beginning
    std::optional<qint64> secondsToRecover() const;
    std::optional<int> minutesToRecover() const; ///< a begun minute counts, as RTO is judged
    QString doneAt(int step) const;              ///< stamp of the first time; empty: not yet

    struct Verdict
    {
        QString words;
        Tone tone = Tone::Plain;
    };
    /// Against the recovery time that the plan allows, in minutes; 0: none is set.
    Verdict verdict(qint64 allowed, const QDateTime &now) const;

    /// The drill's values with the day, the timeline and the time to recover put in. What its timeline held
    /// before stays in front.
    Values recorded(const Values &drill) const;

    static QString clock(qint64 seconds); ///< "1:07:42"
    static QString draftName(const QString &drill);

private:
    void append(DrillEvent event);

    QString m_drill;
    QList<DrillEvent> m_events;
};

} // namespace anguan
