// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/autolock.h"

#include "ui/shell/sessionwatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace anguan {

AutoLock::AutoLock(QObject *parent) : QObject(parent)
{
    m_since.start();
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &AutoLock::look);
    auto *watch = new SessionWatch(this);
    connect(watch, &SessionWatch::left, this, [this] {
        if (isRunning())
            emit sessionLeft();
    });
    QCoreApplication::instance()->installEventFilter(this);
}

void AutoLock::start(int minutes)
{
    m_minutes = minutes;
    touch();
    m_tick.start();
    look();
}

void AutoLock::stop()
{
    m_tick.stop();
}

void AutoLock::touch()
{
    m_touched = now();
}

qint64 AutoLock::now() const
{
    return m_clock ? m_clock() : m_since.elapsed();
}

void AutoLock::setClock(std::function<qint64()> clock)
{
    m_clock = std::move(clock);
    touch();
}

int AutoLock::secondsLeft() const
{
    const qint64 idle = (now() - m_touched) / 1000;
    return static_cast<int>(qMax<qint64>(0, qint64(m_minutes) * 60 - idle));
}

void AutoLock::look()
{
    const int left = secondsLeft();
    emit ticked(left);
    if (left == 0 && isRunning()) {
        stop();
        emit expired();
    }
}

bool AutoLock::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::InputMethod: {
        if (!isRunning())
            break;
        const bool warned = secondsLeft() <= warnFor;
        touch();
        if (warned)
            look();
        break;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace anguan
