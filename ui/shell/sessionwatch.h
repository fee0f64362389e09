// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace anguan {

/// Hears from logind and from the desktop's screen saver when the person leaves: session locked, screen
/// locked, machine going to sleep. Without a bus it hears nothing.
class SessionWatch : public QObject
{
    Q_OBJECT
public:
    explicit SessionWatch(QObject *parent = nullptr);

signals:
    void left();

private slots:
    void onLock();
    void onSleep(bool goingToSleep);
    void onScreenSaver(bool active);
};

} // namespace anguan
