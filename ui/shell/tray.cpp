// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tray.h"

#include "ui/widgets/icon.h"

#include <QSystemTrayIcon>
#include <QWidget>

namespace anguan {

Tray::Tray(QWidget *window) : QObject(window), m_window(window)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_icon = new QSystemTrayIcon(Icon::application(), this);
    connect(m_icon, &QSystemTrayIcon::activated, this, [this] {
        m_window->showNormal();
        m_window->raise();
        m_window->activateWindow();
    });
    m_icon->show();
}

void Tray::say(int urgent)
{
    if (!m_icon)
        return;
    m_icon->setToolTip(urgent > 0 ? tr("Anguan: %n thing(s) overdue or due today", nullptr, urgent)
                                  : tr("Anguan: nothing is overdue or due today"));
}

} // namespace anguan
