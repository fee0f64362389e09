// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/recordexport.h"

#include "models/base/tr.h"
#include "models/exchange/celltext.h"
#include "models/exchange/csv.h"
#include "models/exchange/headermatch.h"
#include "models/records/recordreader.h"
#include "models/records/recordstore.h"
#include "models/registers/catalogue.h"
#include "models/registers/display.h"
#include "models/vault/database.h"
#include "models/vault/journal.h"
#include "models/vault/vault.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace anguan {

namespace {

constexpr char utf8Mark[] = "\xef\xbb\xbf"; // Excel takes UTF-8 for GBK without it

Failure notWritten(const QString &path, const QString &why)
{
    return fail(ErrorCode::Io,
                Tr::tr("“%1” could not be written: %2. Choose another folder or free some space, then "
                       "try again.")
                    .arg(QDir::toNativeSeparators(path), why));
}

/// One way of writing records; told each in turn.
class Writer
{
public:
    virtual ~Writer() = default;
    virtual QByteArray begin() const = 0;
    virtual QByteArray one(const Record &record, bool first) const = 0;
    virtual QByteArray end() const = 0;
};

QStringList headerOf(const Register &reg, bool withWithdrawn)
{
    QStringList header{numberHeading()};
    for (const Field &field : reg.fields) {
        if (field.kind != FieldKind::Attachment)
            header.append(fieldLabel(field));
    }
    if (withWithdrawn)
        header.append(withdrawnHeading());
    return header;
}

class CsvWriter : public Writer
{
public:
    CsvWriter(const Register &reg, bool withWithdrawn, NameOf nameOf)
        : m_register(reg), m_withWithdrawn(withWithdrawn), m_nameOf(std::move(nameOf))
    {
    }

    QByteArray begin() const override
    {
        return utf8Mark + csvLine(headerOf(m_register, m_withWithdrawn)).toUtf8();
    }
    QByteArray one(const Record &record, bool) const override
    {
        QStringList cells{record.number};
        for (const Field &field : m_register.fields) {
            if (field.kind == FieldKind::Attachment)
                continue;
            const QString text = cellText(field, record.values.value(QLatin1String(field.id)), m_nameOf);
            cells.append(field.kind == FieldKind::Integer ? text : guarded(text));
        }
        if (m_withWithdrawn)
            cells.append(displayInstant(record.withdrawnAt));
        return csvLine(cells).toUtf8();
    }
    QByteArray end() const override { return {}; }

private:
    const Register &m_register;
    bool m_withWithdrawn;
    NameOf m_nameOf;
};

class JsonWriter : public Writer
{
public:
    JsonWriter(const Register &reg, NameOf nameOf) : m_register(reg), m_nameOf(std::move(nameOf)) {}

    QByteArray begin() const override { return "[\n"; }
    QByteArray one(const Record &record, bool first) const override
    {
        QJsonObject fields;
        for (const Field &field : m_register.fields) {
            const QJsonValue value = record.values.value(QLatin1String(field.id));
            if (value.isUndefined())
                continue;
            fields.insert(QLatin1String(field.id),
                          QJsonObject{{QStringLiteral("label"), fieldLabel(field)},
                                      {QStringLiteral("value"), value},
                                      {QStringLiteral("text"), cellText(field, value, m_nameOf)}});
        }
        QJsonObject object{{QStringLiteral("number"), record.number},
                           {QStringLiteral("version"), record.version},
                           {QStringLiteral("created_at"), record.createdAt},
                           {QStringLiteral("created_by"), record.createdBy},
                           {QStringLiteral("changed_at"), record.changedAt},
                           {QStringLiteral("changed_by"), record.changedBy},
                           {QStringLiteral("fields"), fields}};
        if (record.isWithdrawn()) {
            object.insert(QStringLiteral("withdrawn_at"), record.withdrawnAt);
            object.insert(QStringLiteral("withdrawn_reason"), record.withdrawnReason);
        }
        return (first ? QByteArray() : QByteArray(",\n")) +
               QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    QByteArray end() const override { return "\n]\n"; }

private:
    const Register &m_register;
    NameOf m_nameOf;
};

Result<qint64> writeAll(Vault &vault, const Register &reg, const QList<qint64> &ids, const Writer &writer,
                        QSaveFile &file, const Progress &progress)
{
    constexpr qsizetype portion = 500;
    const RecordList list(vault.database());
    file.write(writer.begin());
    qint64 written = 0;
    for (qsizetype from = 0; from < ids.size(); from += portion) {
        if (progress && !progress(from, ids.size()))
            return fail(ErrorCode::CheckFound, Tr::tr("The export was stopped; nothing of it is left."));
        ANGUAN_TRY_LET(rows, list.rows(reg, ids.mid(from, portion), {}));
        for (const ListRow &row : rows) {
            ANGUAN_TRY_LET(record, readRecord(vault.database(), reg, row.number));
            if (!record)
                continue;
            if (file.write(writer.one(*record, written == 0)) < 0)
                return notWritten(file.fileName(), file.errorString());
            ++written;
        }
    }
    if (file.write(writer.end()) < 0 || !file.flush())
        return notWritten(file.fileName(), file.errorString());
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
    ANGUAN_TRY(vault.session().require(Act::ExportRecords));
    const Register *reg = Catalogue::find(query.registerId);
    if (!reg)
        return fail(ErrorCode::Usage, Tr::tr("There is no register called “%1”.").arg(query.registerId));
    const QString format = QFileInfo(path).suffix().toLower();
    if (format != QLatin1String("csv") && format != QLatin1String("json"))
        return fail(ErrorCode::Usage, Tr::tr("The file name must end in .csv or .json."));

    const RecordStore store(vault);
    QHash<QString, QString> names;
    const NameOf nameOf = [&](const QString &number) {
        auto it = names.find(number);
        if (it == names.end())
            it = names.insert(number, store.nameOf(number));
        return *it;
    };
    std::unique_ptr<Writer> writer;
    if (format == QLatin1String("csv"))
        writer = std::make_unique<CsvWriter>(*reg, query.withWithdrawn, nameOf);
    else
        writer = std::make_unique<JsonWriter>(*reg, nameOf);

    ANGUAN_TRY_LET(ids, RecordList(vault.database()).ids(query));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    ANGUAN_TRY_LET(written, writeAll(vault, *reg, ids, *writer, file, progress));

    // All bytes are on the disk under another name by now. The entry comes before the file has its own: no
    // table leaves the vault unrecorded, and the one thing that can still fail is a rename.
    ANGUAN_TRY(noteExport(vault, query, written, format));
    if (!file.commit())
        return notWritten(path, file.errorString());
    return written;
}

Result<void> writeTemplate(const Register &reg, const QString &path)
{
    QStringList header;
    for (const Field &field : reg.fields) {
        if (field.kind != FieldKind::Attachment && !field.isDerived && !field.isEngineOwned)
            header.append(fieldLabel(field) + (field.isRequired ? QStringLiteral("*") : QString()));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    file.write(utf8Mark + csvLine(header).toUtf8());
    if (!file.commit())
        return notWritten(path, file.errorString());
    return {};
}

} // namespace anguan
