// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>
#include <QStringList>

namespace anguan {

class Vault;

/// Writes content.json and, per signature, NN-statement.json, NN-signature.der, NN-public.pem, and a README
/// with the two commands, so that the stock openssl command verifies it without us. Returns the files. The
/// folder must not exist yet or be empty.
Result<QStringList> exportApproval(Vault &vault, const QString &number, const QString &directory);

} // namespace anguan
