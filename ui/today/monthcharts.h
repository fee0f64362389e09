// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/duties/dutymonths.h"
#include "models/prints/chart.h"

#include <QScrollArea>

namespace anguan {

class ChartCard;
class Vault;

/// The charts of Today: duties, drills, rectifications, approvals, month by month. Every bar knows the things
/// it stands for.
class MonthCharts : public QScrollArea
{
    Q_OBJECT
public:
    explicit MonthCharts(Vault &vault, QWidget *parent = nullptr);

    void refresh();

signals:
    void rowsAsked(const QString &title, const QList<MonthRecord> &records);
    void failed(const QString &sentence, const QString &details);

private:
    struct Sheet
    {
        ChartCard *card;
        Result<MonthTable> (DutyMonths::*read)(const QDate &last, int count) const;
        MonthTable table;
    };
    void chosen(int sheet, int series, int month);

    Vault &m_vault;
    QList<Sheet> m_sheets;
};

} // namespace anguan
