// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSystemTrayIcon;
class QWidget;

namespace anguan {

/// The program's sign in the corner of the desktop, where the desktop has one: how much is due, and a click
/// brings the window back. Where it has none, nothing is missing: the window's title says the same.
class Tray : public QObject
{
    Q_OBJECT
public:
    explicit Tray(QWidget *window);

    void say(int urgent); ///< overdue or due today
    bool isShown() const { return m_icon; }

private:
    QWidget *m_window;
    QSystemTrayIcon *m_icon = nullptr;
};

} // namespace anguan
