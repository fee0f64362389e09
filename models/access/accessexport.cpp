// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/accessexport.h"

#include "models/base/tr.h"
#include "models/exchange/csv.h"
#include "models/exchange/recordexport.h"
#include "models/vault/vault.h"

#include <QDir>
#include <QSaveFile>

namespace anguan {

namespace {

Failure notWritten(const QSaveFile &file)
{
    return fail(ErrorCode::Io,
                Tr::tr("“%1” could not be written: %2. Choose another folder or free some space, then "
                       "try again.")
                    .arg(QDir::toNativeSeparators(file.fileName()), file.errorString()));
}

} // namespace

Result<qint64> exportAccess(Vault &vault, const AccessTable &table, const QString &filter,
                            const QString &path)
{
    ANGUAN_TRY(vault.session().require(Act::ExportRecords));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(file);
    file.write("\xef\xbb\xbf" + csvLine(table.header).toUtf8()); // Excel takes UTF-8 for GBK without the mark
    for (const QStringList &row : table.rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(guarded(cell));
        file.write(csvLine(cells).toUtf8());
    }
    if (!file.flush())
        return notWritten(file);
    ListQuery query;
    query.registerId = QStringLiteral("accounts");
    query.search = filter;
    ANGUAN_TRY(noteExport(vault, query, table.rows.size(), QStringLiteral("csv")));
    if (!file.commit())
        return notWritten(file);
    return table.rows.size();
}

} // namespace anguan
