// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/registerscreen.h"

#include "models/base/tr.h"
#include "models/items/recordlistmodel.h"
#include "models/records/recordstore.h"
#include "models/vault/vault.h"
#include "ui/register/chipsbar.h"
#include "ui/register/detailspane.h"
#include "ui/register/filterheader.h"
#include "ui/register/registerbar.h"
#include "ui/register/registertable.h"
#include "ui/register/viewmemory.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace anguan {

namespace {

constexpr int narrow = 960;          ///< of the screen without the navigation: a window of less than 1200
constexpr int listShare = 67;        ///< percent of the width
constexpr qint64 doubleEscape = 800; ///< ms between the two

} // namespace

RegisterScreen::RegisterScreen(Vault &vault, const Register &reg, QWidget *parent)
    : Screen(parent)
    , m_vault(vault)
    , m_register(reg)
    , m_model(new RecordListModel(vault, reg, this))
    , m_bar(new RegisterBar(reg, vault.session(), this))
    , m_chips(new ChipsBar(reg, this))
    , m_notice(new Banner(this))
    , m_lists(new QStackedWidget(this))
    , m_table(new RegisterTable(*m_model, this))
    , m_nothing(new EmptyState(this))
    , m_noMatch(new EmptyState(this))
    , m_split(new QSplitter(this))
    , m_details(new DetailsPane(vault, reg, this))
{
    setObjectName(QString::fromLatin1(reg.id) + QStringLiteral("Screen"));
    m_table->applyMemory(ViewMemory::load(QString::fromLatin1(reg.id)));
    build();
    wire();
}

RegisterScreen::~RegisterScreen() = default;

void RegisterScreen::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::px(20), Theme::px(14), Theme::px(20), Theme::px(14));
    layout->setSpacing(Theme::px(10));
    layout->addWidget(m_bar);
    layout->addWidget(m_chips);
    m_notice->setClosable(true);
    layout->addWidget(m_notice);

    auto *listCard = new Card(this);
    listCard->body()->setContentsMargins(1, 1, 1, 1);
    m_table->setFrameShape(QFrame::NoFrame);
    m_nothing->setObjectName(QStringLiteral("emptyRegister"));
    m_noMatch->setObjectName(QStringLiteral("noMatch"));
    const bool mayEdit = m_vault.session().may(Act::EditRecords) && !m_register.engineOnly;
    m_nothing->setWords(QStringLiteral("data"), tr("Nothing is entered here yet"),
                        tr("%1. Asked by: %2.").arg(Tr::shown(m_register.holds), m_register.articleList()));
    if (mayEdit) {
        connect(m_nothing->addAct(tr("New: %1").arg(Tr::shown(m_register.noun)), QStringLiteral("emptyNew")),
                &QPushButton::clicked, this, &RegisterScreen::createNew);
        connect(m_nothing->addAct(tr("Import a table"), QStringLiteral("emptyImport")), &QPushButton::clicked,
                this, &RegisterScreen::importTable);
        connect(m_nothing->addAct(tr("Save an empty template…"), QStringLiteral("emptyTemplate")),
                &QPushButton::clicked, this, &RegisterScreen::saveTemplate);
    }
    m_noMatch->setWords(QStringLiteral("filter"), tr("No record meets these conditions"),
                        tr("The records are still there; only the conditions hide them."));
    connect(m_noMatch->addAct(tr("Clear all"), QStringLiteral("noMatchClear")), &QPushButton::clicked, this,
            &RegisterScreen::clearFilters);
    m_lists->addWidget(m_table);
    m_lists->addWidget(m_nothing);
    listCard->body()->addWidget(m_lists);
    listCard->body()->addWidget(m_noMatch);
    m_noMatch->hide();

    m_split->addWidget(listCard);
    m_split->addWidget(m_details);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(Theme::px(10));
    m_split->setStretchFactor(0, listShare);
    m_split->setStretchFactor(1, 100 - listShare);
    m_split->setSizes({listShare * 100, (100 - listShare) * 100});
    m_details->setMinimumWidth(Theme::px(360));
    listCard->setMinimumWidth(Theme::px(420));
    layout->addWidget(m_split, 1);
}

void RegisterScreen::wire()
{
    connect(m_bar, &RegisterBar::searched, this, [this](const QString &text) {
        ListQuery query = m_model->query();
        query.search = text;
        ask(query);
    });
    connect(m_bar, &RegisterBar::searchLeft, this, [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(m_bar, &RegisterBar::columnsAsked, this, &RegisterScreen::chooseColumns);
    connect(m_bar, &RegisterBar::importAsked, this, &RegisterScreen::importTable);
    connect(m_bar, &RegisterBar::printAsked, this, &RegisterScreen::printIt);
    connect(m_bar, &RegisterBar::exportAsked, this, &RegisterScreen::exportAs);
    connect(m_bar, &RegisterBar::newAsked, this, &RegisterScreen::createNew);
    connect(m_table->filters(), &FilterHeader::filtersChanged, this, [this](const QList<Filter> &filters) {
        ListQuery query = m_model->query();
        query.filters = filters;
        ask(query);
    });
    connect(m_chips, &ChipsBar::filterRemoved, this, &RegisterScreen::removeFilter);
    connect(m_chips, &ChipsBar::filterClicked, m_table->filters(), &FilterHeader::openFilter);
    connect(m_chips, &ChipsBar::searchRemoved, m_bar->search(), &QLineEdit::clear);
    connect(m_chips, &ChipsBar::withdrawnRemoved, this, [this] {
        ListQuery query = m_model->query();
        query.withWithdrawn = false;
        ask(query);
    });
    connect(m_chips, &ChipsBar::clearAsked, this, &RegisterScreen::clearFilters);
    connect(m_table, &RegisterTable::sortAsked, this, [this](const QString &field, bool descending) {
        ListQuery query = m_model->query();
        query.sortField = field;
        query.descending = descending;
        ask(query);
        rememberView();
    });
    connect(m_table, &RegisterTable::recordChosen, this,
            [this] { m_details->showRecord(m_model->numberAt(m_table->currentIndex().row())); });
    connect(m_table, &RegisterTable::openAsked, this, [this] { m_details->focusDetails(); });
    connect(m_table, &RegisterTable::editAsked, this, &RegisterScreen::editIt);
    connect(m_table, &RegisterTable::viewChanged, this, &RegisterScreen::rememberView);
    connect(m_model, &RecordListModel::firstShown, this, &RegisterScreen::listChanged);
    connect(m_model, &RecordListModel::settled, this, &RegisterScreen::listChanged);
    connect(m_model, &RecordListModel::failed, this,
            [this](const QString &sentence) { m_notice->say(Tone::Late, sentence); });
    connect(&m_vault, &Vault::recordChanged, this, [this](const QString &, const QString &) {
        if (m_isActive)
            m_changed.start();
    });
    m_changed.setSingleShot(true);
    m_changed.setInterval(20);
    connect(&m_changed, &QTimer::timeout, m_details, &DetailsPane::refresh);
    connect(m_details, &DetailsPane::recordSaved, this, &RegisterScreen::recordSaved);
    connect(m_details, &DetailsPane::openRequested, this, &Screen::openRequested);
    connect(m_details, &DetailsPane::approvalRequested, this, &Screen::approvalRequested);
    connect(m_details, &DetailsPane::printAsked, this, &RegisterScreen::printRecord);
    connect(m_details, &DetailsPane::noticed, this, &Screen::noticed);
    connect(m_details, &DetailsPane::createRequested, this, &Screen::createRequested);
    connect(m_details, &DetailsPane::actAsked, this,
            [this](const RecordAct &act, const Record &record) { act.run(*this, record); });
}

QString RegisterScreen::title() const
{
    return m_register.shownTitle();
}

QString RegisterScreen::subtitle() const
{
    return tr("%1 · %2").arg(Tr::shown(m_register.holds), m_register.articleList());
}

void RegisterScreen::activate()
{
    const bool isFirst = !m_isActive;
    m_isActive = true;
    if (!isFirst)
        return m_model->refresh();
    ListQuery query = m_model->query();
    const ViewMemory memory = ViewMemory::load(QString::fromLatin1(m_register.id));
    if (m_model->columns().contains(memory.sortField)) {
        query.sortField = memory.sortField;
        query.descending = memory.descending;
    }
    ask(query);
}

void RegisterScreen::focusFilter()
{
    m_table->filters()->focusFilter(m_model->columns().value(std::max(0, m_table->currentIndex().column())));
}

void RegisterScreen::createNew()
{
    if (m_vault.session().may(Act::EditRecords) && !m_register.engineOnly)
        m_details->startNew();
}

void RegisterScreen::saveIt()
{
    m_details->save();
}

void RegisterScreen::editIt()
{
    m_details->startEdit();
}

QList<QWidget *> RegisterScreen::panes()
{
    return {m_bar->search(), m_table, m_details};
}

bool RegisterScreen::stepBack()
{
    if (m_details->isEditing() || (m_details->isAncestorOf(focusWidget()) && !m_table->hasFocus())) {
        const bool stepped = m_details->stepBack();
        m_table->setFocus();
        if (stepped)
            return true;
    }
    const ListQuery &query = m_model->query();
    if (query.filters.isEmpty() && query.search.isEmpty() && !query.withWithdrawn)
        return false;
    // The first Esc only warns: filters are work too.
    if (m_sinceEscape.isValid() && m_sinceEscape.elapsed() < doubleEscape) {
        m_sinceEscape.invalidate();
        clearFilters();
    } else {
        m_sinceEscape.start();
        emit noticed(tr("Press Esc once more to clear the filters."), {}, {});
    }
    return true;
}

void RegisterScreen::openItem(const QString &number)
{
    const auto record = RecordStore(m_vault).find(m_register, number);
    if (!record)
        return m_notice->say(Tone::Late, record.error().text);
    m_table->goTo(record->id);
    m_details->showRecord(number);
}

QString RegisterScreen::currentItem() const
{
    return m_details->number();
}

void RegisterScreen::openForm(const QString &number, const QString &field, const QJsonObject &values)
{
    if (!m_vault.session().may(Act::EditRecords) || m_register.engineOnly)
        return;
    if (number.isEmpty())
        return m_details->startNew(values, field);
    openItem(number);
    m_details->startEdit(field, values);
}

void RegisterScreen::setActs(const RecordActs &acts)
{
    m_details->setActs(acts);
}

void RegisterScreen::showFiltered(const QList<Filter> &filters)
{
    ListQuery query = m_model->query();
    query.filters = filters;
    query.search.clear();
    ask(query);
}

void RegisterScreen::ask(ListQuery query)
{
    const bool isNew = !(query == m_model->query());
    m_table->filters()->setFilters(query.filters);
    if (m_bar->search()->text().trimmed() != query.search) {
        const QSignalBlocker blocker(m_bar); // or it would ask again, with the filters of before
        m_bar->search()->setText(query.search);
    }
    m_chips->showQuery(query);
    if (isNew || !m_model->isSettled())
        m_model->setQuery(query);
    m_table->filters()->viewport()->update();
}

void RegisterScreen::listChanged()
{
    m_bar->showCount(m_model->rowCount(), m_model->total(), m_model->isSettled());
    showEmptiness();
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid() && !m_details->isEditing() &&
        m_details->number().isEmpty()) {
        const qint64 first = m_model->idAt(0);
        m_table->goTo(first);
        m_details->showRecord(m_model->numberAt(0));
    }
}

void RegisterScreen::showEmptiness()
{
    const bool isEmpty = m_model->isSettled() && m_model->rowCount() == 0;
    const bool noRecord = isEmpty && m_model->total() == 0;
    m_lists->setCurrentWidget(noRecord ? static_cast<QWidget *>(m_nothing) : m_table);
    // The filter row stays in sight, so that the condition can be mended where it was made.
    const bool noMatch = isEmpty && !noRecord;
    m_noMatch->setVisible(noMatch);
    m_lists->setMaximumHeight(noMatch ? m_table->filters()->sizeHint().height() + Theme::px(4)
                                      : QWIDGETSIZE_MAX);
}

void RegisterScreen::clearFilters()
{
    ListQuery query = m_model->query();
    query.filters.clear();
    query.search.clear();
    query.withWithdrawn = false;
    ask(query);
}

void RegisterScreen::removeFilter(const Filter &filter)
{
    ListQuery query = m_model->query();
    query.filters.removeAll(filter);
    ask(query);
}

void RegisterScreen::recordSaved(const QString &number, bool wasNew)
{
    if (const auto record = RecordStore(m_vault).find(m_register, number))
        m_table->goTo(record->id);
    emit noticed(wasNew ? tr("Saved as %1.").arg(number) : tr("%1 is saved.").arg(number), {}, {});
}

void RegisterScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    arrange();
}

void RegisterScreen::arrange()
{
    const Qt::Orientation wanted = width() < Theme::px(narrow) ? Qt::Vertical : Qt::Horizontal;
    if (m_split->orientation() != wanted)
        m_split->setOrientation(wanted);
}

} // namespace anguan
