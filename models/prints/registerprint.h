// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/prints/document.h"
#include "models/records/recordlist.h"

namespace anguan {

class Vault;

/// The printed register of any declaration: its print columns, the rows a query shows, the filter said at the
/// foot.
Result<RegisterSheet> registerSheet(Vault &vault, const ListQuery &query, const Progress &progress = {});

/// One record as a form: every field in the order of its sections, the empty ones too, so that what is
/// missing is seen. The digest leaves out when and by whom it is printed.
Result<FormSheet> recordSheet(Vault &vault, const QString &number);

/// Enters in the journal that a register (by its id), a record or an approval (by its number) was put on
/// paper; `onto` is "printer" or "pdf".
Result<void> notePrint(Vault &vault, const QString &what, const QString &onto);

/// Fills who, when, journal head, digest over the printed content (none when that is empty) and the code.
/// `what` is a register's id or a record's number.
Result<Identification> identify(Vault &vault, const QString &what, const QByteArray &printedContent);

QString paperDate(const QString &isoDate); ///< "2026年11月21日", no leading zeros (GB/T 9704)

} // namespace anguan
