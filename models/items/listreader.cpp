// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/listreader.h"

#include "models/vault/database.h"
#include "models/vault/vault.h"

#include <QTimer>

namespace anguan {

namespace {
/// A connection holds a page cache: one that nobody asks is closed.
constexpr int idleMilliseconds = 20'000;
} // namespace

ListReader::ListReader(Vault &vault, QObject *parent)
    : QObject(parent), m_vault(vault), m_worker(new QObject), m_idle(new QTimer(m_worker))
{
    m_idle->setSingleShot(true);
    m_idle->setInterval(idleMilliseconds);
    m_worker->moveToThread(&m_thread); // and the timer with it
    connect(m_idle, &QTimer::timeout, m_worker, [this] { close(); });
    connect(
        &m_thread, &QThread::finished, m_worker,
        [this] {
            close();
            delete m_worker;
        },
        Qt::DirectConnection);
    m_thread.setObjectName(QStringLiteral("list reader"));
    m_thread.start();
}

ListReader::~ListReader()
{
    ++m_newest;
    {
        const std::lock_guard lock(m_guard);
        if (m_database)
            m_database->interrupt();
    }
    m_thread.quit();
    m_thread.wait();
}

quint64 ListReader::ask(const Register &reg, const ListQuery &query, qint64 first)
{
    const quint64 ticket = ++m_newest;
    {
        const std::lock_guard lock(m_guard);
        if (m_database)
            m_database->interrupt();
    }
    QMetaObject::invokeMethod(
        m_worker, [this, ticket, &reg, query, first] { answer(ticket, reg, query, first); },
        Qt::QueuedConnection);
    return ticket;
}

void ListReader::answer(quint64 ticket, const Register &reg, const ListQuery &query, qint64 first)
{
    if (isOvertaken(ticket))
        return;
    const auto say = [this, ticket](const Error &error) {
        if (!isOvertaken(ticket))
            emit failed(ticket, error.text);
    };
    Database *database = open();
    if (!database)
        return;
    m_idle->start();
    const RecordList list(*database);
    Result<QList<qint64>> ids = QList<qint64>();
    if (first > 0) {
        ids = list.ids(query, first);
        if (!ids)
            return say(ids.error());
        if (isOvertaken(ticket))
            return;
        emit firstFound(ticket, *ids);
    }
    // Fewer than asked for are all there are.
    if (first <= 0 || ids->size() >= first)
        ids = list.ids(query);
    if (!ids)
        return say(ids.error());
    if (isOvertaken(ticket))
        return;
    const auto total = list.total(reg, query.withWithdrawn);
    if (!total)
        return say(total.error());
    if (!isOvertaken(ticket))
        emit allFound(ticket, *ids, *total);
}

Database *ListReader::open()
{
    if (m_database)
        return m_database.get();
    auto opened = m_vault.openReader();
    if (!opened) {
        emit failed(m_newest.load(), opened.error().text);
        return nullptr;
    }
    const std::lock_guard lock(m_guard);
    m_database = std::move(*opened);
    return m_database.get();
}

void ListReader::close()
{
    const std::lock_guard lock(m_guard);
    m_database.reset();
}

} // namespace anguan
