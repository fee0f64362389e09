// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prints/registerprint.h"

#include "models/base/canonicaljson.h"
#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/registers/catalogue.h"
#include "models/registers/display.h"
#include "models/vault/vault.h"

#include <QJsonArray>

namespace anguan {

namespace {

/// Short values of one length look better centred: the eye runs down them.
bool isCentred(const Field &field)
{
    return field.kind == FieldKind::Date || field.kind == FieldKind::Choice ||
           field.kind == FieldKind::YesNo || field.kind == FieldKind::Integer;
}

QString filterLine(const Register &reg, const ListQuery &query, qsizetype shown, qint64 whole)
{
    QStringList conditions;
    for (const Filter &filter : query.filters)
        conditions.append(describeFilter(reg, filter));
    if (!query.search.trimmed().isEmpty())
        conditions.append(Tr::tr("contains “%1”").arg(query.search.trimmed()));
    if (query.withWithdrawn)
        conditions.append(Tr::tr("withdrawn ones included"));
    if (conditions.isEmpty())
        return Tr::tr("Whole register, %n row(s)", nullptr, int(shown));
    return Tr::tr("Filtered only: %1; %2 rows (whole register %3 rows)")
        .arg(conditions.join(Tr::tr(", ")))
        .arg(shown)
        .arg(whole);
}

Result<QByteArray> printedContent(const RegisterSheet &sheet)
{
    QJsonArray columns;
    for (const SheetColumn &column : sheet.columns)
        columns.append(column.title);
    QJsonArray rows;
    for (const QStringList &row : sheet.rows)
        rows.append(QJsonArray::fromStringList(row));
    return canonicalJson(QJsonObject{{QStringLiteral("title"), sheet.title},
                                     {QStringLiteral("unit"), sheet.unit},
                                     {QStringLiteral("columns"), columns},
                                     {QStringLiteral("rows"), rows}});
}

Result<void> readRows(Vault &vault, const Register &reg, const QList<qint64> &ids, const QStringList &fields,
                      const Progress &progress, RegisterSheet &sheet)
{
    constexpr qsizetype portion = 500;
    const RecordList list(vault.database());
    sheet.rows.reserve(ids.size());
    for (qsizetype from = 0; from < ids.size(); from += portion) {
        if (progress && !progress(from, ids.size()))
            return fail(ErrorCode::CheckFound, Tr::tr("Printing was stopped; nothing was printed."));
        ANGUAN_TRY_LET(rows, list.rows(reg, ids.mid(from, portion), fields));
        for (const ListRow &row : rows) {
            QStringList cells{row.withdrawn ? Tr::tr("%1 (withdrawn)").arg(row.number) : row.number};
            for (const ListCell &cell : row.cells)
                cells.append(cell.text);
            sheet.rows.append(cells);
        }
    }
    return {};
}

} // namespace

Result<RegisterSheet> registerSheet(Vault &vault, const ListQuery &query, const Progress &progress)
{
    ANGUAN_TRY(vault.session().require(Act::ReadRecords));
    const Register *reg = Catalogue::find(query.registerId);
    if (!reg)
        return fail(ErrorCode::Usage, Tr::tr("There is no register called “%1”.").arg(query.registerId));

    RegisterSheet sheet;
    sheet.title = Tr::shown(reg->printTitle[0] ? reg->printTitle : reg->title);
    sheet.unit = vault.unit();
    sheet.filledOn = paperDate(Clock::today().toString(Qt::ISODate));
    sheet.columns.append({Tr::tr("Number"), 7, false});
    QStringList fields;
    for (const Field &field : reg->fields) {
        if (field.printWidth > 0) {
            sheet.columns.append({fieldLabel(field), field.printWidth, isCentred(field)});
            fields.append(QLatin1String(field.id));
        } else {
            sheet.omitted.append(fieldLabel(field));
        }
    }

    const RecordList list(vault.database());
    ANGUAN_TRY_LET(ids, list.ids(query));
    ANGUAN_TRY_LET(whole, list.total(*reg, query.withWithdrawn));
    ANGUAN_TRY(readRows(vault, *reg, ids, fields, progress, sheet));

    sheet.signatures = QStringList{Tr::tr("Filled in by: %1").arg(vault.session().name),
                                   Tr::tr("Checked by:"), Tr::tr("In charge:"), Tr::tr("Date: ____-__-__")};
    ANGUAN_TRY_LET(content, printedContent(sheet));
    ANGUAN_TRY_LET(identification, identify(vault, query.registerId, content));
    sheet.identification = identification;
    sheet.identification.lines.append(filterLine(*reg, query, sheet.rows.size(), whole));
    return sheet;
}

} // namespace anguan
