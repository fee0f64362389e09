// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/xlsxstyles.h"
#include "models/exchange/xlsxxml.h"

namespace anguan {

/// What a sheet's cells refer to.
struct XlsxContext
{
    const QStringList &strings;
    const XlsxStyles &styles;
    Epoch epoch = Epoch::From1900;
    TableLimits limits;
};

/// "BC12" as row and column from 0; -1 where it says none.
struct CellPlace
{
    int row = -1;
    int column = -1;
};
CellPlace cellPlace(QStringView reference);

/// Streams one sheet: never more of its XML at a time than one cell.
class XlsxSheet
{
public:
    XlsxSheet(XlsxPart &part, const XlsxContext &context) : m_part(part), m_xml(part), m_context(context) {}

    Result<Table> read(const Progress &progress);

private:
    Result<void> beginRow();
    Result<void> readCell();
    Result<void> put(const QString &text);
    QString shown(QStringView type, const QString &stored, int style);
    void readMerged();
    void readColumns();
    QString where() const;

    XlsxPart &m_part;
    XlsxXml m_xml;
    const XlsxContext &m_context;
    Table m_table;
    int m_row = -1;
    int m_column = -1;
    qint64 m_cells = 0;
    qsizetype m_usualWidth = 0;
};

} // namespace anguan
