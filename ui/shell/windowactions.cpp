// SPDX-License-Identifier: GPL-3.0-or-later
// What the actions of the window do, and when they apply.
#include "ui/shell/mainwindow.h"

#include "models/base/language.h"
#include "ui/shell/actions.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/keysheet.h"
#include "ui/shell/navigation.h"
#include "ui/widgets/machinesettings.h"
#include "ui/widgets/screen.h"

#include <QAction>
#include <QMenu>

#include <utility>

namespace anguan {

namespace {

constexpr int zoomStep = 10;

} // namespace

void MainWindow::bind()
{
    const auto scheme = [this](Scheme wanted) { return [this, wanted] { setScheme(wanted); }; };
    const auto language = [this](const char *wanted) {
        return [this, wanted] { setLanguage(QString::fromLatin1(wanted)); };
    };
    m_actions->bind(QStringLiteral("open"), [this] { chooseVault(); });
    m_actions->bind(QStringLiteral("create"), [this] { newVault(); });
    m_actions->bind(QStringLiteral("backup"), [this] { backUp(); });
    m_actions->bind(QStringLiteral("lock"), [this] { lock(); });
    m_actions->bind(QStringLiteral("quit"), [this] { close(); });
    m_actions->bind(QStringLiteral("zoomin"), [this] { setZoom(Theme::instance().zoom() + zoomStep); });
    m_actions->bind(QStringLiteral("zoomout"), [this] { setZoom(Theme::instance().zoom() - zoomStep); });
    m_actions->bind(QStringLiteral("zoomreset"), [this] { setZoom(100); });
    m_actions->bind(QStringLiteral("light"), scheme(Scheme::Light));
    m_actions->bind(QStringLiteral("dark"), scheme(Scheme::Dark));
    m_actions->bind(QStringLiteral("contrast"), scheme(Scheme::Contrast));
    m_actions->bind(QStringLiteral("chinese"), language(Language::chinese));
    m_actions->bind(QStringLiteral("english"), language(Language::english));
    m_actions->bind(QStringLiteral("commands"), [this] { showCommands(); });
    m_actions->bind(QStringLiteral("guide"), [this] { showGuide(); });
    m_actions->bind(QStringLiteral("keys"), [this] { showKeySheet(*m_actions, this); });
    m_actions->bind(QStringLiteral("about"), [this] { showAbout(this); });
    bindScreen();
}

// Those that the open console or its current screen answers; disabled while there is none.
void MainWindow::bindScreen()
{
    m_actions->bind(QStringLiteral("search"), [this] { m_console->focusSearch(); });
    m_actions->bind(QStringLiteral("back"), [this] { m_console->back(); });
    m_actions->bind(QStringLiteral("forward"), [this] { m_console->forward(); });
    m_actions->bind(QStringLiteral("pane"), [this] { m_console->nextPane(); });
    const QList<std::pair<QString, void (Screen::*)()>> verbs{
        {QStringLiteral("new"), &Screen::createNew},      {QStringLiteral("edit"), &Screen::editIt},
        {QStringLiteral("save"), &Screen::saveIt},        {QStringLiteral("print"), &Screen::printIt},
        {QStringLiteral("filter"), &Screen::focusFilter},
    };
    for (const auto &[id, verb] : verbs) {
        m_actions->bind(id, [this, verb = verb] {
            if (Screen *screen = m_console->current())
                (screen->*verb)();
        });
    }
}

void MainWindow::addScreens()
{
    m_actions->removeAdded();
    const QStringList offered = m_console->offered();
    int digit = 0;
    for (const ScreenSpec &spec : std::as_const(m_screens)) {
        if (!offered.contains(spec.id) || spec.isHidden)
            continue;
        ++digit;
        const QString key = digit < 10 ? QStringLiteral("Ctrl+%1").arg(digit) : QString();
        m_actions->add(QStringLiteral("go_") + spec.id, spec.title, spec.icon, key,
                       [this, id = spec.id] { m_console->open(id); });
    }
}

void MainWindow::showMenu()
{
    m_actions->fill(m_menu);
    const QWidget *button = m_console ? m_console->navigation()->menuButton() : nullptr;
    const QPoint at = button ? button->mapToGlobal(QPoint(0, button->height())) : mapToGlobal(QPoint(8, 8));
    m_menu->popup(at);
}

void MainWindow::showCommands()
{
    CommandPalette palette(m_actions->all(), this);
    palette.exec();
    if (QAction *chosen = palette.chosen())
        chosen->trigger();
}

void MainWindow::updateActions()
{
    if (!m_console)
        return;
    const ScreenSpec *spec = m_console->currentSpec();
    const bool creates = spec && spec->creates;
    QString why;
    if (!creates)
        why = tr("Nothing is made on this page.");
    else if (!m_vault->session().may(*spec->creates))
        why = tr("Your role may not %1.").arg(actName(*spec->creates));
    for (const char *id : {"new", "edit", "save"})
        m_actions->forbid(QString::fromLatin1(id), why);
    m_actions->forbid(QStringLiteral("back"),
                      m_console->canGoBack() ? QString() : tr("There is no page before this one."));
    m_actions->forbid(QStringLiteral("forward"),
                      m_console->canGoForward() ? QString() : tr("There is no page after this one."));
}

void MainWindow::setLanguage(const QString &language)
{
    m_machine.setLanguage(language);
    Language::install(language);
}

void MainWindow::setScheme(Scheme scheme)
{
    m_machine.setScheme(scheme);
    Theme::instance().setScheme(scheme);
}

void MainWindow::setZoom(int percent)
{
    Theme::instance().setZoom(percent);
    m_machine.setZoom(Theme::instance().zoom());
}

} // namespace anguan
