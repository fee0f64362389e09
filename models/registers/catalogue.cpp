// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registers/catalogue.h"

#include "models/registers/declarations.h"

namespace anguan {

const QList<const Register *> &Catalogue::all()
{
    static const QList<const Register *> registers{
        &Registers::systems(),        &Registers::dataResources(), &Registers::departments(),
        &Registers::people(),         &Registers::securityGroup(), &Registers::roleGroups(),
        &Registers::accounts(),       &Registers::conflicts(),     &Registers::handovers(),
        &Registers::assessments(),    &Registers::reviews(),       &Registers::delegations(),
        &Registers::plans(),          &Registers::drills(),        &Registers::actions(),
        &Registers::devices(),        &Registers::media(),         &Registers::repairs(),
        &Registers::backupPolicies(), &Registers::backups(),       &Registers::approvals(),
    };
    return registers;
}

const Register *Catalogue::find(const QString &id)
{
    for (const Register *reg : all()) {
        if (id == QLatin1String(reg->id))
            return reg;
    }
    return nullptr;
}

const Register *Catalogue::ofNumber(const QString &number)
{
    const QString prefix = number.section(QLatin1Char('-'), 0, 0);
    for (const Register *reg : all()) {
        if (prefix == QLatin1String(reg->prefix))
            return reg;
    }
    return nullptr;
}

} // namespace anguan
