// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/recordfile.h"

#include "models/base/tr.h"
#include "models/exchange/csv.h"
#include "models/exchange/headermatch.h"
#include "models/registers/display.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTemporaryFile>

namespace anguan {

namespace {

constexpr char utf8Mark[] = "\xef\xbb\xbf"; // Excel takes UTF-8 for GBK without it

class SavedFile : public RecordFile
{
public:
    SavedFile(const QString &path, const RecordFileLook &look) : m_look(look), m_file(path) {}

    virtual Result<void> begin()
    {
        if (!m_file.open(QIODevice::WriteOnly))
            return notWritten(m_file.fileName(), m_file.errorString());
        return {};
    }
    Result<void> finish() override { return write({}); }
    Result<void> commit() override
    {
        if (!m_file.commit())
            return notWritten(m_file.fileName(), m_file.errorString());
        return {};
    }

protected:
    Result<void> write(const QByteArray &bytes)
    {
        if (m_file.write(bytes) < 0 || (bytes.isEmpty() && !m_file.flush()))
            return notWritten(m_file.fileName(), m_file.errorString());
        return {};
    }

    RecordFileLook m_look;
    QSaveFile m_file;
};

class CsvFile : public SavedFile
{
public:
    using SavedFile::SavedFile;

    Result<void> begin() override
    {
        ANGUAN_TRY(SavedFile::begin());
        QStringList header{numberHeading()};
        for (const Field *field : exportedFields(m_look.reg))
            header.append(fieldLabel(*field));
        if (m_look.withWithdrawn)
            header.append(withdrawnHeading());
        return write(utf8Mark + csvLine(header).toUtf8());
    }
    Result<void> add(const Record &record) override
    {
        QStringList cells{record.number};
        for (const Field *field : exportedFields(m_look.reg)) {
            const QString text =
                cellText(*field, record.values.value(QLatin1String(field->id)), m_look.nameOf);
            cells.append(field->kind == FieldKind::Integer ? text : guarded(text));
        }
        if (m_look.withWithdrawn)
            cells.append(displayInstant(record.withdrawnAt));
        return write(csvLine(cells).toUtf8());
    }
};

class JsonFile : public SavedFile
{
public:
    using SavedFile::SavedFile;

    Result<void> begin() override
    {
        ANGUAN_TRY(SavedFile::begin());
        return write("[\n");
    }
    Result<void> add(const Record &record) override
    {
        QJsonObject fields;
        for (const Field &field : m_look.reg.fields) {
            const QJsonValue value = record.values.value(QLatin1String(field.id));
            if (value.isUndefined())
                continue;
            fields.insert(QLatin1String(field.id),
                          QJsonObject{{QStringLiteral("label"), fieldLabel(field)},
                                      {QStringLiteral("value"), value},
                                      {QStringLiteral("text"), cellText(field, value, m_look.nameOf)}});
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
        return write((std::exchange(m_isFirst, false) ? QByteArray() : QByteArray(",\n")) +
                     QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    Result<void> finish() override
    {
        ANGUAN_TRY(write("\n]\n"));
        return SavedFile::finish();
    }

private:
    bool m_isFirst = true;
};

/// The library writes to a name of its own; the finished workbook is then saved like the others.
class XlsxFile : public SavedFile
{
public:
    using SavedFile::SavedFile;

    Result<void> begin() override
    {
        ANGUAN_TRY(SavedFile::begin());
        m_draft.setFileTemplate(m_file.fileName() + QStringLiteral(".XXXXXX"));
        if (!m_draft.open())
            return notWritten(m_file.fileName(), m_draft.errorString());
        ANGUAN_TRY_LET(writer, WorkbookWriter::create(m_draft.fileName(),
                                                      m_look.toFillIn ? sheetToFillIn(m_look.reg, true)
                                                                      : printedSheet(m_look.reg, m_look.unit,
                                                                                     m_look.withWithdrawn)));
        m_writer = std::move(writer);
        m_fields = m_look.toFillIn ? askedFields(m_look.reg) : exportedFields(m_look.reg);
        return {};
    }
    Result<void> add(const Record &record) override
    {
        QStringList cells;
        if (!m_look.toFillIn)
            cells.append(QString::number(++m_count));
        cells.append(record.number);
        for (const Field *field : std::as_const(m_fields))
            cells.append(cellText(*field, record.values.value(QLatin1String(field->id)), m_look.nameOf));
        if (m_look.withWithdrawn && !m_look.toFillIn)
            cells.append(displayInstant(record.withdrawnAt));
        return m_writer->add(cells);
    }
    Result<void> finish() override
    {
        ANGUAN_TRY(m_writer->close());
        QFile made(m_draft.fileName());
        if (!made.open(QIODevice::ReadOnly))
            return notWritten(m_file.fileName(), made.errorString());
        while (!made.atEnd())
            ANGUAN_TRY(write(made.read(1 << 20)));
        return SavedFile::finish();
    }

private:
    QTemporaryFile m_draft; ///< gone with this object
    std::unique_ptr<WorkbookWriter> m_writer;
    QList<const Field *> m_fields;
    qint64 m_count = 0;
};

} // namespace

Failure notWritten(const QString &path, const QString &why)
{
    return fail(ErrorCode::Io,
                Tr::tr("“%1” could not be written: %2. Choose another folder or free some space, then "
                       "try again.")
                    .arg(QDir::toNativeSeparators(path), why));
}

Result<std::unique_ptr<RecordFile>> RecordFile::create(const QString &path, const RecordFileLook &look)
{
    const QString format = QFileInfo(path).suffix().toLower();
    std::unique_ptr<SavedFile> file;
    if (format == QLatin1String("csv"))
        file = std::make_unique<CsvFile>(path, look);
    else if (format == QLatin1String("json"))
        file = std::make_unique<JsonFile>(path, look);
    else if (format == QLatin1String("xlsx"))
        file = std::make_unique<XlsxFile>(path, look);
    else
        return fail(ErrorCode::Usage, Tr::tr("The file name must end in .xlsx, .csv or .json."));
    ANGUAN_TRY(file->begin());
    return file;
}

QList<const Field *> exportedFields(const Register &reg)
{
    QList<const Field *> fields;
    for (const Field &field : reg.fields) {
        if (field.kind != FieldKind::Attachment)
            fields.append(&field);
    }
    return fields;
}

QList<const Field *> askedFields(const Register &reg)
{
    QList<const Field *> fields;
    for (const Field *field : exportedFields(reg)) {
        if (!field->isDerived && !field->isEngineOwned)
            fields.append(field);
    }
    return fields;
}

} // namespace anguan
