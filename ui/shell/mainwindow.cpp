// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "models/base/language.h"
#include "models/vault/logins.h"
#include "ui/guide/guidebook.h"
#include "ui/guide/guidescreens.h"
#include "ui/guide/guidewindow.h"
#include "ui/shell/actions.h"
#include "ui/shell/autolock.h"
#include "ui/shell/navigation.h"
#include "ui/shell/tray.h"
#include "ui/unlock/unlockpage.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/machinesettings.h"
#include "ui/widgets/screen.h"
#include "ui/widgets/task.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>

#include <utility>

namespace anguan {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");

// A card that a large zoom has made higher than the window can still be reached.
QScrollArea *scrolled(QWidget *page, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(page);
    return area;
}

constexpr int leastWidth = 1024;
constexpr int leastHeight = 640;

} // namespace

MainWindow::MainWindow(MachineSettings &machine, ScreenRegistry screens, QWidget *parent)
    : QMainWindow(parent)
    , m_machine(machine)
    , m_screens(std::move(screens))
    , m_actions(new ActionSet(this))
    , m_autoLock(new AutoLock(this))
    , m_menu(new QMenu(this))
    , m_tray(new Tray(this))
    , m_stack(new QStackedWidget(this))
    , m_unlock(new UnlockPage(machine, this))
    , m_firstRun(new FirstRun(machine, this))
    , m_unlockArea(scrolled(m_unlock, this))
    , m_firstRunArea(scrolled(m_firstRun, this))
{
    setWindowIcon(Icon::application());
    setMinimumSize(leastWidth, leastHeight);
    resize(1366, 768);
    restoreGeometry(machine.bytes(geometryKey));
    setCentralWidget(m_stack);
    m_stack->addWidget(m_unlockArea);
    m_stack->addWidget(m_firstRunArea);
    m_menu->setObjectName(QStringLiteral("mainMenu"));
    m_retranslate.setSingleShot(true);
    m_retranslate.setInterval(0);
    connect(&m_retranslate, &QTimer::timeout, this, &MainWindow::retranslate);
    connect(m_unlock, &UnlockPage::unlocked, this, [this] { open(m_unlock->takeVault()); });
    connect(m_unlock, &UnlockPage::newVaultRequested, this, &MainWindow::newVault);
    connect(m_firstRun, &FirstRun::leaving, this, &MainWindow::chooseVault);
    connect(m_firstRun, &FirstRun::finished, this, [this] {
        open(m_firstRun->takeVault());
        if (m_firstRun->then() == FirstRun::Then::Import && m_console->current())
            m_console->current()->importIt();
    });
    connect(m_autoLock, &AutoLock::ticked, this, &MainWindow::tick);
    connect(m_autoLock, &AutoLock::expired, this, [this] {
        lock(tr("Locked after %n minute(s) without a key pressed. What was typed is kept.", nullptr,
                m_autoLock->minutes()));
    });
    connect(m_autoLock, &AutoLock::sessionLeft, this,
            [this] { lock(tr("Locked together with the desktop. What was typed is kept.")); });
    // Not every platform can say who owns the clipboard; what was copied while we had the focus is ours.
    connect(QApplication::clipboard(), &QClipboard::dataChanged, this,
            [this] { m_copiedHere = QGuiApplication::focusWindow() != nullptr; });
    bind();
    updateTitle();
}

MainWindow::~MainWindow()
{
    delete std::exchange(m_console, nullptr);
}

void MainWindow::setSampleMaker(SampleMaker maker)
{
    m_firstRun->setSampleMaker(std::move(maker));
}

void MainWindow::start(const QString &path)
{
    const QList<RecentVault> recent = m_machine.recent();
    const QString wanted = !path.isEmpty() ? path : recent.isEmpty() ? QString() : recent.constFirst().path;
    if (wanted.isEmpty()) {
        m_firstRun->begin();
        m_stack->setCurrentWidget(m_firstRunArea);
    } else {
        m_unlock->setVault(wanted);
        m_stack->setCurrentWidget(m_unlockArea);
    }
    updateActions();
    updateTitle();
}

void MainWindow::open(std::unique_ptr<Vault> vault)
{
    m_vault = std::move(vault);
    m_console = new Console(*m_vault, m_screens, this);
    m_stack->addWidget(m_console);
    m_stack->setCurrentWidget(m_console);
    connect(m_console, &Console::lockRequested, this, [this] { lock(); });
    connect(m_console, &Console::countsChanged, this, &MainWindow::updateTitle);
    connect(m_console, &Console::newKeyRequested, this, &MainWindow::replaceKey);
    connect(m_console, &Console::placeChanged, this, [this] {
        updateActions();
        updateTitle();
    });
    connect(m_console->navigation()->menuButton(), &QAbstractButton::clicked, this, &MainWindow::showMenu);
    m_actions->allow(m_vault->session().roles);
    addScreens();
    if (m_machine.unconfirmedKeys().contains(m_vault->path()))
        m_console->setUnconfirmedKey(true);
    const std::optional<Left> left = std::exchange(m_left, std::nullopt);
    const bool isSame =
        left && left->vaultId == m_vault->vaultId() && left->login == m_vault->session().login;
    if (isSame && m_console->offered().contains(left->place.screen))
        m_console->open(left->place.screen, left->place.item);
    else
        m_console->open(m_console->startScreen());
    askForOwnPassword();
    restartAutoLock();
    updateTitle();
}

// A password that somebody else knows, or that is too old, is the first thing to deal with.
void MainWindow::askForOwnPassword()
{
    const Logins logins(*m_vault);
    const Result<Login> me = logins.find(m_vault->session().login);
    const Result<bool> expired = logins.passwordExpired(m_vault->session().login);
    if ((me && me->mustChangePassword) || (expired && *expired))
        m_console->open(QStringLiteral("settings"), QStringLiteral("password"));
}

void MainWindow::chooseVault()
{
    const QString path = Ask::openFile(this, tr("Open a vault"), tr("Vaults (*.anguan);;All files (*)"));
    if (path.isEmpty())
        return;
    lock();
    m_unlock->setVault(path);
    m_stack->setCurrentWidget(m_unlockArea);
    updateTitle();
}

void MainWindow::newVault()
{
    lock();
    m_firstRun->begin();
    m_stack->setCurrentWidget(m_firstRunArea);
    updateTitle();
}

void MainWindow::backUp()
{
    m_console->open(QStringLiteral("settings"), QStringLiteral("backup"));
}

void MainWindow::replaceKey()
{
    const Ask::Question question{
        tr("Make a new recovery key"),
        tr("The key that was shown before no longer fits afterwards. The new one is shown once: have paper "
           "and "
           "an envelope at hand."),
        {{tr("Make it"), ButtonKind::Primary}, {tr("Later"), ButtonKind::Secondary}}};
    if (Ask::choose(this, question) != 0)
        return;
    m_console->open(QStringLiteral("settings"), QStringLiteral("recovery"));
}

void MainWindow::updateTitle()
{
    QString title = tr("Anguan");
    const int urgent = m_console ? m_console->count(QStringLiteral("today")) : 0;
    if (m_console && m_console->current())
        title = tr("%1 – %2 – Anguan").arg(m_console->current()->title(), m_vault->unit());
    if (urgent > 0)
        title = tr("(%1) %2").arg(urgent).arg(title);
    setWindowTitle(title);
    m_tray->say(urgent);
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    if (m_console) {
        m_console->rebuild();
        m_autoLock->look();
    }
    updateActions();
    updateTitle();
}

void MainWindow::changeEvent(QEvent *event)
{
    // Several arrive for one switch (our catalogue and Qt's); one rebuild is enough.
    if (event->type() == QEvent::LanguageChange)
        m_retranslate.start();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const QList<Task *> running = RunningTasks::instance().all();
    if (!running.isEmpty()) {
        const Ask::Question question{
            tr("Quit"),
            tr("“%1” is still running. It is stopped when you quit.").arg(running.constLast()->title()),
            {{tr("Stop it and quit"), ButtonKind::Danger}, {tr("Go on"), ButtonKind::Primary}}};
        if (Ask::choose(this, question) != 0) {
            event->ignore();
            return;
        }
    }
    m_machine.setBytes(geometryKey, saveGeometry());
    lock();
    event->accept();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F10)
        showMenu();
    else
        QMainWindow::keyPressEvent(event);
}

QString MainWindow::guidePage() const
{
    const Screen *screen = m_console ? m_console->current() : nullptr;
    if (!screen)
        return QStringLiteral("first-run");
    const QString page = guidePageOfScreen(m_console->place().screen);
    if (!page.isEmpty())
        return page;
    const bool isKnown = Guidebook::has(screen->guidePage(), Language::current());
    return isKnown ? screen->guidePage() : QString::fromLatin1(Guidebook::index);
}

void MainWindow::showGuide()
{
    if (!m_guide)
        m_guide = new GuideWindow(this);
    m_guide->open(guidePage());
}

} // namespace anguan
