// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/exchange/xlsxworkbook.h"
#include "models/registers/register.h"

namespace anguan {

/// How a file is to be read; what is left empty is found out.
struct TableChoice
{
    QString sheet;     ///< of a workbook, by name or by its number from 1
    QString encoding;  ///< of a text file
    QChar delimiter{}; ///< of a text file; null: found out
};

/// A file that a table came in: .xlsx, .json as exported, or text, told apart by its first bytes.
class TableFile
{
public:
    static Result<std::unique_ptr<TableFile>> open(const QString &path, const TableLimits &limits = {});

    bool isWorkbook() const { return bool(m_workbook); }
    bool isText() const { return !m_workbook && !m_isJson; }
    QList<SheetName> sheets() const;         ///< none for a text file
    QByteArray sm3() const { return m_sm3; } ///< of the file's bytes
    QString name() const;                    ///< without its folder

    /// Of a workbook without a chosen sheet: the one whose headings name most fields of the register, a
    /// visible one first.
    Result<Table> read(const Register &reg, const TableChoice &choice, const Progress &progress = {});

private:
    Result<Table> readSheet(const Register &reg, const QString &sheet, const Progress &progress);

    QString m_path;
    TableLimits m_limits;
    QByteArray m_sm3;
    bool m_isJson = false;
    std::unique_ptr<XlsxWorkbook> m_workbook;
};

} // namespace anguan
