// SPDX-License-Identifier: GPL-3.0-or-later
// How the window locks, by itself or when it is told.
#include "ui/shell/mainwindow.h"

#include "models/vault/settings.h"
#include "ui/guide/guidewindow.h"
#include "ui/shell/actions.h"
#include "ui/shell/autolock.h"
#include "ui/unlock/unlockpage.h"
#include "ui/widgets/screen.h"
#include "ui/widgets/statusline.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollArea>
#include <QStackedWidget>

#include <utility>

namespace anguan {

void MainWindow::lock(const QString &why)
{
    if (m_vault)
        lockAfterModals(why);
}

// A question that stands open belongs to a page that is about to go: it is answered with "go back" first, and
// the lock follows as soon as its loop has ended.
void MainWindow::lockAfterModals(const QString &why)
{
    if (!m_vault)
        return;
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    if (QWidget *modal = QApplication::activeModalWidget()) {
        modal->close();
        QTimer::singleShot(0, this, [this, why] { lockAfterModals(why); });
        return;
    }
    if (m_guide)
        m_guide->close();
    m_autoLock->stop();
    m_console->keepDrafts();
    m_left = Left{m_vault->vaultId(), m_vault->session().login, m_console->place()};
    const QString path = m_vault->path();
    m_actions->removeAdded();
    m_stack->setCurrentWidget(m_unlockArea);
    delete std::exchange(m_console, nullptr);
    m_vault.reset();
    if (QClipboard *clipboard = QApplication::clipboard(); m_copiedHere || clipboard->ownsClipboard())
        clipboard->clear();
    m_actions->allow(std::nullopt);
    m_unlock->setVault(path);
    if (!why.isEmpty())
        m_unlock->say(why);
    updateActions();
    updateTitle();
}

void MainWindow::restartAutoLock()
{
    const auto minutes = static_cast<int>(Settings(*m_vault).number(QStringLiteral("auto_lock_minutes")));
    m_autoLock->start(minutes);
}

void MainWindow::tick(int secondsLeft)
{
    if (!m_console)
        return;
    // A change of the setting is taken up at the next second.
    const auto minutes = static_cast<int>(Settings(*m_vault).number(QStringLiteral("auto_lock_minutes")));
    if (minutes != m_autoLock->minutes())
        return m_autoLock->start(minutes);
    if (secondsLeft <= AutoLock::warnFor)
        m_console->status()->setClock(tr("Locks in %n second(s)", nullptr, secondsLeft), true);
    else
        m_console->status()->setClock(tr("Locks after %n idle minute(s)", nullptr, minutes), false);
}

} // namespace anguan
