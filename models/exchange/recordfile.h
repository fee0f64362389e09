// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/exchange/celltext.h"
#include "models/exchange/workbookwriter.h"
#include "models/records/record.h"
#include "models/registers/register.h"

#include <memory>

namespace anguan {

struct RecordFileLook
{
    const Register &reg;
    bool withWithdrawn = false;
    bool toFillIn = false;
    QString unit; ///< above the table of a workbook
    NameOf nameOf;
};

/// A file that records are written to one after the other; it has its name only after commit().
class RecordFile
{
public:
    /// By the ending of `path`: .csv, .json, .xlsx.
    static Result<std::unique_ptr<RecordFile>> create(const QString &path, const RecordFileLook &look);
    virtual ~RecordFile() = default;

    virtual Result<void> add(const Record &record) = 0;
    virtual Result<void> finish() = 0; ///< all bytes are on the disk, under another name
    virtual Result<void> commit() = 0;
};

/// "could not be written", and why.
Failure notWritten(const QString &path, const QString &why);

/// The sheet of a register: as printed, with every field that an export has; or to fill in, with what may be
/// imported, notes and lists. With or without the column of numbers.
SheetLook printedSheet(const Register &reg, const QString &unit, bool withWithdrawn);
SheetLook sheetToFillIn(const Register &reg, bool withNumbers);

/// Fields that stand in an exported table, and those a template asks for.
QList<const Field *> exportedFields(const Register &reg);
QList<const Field *> askedFields(const Register &reg);

} // namespace anguan
