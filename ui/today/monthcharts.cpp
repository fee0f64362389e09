// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/monthcharts.h"

#include "models/base/clock.h"
#include "models/prints/monthchart.h"
#include "models/vault/vault.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartview.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

namespace anguan {

namespace {

constexpr int months = 6; ///< as many as stay readable beside the list

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
        sheet.card->setData(monthChart(sheet.table));
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

} // namespace anguan
