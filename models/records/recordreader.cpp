// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/recordreader.h"

#include "models/base/tr.h"
#include "models/records/recordsql.h"
#include "models/registers/catalogue.h"
#include "models/vault/database.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace anguan {

namespace {

QJsonValue valueAt(const Rows &rows, int column, const Field &field)
{
    switch (field.kind) {
    case FieldKind::Integer:
        return rows.integer(column);
    case FieldKind::YesNo:
        return rows.integer(column) != 0;
    case FieldKind::Items:
    case FieldKind::Attachment:
        return QJsonDocument::fromJson(rows.text(column).toUtf8()).array();
    default:
        return rows.text(column);
    }
}

Result<void> readLinks(Database &database, const Register &reg, Record &record)
{
    for (const Field *field : RecordSql::of(reg).links) {
        ANGUAN_TRY_LET(rows,
                       database.query(QStringLiteral("SELECT r.number FROM %1 l JOIN %2 r ON r.id = l.target "
                                                     "WHERE l.record = ? ORDER BY l.position")
                                          .arg(linkTable(reg, *field), QLatin1String(field->target)),
                                      {record.id}));
        QJsonArray numbers;
        while (rows.next())
            numbers.append(rows.text(0));
        ANGUAN_TRY(rows.finished());
        if (!numbers.isEmpty())
            record.values.insert(columnOf(*field), numbers);
    }
    return {};
}

} // namespace

Result<std::optional<Record>> readRecord(Database &database, const Register &reg, const QString &number)
{
    const RecordSql &sql = RecordSql::of(reg);
    Record record;
    {
        ANGUAN_TRY_LET(rows, database.query(sql.selectByNumber, {number}));
        if (!rows.next()) {
            ANGUAN_TRY(rows.finished());
            return std::nullopt;
        }
        record.registerId = sql.table;
        record.id = rows.integer(HeadId);
        record.number = rows.text(HeadNumber);
        record.version = static_cast<int>(rows.integer(HeadVersion));
        record.createdAt = rows.text(HeadCreatedAt);
        record.createdBy = rows.text(HeadCreatedBy);
        record.changedAt = rows.text(HeadChangedAt);
        record.changedBy = rows.text(HeadChangedBy);
        record.withdrawnAt = rows.text(HeadWithdrawnAt);
        record.withdrawnReason = rows.text(HeadWithdrawnReason);
        int column = HeadCount;
        for (const Field *field : sql.stored) {
            if (!rows.isNull(column))
                record.values.insert(columnOf(*field), valueAt(rows, column, *field));
            ++column;
        }
    }
    ANGUAN_TRY(readLinks(database, reg, record));
    return record;
}

Failure unknownNumber(const Register &reg, const QString &number)
{
    return fail(ErrorCode::Invalid,
                Tr::tr("There is no %1 with the number “%2”.").arg(Tr::shown(reg.noun), number));
}

QString shownName(Database &database, const QString &number)
{
    const Register *reg = Catalogue::ofNumber(number);
    if (!reg)
        return number;
    const auto name = database.scalar(QStringLiteral("SELECT %1 FROM %2 WHERE number = ?")
                                          .arg(columnOf(reg->name()), QLatin1String(reg->id)),
                                      {number});
    return name && !name->toString().isEmpty() ? name->toString() : number;
}

} // namespace anguan
