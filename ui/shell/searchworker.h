// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/search.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace anguan {

class Database;
class Vault;

/// Lives on the search's own thread, with its own reading connection.
class SearchWorker : public QObject
{
    Q_OBJECT
public:
    explicit SearchWorker(Vault &vault);
    ~SearchWorker() override;

    static constexpr int hitsAtMost = 30;

    /// From any thread: requests before this one are not worth finishing.
    void overtake(int request);

public slots:
    void find(int request, const QString &typed);

signals:
    void found(int request, const QString &typed, const QList<SearchHit> &hits, const QString &problem);

private:
    Vault &m_vault;
    std::unique_ptr<Database> m_reader;
    std::atomic<Database *> m_running = nullptr;
    std::atomic<int> m_newest = 0;
};

} // namespace anguan
