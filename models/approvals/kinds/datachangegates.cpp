// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/kinds/datachangegates.h"

#include "models/approvals/kinds/kindparts.h"
#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/records/recordstore.h"
#include "models/records/surroundings.h"
#include "models/registers/display.h"
#include "models/vault/vault.h"

namespace anguan::DataChangeGates {

using namespace KindParts;

namespace {

constexpr int emergencyHours = 24;

QDateTime earliest(const Approval &approval, const QDateTime &before)
{
    return approval.isEmergency() ? before.addSecs(-qint64(emergencyHours) * 3600) : approvedAt(approval);
}

} // namespace

std::optional<QString> backupBetween(Vault &vault, const Approval &approval, const QDateTime &before)
{
    const QDateTime from = earliest(approval, before);
    if (!from.isValid())
        return {};
    const RecordStore store(vault);
    const QStringList all = Surroundings(vault).numbersWhere(QStringLiteral("backups"),
                                                             QStringLiteral("system"), approval.subject);
    for (auto number = all.rbegin(); number != all.rend(); ++number) {
        const Result<Record> backup = store.find(registerOf("backups"), *number);
        if (!backup || text(backup->values, "result") != QLatin1String("good"))
            continue;
        const QDateTime ended = instant(backup->values, "run_at");
        const bool isTimely = ended >= from && ended <= before;
        // One that was written down before the approval cannot be the one made for it.
        const bool isRecorded = approval.isEmergency() || Clock::instantOf(backup->createdAt) >= from;
        if (isTimely && isRecorded)
            return *number;
    }
    return {};
}

GateState backupBefore(Vault &vault, const Approval &approval)
{
    GateState state =
        gate("backup_before", Tr::tr("Backed up before the work"), "H26", QStringLiteral("backups"));
    if (const auto number = backupBetween(vault, approval, Clock::nowUtc())) {
        const Values backup = recordNow(vault, "backups", *number);
        state.supply = *number;
        return met(state, Tr::tr("%1, ended %2").arg(*number, displayInstant(text(backup, "run_at"))));
    }
    const QString system = nameOf(vault, approval.subject);
    if (approval.isEmergency())
        return missing(state,
                       Tr::tr("No good backup of %1 from the last %2 hours is recorded. Back up first, even "
                              "in a hurry.")
                           .arg(system)
                           .arg(emergencyHours));
    return missing(state,
                   Tr::tr("No good backup of %1 is recorded since the approval was signed. Back up, and "
                          "record it.")
                       .arg(system));
}

} // namespace anguan::DataChangeGates
