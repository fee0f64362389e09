// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/records/filtersql.h"
#include "models/records/recordlist.h"
#include "models/records/recordsql.h"
#include "models/registers/catalogue.h"
#include "models/registers/display.h"
#include "models/vault/database.h"
#include "models/vault/settings.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace anguan {

namespace {

/// One asked column: what it selects, and where the value lies in the row.
struct Column
{
    const Field *field = nullptr;
    int at = -1; ///< -1: many references, fetched apart
};

QString jsonOf(const QList<qint64> &ids)
{
    QJsonArray array;
    for (const qint64 id : ids)
        array.append(id);
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonValue valueOf(const Field &field, const Rows &rows, int column)
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

Tone toneOf(const Field &field, const QString &value, const QString &today, const QString &soon)
{
    if (field.kind == FieldKind::Choice)
        return choiceTone(field, value);
    if (!field.isDue || value.isEmpty())
        return Tone::Plain;
    return value < today ? Tone::Late : value <= soon ? Tone::Soon : Tone::Plain;
}

/// Names of many references, by record.
Result<QHash<qint64, QString>> linkedNames(Database &database, const Register &reg, const Field &field,
                                           const QString &ids)
{
    const Register *target = Catalogue::find(QLatin1String(field.target));
    QHash<qint64, QString> names;
    if (!target)
        return names;
    ANGUAN_TRY_LET(
        rows,
        database.query(QStringLiteral("SELECT l.record, r.%1 FROM %2 l JOIN %3 r ON r.id = l.target "
                                      "WHERE l.record IN (SELECT value FROM json_each(?)) ORDER BY "
                                      "l.record, l.position")
                           .arg(columnOf(target->name()), linkTable(reg, field), QLatin1String(target->id)),
                       {ids}));
    while (rows.next()) {
        QString &line = names[rows.integer(0)];
        line += line.isEmpty() ? rows.text(1) : Tr::tr(", ") + rows.text(1);
    }
    ANGUAN_TRY(rows.finished());
    return names;
}

} // namespace

Result<qint64> RecordList::noticeDays() const
{
    ANGUAN_TRY_LET(set,
                   m_database.scalar(QStringLiteral("SELECT value FROM settings WHERE id = 'notice_days'")));
    if (set.isValid())
        return set.toLongLong();
    const SettingSpec *spec = Settings::spec(QStringLiteral("notice_days"));
    return spec ? spec->defaultValue : 0;
}

Result<QList<ListRow>> RecordList::rows(const Register &reg, const QList<qint64> &ids,
                                        const QStringList &fields) const
{
    QStringList selected{QStringLiteral("t.id"), QStringLiteral("t.number"),
                         QStringLiteral("t.withdrawn_at")};
    QString joins;
    QList<Column> columns;
    for (const QString &id : fields) {
        const Field *field = listField(reg, id);
        if (!field)
            return fail(ErrorCode::Invalid, Tr::tr("There is no field “%1” here.").arg(id));
        const Register *target = Catalogue::find(QLatin1String(field->target));
        if (field->kind == FieldKind::References) {
            columns.append({field, -1});
            continue;
        }
        columns.append({field, static_cast<int>(selected.size())});
        if (field->kind == FieldKind::Reference && target) {
            const QString alias = QStringLiteral("r%1").arg(selected.size());
            joins += QStringLiteral(" LEFT JOIN %1 %2 ON %2.id = t.%3")
                         .arg(QLatin1String(target->id), alias, columnOf(*field));
            selected.append(alias + QLatin1Char('.') + columnOf(target->name()));
        } else {
            selected.append(QStringLiteral("t.") + columnOf(*field));
        }
    }
    const QString json = jsonOf(ids);
    QHash<QString, QHash<qint64, QString>> linked;
    for (const Column &column : std::as_const(columns)) {
        if (column.at >= 0)
            continue;
        ANGUAN_TRY_LET(names, linkedNames(m_database, reg, *column.field, json));
        linked.insert(columnOf(*column.field), names);
    }

    ANGUAN_TRY_LET(notice, noticeDays());
    const QString today = Clock::today().toString(Qt::ISODate);
    const QString soon = Clock::today().addDays(notice).toString(Qt::ISODate);
    ANGUAN_TRY_LET(rows,
                   m_database.query(
                       QStringLiteral("SELECT %1 FROM %2 t%3 WHERE t.id IN (SELECT value FROM json_each(?))")
                           .arg(selected.join(QStringLiteral(", ")), QLatin1String(reg.id), joins),
                       {json}));
    QHash<qint64, ListRow> found;
    found.reserve(ids.size());
    while (rows.next()) {
        ListRow row;
        row.id = rows.integer(0);
        row.number = rows.text(1);
        row.withdrawn = !rows.isNull(2);
        row.cells.reserve(columns.size());
        for (const Column &column : std::as_const(columns)) {
            ListCell cell;
            if (column.at < 0)
                cell.text = linked.value(columnOf(*column.field)).value(row.id);
            else if (!rows.isNull(column.at)) {
                const bool isName = column.field->kind == FieldKind::Reference;
                cell.text = isName ? rows.text(column.at)
                                   : displayText(*column.field, valueOf(*column.field, rows, column.at));
                if (!row.withdrawn)
                    cell.tone = toneOf(*column.field, rows.text(column.at), today, soon);
            }
            row.cells.append(cell);
        }
        found.insert(row.id, row);
    }
    ANGUAN_TRY(rows.finished());
    QList<ListRow> ordered;
    ordered.reserve(ids.size());
    for (const qint64 id : ids) {
        if (const auto it = found.constFind(id); it != found.constEnd())
            ordered.append(*it);
    }
    return ordered;
}

} // namespace anguan
