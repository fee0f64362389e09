// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sessionwatch.h"

#include <QDBusConnection>

namespace anguan {

SessionWatch::SessionWatch(QObject *parent) : QObject(parent)
{
    const QString login = QStringLiteral("org.freedesktop.login1");
    // Each session has a path of its own; an empty one hears all of them. Another person on this machine who
    // locks a session locks this window too: it errs on the safe side.
    if (QDBusConnection system = QDBusConnection::systemBus(); system.isConnected()) {
        system.connect(login, {}, QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"),
                       this, SLOT(onLock()));
        system.connect(login, QStringLiteral("/org/freedesktop/login1"),
                       QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"),
                       this, SLOT(onSleep(bool)));
    }
    QDBusConnection session = QDBusConnection::sessionBus();
    if (!session.isConnected())
        return;
    for (const QString &saver :
         {QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("org.gnome.ScreenSaver"),
          QStringLiteral("org.ukui.ScreenSaver")})
        session.connect({}, {}, saver, QStringLiteral("ActiveChanged"), this, SLOT(onScreenSaver(bool)));
}

void SessionWatch::onLock()
{
    emit left();
}

void SessionWatch::onSleep(bool goingToSleep)
{
    if (goingToSleep)
        emit left();
}

void SessionWatch::onScreenSaver(bool active)
{
    if (active)
        emit left();
}

} // namespace anguan
