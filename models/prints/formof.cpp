// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prints/formof.h"

#include "models/prints/approvalprint.h"
#include "models/prints/emergencyprint.h"
#include "models/prints/registerprint.h"
#include "models/registers/catalogue.h"

namespace anguan {

Result<FormSheet> formOf(Vault &vault, const QString &number)
{
    const Register *reg = Catalogue::ofNumber(number);
    const QString id = reg ? QLatin1String(reg->id) : QString();
    if (id == QLatin1String("approvals"))
        return approvalSheet(vault, number);
    if (id == QLatin1String("plans"))
        return planSheet(vault, number);
    if (id == QLatin1String("drills"))
        return drillSheet(vault, number);
    return recordSheet(vault, number);
}

} // namespace anguan
