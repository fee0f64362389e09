// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace anguan {

/// How the reader of this machine likes a register's list: columns by field id (never by index), in their
/// order, with their widths. Says nothing about the records, so it may lie outside the vault.
struct ViewMemory
{
    QStringList columns;        ///< empty: as declared
    QHash<QString, int> widths; ///< at 100 % zoom
    QString sortField;
    bool descending = false;

    static ViewMemory load(const QString &registerId);
    void save(const QString &registerId) const;
};

} // namespace anguan
