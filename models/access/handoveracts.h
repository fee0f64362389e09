// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/registers/handoverlines.h"

namespace anguan {

class Vault;

/// What settling a line does to the record that the line is about. A register that comes later needs nothing
/// here: its field is given another name, or none when it may be empty.
namespace HandoverActs {

bool canHandOver(const HandoverLine &line);
bool canClose(const HandoverLine &line);

/// The holding record names `receiver` from now on. A term in the security group ends, and the receiver
/// begins one.
Result<void> handOver(Vault &vault, const HandoverLine &line, const QString &person, const QString &receiver,
                      const QString &because);
/// Returns how it was settled, in words.
Result<QString> close(Vault &vault, const HandoverLine &line, const QString &person, const QString &because);
Result<void> datePassword(Vault &vault, const HandoverLine &line, const QString &day, const QString &because);

} // namespace HandoverActs

} // namespace anguan
