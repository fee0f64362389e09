// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/kinds/addresses.h"

#include "models/approvals/kinds/kindparts.h"
#include "models/records/surroundings.h"

#include <QStringList>

#include <optional>

namespace anguan {

namespace {

std::optional<quint32> ipv4(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('.'));
    if (parts.size() != 4)
        return {};
    quint32 value = 0;
    for (const QString &part : parts) {
        bool isNumber = false;
        const uint byte = part.toUInt(&isNumber);
        if (!isNumber || byte > 255)
            return {};
        value = value << 8 | byte;
    }
    return value;
}

} // namespace

bool isMask(const QString &mask)
{
    const auto bits = ipv4(mask);
    if (!bits || *bits == 0)
        return false;
    const quint32 zeros = ~*bits;
    return (zeros & (zeros + 1)) == 0;
}

bool isOneNetwork(const QString &address, const QString &mask, const QString &gateway)
{
    const auto one = ipv4(address), other = ipv4(gateway), bits = ipv4(mask);
    return !one || !other || !bits || (*one & *bits) == (*other & *bits);
}

QString holderOfAddress(Vault &vault, const QString &address, const QString &butNot)
{
    const Surroundings around(vault);
    for (const QString &number :
         around.numbersWhere(QStringLiteral("devices"), QStringLiteral("ip"), address)) {
        const Values other = around.record(QStringLiteral("devices"), number);
        if (number != butNot && KindParts::text(other, "state") != QLatin1String("retired"))
            return number;
    }
    return {};
}

} // namespace anguan
