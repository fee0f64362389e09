// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/matrixscreen.h"

#include "models/items/accessgridmodel.h"
#include "models/items/accesslistmodel.h"
#include "models/items/brokenconflictsmodel.h"
#include "models/vault/vault.h"
#include "ui/access/accessdelegates.h"
#include "ui/access/accessfilterbar.h"
#include "ui/access/accessfooter.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

namespace anguan {

namespace {

constexpr int gridColumn = 168; ///< px at 100 %
constexpr int gridRow = 42;

} // namespace

MatrixScreen::MatrixScreen(Vault &vault, QWidget *parent)
    : Screen(parent)
    , m_vault(vault)
    , m_grid(new AccessGridModel(this))
    , m_list(new AccessListModel(this))
    , m_subjects(new AccessSubjectsModel(this))
    , m_broken(new BrokenConflictsModel(this))
    , m_filters(new AccessFilterBar(vault.session().may(Act::ExportRecords), this))
    , m_notice(new Banner(this))
    , m_pages(new QStackedWidget(this))
    , m_gridTable(new QTableView(this))
    , m_listTable(new QTableView(this))
    , m_subjectList(new QListView(this))
    , m_brokenTable(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_noMatch(new EmptyState(this))
    , m_footer(new AccessFooter(this))
    , m_nothingBroken(new EmptyState(this))
{
    setObjectName(QStringLiteral("matrixScreen"));
    build();
    connect(m_filters, &AccessFilterBar::pivotChanged, this, &MatrixScreen::showAccounts);
    connect(m_filters, &AccessFilterBar::filterChanged, this, &MatrixScreen::showAccounts);
    connect(m_filters, &AccessFilterBar::printAsked, this, &MatrixScreen::printIt);
    connect(m_filters, &AccessFilterBar::exportAsked, this, &MatrixScreen::exportIt);
    connect(m_filters, &AccessFilterBar::leftDownwards, this,
            [this] { panes().at(1)->setFocus(Qt::TabFocusReason); });
    connect(m_footer, &AccessFooter::openRequested, this, &Screen::openRequested);
    m_changed.setSingleShot(true);
    m_changed.setInterval(150);
    connect(&m_changed, &QTimer::timeout, this, [this] {
        if (isVisible())
            activate();
    });
    connect(&vault, &Vault::recordChanged, this, [this](const QString &registerId, const QString &) {
        static const QStringList seen{QStringLiteral("accounts"),    QStringLiteral("role_groups"),
                                      QStringLiteral("people"),      QStringLiteral("systems"),
                                      QStringLiteral("departments"), QStringLiteral("conflicts")};
        if (!seen.contains(registerId))
            return;
        m_isStale = true;
        m_changed.start();
    });
}

MatrixScreen::~MatrixScreen() = default;

void MatrixScreen::setUpTable(QTableView *table)
{
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->installEventFilter(this);
}

void MatrixScreen::watchAccounts(QTableView *table)
{
    connect(table, &QTableView::doubleClicked, this, [this] { openCurrent(Qt::NoModifier); });
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this, &MatrixScreen::showCurrent);
}

QWidget *MatrixScreen::listPage()
{
    auto *split = new QSplitter(this);
    m_subjectList->setObjectName(QStringLiteral("subjectList"));
    m_subjectList->setAccessibleName(tr("People or systems"));
    m_subjectList->setModel(m_subjects);
    m_subjectList->setItemDelegate(new SubjectDelegate(m_subjectList));
    m_subjectList->setFrameShape(QFrame::NoFrame);
    m_subjectList->setUniformItemSizes(true);
    m_subjectList->setMinimumWidth(Theme::px(200));
    m_subjectList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_subjectList->installEventFilter(this);
    connect(m_subjectList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) { showSubject(now.row()); });

    m_listTable->setObjectName(QStringLiteral("accessList"));
    m_listTable->setAccessibleName(tr("Accounts"));
    m_listTable->setModel(m_list);
    m_listTable->setItemDelegate(new AccessRowDelegate(m_listTable));
    m_listTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_listTable->setAlternatingRowColors(true);
    m_listTable->verticalHeader()->hide();
    m_listTable->verticalHeader()->setDefaultSectionSize(Theme::px(30));
    m_listTable->horizontalHeader()->setStretchLastSection(true);
    setUpTable(m_listTable);
    watchAccounts(m_listTable);
    for (QWidget *each : {static_cast<QWidget *>(m_subjectList), static_cast<QWidget *>(m_listTable)}) {
        auto *card = new Card(this);
        card->body()->setContentsMargins(1, 1, 1, 1);
        card->body()->addWidget(each);
        split->addWidget(card);
    }
    split->setHandleWidth(Theme::px(10));
    split->setChildrenCollapsible(false);
    split->setSizes({2300, 8900});
    return split;
}

void MatrixScreen::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::px(20), Theme::px(14), Theme::px(20), Theme::px(14));
    layout->setSpacing(Theme::px(10));
    layout->addWidget(m_filters);
    m_notice->setClosable(true);
    layout->addWidget(m_notice);

    m_gridTable->setObjectName(QStringLiteral("accessGrid"));
    m_gridTable->setAccessibleName(tr("Access matrix: people down, systems across"));
    m_gridTable->setModel(m_grid);
    m_gridTable->setItemDelegate(new GridCellDelegate(m_gridTable));
    m_gridTable->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_gridTable->horizontalHeader()->setDefaultSectionSize(Theme::px(gridColumn));
    m_gridTable->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_gridTable->verticalHeader()->setDefaultSectionSize(Theme::px(gridRow));
    m_gridTable->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_gridTable->verticalHeader()->setFixedWidth(Theme::px(116)); // stays in sight: it says whose row it is
    setUpTable(m_gridTable);
    watchAccounts(m_gridTable);
    const auto framed = [this](QWidget *table) {
        auto *card = new Card(this);
        card->body()->setContentsMargins(1, 1, 1, 1);
        card->body()->addWidget(table);
        return card;
    };
    m_gridPage = framed(m_gridTable);

    m_brokenTable->setObjectName(QStringLiteral("brokenList"));
    m_brokenTable->setAccessibleName(tr("Who breaks which conflict rule"));
    m_brokenTable->setModel(m_broken);
    m_brokenTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_brokenTable->setAlternatingRowColors(true);
    m_brokenTable->verticalHeader()->hide();
    setUpTable(m_brokenTable);
    m_brokenTable->setWordWrap(true);
    m_brokenTable->verticalHeader()->setDefaultSectionSize(Theme::px(gridRow));
    m_brokenTable->horizontalHeader()->setStretchLastSection(true);
    constexpr int widths[] = {90, 100, 130};
    for (int column = 0; column < BrokenConflictsModel::SentenceColumn; ++column)
        m_brokenTable->setColumnWidth(column, Theme::px(widths[column]));
    connect(m_brokenTable, &QTableView::doubleClicked, this, &MatrixScreen::openBroken);
    m_brokenPage = framed(m_brokenTable);
    m_nothingBroken->setWords(
        QStringLiteral("check"), tr("No conflict rule is broken"),
        tr("Rules stand in their register; some are built in: an auditor holds nothing else, "
           "nobody applies, approves and carries out at once, A and B of a system are two. "
           "Asked by: H12."));

    m_empty->setWords(QStringLiteral("matrix"), tr("No account is entered yet"),
                      tr("Here stands who can do what on which system, as soon as accounts are entered in "
                         "their register. Asked by: H12 C7."));
    m_noMatch->setWords(QStringLiteral("filter"), tr("No account meets these conditions"),
                        tr("The accounts are still there; only the conditions hide them."));
    connect(m_noMatch->addAct(tr("Clear all"), QStringLiteral("clearAccessFilters")), &QPushButton::clicked,
            m_filters, &AccessFilterBar::clear);
    m_listPage = listPage();
    for (QWidget *page : {m_listPage, m_gridPage, m_brokenPage, static_cast<QWidget *>(m_empty),
                          static_cast<QWidget *>(m_noMatch), static_cast<QWidget *>(m_nothingBroken)})
        m_pages->addWidget(page);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_footer);
}

QString MatrixScreen::title() const
{
    return tr("Access matrix");
}

QString MatrixScreen::subtitle() const
{
    return tr("Who can do what on which system, and who breaks a conflict rule · H12 C7");
}

void MatrixScreen::activate()
{
    if (m_isStale)
        reload();
}

void MatrixScreen::reload()
{
    auto loaded = AccessMatrix::load(m_vault.database());
    if (!loaded)
        return m_notice->say(Tone::Late, loaded.error().text, {}, loaded.error().details);
    auto broken = Conflicts(m_vault.database()).everything();
    if (!broken)
        return m_notice->say(Tone::Late, broken.error().text, {}, broken.error().details);
    m_isStale = false;
    m_allBroken = std::move(*broken);
    QHash<QString, QStringList> sentences;
    for (const BrokenConflict &each : std::as_const(m_allBroken))
        for (const QString &record : each.records)
            sentences[record].append(each.sentence);
    loaded->setBreaches(sentences);
    m_matrix = std::make_shared<const AccessMatrix>(std::move(*loaded));
    m_open = m_matrix->matching({}).size();
    m_filters->setDepartments(m_matrix->departments);
    showAccounts();
}

bool MatrixScreen::isGrid() const
{
    return m_filters->pivot() == AccessPivot::Grid;
}

bool MatrixScreen::isBroken() const
{
    return m_filters->pivot() == AccessPivot::Broken;
}

void MatrixScreen::showBroken()
{
    const QString text = m_filters->text()->text().trimmed();
    QList<BrokenConflict> shown;
    for (const BrokenConflict &each : std::as_const(m_allBroken))
        if (each.sentence.contains(text, Qt::CaseInsensitive) ||
            each.rule.contains(text, Qt::CaseInsensitive))
            shown.append(each);
    m_filters->showBroken(shown.size(), m_allBroken.size());
    if (!isBroken())
        return;
    m_footer->hide();
    m_broken->show(shown);
    m_pages->setCurrentWidget(!shown.isEmpty()        ? m_brokenPage
                              : m_allBroken.isEmpty() ? static_cast<QWidget *>(m_nothingBroken)
                                                      : m_noMatch);
    m_brokenTable->setCurrentIndex(m_broken->index(0, 0));
}

void MatrixScreen::showAccounts()
{
    if (!m_matrix)
        return;
    m_matching = m_matrix->matching(m_filters->filter());
    m_filters->showCount(m_matching.size(), m_filters->isFiltered() ? m_matrix->accounts.size() : m_open);
    m_footer->showNothing();
    m_footer->setVisible(true);
    showBroken();
    if (isBroken())
        return;
    if (m_matching.isEmpty())
        return m_pages->setCurrentWidget(m_filters->isFiltered() ? m_noMatch : m_empty);
    if (isGrid()) {
        const QModelIndex before = m_gridTable->currentIndex();
        m_grid->show(m_matrix, m_matching);
        m_pages->setCurrentWidget(m_gridPage);
        m_gridTable->setCurrentIndex(
            m_grid->index(std::clamp(before.row(), 0, m_grid->rowCount() - 1),
                          std::clamp(before.column(), 0, m_grid->columnCount() - 1)));
        return;
    }
    const QString subject = m_subjects->numberAt(m_subjectList->currentIndex().row());
    m_subjects->show(m_matrix, m_matching, m_filters->pivot());
    m_pages->setCurrentWidget(m_listPage);
    m_subjectList->setCurrentIndex(m_subjects->index(std::max(0, m_subjects->rowOf(subject))));
}

void MatrixScreen::showSubject(int row)
{
    if (row < 0)
        return;
    m_list->show(m_matrix, m_subjects->accountsAt(row), m_filters->pivot());
    const QFontMetrics metrics(Theme::font(Theme::Type::Body));
    for (int column = 0; column < m_list->columnCount(); ++column)
        m_listTable->setColumnWidth(column, accessColumnWidth(m_list->columns().at(column)) *
                                                    metrics.horizontalAdvance(QChar(0x6c49)) +
                                                Theme::px(16));
    // One person's lines need not say the name in each.
    m_listTable->setColumnHidden(0, row > 0);
    m_listTable->setColumnHidden(1, row > 0 && m_filters->pivot() == AccessPivot::Person);
    m_listTable->setCurrentIndex(m_list->index(0, row > 0 ? 2 : 0));
    showCurrent();
}

QList<int> MatrixScreen::currentAccounts() const
{
    if (isGrid())
        return m_grid->accountsAt(m_gridTable->currentIndex());
    const int account = m_list->accountAt(m_listTable->currentIndex().row());
    return account < 0 ? QList<int>() : QList<int>{account};
}

void MatrixScreen::showCurrent()
{
    if (m_matrix)
        m_footer->show(*m_matrix, currentAccounts());
}

void MatrixScreen::focusFilter()
{
    m_filters->text()->setFocus(Qt::ShortcutFocusReason);
    m_filters->text()->selectAll();
}

QList<QWidget *> MatrixScreen::panes()
{
    if (isBroken())
        return {m_filters->text(), m_brokenTable};
    if (isGrid())
        return {m_filters->text(), m_gridTable, m_footer};
    return {m_filters->text(), m_subjectList, m_listTable, m_footer};
}

bool MatrixScreen::stepBack()
{
    if (!m_filters->isFiltered())
        return false;
    m_filters->clear();
    return true;
}

} // namespace anguan
