// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/kind.h"

#include "models/approvals/kinds/accountgrant.h"
#include "models/approvals/kinds/departure.h"
#include "models/approvals/kinds/golive.h"
#include "models/approvals/kinds/kinds.h"
#include "models/approvals/kinds/planfiling.h"
#include "models/base/tr.h"

namespace anguan {

const Field *ApprovalKind::field(const QString &fieldId) const
{
    for (const QList<Field> *list : {&fields, &afterwards})
        for (const Field &candidate : *list)
            if (fieldId == QLatin1String(candidate.id))
                return &candidate;
    return nullptr;
}

QString ApprovalKind::shownTitle() const
{
    return Tr::shown(title);
}

namespace ApprovalKinds {

const QList<const ApprovalKind *> &all()
{
    static const QList<const ApprovalKind *> kinds{
        &goLiveKind(),          &levelDeterminationKind(), &dataChangeKind(),     &equipmentChangeKind(),
        &businessNetworkKind(), &egovNetworkKind(),        &internetAccessKind(), &deviceAdmissionKind(),
        &backupFilingKind(),    &accountGrantKind(),       &repairOutKind(),      &mediaDestructionKind(),
        &departureKind(),       &planFilingKind(),
    };
    return kinds;
}

const ApprovalKind *find(const QString &id)
{
    for (const ApprovalKind *kind : all())
        if (id == QLatin1String(kind->id))
            return kind;
    return nullptr;
}

} // namespace ApprovalKinds

} // namespace anguan
