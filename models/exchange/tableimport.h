// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/exchange/csv.h"
#include "models/exchange/headermatch.h"
#include "models/records/recordbatch.h"
#include "models/registers/register.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace anguan {

class Vault;

struct ImportOptions
{
    bool dryRun = false;
    bool update = false;               ///< rows with a known number change that record
    bool ignoreUnknownColumns = false; ///< else a column that fits no field is a problem
    QString encoding;                  ///< empty: found out
    QString sheet;                     ///< of a workbook; empty: the one that fits best
    Synonyms synonyms;
    TableLimits limits;
};

struct ImportReport
{
    int rows = 0; ///< with something in them, the header left out
    int created = 0;
    int changed = 0;
    int unchanged = 0;
    int skipped = 0;   ///< rows marked withdrawn
    int leftOut = 0;   ///< totals and the foot of a printed table
    int headerRow = 1; ///< the last of the headings, as a spreadsheet counts
    QString sheet;
    QStringList ignoredColumns; ///< not imported: kept by the program itself, attachments, unknown
    QString encoding;
    qint64 batch = 0;                     ///< for undoImport(); 0 when nothing was stored
    std::optional<ImportedBatch> earlier; ///< the same file came in before
};

/// Any file that a TableFile reads. Columns are matched by field id or label, in either language, below
/// whatever title there is. All rows or none: on ErrorCode::Invalid the problems name row and column as a
/// spreadsheet shows them, at most 200 of them. On another thread it wants a WorkConnection that writes, a
/// rehearsal too.
Result<ImportReport> importFile(Vault &vault, const Register &reg, const QString &path,
                                const ImportOptions &options = {}, const Progress &progress = {});
Result<ImportReport> importCsv(Vault &vault, const Register &reg, const QString &path,
                               const ImportOptions &options = {}, const Progress &progress = {});
Result<ImportReport> importTable(Vault &vault, const Register &reg, const Table &table,
                                 const ImportOptions &options = {}, const Progress &progress = {});

} // namespace anguan
