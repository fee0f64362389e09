// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/recordexport.h"

#include "models/base/tr.h"
#include "models/exchange/celltext.h"
#include "models/exchange/recordfile.h"
#include "models/records/recordreader.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "models/vault/database.h"
#include "models/vault/journal.h"
#include "models/vault/settings.h"
#include "models/vault/vault.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonObject>

namespace anguan {

namespace {

Result<qint64> writeAll(Vault &vault, const Register &reg, const QList<qint64> &ids, RecordFile &file,
                        const Progress &progress)
{
    constexpr qsizetype portion = 500;
    const RecordList list(vault.database());
    qint64 written = 0;
    for (qsizetype from = 0; from < ids.size(); from += portion) {
        if (progress && !progress(from, ids.size()))
            return fail(ErrorCode::CheckFound, Tr::tr("The export was stopped; nothing of it is left."));
        ANGUAN_TRY_LET(rows, list.rows(reg, ids.mid(from, portion), {}));
        for (const ListRow &row : rows) {
            ANGUAN_TRY_LET(record, readRecord(vault.database(), reg, row.number));
            if (!record)
                continue;
            ANGUAN_TRY(file.add(*record));
            ++written;
        }
    }
    ANGUAN_TRY(file.finish());
    return written;
}

Result<qint64> write(Vault &vault, const ListQuery &query, const QString &path, bool toFillIn,
                     const Progress &progress)
{
    ANGUAN_TRY(vault.session().require(Act::ExportRecords));
    const Register *reg = Catalogue::find(query.registerId);
    if (!reg)
        return fail(ErrorCode::Usage, Tr::tr("There is no register called “%1”.").arg(query.registerId));

    const RecordStore store(vault);
    QHash<QString, QString> names;
    const NameOf nameOf = [&](const QString &number) {
        auto it = names.find(number);
        if (it == names.end())
            it = names.insert(number, store.nameOf(number));
        return *it;
    };
    RecordFileLook look{*reg, query.withWithdrawn, toFillIn, Settings(vault).text(QStringLiteral("unit")),
                        nameOf};
    ANGUAN_TRY_LET(ids, RecordList(vault.database()).ids(query));
    ANGUAN_TRY_LET(file, RecordFile::create(path, look));
    ANGUAN_TRY_LET(written, writeAll(vault, *reg, ids, *file, progress));

    // All bytes are on the disk under another name by now. The entry comes before the file has its own: no
    // table leaves the vault unrecorded, and the one thing that can still fail is a rename.
    ANGUAN_TRY(noteExport(vault, query, written, QFileInfo(path).suffix().toLower()));
    ANGUAN_TRY(file->commit());
    return written;
}

} // namespace

Result<void> noteExport(Vault &vault, const ListQuery &query, qint64 count, const QString &format)
{
    ANGUAN_TRY(vault.session().require(Act::ExportRecords));
    const Register *reg = Catalogue::find(query.registerId);
    JournalEntry entry;
    entry.action = QStringLiteral("export");
    entry.registerId = query.registerId;
    entry.after = QJsonObject{{QStringLiteral("format"), format}, {QStringLiteral("records"), count}};
    QStringList conditions;
    for (const Filter &filter : query.filters) {
        if (reg)
            conditions.append(describeFilter(*reg, filter));
    }
    if (!query.search.isEmpty())
        conditions.append(query.search);
    if (!conditions.isEmpty())
        entry.after.insert(QStringLiteral("filter"), conditions.join(Tr::tr(", ")));
    ANGUAN_TRY_LET(transaction, Transaction::begin(vault.database()));
    ANGUAN_TRY(Journal(vault.database()).append(vault.session(), entry));
    return transaction.commit();
}

Result<qint64> exportRecords(Vault &vault, const ListQuery &query, const QString &path,
                             const Progress &progress)
{
    return write(vault, query, path, false, progress);
}

Result<qint64> exportToFillIn(Vault &vault, const ListQuery &query, const QString &path,
                              const Progress &progress)
{
    if (QFileInfo(path).suffix().compare(QLatin1String("xlsx"), Qt::CaseInsensitive) != 0)
        return fail(ErrorCode::Usage, Tr::tr("The file name must end in .xlsx."));
    return write(vault, query, path, true, progress);
}

} // namespace anguan
