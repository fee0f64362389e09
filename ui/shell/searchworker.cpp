// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchworker.h"

#include "models/vault/database.h"
#include "models/vault/vault.h"

namespace anguan {

SearchWorker::SearchWorker(Vault &vault) : m_vault(vault) {}

SearchWorker::~SearchWorker() = default;

void SearchWorker::overtake(int request)
{
    m_newest = request;
    if (Database *running = m_running)
        running->interrupt();
}

void SearchWorker::find(int request, const QString &typed)
{
    if (request != m_newest)
        return;
    if (!m_reader) {
        Result<std::unique_ptr<Database>> reader = m_vault.openReader();
        if (!reader) {
            emit found(request, typed, {}, reader.error().text);
            return;
        }
        m_reader = std::move(*reader);
        m_running = m_reader.get();
    }
    const Result<QList<SearchHit>> hits = Search(*m_reader).find(typed, hitsAtMost);
    if (request != m_newest)
        return; // overtaken: an interrupted query is no failure
    emit found(request, typed, hits ? *hits : QList<SearchHit>(), hits ? QString() : hits.error().text);
}

} // namespace anguan
