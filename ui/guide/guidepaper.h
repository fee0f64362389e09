// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>
#include <QStringList>

namespace anguan {

/// Pages of the guide as one PDF (A4, a new sheet for each page). Io when `path` cannot be written; what was
/// there stays then.
Result<void> writeGuidePdf(const QStringList &pages, const QString &language, const QString &path);

} // namespace anguan
