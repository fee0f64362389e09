// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/records/surroundings.h"
#include "models/registers/register.h"

#include <QHash>
#include <QString>

namespace anguan {

class Vault;

/// An entry of the journal, as far as duties follow from it.
struct JournalStep
{
    qint64 sequence = 0;
    QString at;
    QString action;
    QString registerId;
    QString record;
    Values before; ///< only the fields that changed
    Values after;
};

/// A record between two entries.
struct RecordState
{
    Values values;
    bool isWithdrawn = false;
};

/// What the records and the settings were at a place in the journal; read forwards, it remembers.
class JournalStates
{
public:
    explicit JournalStates(Vault &vault);

    /// The record right before and right after an entry about it.
    struct Turn
    {
        RecordState before;
        RecordState after;
    };
    Result<Turn> take(const JournalStep &step);
    /// The record as it was right after the entry that was taken last.
    Result<RecordState> present(const QString &record);
    /// To right before an entry about a setting, at its time; then over it.
    void approach(const JournalStep &step);
    void takeSetting(const JournalStep &step);
    qint64 setting(const QString &id) const;
    QString now() const { return m_now; }

private:
    Result<RecordState> stateBefore(const QString &record, qint64 sequence) const;

    Vault &m_vault;
    QHash<QString, RecordState> m_records;
    mutable QHash<QString, qint64> m_settings;
    qint64 m_sequence = 0;
    QString m_now;
};

/// What a rule may ask, answered as of that place; which records name another one, as it is today.
class SurroundingsThen : public RuleSurroundings
{
public:
    SurroundingsThen(Vault &vault, JournalStates &states);

    QDate today() const override;
    qint64 setting(const QString &id) const override;
    Values record(const QString &registerId, const QString &number) const override;
    QStringList numbersWhere(const QString &registerId, const QString &field,
                             const QString &value) const override;

private:
    JournalStates &m_states;
    Surroundings m_present;
};

} // namespace anguan
