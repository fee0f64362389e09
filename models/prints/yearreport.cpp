// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prints/yearreport.h"

#include "models/base/canonicaljson.h"
#include "models/base/clock.h"
#include "models/base/tr.h"
#include "models/prints/monthchart.h"
#include "models/prints/registerprint.h"
#include "models/registers/catalogue.h"
#include "models/registers/display.h"
#include "models/vault/vault.h"

#include <QJsonArray>

#include <algorithm>

namespace anguan {

namespace {

struct Column
{
    const char *field;
    int width;
};

/// What stands in the report's table, and the raw values its sentences count.
struct Rows
{
    ReportTable table;
    QList<ListRow> rows;
    QStringList fields;

    QString cell(const ListRow &row, const char *field) const
    {
        const qsizetype at = fields.indexOf(QLatin1String(field));
        return at < 0 ? QString() : row.cells.at(at).text;
    }
    int count(const std::function<bool(const ListRow &)> &is) const
    {
        return static_cast<int>(std::count_if(rows.cbegin(), rows.cend(), is));
    }
};

QString shownChoice(const Register &reg, const char *field, const char *choice)
{
    return choiceLabel(*reg.field(QLatin1String(field)), QLatin1String(choice));
}

/// Rows whose day stands in the year.
Result<Rows> rowsOf(Vault &vault, const char *registerId, const char *dayField, int year,
                    const QList<Column> &columns)
{
    const Register &reg = *Catalogue::find(QLatin1String(registerId));
    const RecordList list(vault.database());
    ListQuery query;
    query.registerId = QLatin1String(registerId);
    query.filters = {{QLatin1String(dayField),
                      FilterOp::Between,
                      {QStringLiteral("%1-01-01").arg(year), QStringLiteral("%1-12-31").arg(year)}}};
    query.sortField = QLatin1String(dayField);
    Rows found;
    found.table.columns.append({Tr::tr("Number"), 8, false});
    for (const Column &column : columns) {
        const Field &field = *reg.field(QLatin1String(column.field));
        found.fields.append(QLatin1String(column.field));
        found.table.columns.append({fieldLabel(field), column.width,
                                    field.kind != FieldKind::Text && field.kind != FieldKind::Reference});
    }
    ANGUAN_TRY_LET(ids, list.ids(query));
    ANGUAN_TRY_LET(rows, list.rows(reg, ids, found.fields));
    found.rows = rows;
    for (const ListRow &row : rows) {
        QStringList cells{row.number};
        for (const ListCell &cell : row.cells)
            cells.append(cell.text);
        found.table.rows.append(cells);
    }
    return found;
}

Result<ReportPart> drillPart(Vault &vault, int year, const MonthTable &months)
{
    const Register &reg = *Catalogue::find(QStringLiteral("drills"));
    ANGUAN_TRY_LET(drills, rowsOf(vault, "drills", "planned_on", year,
                                  {{"title", 16},
                                   {"kind", 6},
                                   {"planned_on", 6},
                                   {"held_on", 6},
                                   {"leader", 5},
                                   {"recovery_minutes", 5},
                                   {"rto_minutes", 5},
                                   {"rto_met", 4}}));
    const int held = drills.count([&](const ListRow &row) { return !drills.cell(row, "held_on").isEmpty(); });
    const QString yes = displayText(*reg.field(QStringLiteral("rto_met")), true);
    const QString no = displayText(*reg.field(QStringLiteral("rto_met")), false);
    const int met = drills.count([&](const ListRow &row) { return drills.cell(row, "rto_met") == yes; });
    const int missed = drills.count([&](const ListRow &row) { return drills.cell(row, "rto_met") == no; });
    ReportPart part;
    part.heading = Tr::tr("1. Drills");
    part.paragraphs = {
        Tr::tr("%n drill(s) were planned for the year; %1 have been held.", nullptr,
               static_cast<int>(drills.rows.size()))
            .arg(held),
        Tr::tr(
            "Where recovery was measured, %1 came back within the recovery time of the plan and %2 did not "
            "(H13 H25).")
            .arg(met)
            .arg(missed)};
    part.charts = {monthChart(months)};
    if (!drills.rows.isEmpty())
        part.tables = {drills.table};
    return part;
}

Result<ReportPart> actionPart(Vault &vault, int year, const MonthTable &months)
{
    const Register &reg = *Catalogue::find(QStringLiteral("actions"));
    ANGUAN_TRY_LET(actions, rowsOf(vault, "actions", "found_on", year,
                                   {{"what", 18},
                                    {"source", 5},
                                    {"owner", 5},
                                    {"due_on", 6},
                                    {"extension_count", 4},
                                    {"done_on", 6},
                                    {"verified_by", 5},
                                    {"state", 7}}));
    const QString closed = shownChoice(reg, "state", "closed");
    const QString open = shownChoice(reg, "state", "open");
    const QString today = Clock::today().toString(Qt::ISODate);
    const int isClosed =
        actions.count([&](const ListRow &row) { return actions.cell(row, "state") == closed; });
    const int isLate = actions.count([&](const ListRow &row) {
        return actions.cell(row, "state") == open && actions.cell(row, "due_on") < today;
    });
    const int extended =
        actions.count([&](const ListRow &row) { return actions.cell(row, "extension_count").toInt() > 0; });
    ReportPart part;
    part.heading = Tr::tr("2. Rectifications");
    part.paragraphs = {
        Tr::tr("%n thing(s) were found amiss in the year; %1 are mended, re-checked and closed.", nullptr,
               static_cast<int>(actions.rows.size()))
            .arg(isClosed),
        Tr::tr("%1 are past their deadline; %2 were given more time (H8).").arg(isLate).arg(extended)};
    part.charts = {monthChart(months)};
    if (!actions.rows.isEmpty())
        part.tables = {actions.table};
    return part;
}

Result<QByteArray> contentOf(const ReportSheet &sheet)
{
    QJsonArray parts;
    for (const ReportPart &part : sheet.parts) {
        QJsonArray rows;
        for (const ReportTable &table : part.tables) {
            for (const QStringList &row : table.rows)
                rows.append(QJsonArray::fromStringList(row));
        }
        QJsonArray figures;
        for (const ChartData &chart : part.charts) {
            for (const ChartSeries &series : chart.series) {
                QJsonArray values;
                for (int value : series.values)
                    values.append(value);
                figures.append(QJsonArray{series.name, values});
            }
        }
        parts.append(QJsonObject{{QStringLiteral("said"), QJsonArray::fromStringList(part.paragraphs)},
                                 {QStringLiteral("figures"), figures},
                                 {QStringLiteral("rows"), rows}});
    }
    return canonicalJson(QJsonObject{{QStringLiteral("title"), sheet.title},
                                     {QStringLiteral("period"), sheet.period},
                                     {QStringLiteral("parts"), parts}});
}

} // namespace

Result<ReportSheet> yearReport(Vault &vault, int year)
{
    ANGUAN_TRY(vault.session().require(Act::ReadRecords));
    const DutyMonths months(vault);
    const QDate last(year, 12, 31);
    constexpr int monthsOfYear = 12;
    ANGUAN_TRY_LET(drillMonths, months.drills(last, monthsOfYear));
    ANGUAN_TRY_LET(actionMonths, months.actions(last, monthsOfYear));
    ANGUAN_TRY_LET(dutyMonths, months.duties(last, monthsOfYear));
    ANGUAN_TRY_LET(drills, drillPart(vault, year, drillMonths));
    ANGUAN_TRY_LET(actions, actionPart(vault, year, actionMonths));

    ReportSheet sheet;
    sheet.title = Tr::tr("Drills and rectifications of the year");
    sheet.unit = vault.unit();
    sheet.period = Tr::tr("Year %1").arg(year);
    ReportPart duties;
    duties.heading = Tr::tr("3. Duties month by month");
    duties.charts = {monthChart(dutyMonths)};
    sheet.parts = {drills, actions, duties};
    sheet.signatures = {Tr::tr("Filled in by: %1").arg(vault.session().name), Tr::tr("Checked by:"),
                        Tr::tr("In charge:")};
    ANGUAN_TRY_LET(content, contentOf(sheet));
    ANGUAN_TRY_LET(identification, identify(vault, QStringLiteral("report-%1").arg(year), content));
    sheet.identification = identification;
    return sheet;
}

} // namespace anguan
