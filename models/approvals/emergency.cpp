// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/emergency.h"

#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/registers/display.h"

namespace anguan {

QDateTime Emergency::deadline(const Approval &approval)
{
    if (!approval.isEmergency())
        return {};
    // From the work itself, so that writing it down late wins no time.
    const QDateTime began =
        Clock::instantOf(approval.carriedOut.value(QLatin1String("started_at")).toString());
    return (began.isValid() ? began : Clock::instantOf(approval.emergencyAt))
        .addSecs(qint64(hoursToSign) * 3600);
}

bool Emergency::isLate(const Approval &approval, const QString &stamp)
{
    const QDateTime until = deadline(approval);
    return until.isValid() && Clock::instantOf(stamp) > until;
}

QString Emergency::sentence(const Approval &approval)
{
    if (!approval.isEmergency())
        return {};
    const QString done = displayInstant(approval.emergencyAt);
    const QString until = displayInstant(Clock::stamp(deadline(approval)));
    switch (approval.state) {
    case ApprovalState::CarriedOut:
    case ApprovalState::Verified:
    case ApprovalState::Archived: {
        const QString at = approval.lastRound()->answers.last().signedAt;
        return isLate(approval, at)
                   ? Tr::tr("Emergency change: carried out first on %1, signed late on %2 (due by %3).")
                         .arg(done, displayInstant(at), until)
                   : Tr::tr("Emergency change: carried out first on %1, signed in time on %2.")
                         .arg(done, displayInstant(at));
    }
    case ApprovalState::Refused:
        return Tr::tr("Emergency change: carried out first on %1, and refused afterwards.").arg(done);
    default:
        break;
    }
    return isLate(approval, Clock::stamp())
               ? Tr::tr("Emergency change: carried out first on %1 and not signed by %2. It is late.")
                     .arg(done, until)
               : Tr::tr("Emergency change: carried out first on %1. All signatures are due by %2.")
                     .arg(done, until);
}

} // namespace anguan
