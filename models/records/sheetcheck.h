// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/crypto/signature.h"
#include "models/records/sheetsignatures.h"

#include <map>

namespace anguan {

/// The bytes that a signer of a sheet signs.
Result<QByteArray> sheetStatement(const SheetSignature &signature, const QByteArray &previous);

/// All signatures of one sheet, or of every sheet when `number` is empty; oldest first.
Result<QList<SheetSignature>> readSheetSignatures(Database &database, const QString &number = {});

/// Checks signatures on sheets against the keys that the vault knows. Keys are parsed once.
class SheetChecker
{
public:
    explicit SheetChecker(QList<LoginKey> keys);

    /// `previous` is the statement before it on the same sheet; empty for the first.
    SheetSignatures::Check check(const SheetSignature &signature, const QByteArray &previous);

private:
    QList<LoginKey> m_keys;
    std::map<QByteArray, PublicKey> m_parsed;
};

} // namespace anguan
