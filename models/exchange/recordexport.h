// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/records/recordlist.h"

#include <QString>

namespace anguan {

class Vault;

/// Writes what the query finds, by the extension: .xlsx (the printed look), .csv (UTF-8 with byte order mark,
/// CRLF, formulas guarded) or .json; importing it again changes nothing. Entered in the journal; returns how
/// many records. An existing file is replaced only once the new one is whole. On another thread it wants a
/// WorkConnection that writes.
Result<qint64> exportRecords(Vault &vault, const ListQuery &query, const QString &path,
                             const Progress &progress = {});
/// The same as a filled template: an .xlsx with notes and lists, to be changed and imported again.
Result<qint64> exportToFillIn(Vault &vault, const ListQuery &query, const QString &path,
                              const Progress &progress = {});

/// Enters in the journal that `count` records left the vault as `format`: for the printed register as PDF,
/// which is not written here.
Result<void> noteExport(Vault &vault, const ListQuery &query, qint64 count, const QString &format);

/// An empty table to fill in, .xlsx (with notes, and lists of the choices) or .csv: the headings of a
/// register, in the language of the program.
Result<void> writeTemplate(const Register &reg, const QString &path);

} // namespace anguan
