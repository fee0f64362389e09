// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace anguan {

/// What this machine remembers of a vault, by the vault's id, outside of it: wrong passwords since the last
/// right one, and the head of the journal as it was last seen (an older copy of the whole file put in its
/// place is caught by that). One small file per vault; without a place to write it lasts as long as the
/// program.
struct UnlockMemory
{
    int failures = 0;
    QStringList failedAt; ///< stamps of the latest few
    QString lastSuccessAt;
    qint64 journalSequence = 0;
    QByteArray journalHead;

    static UnlockMemory of(const QByteArray &vaultId);
    /// Seconds to wait before another password is looked at.
    int secondsToWait() const;
    bool operator==(const UnlockMemory &) const = default;

    /// Counts an attempt before its password is looked at, so that many at once do not get past the delay.
    /// ErrorCode::Denied while the delay runs.
    static Result<UnlockMemory> beginAttempt(const QByteArray &vaultId);
    /// The attempt was neither right nor wrong: it failed for a reason of its own.
    static void takeBackAttempt(const QByteArray &vaultId);
    /// The password was right; answers what had been counted before this attempt.
    static UnlockMemory succeeded(const QByteArray &vaultId);
    static void rememberHead(const QByteArray &vaultId, qint64 sequence, const QByteArray &head);

    /// Tests, and programs that keep their state elsewhere; empty: the user's data folder.
    static void setFolder(const QString &folder);
};

/// After 0, 1, 2 … wrong passwords: 0, 0, 2, 5, 10, 30 and then 60 seconds.
int delayAfter(int failures);

/// "Wait %n second(s) …": the sentence for an attempt that came too early.
Failure tooEarly(int seconds);

} // namespace anguan
