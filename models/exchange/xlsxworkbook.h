// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/exchange/numberlook.h"
#include "models/exchange/table.h"

#include <memory>

namespace anguan {

class XlsxPackage;
class XlsxStyles;

struct SheetName
{
    QString name;
    bool isHidden = false;
};

/// An .xlsx workbook that came from outside. Formulas give the value that was stored with them; pictures,
/// charts and macros are not looked at. A sheet is streamed into a Table, within the limits.
class XlsxWorkbook
{
public:
    static Result<std::unique_ptr<XlsxWorkbook>> open(const QString &path, const TableLimits &limits = {});
    ~XlsxWorkbook();

    QList<SheetName> sheets() const; ///< in the workbook's order
    Result<Table> read(int sheet, const Progress &progress = {});

private:
    struct Sheet
    {
        SheetName name;
        QString part;
    };
    XlsxWorkbook();
    Result<void> readWorkbook();
    Result<void> readTexts();

    std::unique_ptr<XlsxPackage> m_package;
    std::unique_ptr<XlsxStyles> m_styles;
    QList<Sheet> m_sheets;
    QString m_stylesPart;
    QString m_stringsPart;
    QStringList m_strings;
    bool m_hasTexts = false;
    Epoch m_epoch = Epoch::From1900;
};

} // namespace anguan
