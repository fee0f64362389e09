// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace anguan {

class Vault;

/// Whether address and gateway lie in one network under this mask; what is not IPv4 is not judged.
bool isOneNetwork(const QString &address, const QString &mask, const QString &gateway);
/// Ones, then zeros: "255.255.255.0".
bool isMask(const QString &mask);
/// Number of another device that has this address and is not retired; empty when it is free.
QString holderOfAddress(Vault &vault, const QString &address, const QString &butNot);

} // namespace anguan
