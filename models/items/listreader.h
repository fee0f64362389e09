// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordlist.h"

#include <QList>
#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>
#include <mutex>

class QTimer;

namespace anguan {

class Database;
class Vault;

/// Finds the ids of a list in a thread of its own, on a reading connection of its own. A new question
/// overtakes the one under way: it is interrupted and its answer never comes.
class ListReader : public QObject
{
    Q_OBJECT
public:
    explicit ListReader(Vault &vault, QObject *parent = nullptr);
    ~ListReader() override;

    /// `first` > 0: that many rows are answered at once, before the whole list. Returns the ticket.
    quint64 ask(const Register &reg, const ListQuery &query, qint64 first);

signals:
    void firstFound(quint64 ticket, const QList<qint64> &ids);
    void allFound(quint64 ticket, const QList<qint64> &ids, qint64 total);
    void failed(quint64 ticket, const QString &sentence);

private:
    void answer(quint64 ticket, const Register &reg, const ListQuery &query, qint64 first);
    Database *open(); ///< in the thread
    void close();     ///< in the thread
    bool isOvertaken(quint64 ticket) const { return ticket != m_newest.load(); }

    Vault &m_vault;
    QThread m_thread;
    QObject *m_worker; ///< lives in the thread: what is queued to it runs there
    QTimer *m_idle;    ///< the worker's
    std::atomic<quint64> m_newest = 0;
    std::mutex m_guard; ///< of m_database as seen by ask(), which interrupts it
    std::unique_ptr<Database> m_database;
};

} // namespace anguan
