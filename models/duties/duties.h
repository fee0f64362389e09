// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/duties/dueline.h"

#include <QObject>
#include <QTimer>

namespace anguan {

class Vault;

/// What is due and when. A duty is a rule: declared by a register (Register::dues), kept by the unit as data
/// (DutyRules), or an approval that waits for a signature. Its occurrences are slots, which follow from the
/// journal: whatever is stored anywhere is read from there the next time somebody asks, in its order and with
/// its times, so that any past day can be shown as it was known. What was due is never rewritten.
class Duties : public QObject
{
    Q_OBJECT
public:
    explicit Duties(Vault &vault, QObject *parent = nullptr);

    /// Overdue first, then by day; Waiting and Done after them.
    Result<QList<DueLine>> lines(const DueQuery &query = {});
    static DueCounts count(const QList<DueLine> &lines);
    /// Everything between two days, answered or not, for the calendar; in the order of days.
    Result<QList<DueLine>> between(const QDate &from, const QDate &to);

    /// A duty without a record of its own was done on that day; refused for a day to come.
    Result<void> answer(qint64 slot, const QDate &happened, const QString &note);
    /// A missed one can no longer be made good: it stays missed on record, with the reason, and no longer
    /// stands on the page.
    Result<void> letGo(qint64 slot, const QString &reason);

    /// Reads what the journal has gained, and lays out the slots up to a year ahead. The verbs above do it
    /// themselves.
    Result<void> catchUp();

signals:
    /// Something was stored, or a new day began: ask again.
    void changed();

private:
    void watchDay();

    Vault &m_vault;
    QTimer m_soon;     ///< gathers many changes into one signal
    QTimer m_midnight; ///< looks at the day
    QDate m_day;
};

} // namespace anguan
