// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/register.h"

#include <QList>
#include <QString>

namespace anguan {

/// What somebody typed into a search box, taken apart. Every word is quoted for FTS5, so that no sign in it
/// is ever read as an operator.
struct SearchQuery
{
    struct Asked
    {
        QString field; ///< as typed: "名称", "name", "vendor"
        QString text;
        QString anywhere; ///< FTS5 expression that every record with this text meets; empty: none is known
    };

    QString inNames;    ///< FTS5 expression over number, name and readings; empty: no free words
    QString anywhere;   ///< the same and the body
    QStringList words;  ///< the free words, lower case, for the excerpt
    QList<Asked> asked; ///< "名称:不动产"

    bool isEmpty() const { return anywhere.isEmpty() && asked.isEmpty(); }
    static SearchQuery parsed(const QString &typed);
};

/// The field of this register that was meant; "number" and "name" (编号, 名称) name those of any register.
/// Empty when it has none of that name.
QString fieldCalled(const Register &reg, const QString &typed);

} // namespace anguan
