// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/prints/document.h"

namespace anguan {

class Vault;

/// 移交清单: a joining, transfer or leaving sheet on paper, line by line with how each was settled, and a
/// block for each signature: who signed in the program with what proves it, who signed on paper, or room for
/// ink.
Result<FormSheet> handoverSheet(Vault &vault, const QString &number);

/// 保密承诺书: what somebody who joins promises, to be signed in ink. `number` is the handover or the person.
Result<FormSheet> undertakingForm(Vault &vault, const QString &number);

} // namespace anguan
