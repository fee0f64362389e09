// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prints/monthchart.h"

#include "models/base/tr.h"

#include <QHash>
#include <QLocale>

#include <cmath>

namespace anguan {

namespace {

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

ChartData monthChart(const MonthTable &table)
{
    ChartData chart;
    chart.title = table.title;
    QStringList says{table.title};
    for (const QDate &month : table.months)
        chart.categories.append(month.toString(Tr::tr("MMM")));
    bool hasLine = false;
    for (const MonthSeries &each : table.series) {
        ChartSeries series;
        series.name = each.unit.isEmpty() ? each.label : Tr::tr("%1 (%2)").arg(each.label, each.unit);
        series.tone = toneOf(each.id);
        series.kind = isLine(each) ? ChartSeries::Kind::Line : ChartSeries::Kind::Bars;
        hasLine = hasLine || series.kind == ChartSeries::Kind::Line;
        int sum = 0;
        for (double value : each.values) {
            series.values.append(static_cast<int>(std::lround(value)));
            sum += series.values.constLast();
        }
        if (series.kind == ChartSeries::Kind::Bars)
            says.append(Tr::tr("%1: %2").arg(each.label).arg(sum));
        chart.series.append(series);
    }
    // Parts of one whole stand on each other; what came and what went stand side by side.
    chart.stacked = !hasLine && table.series.size() > 2;
    chart.says = says.join(QStringLiteral("; "));
    return chart;
}

} // namespace anguan
