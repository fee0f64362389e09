// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/kinds/golivegates.h"

#include "models/approvals/content.h"
#include "models/base/tr.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "models/registers/display.h"
#include "models/vault/vault.h"

#include <QJsonArray>

namespace anguan::GoLiveGates {

namespace {

Values systemNow(Vault &vault, const Approval &approval)
{
    const Register *systems = Catalogue::find(QStringLiteral("systems"));
    const Result<Record> record = RecordStore(vault).find(*systems, approval.subject);
    return record && !record->isWithdrawn() ? record->values : Values{};
}

/// The fields as they were last put up for signing; before that, as drafted.
Values signedFields(const Approval &approval)
{
    const Round *round = approval.lastRound();
    return round ? round->content.value(QLatin1String("fields")).toObject() : approval.draft;
}

QString nameOf(Vault &vault, const QString &number)
{
    return RecordStore(vault).nameOf(number);
}

QString levelName(const QJsonValue &level)
{
    const Field *field =
        Catalogue::find(QStringLiteral("systems"))->field(QStringLiteral("protection_level"));
    return shownValue(*field, level, {});
}

} // namespace

GateState levelSet(Vault &vault, const Approval &approval)
{
    GateState gate{QStringLiteral("level_set"), Tr::tr("Protection level set"), false, {}, approval.subject,
                   QStringLiteral("H5 H7")};
    const QJsonValue level = systemNow(vault, approval).value(QLatin1String("protection_level"));
    const QJsonValue confirmed = signedFields(approval).value(QLatin1String("protection_level"));
    if (level.isUndefined())
        gate.text = Tr::tr("The register gives the system no protection level yet.");
    else if (level != confirmed)
        gate.text = Tr::tr("The register says %1, the application confirms %2. One of them has to be mended.")
                        .arg(levelName(level), levelName(confirmed));
    else {
        gate.met = true;
        gate.text = Tr::tr("%1, the same in the register and in the application.").arg(levelName(level));
    }
    return gate;
}

GateState responsibleNamed(Vault &vault, const Approval &approval)
{
    GateState gate{QStringLiteral("responsible_named"),
                   Tr::tr("Responsible person named"),
                   false,
                   {},
                   approval.subject,
                   QStringLiteral("H4 H10")};
    const QString now = systemNow(vault, approval).value(QLatin1String("responsible")).toString();
    const QString named = signedFields(approval).value(QLatin1String("responsible")).toString();
    if (now.isEmpty())
        gate.text = Tr::tr("The register names nobody who answers for the system.");
    else if (now != named)
        gate.text = Tr::tr("The register names %1, the application names %2. One of them has to be mended.")
                        .arg(nameOf(vault, now), nameOf(vault, named));
    else {
        gate.met = true;
        gate.text = nameOf(vault, now);
    }
    return gate;
}

GateState checkRecorded(Vault &, const Approval &approval)
{
    GateState gate{QStringLiteral("check_recorded"),
                   Tr::tr("Check result recorded"),
                   false,
                   {},
                   {},
                   QStringLiteral("H10")};
    const Values fields = signedFields(approval);
    const QJsonArray checks = fields.value(QLatin1String("checks")).toArray();
    const QString result = fields.value(QLatin1String("check_result")).toString();
    if (checks.isEmpty() || result.isEmpty())
        gate.text = Tr::tr("The application does not say what was checked and with which result.");
    else if (result == QLatin1String("failed"))
        gate.text = Tr::tr("The check was not passed. Mend what was found and apply anew.");
    else {
        gate.met = true;
        gate.text = Tr::tr("%n point(s) checked.", nullptr, int(checks.size()));
    }
    return gate;
}

GateState twoAdministrators(Vault &vault, const Approval &approval)
{
    GateState gate{QStringLiteral("two_administrators"),
                   Tr::tr("Two different administrators"),
                   false,
                   {},
                   approval.subject,
                   QStringLiteral("H12")};
    const Values system = systemNow(vault, approval);
    if (system.value(QLatin1String("importance")).toString() != QLatin1String("important")) {
        gate.met = true;
        gate.text = Tr::tr("Not asked of a system that is not important.");
        return gate;
    }
    const QString a = system.value(QLatin1String("administrator_a")).toString();
    const QString b = system.value(QLatin1String("administrator_b")).toString();
    if (a.isEmpty() || b.isEmpty())
        gate.text = Tr::tr("An important system needs administrator A and administrator B in the register.");
    else if (a == b)
        gate.text =
            Tr::tr("%1 cannot be administrator A and B of an important system.").arg(nameOf(vault, a));
    else {
        gate.met = true;
        gate.text = Tr::tr("%1 and %2").arg(nameOf(vault, a), nameOf(vault, b));
    }
    return gate;
}

GateState asSigned(Vault &vault, const Approval &approval)
{
    GateState gate{
        QStringLiteral("as_signed"), Tr::tr("System still as it was signed"), false, {}, approval.subject,
        QStringLiteral("H10")};
    const Round *round = approval.lastRound();
    if (!round) {
        gate.text = Tr::tr("Nothing has been put up for signing yet.");
        return gate;
    }
    const Register *systems = Catalogue::find(QStringLiteral("systems"));
    const Values before = round->content.value(QLatin1String("snapshot")).toObject();
    const Values now = systemNow(vault, approval);
    QStringList changed;
    // What decides how far a system must be protected: a leader who signed one answer did not sign another.
    for (const char *id : {"protection_level", "importance", "network_zone", "handles_secrets"}) {
        const Field *field = systems->field(QLatin1String(id));
        const QJsonValue then = before.value(QLatin1String(id));
        if (field && !then.isUndefined() && then != now.value(QLatin1String(id)))
            changed << fieldLabel(*field);
    }
    gate.met = changed.isEmpty();
    gate.text = gate.met
                    ? Tr::tr("Level, importance, network zone and secrecy have not changed.")
                    : Tr::tr("Changed since it was signed: %1. Put it back, or withdraw this and apply anew.")
                          .arg(changed.join(Tr::tr(", ")));
    return gate;
}

} // namespace anguan::GoLiveGates
