// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/numberlook.h"
#include "models/exchange/xlsxpackage.h"

#include <QList>

namespace anguan {

/// How a workbook's numbers look, by the style that a cell names.
class XlsxStyles
{
public:
    static Result<XlsxStyles> read(XlsxPackage &package, const QString &part);
    NumberLook look(int style) const { return m_looks.value(style); }

private:
    QList<NumberLook> m_looks;
};

/// The table of texts that cells refer to by number.
Result<QStringList> readSharedStrings(XlsxPackage &package, const QString &part);

} // namespace anguan
