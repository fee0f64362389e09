// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/console.h"

#include "models/registers/catalogue.h"
#include "models/registers/register.h"
#include "models/vault/vault.h"
#include "ui/shell/facts.h"
#include "ui/shell/globalsearch.h"
#include "ui/shell/navigation.h"
#include "ui/shell/topbar.h"
#include "ui/tr.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/screen.h"
#include "ui/widgets/statusline.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace anguan {

namespace {

constexpr int factsDelay = 250; // ms: many records stored at once are one look
constexpr int placesAtMost = 50;

// The pane itself where it takes the focus, else its first child that does.
bool focusPane(QWidget *pane)
{
    if (pane->focusPolicy() != Qt::NoFocus || pane->focusProxy()) {
        pane->setFocus(Qt::TabFocusReason);
        return true;
    }
    const QList<QWidget *> children = pane->findChildren<QWidget *>();
    for (QWidget *child : children) {
        if (child->focusPolicy() & Qt::TabFocus && child->isVisible() && child->isEnabled()) {
            child->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace

Console::Console(Vault &vault, const ScreenRegistry &screens, QWidget *parent)
    : QWidget(parent)
    , m_vault(vault)
    , m_navigation(new Navigation(this))
    , m_top(new TopBar(vault, this))
    , m_banner(new Banner(this))
    , m_keyBanner(new Banner(this))
    , m_stack(new QStackedWidget(this))
    , m_status(new StatusLine(this))
    , m_toast(new Toast(this))
{
    for (const ScreenSpec &each : screens) {
        if (!each.who || vault.session().may(*each.who))
            m_screens.append(each);
    }
    m_banner->setObjectName(QStringLiteral("consoleBanner"));
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_banner);
    column->addWidget(m_keyBanner);
    column->addWidget(m_stack, 1);
    column->addWidget(m_status);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(column, 1);

    m_facts.setSingleShot(true);
    m_facts.setInterval(factsDelay);
    connect(&m_facts, &QTimer::timeout, this, &Console::updateFacts);
    connect(&vault, &Vault::recordChanged, &m_facts, qOverload<>(&QTimer::start));
    connect(m_navigation, &Navigation::chosen, this, [this](const QString &id) { open(id); });
    connect(m_top, &TopBar::lockRequested, this, &Console::lockRequested);
    connect(m_top->search(), &GlobalSearch::chosen, this, &Console::openNumber);
    connect(m_keyBanner, &Banner::acted, this, &Console::newKeyRequested);
    updateNavigation();
    updateFacts();
    const QStringList warnings = vault.warnings();
    if (!warnings.isEmpty()) {
        m_banner->setClosable(true);
        m_banner->say(Tone::Soon, warnings.join(QLatin1Char('\n')));
    }
}

// Screens go before anything else does: they may have work running on the vault.
Console::~Console()
{
    qDeleteAll(std::exchange(m_made, {}));
}

const ScreenSpec *Console::spec(const QString &id) const
{
    for (const ScreenSpec &each : m_screens) {
        if (each.id == id)
            return &each;
    }
    return nullptr;
}

QStringList Console::offered() const
{
    QStringList ids;
    for (const ScreenSpec &each : m_screens)
        ids.append(each.id);
    return ids;
}

QString Console::startScreen() const
{
    for (const ScreenSpec &each : m_screens) {
        if (each.startFor && m_vault.session().roles.testFlag(*each.startFor))
            return each.id;
    }
    return m_screens.isEmpty() ? QString() : m_screens.constFirst().id;
}

Screen *Console::current() const
{
    return m_made.value(m_current);
}

const ScreenSpec *Console::currentSpec() const
{
    return spec(m_current);
}

Place Console::place() const
{
    const Screen *now = current();
    return {m_current, now ? now->currentItem() : QString()};
}

Screen *Console::screen(const ScreenSpec &wanted)
{
    if (Screen *made = m_made.value(wanted.id))
        return made;
    Screen *made = wanted.make(m_vault);
    made->setParent(m_stack);
    m_made.insert(wanted.id, made);
    m_stack->addWidget(made);
    connect(made, &Screen::headingChanged, this, [this, made] {
        if (made == current())
            updateHeading();
    });
    connect(made, &Screen::openRequested, this, &Console::openNumber);
    connect(made, &Screen::approvalRequested, this, &Console::startApproval);
    connect(made, &Screen::createRequested, this, &Console::createIn);
    connect(made, &Screen::formRequested, this, &Console::openForm);
    connect(made, &Screen::pageRequested, this, &Console::open);
    connect(made, &Screen::noticed, this,
            [this](const QString &text, const QString &actText, std::function<void()> act) {
                m_toast->say(text, actText, std::move(act));
            });
    return made;
}

void Console::show(const Place &place)
{
    const ScreenSpec *wanted = spec(place.screen);
    if (!wanted)
        return;
    const bool isNew = !m_made.contains(place.screen);
    Screen *made = screen(*wanted);
    m_current = place.screen;
    m_stack->setCurrentWidget(made);
    m_navigation->setCurrent(place.screen);
    made->activate();
    if (!place.item.isEmpty() && place.item != made->currentItem())
        made->openItem(place.item);
    if (isNew)
        made->restoreDraft();
    updateHeading();
    emit placeChanged();
}

void Console::remember()
{
    if (m_current.isEmpty() || (!m_back.isEmpty() && m_back.constLast() == place()))
        return;
    m_back.append(place());
    if (m_back.size() > placesAtMost)
        m_back.removeFirst();
}

void Console::open(const QString &id, const QString &item)
{
    if (!spec(id)) {
        say(UiTr::tr("Your role has no access to that page."));
        return;
    }
    if (id != m_current || (!item.isEmpty() && item != place().item)) {
        remember();
        m_forward.clear();
    }
    const bool isInNavigation = qobject_cast<NavigationEntry *>(QApplication::focusWidget());
    show({id, item});
    const QList<QWidget *> panes = current()->panes();
    if (!isInNavigation && !current()->isAncestorOf(QApplication::focusWidget()) && !panes.isEmpty())
        focusPane(panes.constFirst());
}

void Console::openNumber(const QString &number)
{
    // A register is opened by its id, where no single record is meant.
    if (Catalogue::find(number))
        return open(number);
    const Register *reg = Catalogue::ofNumber(number);
    if (!reg) {
        say(tr("There is no record %1.").arg(number));
        return;
    }
    open(QString::fromLatin1(reg->id), number);
}

void Console::startApproval(const QString &kind, const QString &subject)
{
    const QString approvals = QStringLiteral("approvals");
    open(approvals);
    if (m_current == approvals)
        current()->startApproval(kind, subject);
}

// Asked for out of a form that is being filled in: what it holds is kept first.
void Console::createIn(const QString &registerId)
{
    if (Screen *asking = current())
        asking->keepDraft();
    open(registerId);
    if (m_current == registerId)
        current()->createNew();
}

void Console::openForm(const QString &registerId, const QString &number, const QString &field,
                       const QJsonObject &values)
{
    open(registerId, number);
    if (m_current == registerId)
        current()->openForm(number, field, values);
}

void Console::back()
{
    if (m_back.isEmpty())
        return;
    m_forward.append(place());
    show(m_back.takeLast());
}

void Console::forward()
{
    if (m_forward.isEmpty())
        return;
    m_back.append(place());
    show(m_forward.takeLast());
}

void Console::nextPane()
{
    QList<QWidget *> panes{m_navigation};
    if (current())
        panes += current()->panes();
    panes.append(m_top->search());
    panes.removeIf([](const QWidget *pane) { return !pane || !pane->isVisible() || !pane->isEnabled(); });
    const QWidget *focus = QApplication::focusWidget();
    int at = -1;
    for (int i = 0; i < panes.size(); ++i) {
        // A pane inside another wins: it comes later or is the smaller one.
        if (panes[i] == focus || panes[i]->isAncestorOf(focus))
            at = i;
    }
    for (int step = 1; step <= panes.size(); ++step) {
        if (focusPane(panes[(at + step) % panes.size()]))
            return;
    }
}

void Console::focusSearch()
{
    m_top->search()->setFocus(Qt::ShortcutFocusReason);
    m_top->search()->selectAll();
}

void Console::keepDrafts()
{
    for (Screen *made : std::as_const(m_made))
        made->keepDraft();
}

void Console::rebuild()
{
    const Place now = place();
    keepDrafts();
    m_current.clear();
    qDeleteAll(std::exchange(m_made, {}));
    updateNavigation();
    updateFacts();
    show(now);
}

void Console::say(const QString &sentence)
{
    m_toast->say(sentence);
}

void Console::setUnconfirmedKey(bool unconfirmed)
{
    if (!unconfirmed)
        m_keyBanner->clear();
    else if (m_vault.session().may(Act::Rekey))
        m_keyBanner->say(Tone::Soon,
                         tr("The recovery key of this vault was never confirmed to lie in its envelope."),
                         tr("Make a new one"));
}

void Console::updateHeading()
{
    if (const Screen *now = current())
        m_top->setHeading(now->title(), now->subtitle());
}

void Console::updateNavigation()
{
    QList<Navigation::Entry> entries;
    for (const ScreenSpec &each : std::as_const(m_screens)) {
        if (each.isHidden)
            continue;
        entries.append({each.id, *each.group ? QCoreApplication::translate("ui", each.group) : QString(),
                        each.title(), each.icon, each.atFoot});
    }
    m_navigation->setUnit(m_vault.unit());
    m_navigation->setEntries(entries);
    m_navigation->setCurrent(m_current);
}

void Console::updateFacts()
{
    m_status->setFacts(vaultFacts(m_vault));
    m_navigation->setUnit(m_vault.unit());
    for (const ScreenSpec &each : std::as_const(m_screens)) {
        if (!each.count)
            continue;
        m_counts.insert(each.id, each.count(m_vault));
        m_navigation->setCount(each.id, m_counts.value(each.id));
    }
    emit countsChanged();
}

void Console::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && current() && current()->stepBack())
        return;
    QWidget::keyPressEvent(event);
}

} // namespace anguan
