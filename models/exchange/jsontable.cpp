// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/jsontable.h"

#include "models/base/tr.h"
#include "models/exchange/celltext.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace anguan {

Result<Table> readJsonTable(const Register &reg, QIODevice &device, const TableLimits &limits)
{
    if (device.size() > limits.bytes) {
        return fail(ErrorCode::Invalid,
                    Tr::tr("The file has %1 MB; at most %2 MB are read. Split it into several files.")
                        .arg(device.size() >> 20)
                        .arg(limits.bytes >> 20));
    }
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(device.readAll(), &parse);
    if (parse.error != QJsonParseError::NoError || !document.isArray()) {
        return fail(ErrorCode::Invalid,
                    Tr::tr("The file is no table of records in JSON, as this program exports it."),
                    QStringLiteral("%1 at %2").arg(parse.errorString()).arg(parse.offset));
    }
    Table table;
    table.isGuarded = false;
    QStringList header{QStringLiteral("number")};
    for (const Field &field : reg.fields)
        header.append(QLatin1String(field.id));
    header.append(QStringLiteral("withdrawn"));
    table.rows.append(header);
    const QJsonArray records = document.array();
    for (const QJsonValue &each : records) {
        const QJsonObject record = each.toObject();
        const QJsonObject fields = record.value(QLatin1String("fields")).toObject();
        const int row = int(table.rows.size()) + 1;
        for (auto it = fields.begin(); it != fields.end(); ++it) {
            if (!reg.field(it.key())) {
                return fail(
                    ErrorCode::Invalid,
                    Tr::tr("Record %1: “%2” is no field of this register.").arg(row - 1).arg(it.key()));
            }
        }
        QStringList cells{record.value(QLatin1String("number")).toString()};
        for (const Field &field : reg.fields)
            cells.append(cellText(
                field, fields.value(QLatin1String(field.id)).toObject().value(QLatin1String("value")), {}));
        cells.append(record.value(QLatin1String("withdrawn_at")).toString());
        table.rows.append(cells);
        if (table.rows.size() > limits.rows)
            return fail(ErrorCode::Invalid,
                        Tr::tr("Row %1: a table has at most %2 rows here. Split the file.")
                            .arg(row)
                            .arg(limits.rows));
    }
    return table;
}

} // namespace anguan
