// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/monthcharts.h"

#include "models/base/clock.h"
#include "models/vault/vault.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartview.h"
#include "ui/tr.h"
#include "ui/widgets/theme.h"

#include <QLocale>
#include <QVBoxLayout>

#include <cmath>

namespace anguan {

namespace {

constexpr int months = 6; ///< as many as stay readable beside the list

Tone toneOf(const QString &series)
{
    static const QHash<QString, Tone> tones{
        {QStringLiteral("met"), Tone::Good},
        {QStringLiteral("late"), Tone::Soon},
        {QStringLiteral("missed"), Tone::Late},
        {QStringLiteral("planned"), Tone::Information},
        {QStringLiteral("held"), Tone::Good},
        {QStringLiteral("opened"), Tone::Information},
        {QStringLiteral("closed"), Tone::Good},
        {QStringLiteral("open"), Tone::Soon},
        {QStringLiteral("decided"), Tone::Information},
        {QStringLiteral("waited"), Tone::Soon},
    };
    return tones.value(series, Tone::Plain);
}

/// What stands at the end of a month, or has a unit of its own, is a line over the counts.
bool isLine(const MonthSeries &series)
{
    return series.id == QLatin1String("open") || !series.unit.isEmpty();
}

} // namespace

MonthCharts::MonthCharts(Vault &vault, QWidget *parent) : QScrollArea(parent), m_vault(vault)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *column = new QWidget;
    column->setProperty("kind", QStringLiteral("clear"));
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::px(10));
    m_sheets = {{new ChartCard(QStringLiteral("dutiesChart"), column), &DutyMonths::duties, {}},
                {new ChartCard(QStringLiteral("actionsChart"), column), &DutyMonths::actions, {}},
                {new ChartCard(QStringLiteral("drillsChart"), column), &DutyMonths::drills, {}},
                {new ChartCard(QStringLiteral("approvalsChart"), column), &DutyMonths::approvals, {}}};
    for (int i = 0; i < m_sheets.size(); ++i) {
        ChartCard *card = m_sheets.at(i).card;
        card->setMinimumHeight(Theme::px(176));
        layout->addWidget(card, 1);
        connect(card, &ChartCard::chosen, this,
                [this, i](int series, int month) { chosen(i, series, month); });
    }
    setWidget(column);
}

void MonthCharts::refresh()
{
    const DutyMonths read(m_vault);
    for (Sheet &sheet : m_sheets) {
        Result<MonthTable> table = (read.*sheet.read)(Clock::today(), months);
        if (!table) {
            emit failed(table.error().text, table.error().details);
            continue;
        }
        sheet.table = std::move(*table);
        sheet.card->setData(chartOf(sheet.table));
    }
}

void MonthCharts::chosen(int sheet, int series, int month)
{
    const MonthTable &table = m_sheets.at(sheet).table;
    const MonthSeries &chosen = table.series.at(series);
    const QString title =
        tr("%1 · %2 · %3").arg(table.title, table.months.at(month).toString(tr("MMMM yyyy")), chosen.label);
    emit rowsAsked(title, chosen.records.value(month));
}

ChartData MonthCharts::chartOf(const MonthTable &table)
{
    ChartData chart;
    chart.title = table.title;
    QStringList says{table.title};
    for (const QDate &month : table.months)
        chart.categories.append(month.month() == 1 ? month.toString(UiTr::tr("MMM yyyy"))
                                                   : month.toString(UiTr::tr("MMM")));
    bool hasLine = false;
    for (const MonthSeries &each : table.series) {
        ChartSeries series;
        series.name = each.unit.isEmpty() ? each.label : UiTr::tr("%1 (%2)").arg(each.label, each.unit);
        series.tone = toneOf(each.id);
        series.kind = isLine(each) ? ChartSeries::Kind::Line : ChartSeries::Kind::Bars;
        hasLine = hasLine || series.kind == ChartSeries::Kind::Line;
        int sum = 0;
        for (double value : each.values) {
            series.values.append(static_cast<int>(std::lround(value)));
            sum += series.values.constLast();
        }
        if (series.kind == ChartSeries::Kind::Bars)
            says.append(UiTr::tr("%1: %2").arg(each.label).arg(sum));
        chart.series.append(series);
    }
    // Parts of one whole stand on each other; what came and what went stand side by side.
    chart.stacked = !hasLine && table.series.size() > 2;
    chart.says = says.join(QStringLiteral("; "));
    return chart;
}

} // namespace anguan
