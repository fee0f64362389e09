// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/vault/session.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace anguan {

class Database;

/// One entry of the append-only journal of the whole vault.
struct JournalEntry
{
    qint64 sequence = 0;
    QString at;    ///< stamp
    QString actor; ///< login
    QString actorName;
    QString action; ///< "create", "change", "withdraw", "unlock", "export", "sign" …: see journalActionName
    QString registerId; ///< empty when the entry is about the vault itself
    QString record;     ///< number
    QJsonObject before; ///< only the fields that changed
    QJsonObject after;
    QString reason;
    QByteArray previous; ///< hash of the entry before, empty for the first
    /// SM3(previous ‖ canonical JSON of {"action", "actor", "actor_name", "after", "at", "before", "reason",
    /// "record", "register", "sequence"}).
    QByteArray hash;
};

struct JournalHead
{
    qint64 sequence = 0;
    QByteArray hash;
};

QString journalActionName(const QString &action); ///< for a reader
QStringList journalActions();                     ///< those with a name of their own, for filters

/// The chain. append() runs inside the caller's transaction, so an act and its entry are one.
class Journal
{
public:
    explicit Journal(Database &database);

    /// Fills sequence, at, previous and hash.
    Result<JournalEntry> append(const Session &session, JournalEntry entry);
    Result<JournalHead> head() const;
    Result<JournalEntry> at(qint64 sequence) const;

    /// Newest first. `before` 0: from the head.
    struct Filter
    {
        QString registerId;
        QString record;
        QString actor;
        QString action;
        QString from, to; ///< ISO dates, inclusive, local days; empty: open
        QString text;
    };
    Result<QList<JournalEntry>> page(const Filter &filter, qint64 before, int count) const;
    Result<qint64> count(const Filter &filter) const;

    struct ChainReport
    {
        qint64 entries = 0;
        std::optional<qint64> brokenAt; ///< first sequence that does not follow from the one before
        QByteArray head;
    };
    /// Recomputes every hash. `progress` may end it by returning false.
    Result<ChainReport> verify(const std::function<bool(qint64 done, qint64 total)> &progress = {}) const;

private:
    Database &m_database;
};

} // namespace anguan
