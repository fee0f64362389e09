// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screens.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace anguan {

class Banner;
class Navigation;
class Screen;
class StatusLine;
class Toast;
class TopBar;
class Vault;

/// Where one is: for going back, and for coming back after a lock.
struct Place
{
    QString screen;
    QString item;

    bool operator==(const Place &) const = default;
};

/// The open vault: navigation, top bar, the screens, the quiet line. Screens are made at their first visit
/// and live until the vault is locked or the language changes.
class Console : public QWidget
{
    Q_OBJECT
public:
    Console(Vault &vault, const ScreenRegistry &screens, QWidget *parent = nullptr);
    ~Console() override;

    void open(const QString &screen, const QString &item = {});
    void openNumber(const QString &number); ///< the screen that shows this record or approval
    Place place() const;
    Screen *current() const;
    const ScreenSpec *currentSpec() const;
    QStringList offered() const; ///< ids of the screens of this session
    QString startScreen() const;

    void back();
    void forward();
    bool canGoBack() const { return !m_back.isEmpty(); }
    bool canGoForward() const { return !m_forward.isEmpty(); }
    void nextPane();
    void focusSearch();

    void keepDrafts();
    /// Screens anew, in the language in force, at the same place; nothing typed is lost.
    void rebuild();

    void say(const QString &sentence);
    void updateFacts();
    int count(const QString &screen) const { return m_counts.value(screen); } ///< what waits for an act there
    StatusLine *status() const { return m_status; }
    Navigation *navigation() const { return m_navigation; }
    void setUnconfirmedKey(bool unconfirmed); ///< a reminder on top until the officer has dealt with it

signals:
    void countsChanged();
    void lockRequested();
    void placeChanged();
    void newKeyRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    const ScreenSpec *spec(const QString &id) const;
    Screen *screen(const ScreenSpec &wanted);
    void show(const Place &place);
    void remember();
    void updateHeading();
    void updateNavigation();
    void createIn(const QString &registerId);
    void openForm(const QString &registerId, const QString &number, const QString &field,
                  const QJsonObject &values);
    void startApproval(const QString &kind, const QString &subject);

    Vault &m_vault;
    ScreenRegistry m_screens;
    QHash<QString, Screen *> m_made;
    QHash<QString, int> m_counts;
    QString m_current;
    QList<Place> m_back;
    QList<Place> m_forward;
    QTimer m_facts;
    Navigation *m_navigation;
    TopBar *m_top;
    Banner *m_banner; ///< about the file itself
    Banner *m_keyBanner;
    QStackedWidget *m_stack;
    StatusLine *m_status;
    Toast *m_toast;
};

} // namespace anguan
