// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/console.h"
#include "ui/unlock/firstrun.h"
#include "ui/widgets/theme.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>
#include <optional>

class QMenu;
class QScrollArea;
class QStackedWidget;

namespace anguan {

class ActionSet;
class AutoLock;
class GuideWindow;
class MachineSettings;
class Tray;
class UnlockPage;

/// The window: first run, locked, or open. Owns the vault while it is open, and is the one place that locks.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(MachineSettings &machine, ScreenRegistry screens, QWidget *parent = nullptr);
    ~MainWindow() override;

    void setSampleMaker(SampleMaker maker);
    /// On that vault; empty: the one opened last, or the first run when there is none.
    void start(const QString &path = {});
    void open(std::unique_ptr<Vault> vault);

    /// Keeps what is typed as sealed drafts, closes every page, destroys the vault and with it the keys. The
    /// page and the field come back when the same person unlocks.
    void lock(const QString &why = {});
    bool isLocked() const { return !m_vault; }

    Vault *vault() const { return m_vault.get(); }
    Console *console() const { return m_console; } ///< null while locked
    UnlockPage *unlockPage() const { return m_unlock; }
    FirstRun *firstRun() const { return m_firstRun; }
    ActionSet &actions() const { return *m_actions; }
    AutoLock &autoLock() const { return *m_autoLock; }
    QMenu *menu() const { return m_menu; }
    GuideWindow *guide() const { return m_guide; } ///< null until it was asked for

    void setLanguage(const QString &language);
    void setScheme(Scheme scheme);
    void setZoom(int percent);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void bind();
    void bindScreen();
    void addScreens();
    void showMenu();
    void showCommands();
    QString guidePage() const; ///< about what is on the screen
    void showGuide();
    void chooseVault();
    void newVault();
    void backUp();
    void replaceKey();
    void restartAutoLock();
    void askForOwnPassword();
    void tick(int secondsLeft);
    void lockAfterModals(const QString &why);
    void updateActions();
    void updateTitle();
    void retranslate();

    MachineSettings &m_machine;
    ScreenRegistry m_screens;
    std::unique_ptr<Vault> m_vault;
    ActionSet *m_actions;
    AutoLock *m_autoLock;
    QMenu *m_menu;
    Tray *m_tray;
    QStackedWidget *m_stack;
    UnlockPage *m_unlock;
    FirstRun *m_firstRun;
    QScrollArea *m_unlockArea;
    QScrollArea *m_firstRunArea;
    Console *m_console = nullptr;
    GuideWindow *m_guide = nullptr;
    struct Left
    {
        QByteArray vaultId;
        QString login;
        Place place;
    };
    std::optional<Left> m_left; ///< where the last person was when the vault was locked
    QTimer m_retranslate;
    bool m_copiedHere = false;
};

} // namespace anguan
