// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/exchange/staging.h"
#include "models/records/recordbatch.h"

#include <optional>

namespace anguan {

class Vault;

enum class RowFate { Beside, LeftOut, Skipped, New, Changed, Unchanged, Fault };

/// A record that cells name and nobody knows.
struct MissingReference
{
    QString registerId;
    QString name;
    int rows = 0;
    QString whyNot; ///< empty: a record of that name alone can be made
    QString key() const { return Staging::missingKey(registerId, name); }
};

/// What an import would do, or did: by row, and by cell what is wrong. Rows and columns from 0.
struct ImportOutcome
{
    QList<RowFate> fates;               ///< of every row of the table
    QHash<quint64, QString> cellFaults; ///< by Table::placeOf
    QHash<int, QString> rowFaults;      ///< of no one cell
    QList<MissingReference> missing;
    QStringList ignoredColumns;
    int rows = 0; ///< with something in them, below the headings
    int created = 0, changed = 0, unchanged = 0;
    int skipped = 0; ///< by the mode, or marked withdrawn
    int leftOut = 0;
    int faulty = 0;
    int made = 0;     ///< records that rows refer to
    qint64 batch = 0; ///< for undoImport(); 0 when nothing was stored

    QString faultOf(int row) const;                                              ///< all of a row's sentences
    QList<Problem> problems(const Staging &staging, qsizetype most = 200) const; ///< rows and columns from 1
};

struct ImportWish
{
    bool commit = false;
    bool faultyRowsStayBehind = false; ///< else one fault stops all of them
    qsizetype mostFaults = -1;         ///< after so many it stops looking; -1: never
};

/// Goes through the rows in one transaction: each is understood, its references are found or made, the
/// register's own checks are asked. Without `commit` it rolls back: a rehearsal that counts what would
/// happen. Only what stops the whole (the disk, the reader's role, progress) is a failure. On another thread
/// it wants a WorkConnection that writes.
Result<ImportOutcome> runImport(Vault &vault, const Staging &staging, const ImportWish &wish,
                                const Progress &progress = {});

/// "This file was imported on 2026-11-21 16:02 by …": for a reader.
QString earlierSentence(const ImportedBatch &batch);

/// The rows in error with the sentences why, as a workbook to be mended and imported again.
Result<void> writeFaultyRows(const Staging &staging, const ImportOutcome &outcome, const QString &path);

/// Headings remembered for a register, in the vault's settings.
Synonyms rememberedHeadings(Vault &vault, const Register &reg);
Result<void> rememberHeadings(Vault &vault, const Register &reg, const Synonyms &learnt);

} // namespace anguan
