// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vault/sealedfiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QString>

#include <sqlite3.h>

namespace anguan {

/// SQLite's own interface over a sealed file, for tests that care about result codes. Answers are those.
class SealedConnectionForTest
{
public:
    SealedConnectionForTest() = default;
    ~SealedConnectionForTest() { close(); }
    SealedConnectionForTest(const SealedConnectionForTest &) = delete;
    SealedConnectionForTest &operator=(const SealedConnectionForTest &) = delete;

    int open(const QString &path, const char *vfs = SealedFiles::vfsName,
             int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
    {
        close();
        const int rc = sqlite3_open_v2(QFile::encodeName(path).constData(), &m_connection, flags, vfs);
        if (rc != SQLITE_OK)
            return rc;
        sqlite3_extended_result_codes(m_connection, 1);
        return SealedFiles::prepare(m_connection) ? SQLITE_OK : SQLITE_ERROR;
    }

    void close()
    {
        sqlite3_close(m_connection);
        m_connection = nullptr;
    }

    int run(const char *sql)
    {
        char *message = nullptr;
        const int rc = sqlite3_exec(m_connection, sql, nullptr, nullptr, &message);
        m_message = QString::fromUtf8(message);
        sqlite3_free(message);
        return rc;
    }
    int run(const QString &sql) { return run(sql.toUtf8().constData()); }

    /// First column of the first row; `rc` is SQLITE_ROW when there is one.
    QByteArray value(const char *sql, int *rc = nullptr)
    {
        sqlite3_stmt *statement = nullptr;
        int code = sqlite3_prepare_v2(m_connection, sql, -1, &statement, nullptr);
        QByteArray first;
        if (code == SQLITE_OK) {
            code = sqlite3_step(statement);
            if (code == SQLITE_ROW) {
                first = QByteArray(static_cast<const char *>(sqlite3_column_blob(statement, 0)),
                                   sqlite3_column_bytes(statement, 0));
            }
        }
        sqlite3_finalize(statement);
        if (rc)
            *rc = code;
        return first;
    }
    QByteArray value(const QString &sql, int *rc = nullptr) { return value(sql.toUtf8().constData(), rc); }

    sqlite3 *handle() const { return m_connection; }
    QString message() const { return m_message; }

private:
    sqlite3 *m_connection = nullptr;
    QString m_message;
};

/// The keys of a test's vault: always the same, so that a file can be opened again.
inline SealedFiles::Keys testKeys(const QString &path, Suite suite, char id = 'i')
{
    auto keys = SealedFiles::add(path, QByteArray(16, id), suite,
                                 Secret(QByteArrayView("0123456789abcdef0123456789abcdef")));
    if (!keys)
        qFatal("no keys: %s", qPrintable(keys.error().text));
    return std::move(*keys);
}

/// A folder in memory where there is one: these tests sync a great deal, and cut the power in other ways.
inline QString fastFolderTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    const QString folder = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    return folder + QStringLiteral("/anguan-test-XXXXXX");
}

inline QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeFileBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace anguan
