// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/celltext.h"
#include "models/records/recordstore.h"

#include <QHash>

namespace anguan {

/// Finds the record that a cell names, once for each text: a table says the same department a thousand times.
class ReferenceFinder
{
public:
    explicit ReferenceFinder(const RecordStore &store) : m_store(store) {}

    /// By number, "number name" as exported (the two must agree), exact name, or pinyin.
    Resolved find(const QString &registerId, const QString &typed);

private:
    Resolved look(const QString &registerId, const QString &typed) const;

    const RecordStore &m_store;
    QHash<QString, Resolved> m_found;
};

} // namespace anguan
