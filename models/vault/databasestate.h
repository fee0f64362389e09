// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/database.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <optional>
#include <unordered_map>

namespace anguan {

/// The inside of a connection: Qt's own, SQLite's handle below it, and statements prepared and at rest.
struct Database::State
{
    ~State();

    Result<QSqlQuery> take(const QString &text);
    void giveBack(const QString &text, QSqlQuery query);

    QString name;
    QSqlDatabase sql;
    sqlite3 *handle = nullptr;
    std::unordered_map<QString, QSqlQuery> idle;
    int savepoints = 0;
};

/// A statement on its way: given back to the connection when the rows go.
struct Rows::State
{
    ~State() { database->giveBack(sql, std::move(query)); }

    Database::State *database = nullptr;
    QString sql;
    QSqlQuery query;
    bool ended = false;
    std::optional<Error> error;
};

} // namespace anguan
