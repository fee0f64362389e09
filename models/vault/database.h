// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <memory>

struct sqlite3;

namespace anguan {

/// Rows of one statement; values are read by position while next() says true.
class Rows
{
public:
    Rows(Rows &&) noexcept;
    Rows &operator=(Rows &&) noexcept;
    ~Rows();

    /// False at the end and on a failure; error() tells them apart. After a loop, return rows.finished().
    bool next();
    Result<void> finished() const;

    bool isNull(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    QVariant value(int column) const;

private:
    friend class Database;
    struct State;
    explicit Rows(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// One connection, used by the thread that opened it. Values are always bound; prepared statements are kept.
/// Only an invalid QVariant binds as NULL; a null QString is an empty text. Rows go before their connection.
/// An error names the statement, never the data. Knows nothing of sealing: the VFS below it does.
class Database
{
public:
    struct Options
    {
        QString path;
        QString vfs;           ///< SQLite VFS by name; empty: the machine's own (tests and benches only)
        bool readOnly = false; ///< a second connection for a background reader
    };

    /// Opens, applies the settings of the vault (page size, synchronous, foreign keys …), and checks
    /// that each took effect and that the VFS is the one asked for. Fails closed.
    static Result<std::unique_ptr<Database>> open(const Options &options);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    Result<Rows> query(const QString &sql, const QVariantList &values = {});
    Result<void> execute(const QString &sql, const QVariantList &values = {});
    /// The first column of the first row; an invalid QVariant when there is none.
    Result<QVariant> scalar(const QString &sql, const QVariantList &values = {});
    /// Several statements, as in a migration file; no values.
    Result<void> executeScript(const QString &sql);

    qint64 lastInsertId() const;
    qint64 changedRows() const;

    /// From any thread: a running query ends with an error. For searches overtaken by the next key.
    void interrupt();
    bool inTransaction() const;
    sqlite3 *handle() const; ///< for backup and file controls in this folder only

private:
    friend class Rows;
    friend class Transaction;
    struct State;
    explicit Database(std::unique_ptr<State> state);
    Result<void> configure(const Options &options);
    std::unique_ptr<State> m_state;
};

/// A scope that rolls back unless commit() was reached. Begins IMMEDIATE: a writer that cannot write is told
/// at once. Inside an open transaction it nests as a savepoint.
class Transaction
{
public:
    static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    Result<void> commit();

private:
    Transaction(Database &database, QString savepoint);
    void rollBack();
    Database *m_database = nullptr;
    QString m_savepoint;
};

} // namespace anguan
