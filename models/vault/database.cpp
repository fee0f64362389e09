// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/database.h"

#include "models/base/tr.h"
#include "models/vault/databaseerror.h"
#include "models/vault/databasestate.h"
#include "models/vault/sealedfiles.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <sqlite3.h>

#include <atomic>

namespace anguan {

namespace {

constexpr int pageSize = 4096;
constexpr int reservedBytes = 48;
constexpr int busyMilliseconds = 5000;
// Negative: KiB. A vault of 50 MB is read, and so opened, once.
constexpr int cacheKiB = -65536;
constexpr std::size_t keptStatements = 128;

/// A setting and what SQLite must say once it holds. `readers` false: only the writing connection sets it.
struct Pragma
{
    const char *set;
    const char *ask;
    qint64 expected;
    bool readers;
};

constexpr Pragma pragmas[] = {
    {"PRAGMA page_size = 4096", "PRAGMA page_size", pageSize, false},
    {"PRAGMA synchronous = FULL", "PRAGMA synchronous", 2, true},
    {"PRAGMA foreign_keys = ON", "PRAGMA foreign_keys", 1, true},
    {"PRAGMA secure_delete = ON", "PRAGMA secure_delete", 1, true},
    {"PRAGMA temp_store = MEMORY", "PRAGMA temp_store", 2, true},
    {"PRAGMA trusted_schema = OFF", "PRAGMA trusted_schema", 0, true},
    {"PRAGMA cell_size_check = ON", "PRAGMA cell_size_check", 1, true},
    {"PRAGMA cache_size = -65536", "PRAGMA cache_size", cacheKiB, true},
    {"PRAGMA recursive_triggers = ON", "PRAGMA recursive_triggers", 1, true},
};

QString uriOf(const Database::Options &options)
{
    const QString path = QFileInfo(options.path).absoluteFilePath();
    QString uri =
        QStringLiteral("file:") + QString::fromLatin1(QUrl::toPercentEncoding(path, QByteArrayLiteral("/")));
    // A sealed file exists before SQLite sees it: its header area was written first.
    const char *mode = options.readOnly ? "ro" : options.vfs.isEmpty() ? "rwc" : "rw";
    uri += QStringLiteral("?mode=") + QLatin1String(mode);
    if (!options.vfs.isEmpty())
        uri += QStringLiteral("&vfs=") + options.vfs;
    return uri;
}

Failure notTaken(const char *what, const QString &found)
{
    return fail(ErrorCode::Io,
                Tr::tr("The vault was not opened: this machine's storage library does not "
                       "accept a setting that protects the file. Reinstall the program."),
                QStringLiteral("%1: %2").arg(QLatin1String(what), found));
}

} // namespace

Database::State::~State()
{
    idle.clear();
    if (sql.isValid())
        sql.close();
    sql = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<QSqlQuery> Database::State::take(const QString &text)
{
    if (const auto found = idle.find(text); found != idle.end()) {
        QSqlQuery query = std::move(found->second);
        idle.erase(found);
        return query;
    }
    QSqlQuery query(sql);
    query.setForwardOnly(true);
    if (!query.prepare(text))
        return storageFailure(handle, text);
    return query;
}

void Database::State::giveBack(const QString &text, QSqlQuery query)
{
    query.finish();
    if (idle.size() >= keptStatements)
        idle.clear();
    idle.insert_or_assign(text, std::move(query));
}

Result<std::unique_ptr<Database>> Database::open(const Options &options)
{
    static std::atomic<int> counter = 0;
    auto state = std::make_unique<State>();
    state->name = QStringLiteral("anguan-%1").arg(++counter);
    state->sql = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), state->name);
    if (!state->sql.isValid())
        return notTaken("QSQLITE", QStringLiteral("driver missing"));
    state->sql.setDatabaseName(uriOf(options));
    QString connect = QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(busyMilliseconds);
    if (options.readOnly)
        connect += QStringLiteral(";QSQLITE_OPEN_READONLY");
    state->sql.setConnectOptions(connect);
    if (!state->sql.open())
        return openFailure(state->sql.lastError().nativeErrorCode().toInt(), state->sql.lastError().text());
    const QVariant handle = state->sql.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return notTaken("handle", QLatin1String(handle.typeName()));
    state->handle = *static_cast<sqlite3 *const *>(handle.constData());
    sqlite3_extended_result_codes(state->handle, 1);

    std::unique_ptr<Database> database(new Database(std::move(state)));
    ANGUAN_TRY(database->configure(options));
    return database;
}

Result<void> Database::configure(const Options &options)
{
    char *vfs = nullptr;
    sqlite3_file_control(handle(), "main", SQLITE_FCNTL_VFSNAME, &vfs);
    const QString vfsName = QString::fromUtf8(vfs);
    sqlite3_free(vfs);
    // Fails closed: a connection that landed on another VFS would write plain text.
    if (!options.vfs.isEmpty() && vfsName.section(QLatin1Char('/'), 0, 0) != options.vfs)
        return notTaken("vfs", vfsName);

    int reserve = reservedBytes;
    if (options.vfs == QLatin1String(SealedFiles::vfsName))
        ANGUAN_TRY(SealedFiles::prepare(handle()));
    else
        sqlite3_file_control(handle(), "main", SQLITE_FCNTL_RESERVE_BYTES, &reserve);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);

    for (const Pragma &pragma : pragmas) {
        if (options.readOnly && !pragma.readers)
            continue;
        ANGUAN_TRY(executeScript(QLatin1String(pragma.set)));
        ANGUAN_TRY_LET(found, scalar(QLatin1String(pragma.ask)));
        if (found.toLongLong() != pragma.expected)
            return notTaken(pragma.set, found.toString());
    }
    // A VFS without memory mapping may answer nothing at all.
    ANGUAN_TRY_LET(mapped, scalar(QStringLiteral("PRAGMA mmap_size = 0")));
    if (mapped.isValid() && mapped.toLongLong() != 0)
        return notTaken("mmap_size", mapped.toString());
    if (options.readOnly) {
        ANGUAN_TRY(executeScript(QStringLiteral("PRAGMA query_only = ON")));
    } else {
        ANGUAN_TRY_LET(mode, scalar(QStringLiteral("PRAGMA journal_mode = TRUNCATE")));
        if (mode.toString() != QLatin1String("truncate"))
            return notTaken("journal_mode", mode.toString());
    }
    // The first real read: a hot journal is rolled back here, a wrong key or a foreign file is met here.
    ANGUAN_TRY(scalar(QStringLiteral("SELECT count(*) FROM sqlite_schema")));
    reserve = -1;
    sqlite3_file_control(handle(), "main", SQLITE_FCNTL_RESERVE_BYTES, &reserve);
    if (reserve != reservedBytes)
        return notTaken("reserve", QString::number(reserve));
    return {};
}

Database::Database(std::unique_ptr<State> state) : m_state(std::move(state)) {}

Database::~Database() = default;

Result<Rows> Database::query(const QString &sql, const QVariantList &values)
{
    ANGUAN_TRY_LET(taken, m_state->take(sql));
    QSqlQuery query = std::move(taken);
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QVariant &value = values.at(i);
        // Only an invalid QVariant is NULL: an empty text that happens to be a null QString is still a text.
        if (value.userType() == QMetaType::QString && value.toString().isNull())
            query.bindValue(int(i), QStringLiteral(""));
        else if (value.userType() == QMetaType::QByteArray && value.toByteArray().isNull())
            query.bindValue(int(i), QByteArrayLiteral(""));
        else
            query.bindValue(int(i), value);
    }
    if (!query.exec()) {
        const Error error = query.lastError().nativeErrorCode().isEmpty()
                                ? programError(query.lastError().text(), sql)
                                : storageError(m_state->handle, sql);
        query.finish();
        return fail(error);
    }
    auto state = std::make_unique<Rows::State>();
    state->database = m_state.get();
    state->sql = sql;
    state->query = std::move(query);
    return Rows(std::move(state));
}

Result<void> Database::execute(const QString &sql, const QVariantList &values)
{
    ANGUAN_TRY(query(sql, values));
    return {};
}

Result<QVariant> Database::scalar(const QString &sql, const QVariantList &values)
{
    ANGUAN_TRY_LET(rows, query(sql, values));
    if (rows.next())
        return rows.value(0);
    ANGUAN_TRY(rows.finished());
    return QVariant();
}

Result<void> Database::executeScript(const QString &sql)
{
    if (sqlite3_exec(handle(), sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return storageFailure(handle(), sql.left(200));
    return {};
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(handle());
}

qint64 Database::changedRows() const
{
    return sqlite3_changes64(handle());
}

void Database::interrupt()
{
    sqlite3_interrupt(handle());
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(handle()) == 0;
}

sqlite3 *Database::handle() const
{
    return m_state->handle;
}

} // namespace anguan
