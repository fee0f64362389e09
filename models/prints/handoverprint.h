// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/prints/document.h"

namespace anguan {

class Vault;

/// The handover sheet (移交清单) with a block for each signature; of somebody who joins, the checklist.
Result<FormSheet> handoverPaper(Vault &vault, const QString &number);

/// The confidentiality undertaking that somebody signs on joining, of the person of that sheet (H20 C20).
Result<LetterSheet> undertakingPaper(Vault &vault, const QString &number);

} // namespace anguan
