// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/prints/chart.h"
#include "ui/widgets/card.h"

class QPushButton;
class QStackedWidget;
class QTableView;

namespace anguan {

class ChartLegend;
class ChartTableModel;
class ChartView;
class ElidedLabel;
class Heading;

/// A chart on a sheet of its own: title, legend, the bars, and the table of its figures behind a button. What
/// the keys stand on is said in words beside the title.
class ChartCard : public Card
{
    Q_OBJECT
public:
    /// `name` is the object name; its parts are found by it in tests: "<name>Toggle", "<name>Table".
    explicit ChartCard(const QString &name, QWidget *parent = nullptr);

    void setData(const ChartData &chart);
    ChartView *view() const { return m_view; }
    bool showsTable() const;
    void showTable(bool table);

signals:
    /// A bar, a point or a cell was asked what it stands for.
    void chosen(int series, int category);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void scale();

    Heading *m_title;
    ElidedLabel *m_words;
    QPushButton *m_toggle;
    ChartLegend *m_legend;
    QStackedWidget *m_pages;
    ChartView *m_view;
    ChartTableModel *m_model;
    QTableView *m_table;
};

} // namespace anguan
