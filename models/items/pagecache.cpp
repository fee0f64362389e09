// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/pagecache.h"

namespace anguan {

const QList<ListRow> *PageCache::find(int page)
{
    const auto found = m_pages.find(page);
    if (found == m_pages.end())
        return nullptr;
    m_order.splice(m_order.begin(), m_order, found->place);
    return &found->rows;
}

const QList<ListRow> *PageCache::keep(int page, QList<ListRow> rows)
{
    if (m_pages.size() >= mostPages) {
        m_pages.remove(m_order.back());
        m_order.pop_back();
    }
    m_order.push_front(page);
    return &m_pages.insert(page, Entry{std::move(rows), m_order.begin()})->rows;
}

void PageCache::clear()
{
    m_order.clear();
    m_pages.clear();
}

} // namespace anguan
