// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordlist.h"

#include <QHash>
#include <QList>

#include <list>

namespace anguan {

/// The rows lately shown, in pages; the page not asked for longest goes first. Bounds what a list of any
/// length keeps in memory.
class PageCache
{
public:
    static constexpr int rowsPerPage = 100;
    static constexpr int mostPages = 40;

    const QList<ListRow> *find(int page);
    const QList<ListRow> *keep(int page, QList<ListRow> rows);
    void clear();
    int pages() const { return static_cast<int>(m_pages.size()); }

private:
    struct Entry
    {
        QList<ListRow> rows;
        std::list<int>::iterator place;
    };
    std::list<int> m_order; ///< newest first
    QHash<int, Entry> m_pages;
};

} // namespace anguan
