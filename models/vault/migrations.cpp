// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/migrations.h"

#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/vault/database.h"

#include <QDir>
#include <QFile>

// A static library's resources are only there once asked for; the macro wants the global namespace.
static void bringInSqlFiles()
{
    Q_INIT_RESOURCE(sql);
}

namespace anguan {

namespace {

const QString ownFolder = QStringLiteral(":/sql");
QString chosenFolder = ownFolder;

} // namespace

void Migrations::setFolder(const QString &folder)
{
    chosenFolder = folder.isEmpty() ? ownFolder : folder;
}

Result<QList<Migration>> Migrations::available()
{
    bringInSqlFiles();
    const QString folder = chosenFolder;
    QList<Migration> found;
    const QStringList names = QDir(folder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &file : names) {
        bool numbered = false;
        const int version = file.section(QLatin1Char('_'), 0, 0).toInt(&numbered);
        // A hole in the numbers means that a file was forgotten in the build.
        if (!numbered || version != found.size() + 1)
            return fail(ErrorCode::Invalid, Tr::tr("The program is incomplete. Reinstall it."), file);
        found.append({version, file.chopped(4), folder + QLatin1Char('/') + file});
    }
    return found;
}

Result<int> Migrations::stampedVersion(Database &database)
{
    ANGUAN_TRY_LET(table, database.scalar(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type = "
                                                         "'table' AND name = 'schema_version'")));
    if (table.toInt() == 0)
        return 0;
    ANGUAN_TRY_LET(version,
                   database.scalar(QStringLiteral("SELECT coalesce(max(version), 0) FROM schema_version")));
    return version.toInt();
}

Result<QList<Migration>> Migrations::pending(Database &database, const QList<Migration> &known)
{
    ANGUAN_TRY_LET(stamped, stampedVersion(database));
    if (stamped > known.size())
        return fail(
            ErrorCode::Invalid,
            Tr::tr("This vault was written by a newer version of the program (schema %1, this program "
                   "knows %2). Install the newer version; the vault is unchanged.")
                .arg(stamped)
                .arg(known.size()));
    return known.mid(stamped);
}

Result<void> Migrations::apply(Database &database, const QList<Migration> &migrations)
{
    ANGUAN_TRY_LET(transaction, Transaction::begin(database));
    for (const Migration &migration : migrations) {
        QFile file(migration.path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Invalid, Tr::tr("The program is incomplete. Reinstall it."),
                        migration.path);
        ANGUAN_TRY(database.executeScript(QString::fromUtf8(file.readAll())));
        ANGUAN_TRY(database.execute(
            QStringLiteral("INSERT INTO schema_version (version, name, applied_at, "
                           "program) VALUES (?, ?, ?, ?)"),
            {migration.version, migration.name, Clock::stamp(), QStringLiteral(ANGUAN_VERSION)}));
    }
    return transaction.commit();
}

} // namespace anguan
