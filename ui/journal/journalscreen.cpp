// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalscreen.h"

#include "models/items/journalmodel.h"
#include "models/vault/vault.h"
#include "ui/journal/chaincard.h"
#include "ui/journal/entryview.h"
#include "ui/journal/journalfilters.h"
#include "ui/journal/signedheadsview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace anguan {

JournalScreen::JournalScreen(Vault &vault, QWidget *parent)
    : Screen(parent)
    , m_vault(vault)
    , m_model(new JournalModel(vault, this))
    , m_chain(new ChainCard(vault, this))
    , m_filters(new JournalFilters(vault, this))
    , m_notice(new Banner(this))
    , m_table(new QTableView(this))
    , m_entry(new EntryView(vault, this))
    , m_heads(new SignedHeadsView(vault, this))
{
    setObjectName(QStringLiteral("journalScreen"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::px(20), Theme::px(14), Theme::px(20), Theme::px(14));
    layout->setSpacing(Theme::px(10));
    layout->addWidget(m_chain);
    layout->addWidget(m_filters);
    layout->addWidget(m_notice);

    m_table->setObjectName(QStringLiteral("journalTable"));
    m_table->setAccessibleName(tr("Journal"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::px(30));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    constexpr int widths[] = {60, 132, 72, 84, 172};
    for (int column = 0; column < JournalModel::WhatColumn; ++column)
        m_table->setColumnWidth(column, Theme::px(widths[column]));
    auto *listCard = new Card(this);
    listCard->body()->setContentsMargins(1, 1, 1, 1);
    listCard->body()->addWidget(m_table);
    auto *split = new QSplitter(this);
    split->addWidget(listCard);
    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(QStringLiteral("journalTabs"));
    tabs->setDocumentMode(true);
    tabs->addTab(m_entry, tr("Entry"));
    tabs->addTab(m_heads, tr("Signed heads"));
    split->addWidget(tabs);
    split->setStretchFactor(0, 64);
    split->setStretchFactor(1, 36);
    split->setChildrenCollapsible(false);
    split->setSizes({6600, 3400});
    split->setHandleWidth(Theme::px(10));
    m_entry->setMinimumWidth(Theme::px(320));
    layout->addWidget(split, 1);

    connect(m_filters, &JournalFilters::changed, this, &JournalScreen::applyFilter);
    connect(m_model, &JournalModel::failed, this,
            [this](const QString &sentence) { m_notice->say(Tone::Late, sentence); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { m_entry->showEntry(m_model->entry(now.row())); });
    connect(m_entry, &EntryView::openRequested, this, &Screen::openRequested);
    const auto count = [this] { m_filters->showCount(m_model->rowCount(), m_model->count()); };
    connect(m_model, &QAbstractItemModel::modelReset, this, count);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, count);
    // An act may announce many records; the page is read once.
    auto *changed = new QTimer(this);
    changed->setSingleShot(true);
    changed->setInterval(50);
    connect(&vault, &Vault::recordChanged, changed, qOverload<>(&QTimer::start));
    connect(changed, &QTimer::timeout, this, [this] {
        if (isVisible())
            activate();
    });
}

QString JournalScreen::title() const
{
    return tr("Journal");
}

QString JournalScreen::subtitle() const
{
    return tr("Every act in this vault, in one chain that cannot be changed unnoticed · H12 C14");
}

void JournalScreen::activate()
{
    m_chain->refresh();
    m_heads->refresh();
    applyFilter();
}

void JournalScreen::focusFilter()
{
    m_filters->text()->setFocus(Qt::ShortcutFocusReason);
}

QList<QWidget *> JournalScreen::panes()
{
    return {m_filters->text(), m_table, m_entry};
}

bool JournalScreen::stepBack()
{
    if (!m_filters->isFiltered())
        return false;
    m_filters->clear();
    return true;
}

void JournalScreen::applyFilter()
{
    m_notice->clear();
    const JournalEntry *before = m_model->entry(m_table->currentIndex().row());
    const qint64 current = before ? before->sequence : 0;
    m_model->setFilter(m_filters->filter());
    int row = 0;
    for (int place = 0; place < m_model->rowCount(); ++place)
        if (m_model->entry(place)->sequence == current)
            row = place;
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_entry->showEntry(m_model->entry(row));
}

} // namespace anguan
