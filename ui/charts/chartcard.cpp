// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcard.h"

#include "ui/charts/chartlegend.h"
#include "ui/charts/charttablemodel.h"
#include "ui/charts/chartview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/heading.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace anguan {

ChartCard::ChartCard(const QString &name, QWidget *parent)
    : Card(parent)
    , m_title(new Heading(Heading::Level::Heading, {}, this))
    , m_words(new ElidedLabel({}, this))
    , m_toggle(makeButton({}, name + QStringLiteral("Toggle"), ButtonKind::Link, this))
    , m_legend(new ChartLegend(this))
    , m_pages(new QStackedWidget(this))
    , m_view(new ChartView(this))
    , m_model(new ChartTableModel(this))
    , m_table(new QTableView(this))
{
    setObjectName(name);
    m_view->setObjectName(name + QStringLiteral("View"));
    m_table->setObjectName(name + QStringLiteral("Table"));
    m_words->setObjectName(name + QStringLiteral("Words"));
    m_words->setProperty("type", QStringLiteral("muted"));
    m_words->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setTabKeyNavigation(false);
    // As high as it is given: a table would ask for more than a chart beside a list can have.
    m_pages->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_table);

    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::px(10));
    head->addWidget(m_title);
    head->addWidget(m_words, 1);
    head->addWidget(m_toggle);
    body()->addLayout(head);
    body()->addWidget(m_legend);
    body()->addWidget(m_pages, 1);

    connect(m_toggle, &QPushButton::clicked, this, [this] { showTable(!showsTable()); });
    connect(m_view, &ChartView::chosen, this, &ChartCard::chosen);
    connect(m_view, &ChartView::currentChanged, this,
            [this] { m_words->setFullText(m_view->words(m_view->current())); });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { emit chosen(index.column(), index.row()); });
    connect(&Theme::instance(), &Theme::changed, this, &ChartCard::scale);
    scale();
    retranslate();
}

void ChartCard::setData(const ChartData &chart)
{
    m_title->setText(chart.title);
    m_legend->setData(chart);
    m_view->setData(chart);
    m_model->setData(chart);
    m_words->setFullText({});
    m_table->setAccessibleName(chart.title);
    m_table->setAccessibleDescription(chart.says);
    retranslate();
}

bool ChartCard::showsTable() const
{
    return m_pages->currentWidget() == m_table;
}

void ChartCard::showTable(bool table)
{
    m_pages->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_view);
    m_legend->setVisible(!table);
    m_words->setFullText({});
    retranslate();
}

void ChartCard::scale()
{
    body()->setContentsMargins(Theme::px(14), Theme::px(8), Theme::px(12), Theme::px(8));
    body()->setSpacing(Theme::px(2));
    m_table->verticalHeader()->setDefaultSectionSize(Theme::px(24));
    m_pages->setMinimumHeight(Theme::px(116));
}

void ChartCard::retranslate()
{
    const bool table = showsTable();
    m_toggle->setText(table ? tr("Chart") : tr("Table"));
    m_toggle->setAccessibleName(table ? tr("Show “%1” as a chart").arg(m_title->text())
                                      : tr("Show “%1” as a table").arg(m_title->text()));
}

void ChartCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

} // namespace anguan
